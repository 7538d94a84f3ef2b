import { toDag, toDagnummer } from '../casus/dagnummer.ts';
import type { Bronreeks, Feitenindex } from './feitenindex.ts';
import { Gemeentestatus } from './gemeentestatus.ts';
import { toLeden, toStappen } from './voorrang.ts';

const STATUSSEN = Gemeentestatus.options;
const PLAATS = new Map(STATUSSEN.map((status, at) => [status, at]));

/** How many gemeenten had each status, day by day. */
export type Landelijkverloop = {
  /** first day, YYYY-MM-DD */
  van: string;
  /** number of gemeenten per day, from `van` on; `onbekend` holds those without news */
  aantallen: Readonly<Record<Gemeentestatus, Int32Array>>;
  /** gemeenten that exist per day: the denominator follows the day */
  totaal: Int32Array;
};

/** A status that begins on a day, in order of days; at most one a day. */
type Trap = { dagen: Int32Array; statussen: Uint8Array };

const trappen = new WeakMap<Feitenindex, Map<string, Trap>>();

/**
 * Counts per status and day, both ends included. The count of a day is the count of `toLandelijkeStandOp`.
 * @param codes gemeenten of the register that count: all, or those of a filter
 */
export function toLandelijkverloop(
  index: Feitenindex,
  { codes, van, tot }: { codes: readonly string[]; van: string; tot: string },
): Landelijkverloop {
  const [eerste, laatste] = [toDagnummer(van), toDagnummer(tot)];
  const lengte = Math.max(0, laatste - eerste + 1);
  // Differences first, summed at the end: a fact costs two additions, however long it held.
  const verschil = STATUSSEN.map(() => new Int32Array(lengte + 1));
  const bestaat = new Int32Array(lengte + 1);
  const grenzen = [eerste, ...index.opvolging.dagen.map(toDagnummer), laatste + 1].filter(
    (dag, at, alle) => dag >= eerste && dag <= laatste + 1 && alle.indexOf(dag) === at,
  );
  for (const [at, begin] of grenzen.slice(0, -1).entries()) {
    const eind = grenzen[at + 1] ?? begin;
    const leden = toLeden(index, toDag(begin));
    for (const code of codes) {
      if (index.opvolging(code, toDag(begin)).code !== code) continue;
      plus(bestaat, begin - eerste, eind - eerste);
      telTrap(verschil, toTrap(index, code, leden.get(code) ?? []), { begin, eind, eerste });
    }
  }
  const aantallen = Object.fromEntries(
    STATUSSEN.map((status, at) => [status, toSom(verschil[at] ?? new Int32Array(lengte + 1))]),
  ) as Record<Gemeentestatus, Int32Array>;
  return { van, aantallen, totaal: toSom(bestaat) };
}

function telTrap(
  verschil: readonly Int32Array[],
  { dagen, statussen }: Trap,
  { begin, eind, eerste }: { begin: number; eind: number; eerste: number },
): void {
  let status = PLAATS.get('onbekend') ?? 0;
  let sinds = begin;
  for (let at = 0; at < dagen.length; at += 1) {
    const dag = dagen[at] ?? 0;
    if (dag >= eind) break;
    if (dag > sinds) {
      plus(verschil[status], sinds - eerste, dag - eerste);
      sinds = dag;
    }
    status = statussen[at] ?? status;
  }
  plus(verschil[status], sinds - eerste, eind - eerste);
}

function plus(rij: Int32Array | undefined, van: number, tot: number): void {
  if (!rij) return;
  rij[van] = (rij[van] ?? 0) + 1;
  rij[tot] = (rij[tot] ?? 0) - 1;
}

function toSom(verschil: Int32Array): Int32Array {
  const uit = new Int32Array(verschil.length - 1);
  let som = 0;
  for (let dag = 0; dag < uit.length; dag += 1) uit[dag] = som += verschil[dag] ?? 0;
  return uit;
}

/** The status of one gemeente over time, out of everyone who speaks for it; kept with the index. */
function toTrap(index: Feitenindex, doel: string, leden: readonly string[]): Trap {
  const bewaard = trappen.get(index) ?? new Map<string, Trap>();
  trappen.set(index, bewaard);
  const sleutel = `${doel}=${leden.toSorted().join('+')}`;
  const bekend = bewaard.get(sleutel);
  if (bekend) return bekend;
  const reeksen = leden.flatMap((code) => index.reeksen.get(code) ?? []);
  const trap = reeksen.length === 1 && reeksen[0] ? uitReeks(reeksen[0]) : uitReeksen(index, doel, reeksen);
  bewaard.set(sleutel, trap);
  return trap;
}

function uitReeks({ dagen, statusOp }: Bronreeks): Trap {
  return { dagen, statussen: Uint8Array.from(dagen, (_, at) => PLAATS.get(statusOp(at)) ?? 0) };
}

function uitReeksen(index: Feitenindex, doel: string, reeksen: readonly Bronreeks[]): Trap {
  const stappen = toStappen(index, doel, reeksen);
  return {
    dagen: Int32Array.from(stappen, ({ reeks, at }) => reeks.dagen[at] ?? 0),
    statussen: Uint8Array.from(stappen, ({ reeks, at }) => PLAATS.get(reeks.statusOp(at)) ?? 0),
  };
}
