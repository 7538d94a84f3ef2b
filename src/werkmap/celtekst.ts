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

/**
 * What a spreadsheet could take for a formula when it opens or edits the text: everything that begins with one
 * of these, also after apostrophes. The full-width ones count in some languages.
 */
const FORMULE = /^'*[=+\-@\t＝＋－＠]/;

/** Whether a spreadsheet could take this text for a formula. */
export function lijktFormule(tekst: string): boolean {
  return FORMULE.test(tekst);
}

/** What a spreadsheet could turn into something else than the text that stands there: a formula, number or date. */
export function lijktGeenTekst(tekst: string): boolean {
  return lijktFormule(tekst) || /^['\d]/.test(tekst);
}

const AFGEKAPT = new RegExp(
  `\\n${excel
    .afgekapt(0)
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace('0', String.raw`\d+`)}$`,
);

/** Whether this text was cut by `toCeltekst`: what is missing stands in the traject only. */
export function isAfgekapt(tekst: string): boolean {
  return AFGEKAPT.test(tekst);
}
