import { lijktFormule, toCeltekst } from '../werkmap/celtekst.ts';
import type { Cel, Tabel } from '../werkmap/werkmap.ts';

/** So that Excel reads the file as UTF-8. */
const BOM = '\uFEFF';

/**
 * A table as CSV for a Dutch Excel: UTF-8 with a byte order mark, `;` between cells, CRLF between rows, days as
 * YYYY-MM-DD. A text that a spreadsheet could take for a formula gets an apostrophe in front (see celtekst.ts).
 */
export function toCsv({ kolommen, rijen }: Tabel): string {
  const regels = [kolommen.map(({ kop }) => kop), ...rijen];
  return BOM + regels.map((rij) => `${rij.map(toVeld).join(';')}\r\n`).join('');
}

function toVeld(cel: Cel): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return String(cel);
  if (cel instanceof Date) return cel.toISOString().slice(0, 10);
  const tekst = toCeltekst(cel);
  const veilig = lijktFormule(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
