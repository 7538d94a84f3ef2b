import type { Cel } from '../raster/raster.ts';
import { isOpzij, type Route } from './routes.ts';

/**
 * A straight piece of a route on the grid without px: column k lies at 2k + 1, gutter g at 2g; row r at 2r + 1,
 * gap h at 2h. `van` < `tot` along the piece; `kantVan`, `kantTot`: which way the line goes on there (-1 left or up,
 * 1 right or down, 0 when it ends at a step).
 */
export type Baanstuk = {
  staand: boolean;
  plek: number;
  van: number;
  tot: number;
  kantVan: -1 | 0 | 1;
  kantTot: -1 | 0 | 1;
  /** Its line has a label, which wants room. */
  label: boolean;
};

const teken = (n: number): -1 | 0 | 1 => (n < 0 ? -1 : n > 0 ? 1 : 0);

/** The corners of a route from `a` to `b`, both ends included, on the grid without px. */
export function toRoosterpad(route: Route, a: Cel, b: Cel): [x: number, y: number][] {
  let [x, y] = [2 * a.kolom + 1, 2 * a.rij + 1];
  const [ex, ey] = [2 * b.kolom + 1, 2 * b.rij + 1];
  const pad: [number, number][] = [[x, y]];
  for (const deel of route.delen) {
    if ('goot' in deel) x = 2 * deel.goot;
    else y = 2 * deel.gang;
    pad.push([x, y]);
  }
  if (isOpzij(route.in)) y = ey;
  else x = ex;
  const vorige = pad.at(-1);
  if (vorige?.[0] !== x || vorige[1] !== y) pad.push([x, y]);
  if (x !== ex || y !== ey) pad.push([ex, ey]);
  return pad;
}

/** The straight pieces of a route, in order. */
export function toBaanstukken(route: Route, a: Cel, b: Cel, label: boolean): Baanstuk[] {
  const pad = toRoosterpad(route, a, b);
  return pad.slice(1).map(([x, y], i) => {
    const [vx, vy] = pad[i] ?? [x, y];
    const voor = pad[i - 1];
    const na = pad[i + 2];
    const staand = x === vx;
    const [begin, eind] = staand ? [vy, y] : [vx, x];
    const kantBegin = voor === undefined ? 0 : teken(staand ? voor[0] - vx : voor[1] - vy);
    const kantEind = na === undefined ? 0 : teken(staand ? na[0] - x : na[1] - y);
    const [kantVan, kantTot] = begin <= eind ? [kantBegin, kantEind] : [kantEind, kantBegin];
    return {
      staand,
      plek: staand ? x : y,
      van: Math.min(begin, eind),
      tot: Math.max(begin, eind),
      kantVan,
      kantTot,
      label,
    };
  });
}
