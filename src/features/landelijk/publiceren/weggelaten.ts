import type { Voorkeuren } from '../../../platform/voorkeuren.ts';

const VOORKEUR = 'publiceren-zonder';
const TUSSEN = '.';

/**
 * Codes of the gemeenten that somebody took out of the publication, in this browser. They stay out until somebody puts
 * them back; whether they are out is shown before every file.
 */
export function leesWeggelaten(voorkeuren: Pick<Voorkeuren, 'lees'>): ReadonlySet<string> {
  return new Set(voorkeuren.lees(VOORKEUR)?.split(TUSSEN));
}

export function bewaarWeggelaten(voorkeuren: Pick<Voorkeuren, 'schrijf'>, codes: ReadonlySet<string>): void {
  voorkeuren.schrijf(VOORKEUR, codes.size === 0 ? null : [...codes].toSorted().join(TUSSEN));
}
