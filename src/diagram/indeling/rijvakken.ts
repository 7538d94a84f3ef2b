import { toBaanhoogte } from '../tekst/baanregels.ts';
import type { Celmaat } from './celmaten.ts';
import type { Maat } from '../maten.ts';
import type { Raster } from '../raster/raster.ts';
import type { Strook } from './vakken.ts';

export type Baanvak = { id: string; naam: string; y: number; h: number };
type Rij = Pick<Celmaat, 'boven' | 'onder' | 'uitBoven' | 'uitOnder'>;
/** A gap in px: the part of the lane above, the part of the lane below, and where its first track lies. */
type Gang = { boven: number; onder: number; spoor: number };

/** Part of a pill that stands above its step. */
const PIL_BOVEN = 0.62;
/** Between the border of two lanes and the nearest track. */
const baanrand = (maat: Maat): number => maat.pijl * 0.65;

const LEEG: Rij = { boven: 0, onder: 0, uitBoven: 0, uitOnder: 0 };

/** What each row asks; a row without a step is as high as a step. */
function toRijen(raster: Raster, celmaten: ReadonlyMap<string, Celmaat>, maat: Maat): Rij[] {
  const rijen = Array.from({ length: raster.rijen }, (): Rij => ({ ...LEEG }));
  for (const { id, rij: r } of raster.cellen.values()) {
    const rij = rijen[r];
    const m = celmaten.get(id);
    if (rij === undefined || m === undefined)
      throw new Error(`Cel ${id} staat op rij ${r}, buiten het raster`);
    for (const k of ['boven', 'onder', 'uitBoven', 'uitOnder'] as const) rij[k] = Math.max(rij[k], m[k]);
  }
  const half = maat.knoopH / 2;
  return rijen.map((r) => (r.boven === 0 ? { ...r, boven: half, onder: half } : r));
}

/** Size of the gap between two rows; without tracks the usual distance, with tracks as much as they ask. */
function toGang(
  boven: Rij | undefined,
  onder: Rij | undefined,
  isGrens: boolean,
  n: number,
  maat: Maat,
): Gang {
  const uitBoven = boven?.uitOnder ?? 0;
  const uitOnder = onder?.uitBoven ?? 0;
  const uit = uitBoven + uitOnder;
  const spoor = boven === undefined ? baanrand(maat) : Math.max(maat.rand, maat.pijl + 2) + uitBoven;
  const bundel = n === 0 ? 0 : spoor + (n - 1) * maat.spoor;
  const erna = n === 0 ? 0 : Math.max(maat.rand, maat.pil * PIL_BOVEN + 3) + uitOnder;
  const minstens = uit === 0 ? 0 : uit + baanrand(maat);
  if (!isGrens) return { boven: Math.max(maat.rijAfstand, minstens, bundel + erna), onder: 0, spoor };
  const eind = boven === undefined ? 0 : Math.max(maat.margeOnder, n === 0 ? 0 : bundel + baanrand(maat));
  if (onder === undefined) return { boven: Math.max(eind, minstens), onder: 0, spoor };
  return { boven: eind, onder: Math.max(maat.margeBoven, minstens - eind, bundel + erna - eind), spoor };
}

/** Lays the rows down, lane by lane; a lane is at least as high as its name. The border of two lanes lies below the tracks. */
export function toRijvakken({
  raster,
  celmaten,
  maat,
  sporen,
}: {
  raster: Raster;
  celmaten: ReadonlyMap<string, Celmaat>;
  maat: Maat;
  sporen: ReadonlyMap<number, number>;
}): { hoogte: number; gangen: Strook[]; middens: number[]; banen: Baanvak[] } {
  const rijen = toRijen(raster, celmaten, maat);
  const eerste = new Set(raster.banen.map((b) => b.eersteRij));
  const gangen: Strook[] = [];
  const middens: number[] = [];
  const banen: Baanvak[] = [];
  let y = maat.kop;
  const sluitBaan = (): void => {
    const baan = banen.at(-1);
    if (baan === undefined) return;
    y = Math.max(y, baan.y + toBaanhoogte(baan.naam, maat));
    baan.h = y - baan.y;
  };
  for (let r = 0; r <= raster.rijen; r += 1) {
    const isGrens = r === 0 || r === raster.rijen || eerste.has(r);
    const rij = rijen[r];
    const gang = toGang(rijen[r - 1], rij, isGrens, sporen.get(r) ?? 0, maat);
    const begin = y;
    y += gang.boven;
    if (isGrens) {
      sluitBaan();
      const baan = raster.banen.find((b) => b.eersteRij === r);
      if (baan !== undefined) banen.push({ id: baan.id, naam: baan.naam, y, h: 0 });
    }
    y += gang.onder;
    gangen.push({ begin, breed: y - begin, spoor: begin + gang.spoor });
    if (rij === undefined) break;
    middens.push(y + rij.boven);
    y += rij.boven + rij.onder;
  }
  return { hoogte: y, gangen, middens, banen };
}
