import { toCeltekst } from '../../werkmap/celtekst.ts';
import { xml } from './xml.ts';

/** The texts of a workbook, each once; a cell holds a number. Empty texts are no cells. */
export type Deelteksten = {
  /** Index of a text. */
  nummer: (tekst: string) => number;
  toXml: () => string;
};

export function maakDeelteksten(): Deelteksten {
  const nummers = new Map<string, number>();
  const delen: string[] = [];
  let gebruikt = 0;
  return {
    nummer(tekst) {
      gebruikt += 1;
      const bekend = nummers.get(tekst);
      if (bekend !== undefined) return bekend;
      const nummer = delen.length;
      nummers.set(tekst, nummer);
      delen.push(`<si><t xml:space="preserve">${xml(toVeilig(toCeltekst(tekst)))}</t></si>`);
      return nummer;
    },
    toXml: () =>
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${gebruikt}" uniqueCount="${delen.length}">${delen.join('')}</sst>`,
  };
}

/** In this file format `_x0041_` stands for a character; escaped, it stays what somebody typed. */
function toVeilig(tekst: string): string {
  return tekst.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
