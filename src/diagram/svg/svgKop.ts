import { letterbreedte } from '../tekst/letterbreedte.ts';
import { el, tekst, verplaats } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';
import type { Stuk } from './svgStuk.ts';
import { toRegels } from './svgTekst.ts';

/** A word of warning in the head of a sheet. */
export type Stempel = { soort: 'voorbeeld' | 'bevestigen'; tekst: string };
type Kop = { titel: string; ondertitel: string; stempels: readonly Stempel[] };

const TITEL = 26;
const REGEL = 16;
const LINKS = 50;
const STEMPEL = { letter: 15, h: 28, streep: { voorbeeld: '5 4', bevestigen: '0.1 4' } } as const;

/** Mark, title, for whom and when, and at the right what the reader has to know first. */
export function zetKop({ titel, ondertitel, stempels }: Kop, breedte: number): Stuk {
  const rechts = stempels.reduce((som, stempel) => som + stempelbreedte(stempel) + 12, 0);
  const ruimte = breedte - LINKS - rechts;
  const titels = toRegels(titel, { breedte: ruimte, grootte: TITEL, vet: true });
  const onder = toRegels(ondertitel, { breedte: ruimte, grootte: REGEL });
  const onderY = titels.length * TITEL * 1.2 + REGEL * 1.15;
  let x = breedte - rechts + 12;
  const svg = [
    ...titels.map((regel, n) =>
      tekst(regel, { x: LINKS, y: TITEL * (1 + n * 1.2), grootte: TITEL, kleur: KLEUR.ink, gewicht: 720 }),
    ),
    ...onder.map((regel, n) =>
      tekst(regel, {
        x: LINKS,
        y: onderY + n * REGEL * 1.3,
        grootte: REGEL,
        kleur: KLEUR.ink2,
        gewicht: 400,
      }),
    ),
    ...stempels.map((stempel) => {
      const hier = verplaats(tekenStempel(stempel), { x, y: 4 });
      x += stempelbreedte(stempel) + 12;
      return hier;
    }),
    merkteken,
  ].join('');
  return { svg, hoogte: onderY + (onder.length - 1) * REGEL * 1.3 + REGEL * 0.4 };
}

/** The mark of the programme: three strands that become one. */
const merkteken = verplaats(
  el('path', {
    d: 'M3 8h7c8 0 6 10 14 10M3 18h22M3 28h7c8 0 6-10 14-10',
    fill: 'none',
    stroke: KLEUR.merk,
    'stroke-width': 4,
  }) + el('circle', { cx: 29, cy: 18, r: 5, fill: KLEUR.merk }),
  { x: 0, y: 0 },
);

const stempelbreedte = ({ tekst: woorden }: Stempel): number => letterbreedte(woorden, STEMPEL.letter) + 26;

function tekenStempel(stempel: Stempel): string {
  const kleur = stempel.soort === 'bevestigen' ? KLEUR.merk : KLEUR.ink2;
  const b = stempelbreedte(stempel);
  return (
    el('rect', {
      width: b,
      height: STEMPEL.h,
      rx: STEMPEL.h / 2,
      fill: 'none',
      stroke: kleur,
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
      'stroke-dasharray': STEMPEL.streep[stempel.soort],
    }) +
    tekst(stempel.tekst, {
      x: b / 2,
      y: STEMPEL.h / 2 + STEMPEL.letter * 0.35,
      grootte: STEMPEL.letter,
      kleur,
      gewicht: 520,
      plek: 'midden',
    })
  );
}
