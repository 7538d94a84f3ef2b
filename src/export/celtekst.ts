import { excel } from '../texts/excel.ts';

/** Most characters that a cell of Excel holds. */
export const MAX_CEL = 32_767;

/** Text that is safe in a cell: without control characters, cut at the limit of Excel with a clear note. */
export function toCeltekst(tekst: string): string {
  const schoon = tekst
    .replace(/\r\n?/g, '\n')
    // Lone halves of surrogate pairs, control characters and non-characters are no XML.
    .replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFD-\uFFFF]/gu, '');
  if (schoon.length <= MAX_CEL) return schoon;
  const noot = `\n${excel.afgekapt(schoon.length)}`;
  let einde = MAX_CEL - noot.length;
  if (/[\uD800-\uDBFF]/.test(schoon.charAt(einde - 1))) einde -= 1;
  return schoon.slice(0, einde) + noot;
}
