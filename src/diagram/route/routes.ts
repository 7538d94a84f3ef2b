import type { Cel, Raster, Verbinding } from '../raster/raster.ts';
import { toVrijeLoop } from './vrijeLoop.ts';
import type { VrijeLoop } from './vrijeLoop.ts';

export type Kant = 'links' | 'rechts' | 'boven' | 'onder';
/** Gutter `g` is the upright strip left of column g, gap `h` the level strip above row h. */
export type Deel = { goot: number } | { gang: number };
/**
 * How a line runs over the grid: the side it leaves, the strips it follows, gutter and gap by turns, and the side
 * where it arrives. No strips: straight, or with one bend when the two sides stand square.
 */
export type Route = { uit: Kant; in: Kant; delen: readonly Deel[] };
/** The chosen route per connection. */
export type Routes = ReadonlyMap<string, Route>;

/** More strips than this give the choice nothing and cost time. */
const MEESTE_STROKEN = 6;

export const isOpzij = (kant: Kant): boolean => kant === 'links' || kant === 'rechts';
export const isRecht = (route: Route): boolean =>
  route.delen.length === 0 && isOpzij(route.uit) === isOpzij(route.in);

function rechteRoute(a: Cel, b: Cel, loop: VrijeLoop): Route | undefined {
  if (a.rij === b.rij && a.kolom < b.kolom && loop.rechts(a) >= b.kolom - a.kolom - 1)
    return { uit: 'rechts', in: 'links', delen: [] };
  if (a.kolom !== b.kolom) return undefined;
  if (a.rij < b.rij && loop.onder(a) >= b.rij - a.rij - 1) return { uit: 'onder', in: 'boven', delen: [] };
  if (a.rij > b.rij && loop.boven(a) >= a.rij - b.rij - 1) return { uit: 'boven', in: 'onder', delen: [] };
  return undefined;
}

/** At most `MEESTE_STROKEN` of the strips `van` to `tot`: the outer ones. */
function keuze(van: number, tot: number): number[] {
  const alle = Array.from({ length: Math.max(0, tot - van + 1) }, (_, i) => van + i);
  if (alle.length <= MEESTE_STROKEN) return alle;
  const half = MEESTE_STROKEN / 2;
  return [...alle.slice(0, half), ...alle.slice(-half)];
}

/** Sideways, along one gutter, sideways. */
function gootRoutes(a: Cel, b: Cel, loop: VrijeLoop): Route[] {
  if (a.rij === b.rij) return [];
  if (a.kolom === b.kolom)
    return [
      { uit: 'rechts', in: 'rechts', delen: [{ goot: a.kolom + 1 }] },
      { uit: 'links', in: 'links', delen: [{ goot: a.kolom }] },
    ];
  const van = Math.max(a.kolom + 1, b.kolom - loop.links(b));
  const tot = Math.min(b.kolom, a.kolom + 1 + loop.rechts(a));
  return keuze(van, tot).map((goot) => ({ uit: 'rechts', in: 'links', delen: [{ goot }] }));
}

/** One bend, in the cell below or above one of both. */
function hoekRoutes(a: Cel, b: Cel, loop: VrijeLoop): Route[] {
  if (a.rij === b.rij || a.kolom >= b.kolom) return [];
  const omlaag = b.rij > a.rij;
  const hoogte = Math.abs(b.rij - a.rij);
  const breedte = b.kolom - a.kolom;
  const routes: Route[] = [];
  if ((omlaag ? loop.onder(a) : loop.boven(a)) >= hoogte && loop.links(b) >= breedte)
    routes.push({ uit: omlaag ? 'onder' : 'boven', in: 'links', delen: [] });
  if ((omlaag ? loop.boven(b) : loop.onder(b)) >= hoogte && loop.rechts(a) >= breedte)
    routes.push({ uit: 'rechts', in: omlaag ? 'boven' : 'onder', delen: [] });
  return routes;
}

/** Down or up, along one gap, down or up: the gutter way on its side. */
function staandeRoutes(a: Cel, b: Cel, loop: VrijeLoop): Route[] {
  if (a.rij === b.rij || a.kolom === b.kolom) return [];
  const omlaag = b.rij > a.rij;
  const [van, tot] = omlaag
    ? [Math.max(a.rij + 1, b.rij - loop.boven(b)), Math.min(b.rij, a.rij + 1 + loop.onder(a))]
    : [Math.max(b.rij + 1, a.rij - loop.boven(a)), Math.min(a.rij, b.rij + 1 + loop.onder(b))];
  const [uit, in_]: [Kant, Kant] = omlaag ? ['onder', 'boven'] : ['boven', 'onder'];
  return keuze(van, tot).map((gang) => ({ uit, in: in_, delen: [{ gang }] }));
}

/** Through a gap: always possible, whatever stands in between. */
function gangRoutes(a: Cel, b: Cel, rijen: number): Route[] {
  const [goot, goot2] = a.kolom < b.kolom ? [a.kolom + 1, b.kolom] : [a.kolom, b.kolom + 1];
  const [uit, in_]: [Kant, Kant] = a.kolom < b.kolom ? ['rechts', 'links'] : ['links', 'rechts'];
  const [hoogste, laagste] = a.rij < b.rij ? [a.rij, b.rij] : [b.rij, a.rij];
  const gangen = new Set(
    [hoogste, laagste]
      .flatMap((r) => [-2, -1, 0, 1, 2, 3].map((d) => r + d))
      .filter((g) => g >= 0 && g <= rijen),
  );
  const omweg =
    goot === goot2
      ? []
      : [...gangen].map((gang): Route => ({ uit, in: in_, delen: [{ goot }, { gang }, { goot: goot2 }] }));
  const bogen = (['boven', 'onder'] as const).flatMap((kant): Route[] => {
    const bijA = a.rij + (kant === 'onder' ? 1 : 0);
    const bijB = b.rij + (kant === 'onder' ? 1 : 0);
    return [
      { uit: kant, in: in_, delen: [{ gang: bijA }, { goot: goot2 }] },
      { uit, in: kant, delen: [{ goot }, { gang: bijB }] },
      ...(bijA === bijB && a.kolom !== b.kolom ? [{ uit: kant, in: kant, delen: [{ gang: bijA }] }] : []),
    ];
  });
  return [...bogen, ...omweg];
}

/** Under an event stands its text, and right of it the circle "ga naar" when it has one: no line leaves or arrives there. */
function isOmFiguur(route: Route, a: Cel, b: Cel, metGaNaar: ReadonlySet<string>): boolean {
  if (b.soort === 'gebeurtenis' && route.in === 'onder') return false;
  if (a.soort !== 'gebeurtenis') return true;
  return route.uit !== 'onder' && !(route.uit === 'rechts' && metGaNaar.has(a.id));
}

/** Gives all ways for a connection, simplest first: straight if it can, else along one gutter or corner, else through a gap. */
export function maakKandidaten(raster: Raster): (verbinding: Verbinding) => Route[] {
  const loop = toVrijeLoop(raster);
  const metGaNaar = new Set(raster.tekens.filter((t) => t.soort === 'ga-naar').map((t) => t.bij));
  return ({ id, van, naar }) => {
    const a = raster.cellen.get(van);
    const b = raster.cellen.get(naar);
    if (a === undefined || b === undefined) throw new Error(`Verbinding ${id} mist een cel`);
    const recht = rechteRoute(a, b, loop);
    if (recht !== undefined && isOmFiguur(recht, a, b, metGaNaar)) return [recht];
    return [
      ...hoekRoutes(a, b, loop),
      ...gootRoutes(a, b, loop),
      ...staandeRoutes(a, b, loop),
      ...gangRoutes(a, b, raster.rijen),
    ].filter((route) => isOmFiguur(route, a, b, metGaNaar));
  };
}
