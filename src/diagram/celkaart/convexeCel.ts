export interface Punt {
  readonly x: number;
  readonly y: number;
}

/** One side of a cell. `buur`: the cell on the other side; null for a side of the starting square. */
export interface Zijde {
  readonly van: Punt;
  readonly naar: Punt;
  readonly buur: number | null;
}

/** Everything on the side of `oorsprong` of a line: the points p with (p - punt) · normaal <= 0. */
export interface Halfvlak {
  readonly punt: Punt;
  readonly normaal: Punt;
  readonly buur: number;
}

/** Square around `midden`, clockwise on the screen (y runs down). */
export function vierkant(midden: Punt, half: number): Zijde[] {
  const hoek = (x: number, y: number): Punt => ({ x: midden.x + x * half, y: midden.y + y * half });
  return veelhoek([hoek(-1, -1), hoek(1, -1), hoek(1, 1), hoek(-1, 1)]);
}

function veelhoek(punten: readonly Punt[]): Zijde[] {
  return punten.flatMap((van, i) => {
    const naar = punten[(i + 1) % punten.length];
    return naar === undefined ? [] : [{ van, naar, buur: null }];
  });
}

/** Cuts a convex cell off along a line; the new side carries the neighbour of that line. Empty when nothing is left. */
export function knipHalfvlak(zijden: readonly Zijde[], vlak: Halfvlak): Zijde[] {
  const afstand = (p: Punt) => (p.x - vlak.punt.x) * vlak.normaal.x + (p.y - vlak.punt.y) * vlak.normaal.y;
  const over: Zijde[] = [];
  let uit: Punt | null = null;
  let terug: Punt | null = null;
  let plaats = 0;
  for (const zijde of zijden) {
    const a = afstand(zijde.van);
    const b = afstand(zijde.naar);
    if (a > 0 && b > 0) continue;
    if (a <= 0 && b <= 0) {
      over.push(zijde);
      continue;
    }
    const deel = a / (a - b);
    const snijpunt = {
      x: zijde.van.x + deel * (zijde.naar.x - zijde.van.x),
      y: zijde.van.y + deel * (zijde.naar.y - zijde.van.y),
    };
    if (a <= 0) {
      over.push({ ...zijde, naar: snijpunt });
      uit = snijpunt;
      plaats = over.length;
    } else {
      over.push({ ...zijde, van: snijpunt });
      terug = snijpunt;
    }
  }
  if (uit !== null && terug !== null) {
    over.splice(plaats, 0, { van: uit, naar: terug, buur: vlak.buur });
  }
  return over;
}

/** The part of a side inside a circle, or null. Touching counts as outside. */
export function knipCirkel(zijde: Zijde, midden: Punt, straal: number): Zijde | null {
  const dx = zijde.naar.x - zijde.van.x;
  const dy = zijde.naar.y - zijde.van.y;
  const fx = zijde.van.x - midden.x;
  const fy = zijde.van.y - midden.y;
  const a = dx * dx + dy * dy;
  if (a === 0) return null;
  const b = fx * dx + fy * dy;
  const discriminant = b * b - a * (fx * fx + fy * fy - straal * straal);
  if (discriminant <= 0) return null;
  const wortel = Math.sqrt(discriminant);
  const begin = Math.max(0, (-b - wortel) / a);
  const eind = Math.min(1, (-b + wortel) / a);
  if (begin >= eind) return null;
  const op = (t: number): Punt => ({ x: zijde.van.x + t * dx, y: zijde.van.y + t * dy });
  return { van: op(begin), naar: op(eind), buur: zijde.buur };
}
