import type { Maat } from './maten.ts';
import type { Cel, Raster } from './raster.ts';

export type Vak = { x: number; y: number; b: number; h: number };
/** Where the grid lies in px. Gutter g is the strip left of column g; gutter 0 and the last one are the margins. */
export type Vakken = {
  breedte: number;
  hoogte: number;
  kolomX: number[];
  rijY: number[];
  goten: { x: number; b: number }[];
  banen: { id: string; naam: string; y: number; h: number }[];
};

/** Space of a gutter with `sporen` tracks, room for an arrow head on both sides. */
function gootBreedte(sporen: number, maat: Maat): number {
  return Math.max(maat.goot, 2 * maat.rand + Math.max(0, sporen - 1) * maat.spoor);
}

/** Lays the grid down; a gutter with more tracks is wider, so that no line comes near a node. */
export function toVakken(raster: Raster, maat: Maat, sporen: ReadonlyMap<number, number>): Vakken {
  const goten: { x: number; b: number }[] = [];
  const kolomX: number[] = [];
  let x = maat.baannaam;
  for (let k = 0; k <= raster.kolommen; k += 1) {
    const n = sporen.get(k) ?? 0;
    const rand = k === 0 ? maat.margeLinks : k === raster.kolommen ? maat.margeRechts : 0;
    const b = rand === 0 ? gootBreedte(n, maat) : rand + Math.max(0, n - 1) * maat.spoor;
    goten.push({ x, b });
    x += b;
    if (k < raster.kolommen) {
      kolomX.push(x);
      x += maat.knoopB;
    }
  }
  const rijY: number[] = [];
  let y = maat.kop;
  const banen = raster.banen.map((baan) => {
    const top = y;
    y += maat.margeBoven;
    for (let r = 0; r < baan.rijen; r += 1) {
      rijY.push(y);
      y += maat.knoopH + (r < baan.rijen - 1 ? maat.rijAfstand : 0);
    }
    y += maat.margeOnder;
    return { id: baan.id, naam: baan.naam, y: top, h: y - top };
  });
  return { breedte: x, hoogte: y, kolomX, rijY, goten, banen };
}

/** Box of a node; a gateway is higher than its cell. */
export function knoopvak(cel: Cel, vakken: Vakken, maat: Maat): Vak {
  const x = vakken.kolomX[cel.kolom] ?? 0;
  const y = vakken.rijY[cel.rij] ?? 0;
  const extra = cel.soort === 'poort' ? (maat.poortH - maat.knoopH) / 2 : 0;
  return { x, y: y - extra, b: maat.knoopB, h: maat.knoopH + 2 * extra };
}
