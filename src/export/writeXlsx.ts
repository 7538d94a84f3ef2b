import type { Cell, Sheet } from 'write-excel-file/universal';
import { lijktGeenTekst, toCeltekst } from './celtekst.ts';
import type { Cel, Werkblad, Werkmap } from './werkmap.ts';
import { xlsxFuncties } from './xlsxFuncties.ts';

const KOP = {
  fontWeight: 'bold',
  backgroundColor: '#E4F2ED',
  bottomBorderStyle: 'medium',
  bottomBorderColor: '#0B5A50',
  alignVertical: 'center',
  wrap: true,
  height: 30,
} as const;
const CEL = { alignVertical: 'top', wrap: true } as const;

/** Bytes of an .xlsx: frozen header, filter, wrapped text, dropdowns, real dates. The library loads here. */
export async function writeXlsx(werkmap: Werkmap): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  return writeExcelFile(werkmap.bladen.map(toSheet), { features: [xlsxFuncties(werkmap)] }).toBlob();
}

function toSheet({ naam, kolommen, rijen }: Werkblad): Sheet<Blob> {
  return {
    sheet: naam,
    columns: kolommen.map(({ breedte }) => ({ width: breedte })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [
      kolommen.map(({ kop }) => ({ ...KOP, value: kop, type: String })),
      ...rijen.map((rij) => rij.map(toCell)),
    ],
  };
}

/**
 * Plain text has no style of its own: it takes the default of the workbook, which wraps (see xlsxFuncties).
 * What Excel could take for a formula, number or date when somebody edits it gets the format "text".
 */
function toCell(cel: Cel): Cell {
  if (cel === null || cel === '') return null;
  if (typeof cel === 'number') return cel;
  if (cel instanceof Date) return { ...CEL, value: cel, type: Date, format: 'd mmm yyyy' };
  // In this file format `_x0041_` stands for a character; escaped, it stays what somebody typed.
  const schoon = toCeltekst(cel).replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
  // The library looks texts up in a plain object, where these names exist already.
  const tekst = schoon in Object.prototype ? `${schoon} ` : schoon;
  return lijktGeenTekst(tekst) ? { ...CEL, value: tekst, type: String, format: '@' } : tekst;
}
