import { toXmltekst } from '../../werkmap/xmltekst.ts';

/** Text for XML, in an element or an attribute. */
export function xml(tekst: string): string {
  return toXmltekst(tekst)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A part of the file, with the line that every XML file begins with. */
export function xmlDeel(inhoud: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inhoud}`;
}

/** Name of a sheet inside a reference: `'s-Hertogenbosch` → `'''s-Hertogenbosch'!`. */
export function toBladverwijzing(naam: string): string {
  return `'${naam.replaceAll("'", "''")}'!`;
}
