import { nieuwId } from './nieuwId.ts';
import { voorkeuren } from './voorkeuren.ts';
import type { Voorkeuren } from './voorkeuren.ts';

const NAAM = 'browser';

/** A random id that stands for this browser, never for a person. Lives as long as the page when nothing is kept. */
export function leesBrowserId(kast: Voorkeuren = voorkeuren, maakId: () => string = nieuwId): string {
  const bekend = kast.lees(NAAM);
  if (bekend !== null && /^[0-9a-z]{1,64}$/.test(bekend)) return bekend;
  const id = maakId();
  kast.schrijf(NAAM, id);
  return id;
}
