import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { toXmltekst } from '../../werkmap/xmltekst.ts';
import { kleur, STAAND } from './stijl.ts';

/** The library, which loads late. */
export type Docx = typeof import('docx');
export type Blok = Paragraph | Table;

/** A table: headings with their widths in parts, and rows with a text per cell; `\n` begins a new line. */
export type Wordtabel = {
  kolommen: readonly { kop: string; deel: number }[];
  rijen: readonly (readonly string[])[];
};

/** Makes the parts of a document: text without characters that XML cannot hold, tables with a repeated heading. */
export function maakDelen(docx: Docx) {
  const { Paragraph, Table, TableCell, TableRow, TextRun } = docx;
  const runs = (tekst: string, opmaak: { bold?: boolean; size?: number; color?: string } = {}) =>
    toXmltekst(tekst)
      .split('\n')
      .map((regel, n) => new TextRun({ ...opmaak, text: regel, ...(n === 0 ? {} : { break: 1 }) }));

  const alinea = (tekst: string, opties: IParagraphOptions = {}) =>
    new Paragraph({ ...opties, children: runs(tekst) });
  const kop = (niveau: 1 | 2 | 3, tekst: string) =>
    alinea(tekst, { heading: docx.HeadingLevel[`HEADING_${niveau}`] });
  /** Looks like a heading and is none, so that it does not stand in the contents. */
  const tussenkop = (tekst: string) =>
    new Paragraph({
      keepNext: true,
      spacing: { before: 240, after: 120 },
      children: runs(tekst, { bold: true, size: 26, color: kleur('merk') }),
    });
  const punten = (teksten: readonly string[]) =>
    teksten.map((tekst) => alinea(tekst, { bullet: { level: 0 }, spacing: { after: 60 } }));

  const cel = (tekst: string, breedte: number, opmaak: { bold?: boolean; vlak?: string } = {}) =>
    new TableCell({
      width: { size: breedte, type: docx.WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(opmaak.vlak === undefined
        ? {}
        : { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: opmaak.vlak } }),
      children: [
        new Paragraph({
          spacing: { after: 0, line: 240, lineRule: 'auto' },
          children: runs(tekst, { size: 18, ...(opmaak.bold === true ? { bold: true } : {}) }),
        }),
      ],
    });

  const tabel = ({ kolommen, rijen }: Wordtabel): Blok[] => {
    const som = kolommen.reduce((totaal, { deel }) => totaal + deel, 0);
    const breedtes = kolommen.map(({ deel }) => Math.floor((STAAND * deel) / som));
    const lijn = { style: docx.BorderStyle.SINGLE, size: 4, color: kleur('lijn') };
    const rij = (cellen: readonly string[], isKop: boolean) =>
      new TableRow({
        tableHeader: isKop,
        cantSplit: true,
        children: cellen.map((tekst, k) =>
          cel(tekst, breedtes[k] ?? 0, isKop ? { bold: true, vlak: kleur('merkTint') } : {}),
        ),
      });
    return [
      new Table({
        width: { size: STAAND, type: docx.WidthType.DXA },
        columnWidths: breedtes,
        layout: docx.TableLayoutType.FIXED,
        borders: {
          top: lijn,
          bottom: lijn,
          left: lijn,
          right: lijn,
          insideHorizontal: lijn,
          insideVertical: lijn,
        },
        rows: [
          rij(
            kolommen.map(({ kop: tekst }) => tekst),
            true,
          ),
          ...rijen.map((cellen) => rij(cellen, false)),
        ],
      }),
      // Two tables without anything between them become one in Word.
      new Paragraph({ spacing: { after: 120 }, children: [] }),
    ];
  };
  return { alinea, kop, tussenkop, punten, tabel };
}

export type Delen = ReturnType<typeof maakDelen>;
