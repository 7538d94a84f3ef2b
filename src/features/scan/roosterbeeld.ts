import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import type { Norm } from '../../domain/scanlijst/normenset.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { type Antwoordrij, isGekozen } from '../../domain/scanlijst/antwoordrijen.ts';
import type { Vraagkolom } from './vraagkolommen.ts';

/** What both drawings of the answers (table, cards) need. */
export type Roosterbeeld = {
  scanpunt: Scanpunt;
  rijen: readonly Antwoordrij[];
  kolommen: readonly Vraagkolom[];
  /** id of the column that keys and cards act on */
  actief: string;
  /** the answer is a number or a term: digits are typed in its field, the rows have no keys */
  metGetal: boolean;
  norm: Norm | undefined;
  toonVoorkeur: boolean;
  alleenLezen: boolean;
  kies: (kolom: Vraagkolom, rij: Antwoordrij) => void;
  /** writes the text that goes with an own answer or a reason */
  schrijfTekst: (kolom: Vraagkolom, antwoord: Antwoord) => void;
  activeer: (kolom: string) => void;
};

/** How a column stands on a row: chosen, chosen by some of its gemeenten, or not. */
export function celstand(kolom: Vraagkolom, rij: Antwoordrij): { gekozen: boolean; deel: number } {
  const { stand } = kolom;
  if (stand.soort === 'gelijk') return { gekozen: isGekozen(rij, stand.antwoord), deel: 0 };
  if (stand.soort === 'leeg') return { gekozen: false, deel: 0 };
  const groepen = stand.groepen.filter(({ antwoord }) => isGekozen(rij, antwoord));
  return { gekozen: false, deel: groepen.reduce((som, groep) => som + groep.gemeenten.length, 0) };
}

/** The answer of the whole column, when there is one. */
export function kolomantwoord({ stand }: Vraagkolom): Antwoord | undefined {
  return stand.soort === 'gelijk' ? stand.antwoord : undefined;
}

/** The answer is typed: a number, or a number with a moment. */
export function isGetalvraag({ soortAntwoord }: Scanpunt): boolean {
  return soortAntwoord === 'termijn' || soortAntwoord === 'getal';
}

/** Multiple choice: checkboxes for the options, but an answer like "weten we niet" excludes the rest. */
export function isMeerkeuze(scanpunt: Scanpunt): boolean {
  return scanpunt.soortAntwoord === 'meerkeuze';
}
