import type { Casusloop } from '../../domain/casus/casusloop.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { casusTekst } from '../../texts/casus.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import { type Tijdas, toPlek } from './tijdas.ts';

/** A day that counts, and what it counts for. `tot`: where its last day is, px; `open`: nobody knows. */
export type Mijlpaal = {
  soorten: readonly ('aanvraag' | 'besluit' | 'betaling')[];
  dag: string;
  x: number;
  tot: number;
  open: boolean;
};

/** Text above, beside or below a milestone; it begins at `x`. */
export type Mijlpaallabel = { naam: string; x: number; plek: 'boven' | 'naast' | 'onder' };

/** Application, decision and first payment; a decision and a payment from one day on stand together. */
export function toMijlpalen(loop: Casusloop, { kerncijfers }: Werkproces, as: Tijdas): Mijlpaal[] {
  const aanvraag = loop.stappen.find(({ stap }) => stap.id === kerncijfers.van)?.moment;
  const momenten = { aanvraag, besluit: loop.besluit, betaling: loop.eersteBetaling };
  const mijlpalen: Mijlpaal[] = [];
  for (const soort of ['aanvraag', 'besluit', 'betaling'] as const) {
    const moment = momenten[soort];
    const plek = moment && toPlek(moment, as);
    if (!plek) continue;
    const vorige = mijlpalen.at(-1);
    // The application is on its own day; what can be on that day too, can also be later.
    if (vorige?.dag === plek.dag && soort === 'betaling')
      mijlpalen.splice(-1, 1, { ...plek, soorten: [...vorige.soorten, soort] });
    else mijlpalen.push({ ...plek, soorten: [soort] });
  }
  return mijlpalen;
}

/** Size of the letters, px; casus.css has the same. */
const LETTER = 14;
/** Room between two labels, and between a label and its point, px. */
const LUCHT = 14;

/** Labels that do not overlap: the first above its point, the last after or below its line, the middle one where there is room. */
export function toLabels(mijlpalen: readonly Mijlpaal[], breedte: number): Mijlpaallabel[] {
  const [eerste, ...rest] = mijlpalen.map((mijlpaal) => {
    const { soorten, dag, x, tot } = mijlpaal;
    const { mijlpaal: opDag, mijlpaalVanaf } = casusTekst.tijdlijn;
    const naam = tot > x ? mijlpaalVanaf(soorten, dag) : opDag(soorten, dag);
    return { ...mijlpaal, naam, lengte: letterbreedte(naam, LETTER, { vet: true }) };
  });
  if (!eerste) return [];
  const begin = { naam: eerste.naam, x: Math.min(eerste.x - 7, breedte - eerste.lengte - 4) };
  const laatste = rest.at(-1);
  if (!laatste) return [{ ...begin, plek: 'boven' }];
  const ernaast = laatste.tot + LUCHT;
  const past = ernaast + laatste.lengte <= breedte;
  const plek = past ? 'naast' : 'onder';
  const einde = { naam: laatste.naam, x: past ? ernaast : breedte - laatste.lengte - 4, plek } as const;
  const vrij = { van: begin.x + eerste.lengte + LUCHT, tot: breedte };
  const midden = rest.slice(0, -1).flatMap(({ naam, x, lengte }) => {
    const links = Math.max(vrij.van, Math.min(x - lengte / 2, vrij.tot - lengte));
    return links + lengte <= vrij.tot ? [{ naam, x: links, plek: 'boven' as const }] : [];
  });
  return [{ ...begin, plek: 'boven' }, ...midden, einde];
}
