import { useEffect } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toNugroepen } from './antwoorden.ts';
import { Merkpil } from './Merkpil.tsx';
import { useLoopLangs } from './useLoopLangs.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import type { Verschilrij } from './verschilrij.ts';
import { Verschilstapper } from './Verschilstapper.tsx';

const t = verschillen.presenteren;

/** In a hall: the chosen difference; a presenter's remote (PageUp, PageDown) walks through them. */
export function Presenteerregel() {
  const { keuze, rijen } = useVerschillenscherm();
  const { loop } = useLoopLangs();
  useEffect(() => {
    const bijToets = (event: KeyboardEvent) => {
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      loop(event.key === 'PageDown' ? 1 : -1);
    };
    addEventListener('keydown', bijToets);
    return () => removeEventListener('keydown', bijToets);
  }, [loop]);
  const rij = rijen.find(({ nummer }) => nummer === keuze.verschil);
  return (
    <>
      <Verschilstapper />
      {rij && (
        <>
          <p className="vs-gekozen">
            <Merkpil merk={rij.merk} nummer={rij.nummer} /> <b>{rij.titel}</b>
          </p>
          <Nuvoorkeur rij={rij} />
        </>
      )}
    </>
  );
}

/** Under the bar: what who differs does now, and what is preferred. */
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
