import type { Beeld } from '../beeld.ts';
import type { Vak } from '../indeling/vakken.ts';
import type { Reeks } from './reeksen.ts';
import { toGaten } from './reeksen.ts';

/** A place where the picture can be cut from top to bottom: x in px, and how many lines run on there. */
export type Snijplek = { x: number; lijnen: number };

/** Between the cut and an upright line. */
const LUCHT = 3;
const SMALST = 2;

const breedteVan = ({ x, b }: Vak): Reeks => [x, x + b];

/** Everything that a cut may not run through: steps with what hangs on them, circles, labels, upright lines. */
function toBezet({ knopen, tekens, lijnen }: Beeld): Reeks[] {
  return [
    ...knopen.flatMap((knoop) =>
      [knoop, knoop.pil, knoop.telling?.vak].flatMap((vak) => (vak === undefined ? [] : [breedteVan(vak)])),
    ),
    ...tekens.flatMap(({ x, r, labels, stok = [] }): Reeks[] => [
      [x - r, x + r],
      ...labels.map(({ vak }) => breedteVan(vak)),
      ...stok.map(([px]): Reeks => [Math.min(px, x), Math.max(px, x)]),
    ]),
    ...lijnen.flatMap(({ pad, labelPlek }): Reeks[] => [
      ...pad.map(([x]): Reeks => [x - LUCHT, x + LUCHT]),
      ...(labelPlek === undefined ? [] : [breedteVan(labelPlek.vak)]),
    ]),
  ];
}

/** The corridors between the columns, from left to right; the cut lies in the middle of each free strip. */
export function toSnijplekken(beeld: Beeld): Snijplek[] {
  return toGaten(toBezet(beeld))
    .filter(([van, tot]) => tot - van >= SMALST)
    .map(([van, tot]) => (van + tot) / 2)
    .map((x) => ({ x, lijnen: beeld.lijnen.reduce((som, { pad }) => som + telOver(pad, x), 0) }));
}

const telOver = (pad: Beeld['lijnen'][number]['pad'], x: number): number =>
  pad.slice(1).filter((punt, nr) => punt[0] > x !== (pad[nr] ?? punt)[0] > x).length;
