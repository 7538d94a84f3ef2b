import type { Naamkern } from './naamkern.ts';

/** At most this many names are looked at for one name. Where all have the same words, every pair is too many. */
const GENOEG = 400;

/**
 * Finds the names that share a word with a name, or are the same name; places in `kernen`. Where those are too many:
 * the ones that share its rarest words, and of one word the ones that stand at about the same place.
 * Cost of one search: at most GENOEG names, however many there are.
 * @returns `deel`: how far the name stands in its own list, 0..1
 */
export function toNaamzoeker(kernen: readonly Naamkern[]): (kern: Naamkern, deel: number) => Set<number> {
  const index = toIndex(kernen);
  return ({ woorden, sleutel }, deel) => {
    // Equal names are alike, also when they hold nothing but words that say nothing.
    const zelfde = sleutel === '' ? [] : (index.get(toHeel(sleutel)) ?? []);
    const lijsten = [...woorden].map((woord) => index.get(woord) ?? []);
    if (kernen.length > GENOEG) lijsten.sort((a, b) => a.length - b.length);
    const gevonden = new Set<number>();
    for (const lijst of [zelfde, ...lijsten]) {
      for (const i of rondom(lijst, deel * kernen.length, GENOEG - gevonden.size)) gevonden.add(i);
    }
    return gevonden;
  };
}

/** Per word the names that have it, in order; a whole name counts as a word of its own. */
function toIndex(kernen: readonly Naamkern[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [i, { woorden, sleutel }] of kernen.entries()) {
    for (const woord of [...woorden, toHeel(sleutel)]) {
      const lijst = index.get(woord);
      if (lijst) lijst.push(i);
      else index.set(woord, [i]);
    }
  }
  return index;
}

const toHeel = (sleutel: string) => `=${sleutel}`;

/** The `aantal` of a rising row that stand around a place; all of them when there are no more. */
function rondom(rij: readonly number[], plek: number, aantal: number): readonly number[] {
  if (rij.length <= aantal) return rij;
  const midden = rij.findIndex((i) => i >= plek);
  const begin = (midden === -1 ? rij.length : midden) - Math.ceil(aantal / 2);
  const vanaf = Math.min(Math.max(0, begin), rij.length - aantal);
  return rij.slice(vanaf, vanaf + aantal);
}
