import { groepeer } from '../groepeer.ts';

/**
 * A piece of a line in a strip: upright in a gutter or level in a gap. `van` < `tot` along the strip;
 * `kantVan`, `kantTot`: which way (-1 left or up, 1 right or down) the line goes on at that end.
 */
export type Stuk = {
  id: string;
  strook: number;
  van: number;
  tot: number;
  kantVan: -1 | 0 | 1;
  kantTot: -1 | 0 | 1;
};
/** Track number (0 = left or top) of each piece, and how many tracks each strip needs. */
export type Sporen = { spoor: ReadonlyMap<string, number>; aantal: ReadonlyMap<number, number> };

/** Two pieces closer than this may not share a track. */
const LUCHT = 8;
/** Two ends closer than this would lie on each other: worse than a crossing. */
const DICHTBIJ = 4;
const OP_ELKAAR = 3;
const RONDEN = 6;

const overlapt = (a: Stuk, b: Stuk): boolean => a.van < b.tot + LUCHT && b.van < a.tot + LUCHT;

/** Crossings when `een` lies left of (or above) `ander`. */
function kruisingen(een: Stuk, ander: Stuk): number {
  const raakt = (n: number, s: Stuk): boolean => n > s.van && n < s.tot;
  let som = 0;
  if (een.kantVan === 1 && raakt(een.van, ander)) som += 1;
  if (een.kantTot === 1 && raakt(een.tot, ander)) som += 1;
  if (ander.kantVan === -1 && raakt(ander.van, een)) som += 1;
  if (ander.kantTot === -1 && raakt(ander.tot, een)) som += 1;
  const naarRechts = [een.kantVan === 1 ? een.van : undefined, een.kantTot === 1 ? een.tot : undefined];
  const vanLinks = [
    ander.kantVan === -1 ? ander.van : undefined,
    ander.kantTot === -1 ? ander.tot : undefined,
  ];
  for (const n of naarRechts)
    for (const m of vanLinks)
      if (n !== undefined && m !== undefined && Math.abs(n - m) < DICHTBIJ) som += OP_ELKAAR;
  return som;
}

/**
 * Order from left to right with few crossings: each piece in turn moves to where it crosses least, until nothing
 * improves. `prijs[i][j]`: crossings with i left of j.
 */
function besteVolgorde(stukken: readonly Stuk[]): Stuk[] {
  const prijs = stukken.map((een) => stukken.map((ander) => (een === ander ? 0 : kruisingen(een, ander))));
  const p = (i: number, j: number): number => prijs[i]?.[j] ?? 0;
  const orde = [...stukken.keys()];
  for (let ronde = 0, beter = true; beter && ronde < RONDEN; ronde += 1) {
    beter = false;
    for (const i of stukken.keys()) {
      const hier = orde.indexOf(i);
      orde.splice(hier, 1);
      let som = 0;
      let minste = 0;
      let plek = 0;
      let nu = 0;
      for (const [n, j] of orde.entries()) {
        som += p(j, i) - p(i, j);
        if (n + 1 === hier) nu = som;
        if (som < minste) [minste, plek] = [som, n + 1];
      }
      if (minste < nu) beter = true;
      orde.splice(minste < nu ? plek : hier, 0, i);
    }
  }
  return orde.map((i) => stukken[i] as Stuk);
}

/** Gives pieces that overlap along the strip their own track, in the order with the fewest crossings. */
export function toSporen(stukken: readonly Stuk[]): Sporen {
  const spoor = new Map<string, number>();
  const aantal = new Map<number, number>();
  for (const [strook, leden] of groepeer(stukken, (s) => s.strook)) {
    const geplaatst: Stuk[] = [];
    let meeste = 0;
    for (const stuk of besteVolgorde(leden)) {
      let nr = 0;
      for (const s of geplaatst) if (overlapt(s, stuk)) nr = Math.max(nr, (spoor.get(s.id) ?? 0) + 1);
      spoor.set(stuk.id, nr);
      geplaatst.push(stuk);
      meeste = Math.max(meeste, nr + 1);
    }
    aantal.set(strook, meeste);
  }
  return { spoor, aantal };
}
