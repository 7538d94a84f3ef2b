import { leesDag } from './dagcel.ts';
import { toCeltekst } from './celtekst.ts';
import type { Cel } from './werkmap.ts';

/**
 * A cell as a program found it. Null = empty. `dag`: Excel holds it as a day. `fout`: a formula that went wrong.
 * `samengevoegd`: it disappeared under a merged cell, so nobody can tell what stood there.
 */
export type Leescel =
  | null
  | { soort: 'tekst'; tekst: string }
  | { soort: 'getal'; waarde: number; tekst: string }
  | { soort: 'dag'; dag: string; tekst: string }
  | { soort: 'fout'; tekst: string }
  | { soort: 'samengevoegd' };

/** What people see in the cell. */
export function celInWoorden(cel: Leescel): string {
  if (cel === null || cel.soort === 'samengevoegd') return '';
  return cel.tekst;
}

/** The same text however a program kept it: line ends, spaces around it, invisible characters. */
export function toSchoon(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .trim();
}

/** Words for matching: also without regard to case and double spaces. */
export function toSleutelwoord(tekst: string): string {
  return toSchoon(tekst).toLowerCase().replace(/\s+/g, ' ');
}

/** One text per value of a cell that we write: what `sleutelVanLeescel` gives after a round trip. */
export function sleutelVanCel(cel: Cel): string {
  if (cel === null) return '';
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  if (typeof cel === 'number') return String(cel);
  return toSchoon(toCeltekst(cel));
}

/** One text per value of a cell that was read. A day that became text says the same as the day. */
export function sleutelVanLeescel(cel: Leescel, isDagkolom: boolean): string {
  if (cel === null) return '';
  switch (cel.soort) {
    case 'samengevoegd':
      return '\u0000samengevoegd';
    case 'dag':
      return cel.dag;
    case 'getal':
      return String(cel.waarde);
    case 'fout':
    case 'tekst': {
      const schoon = toSchoon(cel.tekst);
      if (!isDagkolom) return schoon;
      const gelezen = leesDag(schoon);
      return gelezen.soort === 'dag' ? gelezen.dag : schoon;
    }
    default:
      return cel satisfies never;
  }
}

/** A cell that we write, as one would read it back. */
export function toLeescel(cel: Cel): Leescel {
  if (cel === null) return null;
  const tekst = sleutelVanCel(cel);
  if (typeof cel === 'number') return { soort: 'getal', waarde: cel, tekst };
  if (cel instanceof Date) return { soort: 'dag', dag: tekst, tekst };
  return tekst === '' ? null : { soort: 'tekst', tekst };
}
