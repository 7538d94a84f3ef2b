import type { Scanpunt } from './scanlijst.ts';

/** The number is the day of the month. */
export function isDagvraag({ ankers = [] }: Pick<Scanpunt, 'ankers'>): boolean {
  return ankers.includes('van-de-maand');
}

/** Whether this number can be an answer; for a day of the month 1 to 31, without a fraction. */
export function isGoedeWaarde(scanpunt: Pick<Scanpunt, 'ankers'>, waarde: number): boolean {
  return !isDagvraag(scanpunt) || (Number.isInteger(waarde) && waarde >= 1 && waarde <= 31);
}
