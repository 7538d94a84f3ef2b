import { toXmltekst } from '../../werkmap/xmltekst.ts';

const PX = 9525;
/** px as EMU, the unit of the file: whole numbers. */
export const emu = (px: number): number => Math.round(px * PX);

export const tekstXml = (tekst: string): string =>
  toXmltekst(tekst).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const attr = (tekst: string): string =>
  tekstXml(tekst).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', ' ');

export const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NS =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const kleurXml = (kleur: string): string => `<a:solidFill><a:srgbClr val="${kleur}"/></a:solidFill>`;
