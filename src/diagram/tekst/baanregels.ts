import { schema } from '../../texts/schema.ts';
import { letterbreedte } from './letterbreedte.ts';
import type { Maat } from '../maten.ts';
import { dwingRegels } from './tekstregels.ts';

/** Longer names end in dots. */
const MEESTE_REGELS = 6;
/** Above and below the icon and the name together. */
const MARGE = 6;

/** Name of a lane in lines that fit its column. */
export function toBaanregels(naam: string, maat: Maat): string[] {
  const past = (t: string): boolean =>
    letterbreedte(t, maat.kopTekst - 1, { vet: true }) <= maat.baannaam - 18;
  const woorden = naam
    .split(' ')
    .flatMap((woord) => (past(woord) ? [woord] : (schema.afbreken[woord] ?? [woord])));
  return dwingRegels(woorden.join(' '), MEESTE_REGELS, past);
}

/** What the icon and the name of a lane ask of its height, in px; nothing when there is no column for names. */
export function toBaanhoogte(naam: string, maat: Maat): number {
  if (maat.baannaam === 0) return 0;
  const regels = toBaanregels(naam, maat).length;
  return maat.kopTekst * 1.4 + 4 + regels * maat.kopTekst * 1.12 + 2 * MARGE;
}
