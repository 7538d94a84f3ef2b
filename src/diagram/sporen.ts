/** A vertical piece of a line in a gutter. `kantVan`/`kantTot`: which way (-1 left, 1 right) the line goes at that end. */
export type Stuk = { id: string; goot: number; yVan: number; yTot: number; kantVan: -1 | 1; kantTot: -1 | 1 };
/** Track number (0 = leftmost) of each piece, and how many tracks each gutter needs. */
export type Sporen = { spoor: ReadonlyMap<string, number>; aantal: ReadonlyMap<number, number> };

/** Two pieces closer than this in height may not share a track. */
const LUCHT = 8;
/** Two level pieces closer than this in height would lie on each other: worse than a crossing. */
const DICHTBIJ = 4;
const OP_ELKAAR = 3;
const MAX_VOLLEDIG = 6;

const laag = (s: Stuk): number => Math.min(s.yVan, s.yTot);
const hoog = (s: Stuk): number => Math.max(s.yVan, s.yTot);
const overlapt = (a: Stuk, b: Stuk): boolean => laag(a) < hoog(b) + LUCHT && laag(b) < hoog(a) + LUCHT;

/** Crossings when `links` lies left of `rechts`. */
function kruisingen(links: Stuk, rechts: Stuk): number {
  const raakt = (y: number, s: Stuk): boolean => y > laag(s) && y < hoog(s);
  let som = 0;
  if (links.kantVan === 1 && raakt(links.yVan, rechts)) som += 1;
  if (links.kantTot === 1 && raakt(links.yTot, rechts)) som += 1;
  if (rechts.kantVan === -1 && raakt(rechts.yVan, links)) som += 1;
  if (rechts.kantTot === -1 && raakt(rechts.yTot, links)) som += 1;
  for (const [y, kant] of [
    [links.yVan, links.kantVan],
    [links.yTot, links.kantTot],
  ] as const) {
    for (const [y2, kant2] of [
      [rechts.yVan, rechts.kantVan],
      [rechts.yTot, rechts.kantTot],
    ] as const) {
      if (kant === 1 && kant2 === -1 && Math.abs(y - y2) < DICHTBIJ) som += OP_ELKAAR;
    }
  }
  return som;
}

function* permutaties(lijst: readonly Stuk[]): Generator<Stuk[]> {
  const [eerste, ...rest] = lijst;
  if (eerste === undefined) {
    yield [];
    return;
  }
  for (const p of permutaties(rest)) {
    for (let i = 0; i <= p.length; i += 1) yield [...p.slice(0, i), eerste, ...p.slice(i)];
  }
}

function kosten(volgorde: readonly Stuk[]): number {
  let som = 0;
  volgorde.forEach((links, i) => {
    for (const rechts of volgorde.slice(i + 1)) som += kruisingen(links, rechts);
  });
  return som;
}

/** Order from left to right with the fewest crossings; with many pieces by moving one at a time. */
function besteVolgorde(stukken: readonly Stuk[]): Stuk[] {
  let beste = [...stukken];
  let prijs = kosten(beste);
  if (stukken.length <= MAX_VOLLEDIG) {
    for (const p of permutaties(stukken)) {
      if (prijs === 0) break;
      const k = kosten(p);
      if (k < prijs) [beste, prijs] = [p, k];
    }
    return beste;
  }
  for (const stuk of stukken) {
    const rest = beste.filter((s) => s !== stuk);
    for (let i = 0; i <= rest.length; i += 1) {
      const p = [...rest.slice(0, i), stuk, ...rest.slice(i)];
      const k = kosten(p);
      if (k < prijs) [beste, prijs] = [p, k];
    }
  }
  return beste;
}

/** Gives pieces that overlap in height their own track, in the order with the fewest crossings. */
export function toSporen(stukken: readonly Stuk[]): Sporen {
  const spoor = new Map<string, number>();
  const aantal = new Map<number, number>();
  for (const goot of new Set(stukken.map((s) => s.goot))) {
    const geplaatst: Stuk[] = [];
    let meeste = 0;
    for (const stuk of besteVolgorde(stukken.filter((s) => s.goot === goot))) {
      const nr =
        Math.max(-1, ...geplaatst.filter((s) => overlapt(s, stuk)).map((s) => spoor.get(s.id) ?? 0)) + 1;
      spoor.set(stuk.id, nr);
      geplaatst.push(stuk);
      meeste = Math.max(meeste, nr + 1);
    }
    aantal.set(goot, meeste);
  }
  return { spoor, aantal };
}
