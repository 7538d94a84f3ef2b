import { isTeLaat } from '../../../domain/wijziging/teLaat.ts';
import { beperk, type Aanpassing } from '../aanpassing.ts';

/** Something on one day: work that is to be done, or a gemeente that begins to work in the new way. */
export type Dagpost =
  | { soort: 'aanpassing'; dag: string; aanpassing: Aanpassing; teLaat: boolean }
  | { soort: 'ingang'; dag: string; gemeente: string };

/** A month (YYYY-MM) with what is on its days, the first day first. */
export type Tijdlijnmaand = { maand: string; posten: readonly Dagpost[]; teLaat: number; voorbij: boolean };

export type Tijdlijn = { maanden: readonly Tijdlijnmaand[]; zonderDag: readonly Aanpassing[] };

/**
 * Puts the work on its days. Gemeenten with another day stand on their own day; every gemeente of every row
 * stands once, on the line or below it.
 * @param ingangsdatums by gemeente code
 * @param vandaag YYYY-MM-DD
 */
export function toTijdlijn(
  rijen: readonly Aanpassing[],
  ingangsdatums: ReadonlyMap<string, string>,
  vandaag: string,
): Tijdlijn {
  const werk = rijen.flatMap((aanpassing) =>
    [...new Set(aanpassing.rijen.flatMap(({ deadline }) => deadline ?? []))].flatMap((dag): Dagpost[] => {
      const deel = beperk(aanpassing, ({ deadline }) => deadline === dag);
      const teLaat = deel?.rijen.some((rij) => isTeLaat(rij, vandaag)) ?? false;
      return deel ? [{ soort: 'aanpassing', dag, aanpassing: deel, teLaat }] : [];
    }),
  );
  const ingang = [...ingangsdatums].map(([gemeente, dag]): Dagpost => ({ soort: 'ingang', dag, gemeente }));
  const posten = [...werk, ...ingang].toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
  const maanden = [...new Set(posten.map(({ dag }) => dag.slice(0, 7)))];
  return {
    maanden: maanden.map((maand) => {
      const hier = posten.filter(({ dag }) => dag.startsWith(maand));
      return {
        maand,
        posten: hier,
        teLaat: hier.filter((post) => post.soort === 'aanpassing' && post.teLaat).length,
        voorbij: maand < vandaag.slice(0, 7),
      };
    }),
    zonderDag: rijen.flatMap(
      (aanpassing) =>
        beperk(aanpassing, ({ deadline, status }) => deadline === undefined && status.stand !== 'klaar') ??
        [],
    ),
  };
}
