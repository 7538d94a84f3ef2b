import type { Gemeentestatus, Grond } from './gemeentestatus.ts';
import type { Handbron, Landelijkebron } from './landelijkebron.ts';
import type { Geblokkeerd, Gemeentevoortgang, Puntuitkomst } from './voortgangsbestand.ts';

/** One dated fact about one gemeente, whatever source it comes from. */
export type Landelijkfeit = {
  /** code as the source names the gemeente; on a later day another code may stand for it */
  code: string;
  naam: string;
  status: Gemeentestatus;
  /** since when: an ISO time from a traject, a day (YYYY-MM-DD) when it was set by hand */
  sinds: string;
  grond: Grond;
  onderVoorwaarde: boolean;
  voorwaardeTot: string | null;
  ingangsdatum: string | null;
  /** version of the criteria of a check-off; null: not one, or not known */
  criteriaversie: string | null;
  /** version of the scanlijst of the source; null when it was set by hand */
  scanlijst: { id: string; versie: string } | null;
  /** scanpunt → differs; only in what a traject says now */
  verschilt: Readonly<Record<string, boolean>>;
  /** changes that are blocked, in what a traject says now; null: nothing is known of it */
  geblokkeerd: readonly Geblokkeerd[] | null;
  /** point of afvinken → how it stands, in what a traject says now; undefined: nothing is known of it */
  punten?: Readonly<Record<string, Puntuitkomst>> | undefined;
  /** gepland, by hand: the quarter, such as `2027-K1`, and why then */
  kwartaal: string | null;
  reden: string | null;
};

export type Bronfeit = { feit: Landelijkfeit; bron: Landelijkebron };

const NIETS = {
  onderVoorwaarde: false,
  voorwaardeTot: null,
  ingangsdatum: null,
  criteriaversie: null,
  scanlijst: null,
  verschilt: {},
  geblokkeerd: null,
  kwartaal: null,
  reden: null,
} as const;

/** @param at place in what held before, if the source tells that; past it is the fact itself */
export function uitHand({ feit, eerder }: Handbron, at: number): Landelijkfeit {
  const { code, status, datum, grond, kwartaal, reden } = feit;
  const oud = eerder?.[at];
  if (oud) return { ...NIETS, code, naam: code, ...oud };
  return { ...NIETS, code, naam: code, status, sinds: datum, grond, kwartaal, reden };
}

/** @param at place in the history of the gemeente; past the earlier ones is what holds now */
export function uitTraject(
  gemeente: Gemeentevoortgang,
  at: number,
  scanlijst: { id: string; versie: string },
): Landelijkfeit {
  const oud = gemeente.eerder[at];
  if (oud) return { ...NIETS, code: gemeente.code, naam: gemeente.naam, ...oud, scanlijst };
  const { eerder: _, ...nu } = gemeente;
  return { ...nu, scanlijst, kwartaal: null, reden: null };
}
