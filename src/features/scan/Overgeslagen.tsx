import { useRef } from 'react';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Vraagkop } from './Vraagkop.tsx';
import { gaNaarVolgende } from './gaNaarVolgende.ts';
import { useSneltoetsen } from './useSneltoetsen.ts';
import { useToetsvoorkeur } from './useToetsvoorkeur.ts';
import type { Vragenplek } from './vragenplek.ts';

const t = vragen.overgeslagen;

/** A question that fell away everywhere: why, and on to the next. */
export function Overgeslagen({
  scanpunt,
  door,
  plek,
}: {
  scanpunt: Scanpunt;
  door: string;
  plek: Vragenplek;
}) {
  const { scanpunten } = useWerkruimte().werkwijze.scanlijst;
  const nummer = scanpunten.find(({ id }) => id === door)?.nummer ?? 0;
  const { vorige, volgende } = plek.buren(scanpunt.id);
  const vak = useRef<HTMLElement>(null);
  const { aan } = useToetsvoorkeur();
  useSneltoetsen({ vak, aan, opVolgende: () => gaNaarVolgende(plek, scanpunt.id) });
  return (
    <section className="sc-vraag" ref={vak} aria-labelledby="vraag">
      <div className="sc-rol">
        <Vraagkop scanpunt={scanpunt} plek={plek} />
        <div className="vr-over">
          <p>
            <b>{t.titel(nummer)}</b>
          </p>
          <p>{t.uitleg}</p>
          <a href={plek.naar(door)}>{t.bekijk(nummer)}</a>
        </div>
      </div>
      <footer className="vr-voet">
        {vorige && (
          <LinkButton icon="arrowLeft" href={plek.naar(vorige.id)}>
            {vragen.voet.vorige}
          </LinkButton>
        )}
        <span className="grow" />
        {volgende && (
          <LinkButton look="hoofd" iconEnd="arrowRight" href={plek.naar(volgende.id)}>
            {vragen.voet.volgende}
          </LinkButton>
        )}
      </footer>
    </section>
  );
}
