import { type Bronreeks, type Feitenindex, laatsteOp } from './feitenindex.ts';
import { isPublicatie } from './landelijkebron.ts';

/** One fact of one source. */
export type Plek = { reeks: Bronreeks; at: number };

/** Codes as sources name them, by the code that stands for them on a day (YYYY-MM-DD). */
export function toLeden({ reeksen, opvolging }: Feitenindex, dag: string): Map<string, string[]> {
  const leden = new Map<string, string[]>();
  for (const code of reeksen.keys()) {
    const { code: doel } = opvolging(code, dag);
    const rij = leden.get(doel);
    if (rij) rij.push(code);
    else leden.set(doel, [code]);
  }
  return leden;
}

/**
 * Who speaks first for a gemeente, on equal terms the newest fact: 0 = its own news; 1 = its own news from a traject
 * that was not chosen, where another was; 2 = news of a gemeente that became part of it; 3 = that, from a traject that
 * was not chosen. A chosen traject that only names such a gemeente comes first all the same, with what was set by hand
 * about it: a choice goes before succession.
 * @param reeksen everyone who speaks for the gemeente
 */
export function toRang(
  { keuzes }: Feitenindex,
  doel: string,
  reeksen: readonly Bronreeks[],
): (reeks: Bronreeks) => 0 | 1 | 2 | 3 {
  const gekozen = toGenoemd(keuzes.get(doel), reeksen);
  const vooraan = new Set(gekozen.includes(doel) ? [] : gekozen);
  return (reeks) => {
    const { code } = reeks;
    if (code === doel) return gekozen.length === 0 || isVan(reeks, keuzes.get(doel)) ? 0 : 1;
    if (vooraan.has(code) && isVan(reeks, keuzes.get(doel))) return 0;
    const keuze = keuzes.get(code);
    const isWeg = keuze !== undefined && !isVan(reeks, keuze) && toGenoemd(keuze, reeksen).includes(code);
    return isWeg ? 3 : 2;
  };
}

/** Codes that a traject names; empty when there is no such traject. */
function toGenoemd(traject: string | undefined, reeksen: readonly Bronreeks[]): string[] {
  if (traject === undefined) return [];
  return reeksen.flatMap(({ bron, code }) =>
    bron.soort !== 'hand' && bron.voortgang.traject === traject ? [code] : [],
  );
}

/** Whether it comes from a traject, or was set by hand: a choice between trajecten says nothing of that. */
function isVan({ bron }: Bronreeks, traject: string | undefined): boolean {
  return bron.soort === 'hand' || bron.voortgang.traject === traject;
}

/**
 * By day; of one day what is one's own before what was published, then what was written down last; then by the id of
 * the source: never equal for two sources.
 */
export function isNieuwer(a: Plek, b: Plek): boolean {
  const [x, y] = [a.reeks.dagen[a.at] ?? 0, b.reeks.dagen[b.at] ?? 0];
  if (x !== y) return x > y;
  const [p, q] = [isPublicatie(a.reeks.bron), isPublicatie(b.reeks.bron)];
  if (p !== q) return q;
  const [s, t] = [a.reeks.tijdOp(a.at), b.reeks.tijdOp(b.at)];
  return s === t ? a.reeks.bron.id > b.reeks.bron.id : s > t;
}

/**
 * The facts that hold for a gemeente one after the other, oldest first: on any day the last one on or before it is
 * what holds.
 * @param reeksen everyone who speaks for the gemeente
 */
export function toStappen(index: Feitenindex, doel: string, reeksen: readonly Bronreeks[]): Plek[] {
  const rang = toRang(index, doel, reeksen);
  const rangen = reeksen.map((reeks) => ({ reeks, rang: rang(reeks) }));
  const eersteDag = (vanaf: number) =>
    Math.min(Infinity, ...rangen.flatMap((een) => (een.rang < vanaf ? (een.reeks.dagen[0] ?? []) : [])));
  return rangen
    .flatMap((een): Plek[] => {
      // Whoever comes before speaks from its first day on.
      const tot = laatsteOp(een.reeks, eersteDag(een.rang) - 1);
      return Array.from({ length: tot + 1 }, (_, at) => ({ reeks: een.reeks, at }));
    })
    .toSorted((a, b) => (a.reeks === b.reeks ? a.at - b.at : isNieuwer(a, b) ? 1 : -1));
}
