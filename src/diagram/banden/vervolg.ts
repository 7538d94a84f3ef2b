import type { Beeldlijn } from '../beeld.ts';
import type { Pad, Punt } from '../indeling/pad.ts';
import type { Maat } from '../maten.ts';
import { type Lijnstuk, toLijnstukken } from './lijnstukken.ts';
import { spreid } from './spreiding.ts';

/** Where a line runs on in another band: the same letter stands there. */
export type Vervolg = { lijn: string; letter: string; kant: Kant; x: number; y: number; r: number };
type Kant = 'links' | 'rechts';
/** A part of a line on a band; the letter of a line that is cut, else ''. */
export type Bandlijn = Lijnstuk & { lijn: Beeldlijn; letter: string };

const RAND = 4;
const STRAAL = 0.64;
/** For the bend towards the mark. */
const BOCHT = 10;

const straal = (maat: Maat): number => maat.tekst * STRAAL;
/** Room for the marks at a side where lines run on, in px. */
export const toMarge = (maat: Maat): number => RAND + 2 * straal(maat) + maat.pijl + 3 + BOCHT;

/** All parts of all lines; letters in the order in which the lines meet the cuts, from the left and from the top. */
export function toBandlijnen(lijnen: readonly Beeldlijn[], sneden: readonly number[]): Bandlijn[] {
  const stukken = lijnen.map((lijn) => ({ lijn, delen: toLijnstukken(lijn.pad, sneden) }));
  const geknipt = stukken
    .flatMap(({ lijn, delen: [eerste, tweede] }) => {
      const [x, y] = eerste?.pad.at(-1) ?? [0, 0];
      return tweede === undefined ? [] : [{ id: lijn.id, x, y }];
    })
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  const letters = new Map(geknipt.map(({ id }, nr) => [id, toLetter(nr)]));
  return stukken.flatMap(({ lijn, delen }) =>
    delen.map((deel) => ({ ...deel, lijn, letter: letters.get(lijn.id) ?? '' })),
  );
}

/** a, b, … z, aa, ab. */
function toLetter(nr: number): string {
  const letter = String.fromCodePoint(97 + (nr % 26));
  return nr < 26 ? letter : toLetter(Math.floor(nr / 26) - 1) + letter;
}

/** The marks at both sides of a band, and the parts of the lines drawn on to them; all in px of the band. */
export function toVervolg(
  delen: readonly Bandlijn[],
  { breedte, baannaam, hoogte, maat }: { breedte: number; baannaam: number; hoogte: number; maat: Maat },
): { vervolg: Vervolg[]; paden: Pad[] } {
  const r = straal(maat);
  const eindjes = delen.flatMap(({ pad, begin, eind, letter, lijn }, deel) =>
    (['begin', 'eind'] as const).flatMap((kop) => {
      if ((kop === 'begin' ? begin : eind) === 'eigen') return [];
      const [[x, y] = [0, 0], naast = [x, y]] = kop === 'begin' ? pad : pad.toReversed();
      return [
        {
          deel,
          kop,
          letter,
          lijn: lijn.id,
          y,
          kant: naast[0] > x ? ('links' as const) : ('rechts' as const),
        },
      ];
    }),
  );
  const vervolg: Vervolg[] = [];
  const paden = delen.map(({ pad }) => [...pad]);
  for (const kant of ['links', 'rechts'] as const) {
    const x = kant === 'links' ? baannaam + RAND + r : breedte - RAND - r;
    const rij = eindjes.filter((eindje) => eindje.kant === kant).toSorted((a, b) => a.y - b.y);
    const plekken = spreid(
      rij.map(({ y }) => y),
      { afstand: 2 * r + 2, van: maat.kop + r + 2, tot: hoogte - r - 2 },
    );
    for (const [nr, { deel, kop, letter, lijn, y }] of rij.entries()) {
      const plek = plekken[nr] ?? y;
      vervolg.push({ lijn, letter, kant, x, y: plek, r });
      const weg = toWeg(kant, { x, y: plek, r }, y, maat);
      if (kop === 'begin') paden[deel]?.splice(0, 1, ...weg.toReversed());
      else paden[deel]?.splice(-1, 1, ...weg);
    }
  }
  return { vervolg, paden };
}

/** From the height of the line to the edge of its mark. */
function toWeg(kant: Kant, { x, y, r }: Pick<Vervolg, 'x' | 'y' | 'r'>, van: number, maat: Maat): Punt[] {
  const naar = kant === 'links' ? 1 : -1;
  const rand = x + naar * r;
  const recht = rand + naar * (maat.pijl + 3);
  if (Math.abs(van - y) < 0.01) return [[rand, y]];
  return [
    [recht + naar * BOCHT, van],
    [recht, y],
    [rand, y],
  ];
}
