import type { Feature } from 'write-excel-file/universal';
import type { Werkblad, Werkmap } from './werkmap.ts';

const CORE = 'docProps/core.xml';
const TERUGLOOP = ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

/**
 * What write-excel-file lacks: wrapped text by default, a filter on the header, a dropdown, printing on the width of a page with the
 * header on every page, and document properties.
 */
export function xlsxFuncties(werkmap: Werkmap): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => metTabel(xml, werkmap.bladen[sheetIndex]),
        },
        'xl/workbook.xml': {
          // The library writes an empty element; a second one would be an error.
          transform: (xml) => vervang(xml, '<definedNames/>', toNamen(werkmap.bladen)),
        },
        'xl/styles.xml': {
          // The first style is the default of every cell: far cheaper than a style on each.
          transform: (xml) => {
            const eerste = /<cellXfs [^>]*><xf [^>]*><\/xf>/.exec(xml)?.[0] ?? '<cellXfs>';
            return vervang(xml, eerste, eerste.replace(/><\/xf>$/, TERUGLOOP));
          },
        },
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-core-1" Type="${PAKKET}/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: { files: () => ({ [CORE]: toEigenschappen(werkmap) }) },
    },
  };
}

/** The order of the elements is fixed: after the data come the filter and then the dropdowns. */
function metTabel(xml: string, blad: Werkblad | undefined): string {
  if (!blad) return xml;
  const passend = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>';
  const metFilter = vervang(
    xml,
    '</sheetData>',
    `</sheetData><autoFilter ref="${toBereik(blad)}"/>${toKeuzelijsten(blad)}`,
  );
  return vervang(
    vervang(metFilter, '<sheetViews>', passend),
    '<pageSetup ',
    '<pageSetup fitToWidth="1" fitToHeight="0" ',
  );
}

function toKeuzelijsten({ kolommen, rijen }: Werkblad): string {
  if (rijen.length === 0) return '';
  const lijsten = kolommen.flatMap(({ keuzes }, k) => {
    if (!keuzes) return [];
    const letter = toLetters(k);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${rijen.length + 1}"><formula1>"${xmlTekst(keuzes.join(','))}"</formula1></dataValidation>`;
  });
  if (lijsten.length === 0) return '';
  return `<dataValidations count="${lijsten.length}">${lijsten.join('')}</dataValidations>`;
}

function toNamen(bladen: readonly Werkblad[]): string {
  const namen = bladen.map((blad, i) => {
    const naam = xmlTekst(`'${blad.naam.replaceAll("'", "''")}'!`);
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${naam}${toBereik(blad, '$')}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${naam}$1:$1</definedName>`
    );
  });
  return `<definedNames>${namen.join('')}</definedNames>`;
}

function toEigenschappen({ titel, onderwerp, programma, gemaaktOp }: Werkmap): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlTekst(titel)}</dc:title><dc:subject>${xmlTekst(onderwerp)}</dc:subject>` +
    `<dc:creator>${xmlTekst(programma)}</dc:creator><dc:language>nl-NL</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlTekst(gemaaktOp.replace(/\.\d+Z$/, 'Z'))}</dcterms:created>` +
    '</cp:coreProperties>'
  );
}

/** Header and rows, `A1:R120`; with `$` before each part on request. */
function toBereik({ kolommen, rijen }: Werkblad, vast: '' | '$' = ''): string {
  return `${vast}A${vast}1:${vast}${toLetters(kolommen.length - 1)}${vast}${rijen.length + 1}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function toLetters(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : toLetters(Math.floor(kolom / 26) - 1) + rest;
}

function xmlTekst(tekst: string): string {
  return tekst
    .replace(/\p{Cc}|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** @throws when the library no longer writes what we replace: the file would silently lose a function */
function vervang(xml: string, wat: string, door: string): string {
  if (!xml.includes(wat)) throw new Error(`write-excel-file writes no ${wat}`);
  return xml.replace(wat, () => door);
}
