import { schema } from '../../texts/schema.ts';
import { type Band, toBanden } from '../banden/banden.ts';
import { kiesSneden } from '../banden/sneden.ts';
import { toSnijplekken } from '../banden/snijplekken.ts';
import { toMarge, type Vervolg } from '../banden/vervolg.ts';
import type { Beeld } from '../beeld.ts';
import { tekenBeeld } from './svgBeeld.ts';
import { el, tekst, verplaats } from './svgElement.ts';
import { KLEUR } from './svgKleuren.ts';

/** A picture as it goes on the sheet, in px. */
export type Tekening = {
  breedte: number;
  hoogte: number;
  banden: number;
  /** Whether a line runs on from one band in another. */
  looptDoor: boolean;
  /** Draws it when it is asked for. */
  svg: () => string;
};

const MEESTE = 4;
const GAT = 12;
/** Bands that may be wider than the narrowest ones cut at a quieter place, and sometimes leave a lane out. */
const SPELINGEN = [1.02, 1.08, 1.16];

/** The picture as it is. */
export const toEnkel = (beeld: Beeld): Tekening => ({
  breedte: beeld.breedte,
  hoogte: beeld.hoogte,
  banden: 1,
  looptDoor: false,
  svg: () => tekenBeeld(beeld),
});

/** The picture in 2, 3 and 4 bands under each other, as far as there are corridors to cut it in. */
export function toGestapeld(beeld: Beeld): Tekening[] {
  const plekken = toSnijplekken(beeld);
  const rand = { baannaam: beeld.maat.baannaam, marge: toMarge(beeld.maat) };
  return Array.from({ length: MEESTE - 1 }, (_, nr) => nr + 2).flatMap((aantal) =>
    SPELINGEN.flatMap((speling) => {
      const sneden = kiesSneden(plekken, { aantal, speling, breedte: beeld.breedte, rand });
      return sneden === undefined ? [] : [stapel(toBanden(beeld, sneden), beeld)];
    }),
  );
}

function stapel(banden: readonly Band[], { banen }: Beeld): Tekening {
  return {
    breedte: Math.max(...banden.map(({ beeld }) => beeld.breedte)),
    hoogte: banden.reduce((som, { beeld }) => som + beeld.hoogte + GAT, -GAT),
    banden: banden.length,
    looptDoor: banden.some(({ vervolg }) => vervolg.length > 0),
    svg: () => {
      let y = 0;
      return banden
        .map((band, nr) => {
          const plek = schema.blad.rij(nr + 1, banden.length);
          const hier = verplaats(tekenBand(band, plek, banen[0]?.id), { x: 0, y });
          y += band.beeld.hoogte + GAT;
          return hier;
        })
        .join('');
    },
  };
}

function tekenBand({ beeld, vervolg }: Band, plek: string, eersteBaan: string | undefined): string {
  const { maat } = beeld;
  const stijl = { x: 12, y: maat.kop / 2 + maat.kopTekst * 0.35, grootte: maat.kopTekst, gewicht: 620 };
  return (
    tekenBeeld(beeld, eersteBaan) +
    tekst(plek, { ...stijl, kleur: KLEUR.vlak }) +
    vervolg.map(tekenVervolg).join('')
  );
}

/** The letter at the edge of a band where a line runs on. */
export function tekenVervolg({ letter, x, y, r }: Pick<Vervolg, 'letter' | 'x' | 'y' | 'r'>): string {
  const grootte = (letter.length === 1 ? 1.5 : 1.25) * r;
  return (
    el('circle', { cx: x, cy: y, r, fill: KLEUR.vlak, stroke: KLEUR.ink2, 'stroke-width': 1.25 }) +
    tekst(letter, { x, y: y + grootte * 0.3, grootte, kleur: KLEUR.ink, gewicht: 620, plek: 'midden' })
  );
}

/** The entry of the legend that says what the letters are. */
export const vervolgregel = { soort: 'vervolg', tekst: schema.tekenLegenda.vervolg } as const;
