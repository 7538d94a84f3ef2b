import type { Werkproces } from '../domain/proces/werkproces.ts';
import type { Open } from './indeling/celmaten.ts';
import { type Fasevak, toFasevakken } from './indeling/fasevakken.ts';
import type { Pad } from './indeling/pad.ts';
import { type Label, plaatsLabel } from './indeling/labels.ts';
import { toLijnennet } from './indeling/lijnen.ts';
import { MAAT_SCHERM, type Maat, maatVoorFactor } from './maten.ts';
import { toModelraster } from './raster/modelraster.ts';
import { type Cel, type Raster, toRaster, type Verbinding } from './raster/raster.ts';
import type { Baanvak } from './indeling/rijvakken.ts';
import { kiesRoutes } from './route/routekeuze.ts';
import type { Routes } from './route/routes.ts';
import { type Tekenplek, toTekenplekken } from './indeling/tekens.ts';
import type { Tekenmodel } from './model/tekenmodel.ts';
import type { Vak } from './indeling/vakken.ts';
import { toRuimte } from './indeling/vrijeRuimte.ts';

export type Knoop = Omit<Cel, 'soort'> & { soort: Exclude<Cel['soort'], 'gebeurtenis'> } & Vak;
export type Lijn = Verbinding & { pad: Pad; labelPlek?: Label };
/** The picture in px, without marks: the same for every set of answers. */
export type Indeling = {
  maat: Maat;
  breedte: number;
  hoogte: number;
  banen: Baanvak[];
  fasen: Fasevak[];
  knopen: Knoop[];
  lijnen: Lijn[];
  /** Circles; one that stands in a cell of its own has its own id in `bij`, and lines may join it. */
  tekens: Tekenplek[];
};
export type Zichtbaar = ReadonlySet<string> | 'alle';

type Plan = { raster: Raster; routes: Routes };
const plannen = new WeakMap<Werkproces | Tekenmodel, Plan>();

/** Cells and routes do not depend on the size: once per process. */
function toPlan<T extends Werkproces | Tekenmodel>(proces: T, toRaster: (proces: T) => Raster): Plan {
  const bekend = plannen.get(proces);
  if (bekend !== undefined) return bekend;
  const raster = toRaster(proces);
  const plan = { raster, routes: kiesRoutes(raster) };
  plannen.set(proces, plan);
  return plan;
}

const GESLOTEN: Open = new Map();

function legIn({ raster, routes }: Plan, maat: Maat, open: Open): Indeling {
  const { vakken, paden } = toLijnennet({ raster, routes, maat, open });
  const ruimte = toRuimte({ raster, vakken, maat, paden: paden.values() });
  const tekens = toTekenplekken({ raster, vakken, maat, ruimte, paden: [...paden.values()] });
  const lijnen = raster.verbindingen.map((v): Lijn => {
    const pad = paden.get(v.id) ?? [];
    const labelPlek = v.kort === undefined ? undefined : plaatsLabel({ tekst: v.kort, pad, maat, ruimte });
    return { ...v, pad, ...(labelPlek === undefined ? {} : { labelPlek }) };
  });
  const knopen = [...raster.cellen.values()].flatMap((cel): Knoop[] => {
    const { soort } = cel;
    return soort === 'gebeurtenis' ? [] : [{ ...cel, soort, ...(vakken.knopen.get(cel.id) as Vak) }];
  });
  const { breedte, hoogte, banen } = vakken;
  return { maat, breedte, hoogte, banen, fasen: toFasevakken(raster, vakken, maat), knopen, lijnen, tekens };
}

/**
 * Lays out our own process once, extra steps included, and then leaves out the extra steps that are not visible.
 * So every step, line and label keeps its place between Nu, Voorkeur and Verschil, and between gemeenten.
 * `open`: steps that are opened in place, with their size; the rest keeps its order and its routes.
 */
export function toIndeling({
  werkproces,
  maat,
  extraZichtbaar,
  open = GESLOTEN,
}: {
  werkproces: Werkproces;
  maat: Maat;
  extraZichtbaar: Zichtbaar;
  open?: Open;
}): Indeling {
  const indeling = legIn(toPlan(werkproces, toRaster), maat, open);
  const isZichtbaar = (extra: string | undefined): boolean =>
    extra === undefined || extraZichtbaar === 'alle' || extraZichtbaar.has(extra);
  return {
    ...indeling,
    knopen: indeling.knopen.filter((k) => isZichtbaar(k.soort === 'extra' ? k.id : undefined)),
    lijnen: indeling.lijnen.filter((l) => isZichtbaar(l.extra)),
    tekens: indeling.tekens.filter((t) => isZichtbaar(t.extra)),
  };
}

/** Lays out any process: 1 to 500 steps, loops, many lanes. The same model gives the same picture. */
export function toModelindeling({
  model,
  maat,
  open = GESLOTEN,
}: {
  model: Tekenmodel;
  maat: Maat;
  open?: Open;
}): Indeling {
  return legIn(toPlan(model, toModelraster), maat, open);
}

/** The size with which the picture fills `breedte` px; when that would make the text too small it stays wider. */
export function maatVoorBreedte({ werkproces, breedte }: { werkproces: Werkproces; breedte: number }): Maat {
  const { vakken } = toLijnennet({ ...toPlan(werkproces, toRaster), maat: MAAT_SCHERM });
  return maatVoorFactor(breedte / vakken.breedte);
}
