import { excel } from '../texts/excel.ts';
import { toXmltekst } from './xmltekst.ts';

/** Most characters that a cell of Excel holds. */
export const MAX_CEL = 32_767;

/** Text that is safe in a cell: without control characters, cut at the limit of Excel with a clear note. */
export function toCeltekst(tekst: string): string {
  const schoon = toXmltekst(tekst);
  if (schoon.length <= MAX_CEL) return schoon;
  const noot = `\n${excel.afgekapt(schoon.length)}`;
  let einde = MAX_CEL - noot.length;
  if (/[\uD800-\uDBFF]/.test(schoon.charAt(einde - 1))) einde -= 1;
  return schoon.slice(0, einde) + noot;
}
