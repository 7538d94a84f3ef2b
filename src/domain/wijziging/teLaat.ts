import type { WijzigingInGemeente } from './wijziging.ts';

/**
 * Whether the day of this work has passed while it is not done. The day itself is still in time.
 * @param vandaag YYYY-MM-DD
 */
export function isTeLaat(
  { deadline, status, geldt }: Pick<WijzigingInGemeente, 'deadline' | 'status' | 'geldt'>,
  vandaag: string,
): boolean {
  return geldt === 'geldt' && status.stand !== 'klaar' && deadline !== undefined && deadline < vandaag;
}
