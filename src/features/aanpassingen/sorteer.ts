import { Inspanning } from '../../domain/scanlijst/scanlijst.ts';
import { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import type { Aanpassing } from './aanpassing.ts';

/** The orders in which rows can stand, within their group. */
export const SORTERINGEN = ['nummer', 'klaar-op', 'status', 'inspanning', 'titel'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** Puts rows in order; rows that are equal keep the printed order, and what has no day comes last. */
export function sorteer(rijen: readonly Aanpassing[], sortering: Sortering): readonly Aanpassing[] {
  switch (sortering) {
    case 'nummer':
      return rijen;
    case 'titel':
      return rijen.toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
    case 'klaar-op':
      return volgens(rijen, eersteDag);
    case 'status':
      return volgens(rijen, ({ stand }) => STANDEN.indexOf(stand));
    case 'inspanning':
      return volgens(rijen, (rij) => -Math.max(...rij.rijen.map(toMaat)));
    default:
      return sortering satisfies never;
  }
}

/** Stuck work first: that is where somebody has to help. */
const STANDEN = ['geblokkeerd', 'bezig', 'te-doen', 'klaar'] as const satisfies readonly Wijzigingsstand[];

/** The first day on which something of this row is to be done, as a number to sort by. */
function eersteDag({ rijen }: Aanpassing): number {
  const dagen = rijen
    .filter(({ status }) => status.stand !== 'klaar')
    .flatMap(({ deadline }) => (deadline === undefined ? [] : [Date.parse(deadline)]));
  return dagen.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...dagen);
}

function toMaat({ inspanning }: Aanpassing['rijen'][number]): number {
  return Inspanning.options.indexOf(inspanning);
}

function volgens(rijen: readonly Aanpassing[], maat: (rij: Aanpassing) => number): Aanpassing[] {
  return rijen.toSorted((a, b) => maat(a) - maat(b));
}
