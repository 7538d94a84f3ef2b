import type { Wijzigingsstand } from './besluit.ts';

/** The state of work over several gemeenten: one that is stuck shows, and done means done everywhere. */
export function toGezamenlijkeStand(standen: readonly Wijzigingsstand[]): Wijzigingsstand {
  if (standen.length > 0 && standen.every((stand) => stand === 'klaar')) return 'klaar';
  if (standen.includes('geblokkeerd')) return 'geblokkeerd';
  return standen.includes('bezig') || standen.includes('klaar') ? 'bezig' : 'te-doen';
}
