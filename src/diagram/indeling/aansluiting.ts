import { toRoosterpad } from '../route/baanstukken.ts';
import { groepeer } from '../groepeer.ts';
import type { Cel, Raster } from '../raster/raster.ts';
import { isOpzij, isRecht, type Kant, type Route, type Routes } from '../route/routes.ts';

export type Eind = 'van' | 'naar';
export const aansluitingId = (lijn: string, eind: Eind): string => `${lijn}|${eind}`;
export const kantId = (cel: string, kant: Kant): string => `${cel}|${kant}`;

/** One end of a line on the side of a cell. */
export type Aansluiting = {
  id: string;
  lijn: string;
  cel: Cel;
  kant: Kant;
  recht: boolean;
  /** Where it turns off along the way out, on the grid without px. */
  bocht: number;
  /** Which way it turns: -1 up or left, 1 down or right. */
  richting: number;
  /** How far it goes after that bend. */
  verte: number;
  /** Then it turns back to the side it came from. */
  keert: boolean;
};
/**
 * The line ends of one side in order, or of two sides that face each other in one row or column and must not lie
 * on one line. `diepte`: steps from the middle of the side, per line end.
 */
export type Kantgroep = {
  liggend: boolean;
  leden: readonly Aansluiting[];
  diepte: ReadonlyMap<string, number>;
};
/** Sides (the left or upper one) that are spread together with the side they face. */
export type Samen = ReadonlySet<string>;

function eindVan(cel: Cel, ander: Cel, route: Route, van: boolean): Omit<Aansluiting, 'id' | 'lijn'> {
  const pad = van ? toRoosterpad(route, cel, ander) : toRoosterpad(route, ander, cel).reverse();
  const kant = van ? route.uit : route.in;
  const opzij = isOpzij(kant);
  const [begin, bocht, verder, dan] = pad;
  const langs = (p: readonly [number, number] | undefined): number => p?.[opzij ? 0 : 1] ?? 0;
  const dwars = (p: readonly [number, number] | undefined): number => p?.[opzij ? 1 : 0] ?? 0;
  const recht = isRecht(route);
  const verschil = recht ? 0 : dwars(verder) - dwars(begin);
  const heen = langs(bocht) - langs(begin);
  const terug = dan === undefined ? 0 : langs(dan) - langs(verder);
  return {
    cel,
    kant,
    recht,
    bocht: langs(bocht),
    richting: Math.sign(verschil),
    verte: Math.abs(verschil),
    keert: heen * terug < 0,
  };
}

/** All line ends per side of a cell. */
export function toKanten({ raster, routes }: { raster: Raster; routes: Routes }): Map<string, Aansluiting[]> {
  const einden = raster.verbindingen.flatMap((v): Aansluiting[] => {
    const route = routes.get(v.id);
    const van = raster.cellen.get(v.van);
    const naar = raster.cellen.get(v.naar);
    if (route === undefined || van === undefined || naar === undefined)
      throw new Error(`Verbinding ${v.id} heeft geen route`);
    return [
      { id: aansluitingId(v.id, 'van'), lijn: v.id, ...eindVan(van, naar, route, true) },
      { id: aansluitingId(v.id, 'naar'), lijn: v.id, ...eindVan(naar, van, route, false) },
    ];
  });
  return groepeer(einden, (eind) => kantId(eind.cel.id, eind.kant));
}

/** How far away it turns off, seen from its own cell. */
const tot = (a: Aansluiting): number =>
  Math.abs(a.bocht - (isOpzij(a.kant) ? 2 * a.cel.kolom + 1 : 2 * a.cel.rij + 1));

/**
 * From top to bottom: first what turns up, then straight on, then what turns down, the other way round. Of what turns
 * up the nearest bend is on top; in one strip first what turns back, the shortest on top, then what goes on, the longest
 * on top. So lines of one side do not cross there.
 */
function volgorde(a: Aansluiting, b: Aansluiting): number {
  if (a.richting !== b.richting) return a.richting - b.richting;
  const keer = Number(b.keert) - Number(a.keert);
  const verte = a.keert ? a.verte - b.verte : b.verte - a.verte;
  return (tot(a) - tot(b) || keer || verte) * (a.richting < 0 ? 1 : -1);
}

/** Index (or half index) that lies in the middle of the side: the straight line, on a diamond the tip, else the average. */
function middenVan(leden: readonly Aansluiting[], isEen: boolean): number {
  const recht = leden.findIndex((a) => a.recht);
  if (recht >= 0) return recht;
  if (isEen && leden[0]?.cel.soort === 'poort' && leden.length > 1) {
    const omhoog = leden.filter((a) => a.richting < 0).length;
    return Math.min(Math.max(0, omhoog - 1), leden.length - 1);
  }
  return (leden.length - 1) / 2;
}

/** Two ends of one straight line take one place. */
function toGroep(leden: Aansluiting[], isEen: boolean): Kantgroep {
  leden.sort(volgorde);
  const plekken = leden.filter((a, i) => !a.recht || leden.findIndex((b) => b.lijn === a.lijn) === i);
  const midden = middenVan(plekken, isEen);
  const perLijn = new Map(plekken.map((a, i) => [`${a.lijn}|${a.recht ? '' : a.id}`, i - midden]));
  const diepte = new Map(leden.map((a) => [a.id, perLijn.get(`${a.lijn}|${a.recht ? '' : a.id}`) ?? 0]));
  return { liggend: isOpzij(leden[0]?.kant ?? 'links'), leden, diepte };
}

/** Orders the line ends on each side of each cell; sides in `samen` together with the side they face. */
export function toKantgroepen(
  kanten: ReadonlyMap<string, readonly Aansluiting[]>,
  overkanten: ReadonlyMap<string, string>,
  samen: Samen,
): Kantgroep[] {
  const gehad = new Set([...samen].flatMap((kant) => overkanten.get(kant) ?? []));
  return [...kanten].flatMap(([kant, leden]) => {
    if (gehad.has(kant)) return [];
    const over = samen.has(kant) ? kanten.get(overkanten.get(kant) ?? '') : undefined;
    return [toGroep([...leden, ...(over ?? [])], over === undefined)];
  });
}
