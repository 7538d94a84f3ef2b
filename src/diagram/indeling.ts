import type { Werkproces } from '../domain/proces/werkproces.ts';
import { kortLabel, plaatsLabel } from './labels.ts';
import type { Label } from './labels.ts';
import type { Pad } from './kruisingen.ts';
import { toLijnennet } from './lijnen.ts';
import type { Routes } from './lijnen.ts';
import { MAAT_SCHERM, maatVoorFactor } from './maten.ts';
import type { Maat } from './maten.ts';
import { toRaster } from './raster.ts';
import type { Cel, Raster, Verbinding } from './raster.ts';
import { kiesRoutes } from './routekeuze.ts';
import { toTekenplekken } from './tekens.ts';
import type { Tekenplek } from './tekens.ts';
import { knoopvak } from './vakken.ts';
import type { Vak } from './vakken.ts';
import { toRuimte } from './vrijeRuimte.ts';

export type Knoop = Cel & Vak;
export type Lijn = Verbinding & { pad: Pad; labelPlek?: Label };
export type Baanvak = { id: string; naam: string; y: number; h: number };
export type Fasevak = {
  id: string;
  naam: string;
  kort: string[];
  x: number;
  b: number;
  /** Middle of its columns, where its name stands. */ midden: number;
};
/** The picture in px, without marks: the same for every set of answers. */
export type Indeling = {
  maat: Maat;
  breedte: number;
  hoogte: number;
  banen: Baanvak[];
  fasen: Fasevak[];
  knopen: Knoop[];
  lijnen: Lijn[];
  tekens: Tekenplek[];
};
export type Zichtbaar = ReadonlySet<string> | 'alle';

const plannen = new WeakMap<Werkproces, { raster: Raster; routes: Routes }>();

/** Choosing routes is the slow part and does not depend on the size: once per process. */
function toPlan(werkproces: Werkproces): { raster: Raster; routes: Routes } {
  const bekend = plannen.get(werkproces);
  if (bekend !== undefined) return bekend;
  const raster = toRaster(werkproces);
  const plan = { raster, routes: kiesRoutes(raster) };
  plannen.set(werkproces, plan);
  return plan;
}

/** Takes routes that were chosen before, while building: the same that would be chosen here. */
export function neemRoutesOver(werkproces: Werkproces, routes: Routes): void {
  plannen.set(werkproces, { raster: toRaster(werkproces), routes });
}

function toFasevakken(
  raster: Raster,
  kolomX: readonly number[],
  goten: readonly { x: number; b: number }[],
  maat: Maat,
  breedte: number,
): Fasevak[] {
  const grens = (kolom: number): number => {
    const goot = goten[kolom];
    return kolom === 0
      ? maat.baannaam
      : goot === undefined || kolom >= kolomX.length
        ? breedte
        : goot.x + goot.b / 2;
  };
  return raster.fasen.map((f) => {
    const x = grens(f.eersteKolom);
    const eerste = kolomX[f.eersteKolom] ?? x;
    const laatste = (kolomX[f.eersteKolom + f.kolommen - 1] ?? x) + maat.knoopB;
    const b = grens(f.eersteKolom + f.kolommen) - x;
    return { id: f.id, naam: f.naam, kort: f.kort, x, b, midden: (eerste + laatste) / 2 };
  });
}

/**
 * Lays out the whole process once, extra steps included, and then leaves out the extra steps that are not visible.
 * So every step, line and label keeps its place between Nu, Voorkeur and Verschil, and between gemeenten.
 */
export function toIndeling({
  werkproces,
  maat,
  extraZichtbaar,
}: {
  werkproces: Werkproces;
  maat: Maat;
  extraZichtbaar: Zichtbaar;
}): Indeling {
  const { raster, routes } = toPlan(werkproces);
  const { vakken, paden } = toLijnennet({ raster, routes, maat });
  const ruimte = toRuimte({ raster, vakken, maat, paden: paden.values() });
  const tekens = toTekenplekken({ raster, vakken, maat, ruimte, paden: [...paden.values()] });
  const lijnen = raster.verbindingen.map((v): Lijn => {
    const pad = paden.get(v.id) ?? [];
    const labelPlek =
      v.label === undefined ? undefined : plaatsLabel({ tekst: kortLabel(v.label), pad, maat, ruimte });
    return { ...v, pad, ...(labelPlek === undefined ? {} : { labelPlek }) };
  });
  const isZichtbaar = (extra: string | undefined): boolean =>
    extra === undefined || extraZichtbaar === 'alle' || extraZichtbaar.has(extra);
  return {
    maat,
    breedte: vakken.breedte,
    hoogte: vakken.hoogte,
    banen: vakken.banen,
    fasen: toFasevakken(raster, vakken.kolomX, vakken.goten, maat, vakken.breedte),
    knopen: [...raster.cellen.values()]
      .filter((cel) => isZichtbaar(cel.soort === 'extra' ? cel.id : undefined))
      .map((cel) => ({ ...cel, ...knoopvak(cel, vakken, maat) })),
    lijnen: lijnen.filter((l) => isZichtbaar(l.extra)),
    tekens: tekens.filter((t) => isZichtbaar(t.extra)),
  };
}

/** The size with which the picture fills `breedte` px; when that would make the text too small it stays wider. */
export function maatVoorBreedte({ werkproces, breedte }: { werkproces: Werkproces; breedte: number }): Maat {
  const { raster, routes } = toPlan(werkproces);
  const { vakken } = toLijnennet({ raster, routes, maat: MAAT_SCHERM });
  return maatVoorFactor(breedte / vakken.breedte);
}
