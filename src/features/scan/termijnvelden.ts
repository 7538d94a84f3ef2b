import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import { isGoedeWaarde } from '../../domain/scanlijst/dagvraag.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { leesGetal, schrijfGetal } from '../../texts/getal.ts';

/** What stands in the fields of a question about a number or a term. */
export type Velden = { getal: string; eenheid: string; anker: string };

/** The fields of an answer; a single unit or moment needs no choice, several moments start empty. */
export function toVelden({ eenheden = [], ankers = [] }: Scanpunt, antwoord: Antwoord | undefined): Velden {
  const leeg = {
    getal: '',
    eenheid: eenheden[0] ?? '',
    anker: ankers.length === 1 ? (ankers[0] ?? '') : '',
  };
  if (antwoord?.soort === 'getal') return { ...leeg, getal: schrijfGetal(antwoord.waarde) };
  if (antwoord?.soort !== 'termijn') return leeg;
  const { waarde, eenheid, anker } = antwoord;
  return { getal: schrijfGetal(waarde), eenheid, anker };
}

/** Whether this reads as a number; for a day of the month 1 to 31, without a fraction. */
export function isGoedGetal(scanpunt: Scanpunt, tekst: string): boolean {
  const waarde = leesGetal(tekst);
  if (waarde === undefined) return false;
  return isGoedeWaarde(scanpunt, waarde);
}

/** The answer that the fields make; undefined while something is missing or wrong. */
export function toAntwoord(
  scanpunt: Scanpunt,
  { getal, eenheid, anker }: Velden,
): Extract<Antwoord, { soort: 'getal' | 'termijn' }> | undefined {
  const waarde = leesGetal(getal);
  if (waarde === undefined || !isGoedGetal(scanpunt, getal)) return undefined;
  if (scanpunt.soortAntwoord === 'getal') return { soort: 'getal', waarde };
  return eenheid === '' || anker === '' ? undefined : { soort: 'termijn', waarde, eenheid, anker };
}
