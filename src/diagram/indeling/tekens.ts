import type { Pad } from './pad.ts';
import { ONDERSCHRIFT } from './celmaten.ts';
import { naastCirkel, ruitrand, ruitring, stokLengte } from './celranden.ts';
import { type Label, labelmaat, plaatsLabel } from './labels.ts';
import type { Maat } from '../maten.ts';
import type { Cel, Teken } from '../raster/raster.ts';
import type { Vak } from './vakken.ts';
import { naastRing, type Omgeving, opRand, type Plek, ringvak, vrijePlek } from './vrijePlek.ts';

/** A circle in px; `stok` = the short line between the circle and its step, with an arrow head when `pijl` is set. */
export type Tekenplek = Teken & { x: number; y: number; r: number; stok?: Pad; labels: Label[] };
/** In the middle of a cell of its own, with its text under it. */
function inEigenCel(cel: Cel, vak: Vak, maat: Maat): Plek {
  const x = vak.x + vak.b / 2;
  const labels = cel.regels.map((tekst, nr): Label => {
    const { b, h } = labelmaat(tekst, maat);
    return { tekst, vak: { x: x - b / 2, y: vak.y + vak.h + ONDERSCHRIFT + nr * h, b, h } };
  });
  return { x, y: vak.y + vak.h / 2, r: vak.b / 2, labels };
}

/** Circle `nr` right of an event, the first on a stick: no line leaves on that side. */
function naastGebeurtenis(vak: Vak, maat: Maat, nr: number): Plek {
  const [mx, y] = [vak.x + vak.b / 2, vak.y + vak.h / 2];
  const x = mx + naastCirkel(vak.b, nr, maat);
  if (nr > 0) return { x, y };
  return {
    x,
    y,
    stok: [
      [mx + vak.b / 2, y],
      [x - maat.ring, y],
    ],
  };
}

/** Circle `nr` at the bottom of a gateway, on a stick at its slanted edge. */
function onderRuit(vak: Vak, maat: Maat, nr: number): Plek {
  const dx = ruitring(vak.b, nr, maat);
  const x = vak.x + vak.b / 2 + dx;
  const rand = vak.y + vak.h / 2 + ruitrand(vak, dx);
  const onder = rand + stokLengte(maat);
  return {
    x,
    y: onder + maat.ring,
    stok: [
      [x, rand],
      [x, onder],
    ],
  };
}

/** A circle whose place is kept free for it, whatever else is drawn. */
function vastePlek(teken: Teken, cel: Cel, vak: Vak, maat: Maat, nr: number): Plek | undefined {
  if (teken.bij === teken.id) return inEigenCel(cel, vak, maat);
  if (teken.soort !== 'ga-naar') return undefined;
  if (cel.soort === 'gebeurtenis') return naastGebeurtenis(vak, maat, nr);
  return cel.soort === 'poort' ? onderRuit(vak, maat, nr) : opRand(cel, vak, teken, maat, nr);
}

/** The answer of a gateway ("nee") right or left of its circle, else beside the stick. */
function uitganglabel({ kort = '' }: Teken, { x, y, stok }: Plek, { maat, ruimte }: Omgeving): Label[] {
  if (kort === '') return [];
  const vak = naastRing(x, y, labelmaat(kort, maat), maat).find(ruimte.isVrij);
  if (vak !== undefined) return [{ tekst: kort, vak }];
  const label = stok === undefined ? undefined : plaatsLabel({ tekst: kort, pad: stok, maat, ruimte });
  return label === undefined ? [] : [label];
}

/** Places all circles, those with a place of their own first, and the answer of a gateway beside its circle. */
export function toTekenplekken(omgeving: Omgeving): Tekenplek[] {
  const { raster, vakken, maat, ruimte } = omgeving;
  const perHoek = new Map<string, number>();
  const bezet = (plek: Plek): Plek => {
    ruimte.bezet(ringvak(plek.x, plek.y, plek.r ?? maat.ring));
    for (const label of plek.labels ?? []) ruimte.bezet(label.vak);
    return plek;
  };
  const gezet = raster.tekens.map((teken) => {
    const cel = raster.cellen.get(teken.bij);
    const vak = vakken.knopen.get(teken.bij);
    if (cel === undefined || vak === undefined)
      throw new Error(`Teken ${teken.id} staat bij ${teken.bij}, zonder cel`);
    const hoek = `${teken.bij}|${teken.soort === 'tussentijds' || teken.bij === teken.id}`;
    const nr = perHoek.get(hoek) ?? 0;
    perHoek.set(hoek, nr + 1);
    const vast = vastePlek(teken, cel, vak, maat, nr);
    return { teken, cel, vak, nr, vast: vast === undefined ? undefined : bezet(vast) };
  });
  return gezet.map(({ teken, cel, vak, nr, vast }) => {
    const { labels = [], ...p } = vast ?? bezet(vrijePlek(teken, cel, vak, omgeving, nr));
    const heeft = labels.some((l) => l.tekst === teken.kort);
    const extra = heeft ? [] : uitganglabel(teken, p, omgeving);
    for (const label of extra) ruimte.bezet(label.vak);
    return { ...teken, ...p, r: p.r ?? maat.ring, labels: [...labels, ...extra] };
  });
}
