import { useEffect } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { toNugroepen } from '../../diagram/zinnen/nugroepen.ts';
import { Merkpil } from './Merkpil.tsx';
import './presenteren.css';
import { Paarantwoorden } from './Paarantwoorden.tsx';
import { useLoopLangs } from './useLoopLangs.ts';
import { usePaar } from './usePaar.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import type { Verschilrij } from './verschilrij.ts';
import { Verschilstapper } from './Verschilstapper.tsx';

const t = verschillen.presenteren;

/** In a hall: the chosen difference in large, and the keys that walk through them. */
export function Presenteerregel() {
  const { keuze, rijen } = useVerschillenscherm();
  const { plek, totaal, loop } = useLoopLangs();
  useAfstandsbediening(loop);
  const rij = rijen.find(({ nummer }) => nummer === keuze.verschil);
  if (totaal === 0) return null;
  return (
    <>
      <Verschilstapper />
      <p className="vs-gekozen">
        {rij ? (
          <>
            <Merkpil merk={rij.merk} nummer={rij.nummer} /> <b>{rij.titel}</b>
            {plek === totaal && <Badge>{t.laatste}</Badge>}
          </>
        ) : (
          t.begin
        )}
      </p>
      {rij && <Antwoorden rij={rij} />}
    </>
  );
}

/** What a presenter's remote sends; the arrows and the space bar only where no control needs them. */
const VERDER = new Set(['PageDown', 'ArrowRight', ' ']);
const TERUG = new Set(['PageUp', 'ArrowLeft']);

function useAfstandsbediening(loop: (stap: 1 | -1) => unknown): void {
  useEffect(() => {
    const bijToets = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, ctrlKey, altKey, metaKey } = event;
      if (defaultPrevented || ctrlKey || altKey || metaKey || !(VERDER.has(key) || TERUG.has(key))) return;
      // The keys belong to the window that lies over the picture: they scroll it.
      if (document.querySelector('dialog:modal')) return;
      const opBediening =
        target instanceof Element &&
        target.closest('a, button, input, select, textarea, [tabindex="0"]') !== null;
      if (opBediening && !key.startsWith('Page')) return;
      event.preventDefault();
      loop(VERDER.has(key) ? 1 : -1);
    };
    addEventListener('keydown', bijToets);
    return () => removeEventListener('keydown', bijToets);
  }, [loop]);
}

/** Under the bar: how it goes now, and beside it the other one. */
function Antwoorden({ rij }: { rij: Verschilrij }) {
  const paar = usePaar();
  if (!paar) return <Nuvoorkeur rij={rij} />;
  return (
    <p className="vs-nuvoorkeur">
      <Paarantwoorden scanpunt={rij.verschil.scanpunt} />
    </p>
  );
}

/** What who differs does now, and what is preferred. */
function Nuvoorkeur({ rij }: { rij: Verschilrij }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { vergelijkingen } = useVerschillenscherm().model;
  const { scanpunt } = rij.verschil;
  const { ankers } = werkwijze.werkproces;
  const nu = toNugroepen(traject, scanpunt, vergelijkingen, ankers)
    .filter(({ anders }) => anders)
    .map(({ tekst, gemeenten }) => t.groep(tekst, gemeenten.length, vergelijkingen.size));
  return (
    <p className="vs-nuvoorkeur">
      <span>{t.nu(nu)}</span>
      <Icon name="arrowRight" size={18} />
      <span>{t.voorkeur(voorkeurInWoorden(scanpunt, afgeleid.meetlat.normen, ankers))}</span>
    </p>
  );
}
