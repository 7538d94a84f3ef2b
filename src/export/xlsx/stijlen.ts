import type { Kolom, Tint } from '../../werkmap/werkmap.ts';
import { xmlDeel } from './xml.ts';

/** Styles of cells, by their place in the file. */
export const STIJL = { gewoon: 0, kop: 1, invulkop: 2, tekst: 3, dag: 4, getal: 5 } as const;

/** Style of what people type in a column. */
export function invoerstijl({ invoer }: Kolom): number {
  return invoer === undefined ? STIJL.gewoon : STIJL[invoer];
}

/** `d mmm yyyy`, in the language of who opens the file. */
const DAGVORM = 164;
const BOVEN = '<alignment vertical="top" wrapText="1"/>';
const MIDDEN = '<alignment vertical="center" wrapText="1"/>';

function xf(opmaak: string, uitlijning: string, { getal = 0, font = 0, vulling = 0, rand = 0 } = {}): string {
  return `<xf numFmtId="${getal}" fontId="${font}" fillId="${vulling}" borderId="${rand}" xfId="0" applyAlignment="1"${opmaak}>${uitlijning}</xf>`;
}

const KOP = ' applyFont="1" applyFill="1" applyBorder="1"';
const vulling = (kleur: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(kleur)}"/><bgColor indexed="64"/></patternFill></fill>`;

/** styles.xml: one place for every look in the file. @param tinten in the order of their numbers */
export function toStijlen(tinten: readonly Tint[]): string {
  const xfs = [
    xf('', BOVEN),
    xf(KOP, MIDDEN, { font: 1, vulling: 2, rand: 1 }),
    xf(KOP, MIDDEN, { font: 1, vulling: 3, rand: 1 }),
    xf(' applyNumberFormat="1"', BOVEN, { getal: 49 }),
    xf(' applyNumberFormat="1"', BOVEN, { getal: DAGVORM }),
    xf('', BOVEN),
  ];
  const dxfs = tinten.map(
    ({ inkt, grond }) =>
      `<dxf><font><color rgb="${argb(inkt)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${argb(grond)}"/><bgColor rgb="${argb(grond)}"/></patternFill></fill></dxf>`,
  );
  return xmlDeel(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<numFmts count="1"><numFmt numFmtId="${DAGVORM}" formatCode="d\\ mmm\\ yyyy"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' +
      '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      `${vulling('#e4f2ed')}${vulling('#fff4cc')}</fills>` +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      `<border><left/><right/><top/><bottom style="medium"><color rgb="${argb('#0b5a50')}"/></bottom><diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `<dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`,
  );
}

function argb(kleur: string): string {
  return `FF${kleur.slice(1).toUpperCase()}`;
}
