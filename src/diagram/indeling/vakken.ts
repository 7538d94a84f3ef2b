import type { Celmaat } from './celmaten.ts';
import type { Maat } from '../maten.ts';
import type { Raster } from '../raster/raster.ts';
import { type Baanvak, toRijvakken } from './rijvakken.ts';

export type Vak = { x: number; y: number; b: number; h: number };
/** A free strip of the grid, with the place of its first track. */
export type Strook = { begin: number; breed: number; spoor: number };
/**
 * Where the grid lies in px. Gutter g is the strip left of column g, gap h the strip above row h; the outer ones are
 * the margins.
 */
export type Vakken = {
  breedte: number;
  hoogte: number;
  /** Left edge and width of each column. */
  kolommen: { x: number; b: number }[];
  goten: Strook[];
  gangen: Strook[];
  banen: Baanvak[];
  knopen: ReadonlyMap<string, Vak>;
};
/** How many tracks a strip has, and how much room labels want beside them. */
export type Strookvraag = {
  goot: ReadonlyMap<number, number>;
  gang: ReadonlyMap<number, number>;
  label: ReadonlyMap<number, number>;
};

/** Lays the columns down; a gutter with more tracks is wider, so that no line comes near a node. */
function toKolommen(raster: Raster, celmaten: ReadonlyMap<string, Celmaat>, maat: Maat, vraag: Strookvraag) {
  const breed = Array.from({ length: raster.kolommen }, () => 0);
  for (const cel of raster.cellen.values())
    breed[cel.kolom] = Math.max(breed[cel.kolom] ?? 0, celmaten.get(cel.id)?.breedte ?? 0);
  const goten: Strook[] = [];
  const kolommen: { x: number; b: number }[] = [];
  let x = maat.baannaam;
  for (let k = 0; k <= raster.kolommen; k += 1) {
    const sporen = Math.max(0, (vraag.goot.get(k) ?? 0) - 1) * maat.spoor;
    const label = vraag.label.get(k) ?? 0;
    const midden = Math.max(maat.goot, 2 * maat.rand + sporen) + label;
    const b = k === 0 ? maat.margeLinks + sporen : k === raster.kolommen ? maat.margeRechts + sporen : midden;
    const spoor =
      k === 0 ? b - maat.rand - sporen : k === raster.kolommen ? maat.rand : label + (b - label - sporen) / 2;
    goten.push({ begin: x, breed: b, spoor: x + spoor });
    x += b;
    if (k === raster.kolommen) break;
    kolommen.push({ x, b: breed[k] ?? 0 });
    x += breed[k] ?? 0;
  }
  return { breedte: x, kolommen, goten };
}

/** Lays the grid down in px, with the box of every node in the middle of its cell. */
export function toVakken(
  raster: Raster,
  celmaten: ReadonlyMap<string, Celmaat>,
  maat: Maat,
  vraag: Strookvraag,
): Vakken {
  const { breedte, kolommen, goten } = toKolommen(raster, celmaten, maat, vraag);
  const { hoogte, gangen, middens, banen } = toRijvakken({ raster, celmaten, maat, sporen: vraag.gang });
  const knopen = new Map(
    [...raster.cellen.values()].map(({ id, kolom, rij }) => {
      const { b, h } = celmaten.get(id) as Celmaat;
      const { x, b: ruimte } = kolommen[kolom] as { x: number; b: number };
      return [id, { x: x + (ruimte - b) / 2, y: (middens[rij] as number) - h / 2, b, h }];
    }),
  );
  return { breedte, hoogte, kolommen, goten, gangen, banen, knopen };
}
