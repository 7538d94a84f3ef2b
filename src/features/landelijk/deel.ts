import type { Zoek } from '../../routes/route.ts';

/** The parts of the national screen; the first needs no word in the address. */
export const DELEN = ['stand', 'veranderd', 'knelpunten', 'bureau'] as const;
export type Deel = (typeof DELEN)[number];

export function leesDeel(zoek: Zoek): Deel {
  return DELEN.find((deel) => deel === zoek['deel']) ?? 'stand';
}
