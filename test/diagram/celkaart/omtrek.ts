import type { Punt } from '../../../src/diagram/celkaart/convexeCel.ts';

/** Points along a path of M, L, A and Z: the corners, and arcs in small steps. An independent reading of the path. */
export function omtrek(d: string): Punt[] {
  const punten: Punt[] = [];
  for (const [, letter, rest = ''] of d.matchAll(/([MLAZ])([^MLAZ]*)/g)) {
    const getallen = rest.trim().split(/\s+/).map(Number);
    const [x, y] = getallen.slice(-2);
    if (letter === 'Z' || x === undefined || y === undefined) continue;
    const vorige = punten.at(-1);
    if (letter === 'A' && vorige !== undefined) {
      const [straal = 0, , , groot] = getallen;
      punten.push(...boogpunten(vorige, { x, y }, straal, groot === 1));
    }
    punten.push({ x, y });
  }
  return punten;
}

/** Points on an arc with sweep 1 (clockwise on the screen). */
function boogpunten(van: Punt, naar: Punt, straal: number, groot: boolean): Punt[] {
  const dx = naar.x - van.x;
  const dy = naar.y - van.y;
  const koorde = Math.hypot(dx, dy);
  if (koorde === 0) return [];
  const hoogte = Math.sqrt(Math.max(0, straal * straal - (koorde / 2) ** 2)) * (groot ? -1 : 1);
  const mx = (van.x + naar.x) / 2 - (dy / koorde) * hoogte;
  const my = (van.y + naar.y) / 2 + (dx / koorde) * hoogte;
  const begin = Math.atan2(van.y - my, van.x - mx);
  const hoek = (Math.atan2(naar.y - my, naar.x - mx) - begin + 2 * Math.PI) % (2 * Math.PI);
  return Array.from({ length: 11 }, (_, i) => ({
    x: mx + straal * Math.cos(begin + (hoek * (i + 1)) / 12),
    y: my + straal * Math.sin(begin + (hoek * (i + 1)) / 12),
  }));
}

/** Whether a point lies inside a polygon (even-odd). */
export function ligtIn(vorm: readonly Punt[], punt: Punt): boolean {
  let binnen = false;
  vorm.forEach((a, i) => {
    const b = vorm[(i + 1) % vorm.length] ?? a;
    if (a.y > punt.y !== b.y > punt.y && punt.x < ((b.x - a.x) * (punt.y - a.y)) / (b.y - a.y) + a.x) {
      binnen = !binnen;
    }
  });
  return binnen;
}
