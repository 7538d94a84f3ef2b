import type { Leescel } from '../../werkmap/leescel.ts';
import { lijktFormule } from '../../werkmap/celtekst.ts';

/**
 * Reads CSV as Excel and LibreOffice save it: quotes, line breaks inside them, `;` or `,` or tab between cells.
 * Everything is text. An apostrophe that an export put before a formula comes off.
 */
export function leesCsv(tekst: string): Leescel[][] {
  const bron = tekst.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const teken = kiesTeken(bron);
  const rijen: Leescel[][] = [];
  let rij: Leescel[] = [];
  let plek = 0;
  while (plek < bron.length) {
    const { waarde, na } = leesVeld(bron, plek, teken);
    rij.push(toCel(waarde));
    plek = na + 1;
    if (bron[na] === teken) {
      if (plek >= bron.length) rij.push(null);
      continue;
    }
    if (bron[na] === '\r' && bron[plek] === '\n') plek += 1;
    rijen.push(rij);
    rij = [];
  }
  if (rij.length > 0) rijen.push(rij);
  return rijen;
}

/** A value, and where the sign after it stands (or the end). */
function leesVeld(bron: string, plek: number, teken: string): { waarde: string; na: number } {
  if (bron[plek] !== '"') {
    let na = plek;
    while (na < bron.length && bron[na] !== teken && bron[na] !== '\n' && bron[na] !== '\r') na += 1;
    return { waarde: bron.slice(plek, na), na };
  }
  let na = plek + 1;
  while (na < bron.length && (bron[na] !== '"' || bron[na + 1] === '"')) na += bron[na] === '"' ? 2 : 1;
  const waarde = bron.slice(plek + 1, na).replaceAll('""', '"');
  na += 1;
  // What stands behind the closing quote belongs to no cell.
  while (na < bron.length && bron[na] !== teken && bron[na] !== '\n' && bron[na] !== '\r') na += 1;
  return { waarde, na };
}

/** The sign that occurs most in the first line, outside quotes. */
function kiesTeken(bron: string): string {
  const regel = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(bron)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const tel = (teken: string) => regel.split(teken).length;
  return [';', ',', '\t'].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
}

function toCel(waarde: string): Leescel {
  if (waarde === '') return null;
  const kaal = waarde.slice(1);
  return { soort: 'tekst', tekst: waarde.startsWith("'") && lijktFormule(kaal) ? kaal : waarde };
}
