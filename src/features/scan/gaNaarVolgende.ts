import type { Vragenplek } from './vragenplek.ts';

/** On to the next question of the list that did not fall away; at the end nothing happens. */
export function gaNaarVolgende(plek: Vragenplek, scanpunt: string): void {
  const { volgende } = plek.buren(scanpunt);
  if (volgende) location.hash = plek.naar(volgende.id);
}
