import type { Beoordeling, Beoordelingen } from './beoordeling.ts';
import type { Laag, Scanlijst, Scanpunt } from './scanlijst.ts';

/** A question counts as done when it has an answer or fell away; "weten we niet" is an answer (uitgangspunt 35). */
export function isAfgehandeld(beoordeling: Beoordeling | undefined): boolean {
  return beoordeling !== undefined && beoordeling.soort !== 'open';
}

/** The questions of one layer in the order in which one asks them: kern in workshop order, else by number. */
export function vragenVanLaag(scanlijst: Scanlijst, laag: Laag): Scanpunt[] {
  const punten = scanlijst.scanpunten.filter((punt) => punt.laag === laag);
  return laag === 'kern' ? punten.toSorted((a, b) => (a.kernVolgorde ?? 0) - (b.kernVolgorde ?? 0)) : punten;
}

/** Somebody said something: not only that the question fell away. */
export function isBeantwoord(beoordeling: Beoordeling | undefined): boolean {
  return isAfgehandeld(beoordeling) && beoordeling?.soort !== 'overgeslagen';
}

/**
 * How many questions are answered for these gemeenten together: none of them is open, and at least one answered.
 * A question that falls away for all of them is none of theirs.
 */
export function telBeantwoord(
  punten: readonly Scanpunt[],
  perGemeente: readonly Beoordelingen[],
): { gedaan: number; totaal: number } {
  const gevraagd = punten.filter(({ id }) =>
    perGemeente.some((beoordelingen) => beoordelingen.get(id)?.soort !== 'overgeslagen'),
  );
  return {
    gedaan: gevraagd.filter(({ id }) =>
      perGemeente.every((beoordelingen) => isAfgehandeld(beoordelingen.get(id))),
    ).length,
    totaal: gevraagd.length,
  };
}

/** How many of these questions are done, for one gemeente. */
export function telAfgehandeld(
  punten: readonly Scanpunt[],
  beoordelingen: Beoordelingen,
): { gedaan: number; totaal: number } {
  return {
    gedaan: punten.filter((punt) => isAfgehandeld(beoordelingen.get(punt.id))).length,
    totaal: punten.length,
  };
}
