import type { Antwoord } from './antwoord.ts';

/** Same answer by content; the order of several chosen options does not matter. */
export function isZelfdeAntwoord(a: Antwoord | undefined, b: Antwoord | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return toVergelijkbaar(a) === toVergelijkbaar(b);
}

function toVergelijkbaar(antwoord: Antwoord): string {
  const gesorteerd =
    antwoord.soort === 'opties' ? { ...antwoord, opties: antwoord.opties.toSorted() } : antwoord;
  return JSON.stringify(Object.entries(gesorteerd).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The one answer that all gave; undefined when they differ or nobody answered. */
export function zelfdeVoorAllen(antwoorden: readonly (Antwoord | undefined)[]): Antwoord | undefined {
  const [eerste] = antwoorden;
  return antwoorden.every((antwoord) => isZelfdeAntwoord(antwoord, eerste)) ? eerste : undefined;
}
