import type { Baanstuk } from './baanstukken.ts';

/** What a pair of routes costs together, and a route alone: all in the same unit. */
const PRIJS = { kruising: 100, naast: 2, label: 1, bocht: 3, gang: 5, lengte: 0.25 } as const;

const binnen = (n: number, s: Baanstuk): boolean => n > s.van && n < s.tot;

/**
 * Crossings of two pieces in one strip when `een` lies left of (or above) `ander`. Ends in one row are spread later, so
 * they cross only when the lines come from either side and turn the same way.
 */
function inVolgorde(een: Baanstuk, ander: Baanstuk): number {
  let som = 0;
  if (een.kantVan === 1 && binnen(een.van, ander)) som += 1;
  if (een.kantTot === 1 && binnen(een.tot, ander)) som += 1;
  if (ander.kantVan === -1 && binnen(ander.van, een)) som += 1;
  if (ander.kantTot === -1 && binnen(ander.tot, een)) som += 1;
  if (een.kantVan === 1 && ander.kantVan === -1 && een.van === ander.van) som += 1;
  if (een.kantTot === 1 && ander.kantTot === -1 && een.tot === ander.tot) som += 1;
  return som;
}

function stukprijs(a: Baanstuk, b: Baanstuk): number {
  if (a.staand !== b.staand) return binnen(b.plek, a) && binnen(a.plek, b) ? PRIJS.kruising : 0;
  if (a.plek !== b.plek || a.tot <= b.van || b.tot <= a.van) return 0;
  const naast = PRIJS.naast + (a.label || b.label ? PRIJS.label : 0);
  return Math.min(inVolgorde(a, b), inVolgorde(b, a)) * PRIJS.kruising + naast;
}

/** What two routes cost together: the crossings that no order of their tracks avoids, and running side by side. */
export function paarprijs(a: readonly Baanstuk[], b: readonly Baanstuk[]): number {
  let som = 0;
  for (const s of a) for (const t of b) som += stukprijs(s, t);
  return som;
}

/** What a route costs on its own: bends, gaps that grow, length. */
export function eigenprijs(stukken: readonly Baanstuk[]): number {
  let som = (stukken.length - 1) * PRIJS.bocht;
  for (const s of stukken) {
    som += (s.tot - s.van) * PRIJS.lengte;
    if (!s.staand && s.plek % 2 === 0) som += PRIJS.gang;
  }
  return som;
}
