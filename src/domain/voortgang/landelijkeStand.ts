import { toDagnummer } from '../casus/dagnummer.ts';
import type { Herindeling } from '../regio/herindeling.ts';
import { type Bronreeks, type Feitenindex, laatsteOp, rangVan } from './feitenindex.ts';
import { type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';
import type { Bronfeit } from './landelijkfeit.ts';

/** What holds for one gemeente on a day; what other sources say stays visible. */
export type Gemeentestand = Bronfeit & {
  /** code that counts on that day */
  code: string;
  klasse: Kaartklasse;
  /** the fact is of a gemeente that became part of this one; empty when it is its own */
  via: readonly Herindeling[];
  /** newest fact of each other source, the newest first */
  andere: readonly (Bronfeit & { via: readonly Herindeling[] })[];
  /** ids of the trajecten that say something of this gemeente, the one that counts first; two or more is an overlap */
  trajecten: readonly string[];
};

type Kandidaat = { reeks: Bronreeks; at: number; rang: number; via: readonly Herindeling[] };

/**
 * The standing of every gemeente of which there is news on or before a day. The newest fact wins, set by hand or
 * from a traject alike; its own news comes before that of a gemeente it took up, and a chosen traject before others.
 * @param peildatum YYYY-MM-DD
 */
export function toLandelijkeStandOp(index: Feitenindex, peildatum: string): Map<string, Gemeentestand> {
  const dag = toDagnummer(peildatum);
  const perGemeente = new Map<string, Kandidaat[]>();
  for (const [code, reeksen] of index.reeksen) {
    const { code: doel, via } = index.opvolging(code, peildatum);
    for (const reeks of reeksen) {
      const at = laatsteOp(reeks, dag);
      if (at < 0) continue;
      const kandidaat = { reeks, at, rang: rangVan(index, reeks, doel), via };
      const rij = perGemeente.get(doel);
      if (rij) rij.push(kandidaat);
      else perGemeente.set(doel, [kandidaat]);
    }
  }
  return new Map(
    [...perGemeente].flatMap(([code, rij]) => {
      const opRang = rij.length > 1 ? rij.toSorted(opVoorrang) : rij;
      const [eerste, ...andere] = opRang.map(toBronfeit);
      if (!eerste) return [];
      const trajecten = opRang.flatMap(({ reeks: { bron } }) =>
        bron.soort === 'hand' ? [] : bron.voortgang.traject,
      );
      return [
        [code, { code, klasse: toKaartklasse(eerste.feit.status), ...eerste, andere, trajecten }],
      ] as const;
    }),
  );
}

function toBronfeit({ reeks, at, via }: Kandidaat) {
  return { feit: reeks.feitOp(at), bron: reeks.bron, via };
}

function opVoorrang(a: Kandidaat, b: Kandidaat): number {
  if (a.rang !== b.rang) return a.rang - b.rang;
  return isNieuwer(a, b) ? -1 : 1;
}

/** By day, then by time, then by the id of the source: never equal for two sources. */
export function isNieuwer(a: { reeks: Bronreeks; at: number }, b: { reeks: Bronreeks; at: number }): boolean {
  const [x, y] = [a.reeks.dagen[a.at] ?? 0, b.reeks.dagen[b.at] ?? 0];
  if (x !== y) return x > y;
  const [s, t] = [a.reeks.tijdOp(a.at), b.reeks.tijdOp(b.at)];
  return s === t ? a.reeks.bron.id > b.reeks.bron.id : s > t;
}
