import type { Stand } from '../../diagram/beeld.ts';
import type { Blad } from '../../diagram/svg.ts';
import { toKnoopstijl } from '../../diagram/svg/svgKleuren.ts';
import type { Legendaregel } from '../../diagram/svg/svgLegenda.ts';
import { letterbreedte } from '../../diagram/tekst/letterbreedte.ts';
import type { Tekst, Vorm } from './dia.ts';
import { MERKTEKEN, TEKENTEKEN, tekenkleur, toRand, vlakVan } from './processtijl.ts';
import { hex } from './vormen.ts';

/** What marks and circles mean, in words beside a small one of each; only what is drawn. */
export function legendavormen({ legenda, beeld }: Blad, ruimte: { x: number; y: number; b: number }): Vorm[] {
  let [x, y] = [ruimte.x, ruimte.y];
  return legenda.flatMap((regel): Vorm[] => {
    if (regel.soort !== 'merk' && regel.soort !== 'teken') return [];
    const woorden =
      regel.soort === 'merk' ? [MERKTEKEN[regel.merk], regel.tekst].filter(Boolean).join(' ') : regel.tekst;
    const b = 34 + letterbreedte(woorden, LETTER / 0.75) + 18;
    if (x + b > ruimte.x + ruimte.b) [x, y] = [ruimte.x, y + REGEL];
    const hier = x;
    x += b;
    return [
      toStaal(regel, beeld.stand, { x: hier, y }),
      {
        soort: 'vorm',
        naam: regel.tekst,
        vorm: 'rect',
        x: hier + 34,
        y,
        b: b - 40,
        h: 20,
        tekst: {
          alineas: [{ tekst: woorden, letter: LETTER, kleur: hex('ink') }],
          hoogte: 'midden',
          vast: true,
        },
      },
    ];
  });
}

const LETTER = 10.5;
const REGEL = 22;

type Staalregel = Extract<Legendaregel, { soort: 'merk' | 'teken' }>;

function toStaal(regel: Staalregel, stand: Stand, { x, y }: { x: number; y: number }): Vorm {
  if (regel.soort === 'teken') {
    const inhoud = TEKENTEKEN[regel.teken];
    return {
      soort: 'vorm',
      naam: regel.tekst,
      vorm: 'ellipse',
      x: x + 7,
      y: y + 3,
      b: 14,
      h: 14,
      vlak: hex('vlak'),
      rand: { kleur: tekenkleur(stand), dikte: regel.teken === 'einde' ? 3 : 1.5 },
      tekst: inhoud === '' ? undefined : toTeken(inhoud, tekenkleur(stand)),
    };
  }
  const stijl = toKnoopstijl(regel.merk, stand);
  return {
    soort: 'vorm',
    naam: regel.tekst,
    vorm: 'roundRect',
    straal: 4,
    x,
    y: y + 3,
    b: 28,
    h: 14,
    vlak: vlakVan(stijl.vlak),
    rand: toRand(stijl),
  };
}

const toTeken = (tekst: string, inkt: string): Tekst => ({
  alineas: [{ tekst, letter: 8, kleur: inkt }],
  plek: 'midden',
  hoogte: 'midden',
  vast: true,
});
