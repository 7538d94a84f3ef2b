import type { Baanstuk } from './baanstukken.ts';

/** What a pair of routes costs together, and a route alone: all in the same unit. */
const PRIJS = { kruising: 100, naast: 2, label: 1, bocht: 3, gang: 5, lengte: 0.25 } as const;

const binnen = (n: number, s: Baanstuk): boolean => n > s.van && n < s.tot;

/**
 * Crossings of two pieces in one strip when `een` lies left of (or above) `ander`. Ends in one row or strip are spread
 * later, so they cross only when the lines come from either side and turn the same way.
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

/** Two pieces in one strip, with what it costs when the one lies first and when the other does. */
type Samenloop = { i: number; j: number; eerst: number; laatst: number };

/** Which way a piece goes from the corner with the next piece: -1 to the left or up, 1 to the right or down. */
const vanaf = (stuk: Baanstuk, hoek: Baanstuk): number => (stuk.van === hoek.plek ? 1 : -1);

/**
 * Whether two lines that turn together from one shared strip into the next cross when the one lies first in both: so it
 * is when neither lies on the inside all the way. Undefined when they do not turn together: then any order will do.
 */
function wisseltInHoek(
  a: readonly Baanstuk[],
  b: readonly Baanstuk[],
  voor: Samenloop,
  na: Samenloop,
): boolean | undefined {
  if (na.i !== voor.i + 1 || Math.abs(na.j - voor.j) !== 1) return undefined;
  const [a1, a2] = [a[voor.i] as Baanstuk, a[na.i] as Baanstuk];
  const [b1, b2] = [b[voor.j] as Baanstuk, b[na.j] as Baanstuk];
  const [in1, in2] = [vanaf(a1, a2), vanaf(a2, a1)];
  return in1 === vanaf(b1, b2) && in2 === vanaf(b2, b1) ? in1 !== in2 : undefined;
}

/** The least crossings over all strips that two lines share, when their order in one strip binds that in the next. */
function minste(a: readonly Baanstuk[], b: readonly Baanstuk[], samen: readonly Samenloop[]): number {
  let [eerst, laatst] = [0, 0];
  for (const [n, dit] of samen.entries()) {
    const vorige = samen[n - 1];
    const wisselt = vorige && wisseltInHoek(a, b, vorige, dit);
    const [gelijk, anders] = wisselt === undefined ? [0, 0] : wisselt ? [1, 0] : [0, 1];
    const [naarEerst, naarLaatst] = [
      Math.min(eerst + gelijk, laatst + anders),
      Math.min(eerst + anders, laatst + gelijk),
    ];
    [eerst, laatst] = [naarEerst + dit.eerst, naarLaatst + dit.laatst];
  }
  return Math.min(eerst, laatst);
}

/** What two routes cost together: the crossings that no order of their tracks avoids, and running side by side. */
export function paarprijs(a: readonly Baanstuk[], b: readonly Baanstuk[]): number {
  let som = 0;
  let samen: Samenloop[] | undefined;
  for (const [i, s] of a.entries()) {
    for (const [j, t] of b.entries()) {
      if (s.staand !== t.staand) {
        if (binnen(t.plek, s) && binnen(s.plek, t)) som += PRIJS.kruising;
      } else if (s.plek === t.plek && s.tot > t.van && t.tot > s.van) {
        (samen ??= []).push({ i, j, eerst: inVolgorde(s, t), laatst: inVolgorde(t, s) });
        som += PRIJS.naast + (s.label || t.label ? PRIJS.label : 0);
      }
    }
  }
  return samen === undefined ? som : som + minste(a, b, samen) * PRIJS.kruising;
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
