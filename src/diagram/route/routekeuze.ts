import { type Baanstuk, toBaanstukken } from './baanstukken.ts';
import type { Cel, Raster } from '../raster/raster.ts';
import { eigenprijs, paarprijs } from './routeprijs.ts';
import { maakKandidaten, type Route, type Routes } from './routes.ts';

const RONDEN = 4;
const LANGS_BEGIN = 500;
/** Changing two lines at a time is tried for at most this many pairs in a round. */
const MEESTE_PAREN = 60;
/** Past this many looks at a pair of lines nothing changes any more: a thicket stays one. */
const MEESTE_WERK = 6_000_000;

type Kandidaat = { route: Route; stukken: readonly Baanstuk[]; prijs: number; vak: Bereik };
/** A line with its ways and the one that is chosen; `buren`: the lines that it can meet, `vak`: where all its ways run. */
type Keuze = { kandidaten: readonly Kandidaat[]; gekozen: number; buren: number[]; vak: Bereik };
/** All choices, and how many pairs of lines were looked at so far. */
type Weging = { keuzes: readonly Keuze[]; werk: number };
type Bereik = { x1: number; x2: number; y1: number; y2: number };

function bereikVan(stukken: readonly Baanstuk[]): Bereik {
  const vak = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const { staand, plek, van, tot } of stukken) {
    const [x1, x2, y1, y2] = staand ? [plek, plek, van, tot] : [van, tot, plek, plek];
    vak.x1 = Math.min(vak.x1, x1);
    vak.x2 = Math.max(vak.x2, x2);
    vak.y1 = Math.min(vak.y1, y1);
    vak.y2 = Math.max(vak.y2, y2);
  }
  return vak;
}

const raakt = (a: Bereik, b: Bereik): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

/** Left of a first step stands the circle "Begin": a line that passes there runs through it. */
function langsBegin(raster: Raster): (stukken: readonly Baanstuk[]) => number {
  const begin = raster.tekens
    .filter((t) => t.soort === 'begin' && t.bij !== t.id)
    .flatMap((t) => raster.cellen.get(t.bij) ?? []);
  const loopt = (s: Baanstuk, { kolom, rij }: Cel): boolean =>
    s.staand && s.plek === 2 * kolom && s.van < 2 * rij + 1 && s.tot > 2 * rij + 1;
  return (stukken) => begin.filter((cel) => stukken.some((s) => loopt(s, cel))).length * LANGS_BEGIN;
}

function toKeuzes(raster: Raster): Keuze[] {
  const toKandidaten = maakKandidaten(raster);
  const begin = langsBegin(raster);
  const keuzes = raster.verbindingen.map((v): Keuze => {
    const [a, b] = [raster.cellen.get(v.van) as Cel, raster.cellen.get(v.naar) as Cel];
    const kandidaten = toKandidaten(v).map((route) => {
      const stukken = toBaanstukken(route, a, b, v.label !== undefined);
      return { route, stukken, prijs: eigenprijs(stukken) + begin(stukken), vak: bereikVan(stukken) };
    });
    const vak = bereikVan(kandidaten.flatMap((k) => k.stukken));
    return { kandidaten, gekozen: 0, buren: [], vak };
  });
  keuzes.forEach((a, i) => {
    for (let j = i + 1; j < keuzes.length; j += 1) {
      const b = keuzes[j] as Keuze;
      if (!raakt(a.vak, b.vak)) continue;
      a.buren.push(j);
      b.buren.push(i);
    }
  });
  return keuzes;
}

const nu = (keuze: Keuze): Kandidaat => keuze.kandidaten[keuze.gekozen] as Kandidaat;

const samenprijs = (a: Kandidaat, b: Kandidaat): number =>
  raakt(a.vak, b.vak) ? paarprijs(a.stukken, b.stukken) : 0;

/** What a way of line `i` costs beside the chosen ways of the lines around it; no further than `grens`. */
function prijsVan(weging: Weging, i: number, kandidaat: Kandidaat, grens: number, zonder = -1): number {
  const { keuzes } = weging;
  let som = kandidaat.prijs;
  for (const j of (keuzes[i] as Keuze).buren) {
    if (j === zonder) continue;
    weging.werk += 1;
    som += samenprijs(kandidaat, nu(keuzes[j] as Keuze));
    if (som >= grens) return som;
  }
  return som;
}

/** Gives one line its cheapest route; true when that is another one. */
function verbeter(weging: Weging, i: number): boolean {
  const keuze = weging.keuzes[i] as Keuze;
  let beste = keuze.gekozen;
  let prijs = prijsVan(weging, i, nu(keuze), Infinity);
  for (const [nr, kandidaat] of keuze.kandidaten.entries()) {
    if (nr === keuze.gekozen || kandidaat.prijs >= prijs) continue;
    const nieuw = prijsVan(weging, i, kandidaat, prijs);
    if (nieuw < prijs) [beste, prijs] = [nr, nieuw];
  }
  if (beste === keuze.gekozen) return false;
  keuze.gekozen = beste;
  return true;
}

/** Gives two lines the pair of routes that is cheapest together; true when that is another pair. */
function verbeterPaar(weging: Weging, i: number, j: number): boolean {
  const [a, b] = [weging.keuzes[i] as Keuze, weging.keuzes[j] as Keuze];
  let prijs =
    prijsVan(weging, i, nu(a), Infinity, j) +
    prijsVan(weging, j, nu(b), Infinity, i) +
    samenprijs(nu(a), nu(b));
  const alleen = (k: number, keuze: Keuze, ander: number): [number, Kandidaat, number][] =>
    keuze.kandidaten
      .map((kandidaat, nr): [number, Kandidaat, number] => [
        nr,
        kandidaat,
        prijsVan(weging, k, kandidaat, prijs, ander),
      ])
      .filter(([, , p]) => p < prijs);
  let beste: [number, number] = [a.gekozen, b.gekozen];
  const vanB = alleen(j, b, i);
  for (const [na, ka, pa] of alleen(i, a, j)) {
    for (const [nb, kb, pb] of vanB) {
      if (pa + pb >= prijs) continue;
      const nieuw = pa + pb + samenprijs(ka, kb);
      if (nieuw < prijs) [beste, prijs] = [[na, nb], nieuw];
    }
  }
  const anders = beste[0] !== a.gekozen || beste[1] !== b.gekozen;
  [a.gekozen, b.gekozen] = beste;
  return anders;
}

/** Pairs of lines that are in each other's way, the worst first. */
function botsendeParen(keuzes: readonly Keuze[]): [number, number][] {
  const paren = keuzes.flatMap((a, i) =>
    a.buren
      .filter((j) => j > i)
      .map((j) => ({ i, j, prijs: samenprijs(nu(a), nu(keuzes[j] as Keuze)) }))
      .filter(({ prijs }) => prijs > 0),
  );
  return paren
    .sort((a, b) => b.prijs - a.prijs || a.i - b.i || a.j - b.j)
    .slice(0, MEESTE_PAREN)
    .map(({ i, j }) => [i, j]);
}

/**
 * Picks a route per connection: the fewest crossings, then few bends and short lines. Everyone takes his own best,
 * short lines first; then one line, and of two that cross both, may change while that helps. Only lines in the
 * neighbourhood are looked at again. Same process, same answer: no chance involved.
 */
export function kiesRoutes(raster: Raster): Routes {
  const weging: Weging = { keuzes: toKeuzes(raster), werk: 0 };
  const { keuzes } = weging;
  const vrij = [...keuzes.keys()]
    .filter((i) => (keuzes[i] as Keuze).kandidaten.length > 1)
    .sort((i, j) => lengte(keuzes[i] as Keuze) - lengte(keuzes[j] as Keuze));
  for (let ronde = 0, beter = true; beter && ronde < RONDEN && weging.werk < MEESTE_WERK; ronde += 1) {
    beter = false;
    for (const i of vrij) beter = verbeter(weging, i) || beter;
    for (const [i, j] of botsendeParen(keuzes)) beter = verbeterPaar(weging, i, j) || beter;
  }
  return new Map(raster.verbindingen.map((v, i) => [v.id, nu(keuzes[i] as Keuze).route]));
}

const lengte = ({ vak }: Keuze): number => vak.x2 - vak.x1 + vak.y2 - vak.y1;
