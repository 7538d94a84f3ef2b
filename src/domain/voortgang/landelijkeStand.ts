import { toDagnummer } from '../casus/dagnummer.ts';
import type { Herindeling } from '../regio/herindeling.ts';
import { type Feitenindex, laatsteOp } from './feitenindex.ts';
import { type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';
import type { Bronfeit } from './landelijkfeit.ts';
import { isNieuwer, type Plek, toLeden, toRang } from './voorrang.ts';

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

type Kandidaat = Plek & { rang: number; via: readonly Herindeling[] };

/**
 * What is the newest now of every gemeente, in the division of a day: for what a source says of itself only as it
 * stands (its answers), and not of a day before.
 * @param dagen peildatum: the day of the division; vandaag: the last day of the news; both YYYY-MM-DD
 */
export function toNieuwsteStand(
  index: Feitenindex,
  { peildatum, vandaag }: { peildatum: string; vandaag: string },
): Map<string, Gemeentestand> {
  return toStandMet(index, { peildatum, dag: toDagnummer(peildatum > vandaag ? peildatum : vandaag) });
}

/**
 * The standing of every gemeente of which there is news on or before a day. The newest fact wins, set by hand or
 * from a traject alike; a chosen traject comes before others, and its own news before that of a gemeente it took up.
 * @param peildatum YYYY-MM-DD
 */
export function toLandelijkeStandOp(index: Feitenindex, peildatum: string): Map<string, Gemeentestand> {
  return toStandMet(index, { peildatum, dag: toDagnummer(peildatum) });
}

/** @param dagen peildatum: day of the division, YYYY-MM-DD; dag: number of the last day of the news */
function toStandMet(
  index: Feitenindex,
  { peildatum, dag }: { peildatum: string; dag: number },
): Map<string, Gemeentestand> {
  return new Map(
    [...toLeden(index, peildatum)].flatMap(([code, leden]) => {
      const opRang = toKandidaten(index, { doel: code, leden, dag, peildatum });
      const [eerste, ...andere] = opRang.map(toBronfeit);
      if (!eerste) return [];
      const trajecten = opRang.flatMap(({ reeks: { bron } }) =>
        bron.soort === 'hand' ? [] : bron.voortgang.traject,
      );
      return [
        [
          code,
          {
            code,
            klasse: toKaartklasse(eerste.feit.status),
            ...eerste,
            andere,
            trajecten: [...new Set(trajecten)],
          },
        ],
      ] as const;
    }),
  );
}

/** The newest fact of everyone who speaks for a gemeente on a day, the one that counts first. */
function toKandidaten(
  index: Feitenindex,
  { doel, leden, dag, peildatum }: { doel: string; leden: readonly string[]; dag: number; peildatum: string },
): Kandidaat[] {
  const reeksen = leden.flatMap((code) => index.reeksen.get(code) ?? []);
  const rang = toRang(index, doel, reeksen);
  const rij = reeksen.flatMap((reeks): Kandidaat[] => {
    const at = laatsteOp(reeks, dag);
    return at < 0 ? [] : [{ reeks, at, rang: rang(reeks), via: index.opvolging(reeks.code, peildatum).via }];
  });
  return rij.length > 1 ? rij.toSorted(opVoorrang) : rij;
}

function toBronfeit({ reeks, at, via }: Kandidaat) {
  return { feit: reeks.feitOp(at), bron: reeks.bron, via };
}

function opVoorrang(a: Kandidaat, b: Kandidaat): number {
  if (a.rang !== b.rang) return a.rang - b.rang;
  return isNieuwer(a, b) ? -1 : 1;
}
