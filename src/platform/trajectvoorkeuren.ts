import type { Voorkeuren } from './voorkeuren.ts';

const GEZIEN = 'gezien-';

/** Name of what this browser saw of a traject. */
export function gezienVan(traject: string): string {
  return GEZIEN + traject;
}

/** Forgets what belongs to a traject that is not among these: this browser does not have it any more. */
export function vergeetAndereTrajecten(trajecten: readonly string[], kast: Voorkeuren): void {
  const blijven = new Set(trajecten.map(gezienVan));
  for (const naam of kast.namen())
    if (naam.startsWith(GEZIEN) && !blijven.has(naam)) kast.schrijf(naam, null);
}
