import type { Bladkop, Werkmapkop } from '../../werkmap/werkmap.ts';
import { heeftUitleg, toBereik } from './bladXml.ts';
import { toBladverwijzing, xml, xmlDeel } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A written sheet: what it was, and how many rows it got. */
export type GeschrevenBlad = { kop: Bladkop; aantal: number };

/** Which kind of content each part of the file is. */
export function toInhoudssoorten(bladen: readonly GeschrevenBlad[]): string {
  const deel = (pad: string, soort: string) => `<Override PartName="/${pad}" ContentType="${soort}"/>`;
  const delen = bladen.flatMap(({ kop }, i) => [
    deel(`xl/worksheets/sheet${i + 1}.xml`, `${SOORT}.worksheet+xml`),
    ...(heeftUitleg(kop) ? [deel(`xl/comments${i + 1}.xml`, `${SOORT}.comments+xml`)] : []),
  ]);
  return xmlDeel(
    `<Types xmlns="${PAKKET}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      deel('xl/workbook.xml', `${SOORT}.sheet.main+xml`) +
      deel('xl/styles.xml', `${SOORT}.styles+xml`) +
      deel('xl/sharedStrings.xml', `${SOORT}.sharedStrings+xml`) +
      deel('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      deel('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
      `${delen.join('')}</Types>`,
  );
}

type Verwijzing = { id: string; soort: string; doel: string };

function toVerwijzingen(verwijzingen: readonly Verwijzing[]): string {
  const delen = verwijzingen.map(
    ({ id, soort, doel }) => `<Relationship Id="${id}" Type="${soort}" Target="${doel}"/>`,
  );
  return xmlDeel(`<Relationships xmlns="${PAKKET}/relationships">${delen.join('')}</Relationships>`);
}

export function toPakketverwijzingen(): string {
  return toVerwijzingen([
    { id: 'rId1', soort: `${REL}/officeDocument`, doel: 'xl/workbook.xml' },
    {
      id: 'rId2',
      soort: `${PAKKET}/relationships/metadata/core-properties`,
      doel: 'docProps/core.xml',
    },
    { id: 'rId3', soort: `${REL}/extended-properties`, doel: 'docProps/app.xml' },
  ]);
}

export function toWerkmapverwijzingen(aantalBladen: number): string {
  const bladen = Array.from({ length: aantalBladen }, (_, i) => ({
    id: `rId${i + 1}`,
    soort: `${REL}/worksheet`,
    doel: `worksheets/sheet${i + 1}.xml`,
  }));
  return toVerwijzingen([
    ...bladen,
    { id: `rId${aantalBladen + 1}`, soort: `${REL}/styles`, doel: 'styles.xml' },
    { id: `rId${aantalBladen + 2}`, soort: `${REL}/sharedStrings`, doel: 'sharedStrings.xml' },
  ]);
}

/** What a sheet with notes points at. @param nummer 1 for the first sheet */
export function toBladverwijzingen(nummer: number): string {
  return toVerwijzingen([
    { id: 'rId1', soort: `${REL}/vmlDrawing`, doel: `../drawings/vmlDrawing${nummer}.vml` },
    { id: 'rId2', soort: `${REL}/comments`, doel: `../comments${nummer}.xml` },
  ]);
}

/** The sheets; per sheet the range of the filter (without it LibreOffice shows none) and the header of every page. */
export function toWerkmapXml(bladen: readonly GeschrevenBlad[]): string {
  const lijst = bladen.map(
    ({ kop }, i) =>
      `<sheet name="${xml(kop.naam)}" sheetId="${i + 1}"${kop.verborgen ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const namen = [
    ...bladen.map(
      ({ kop, aantal }, i) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${xml(toBladverwijzing(kop.naam))}${toBereik(kop, aantal, '$')}</definedName>`,
    ),
    ...bladen.map(
      ({ kop }, i) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${toKoppen(kop)}</definedName>`,
    ),
  ];
  return xmlDeel(
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr/><bookViews><workbookView/></bookViews>` +
      `<sheets>${lijst.join('')}</sheets><definedNames>${namen.join('')}</definedNames></workbook>`,
  );
}

/** What stands on every sheet of paper: the header, and the first column when the table takes several side by side. */
function toKoppen({ naam, kolommen }: Bladkop): string {
  const blad = xml(toBladverwijzing(naam));
  const eerste = kolommen.some(({ nieuwVel }) => nieuwVel) ? `${blad}$A:$A,` : '';
  return `${eerste}${blad}$1:$1`;
}

export function toEigenschappen({ titel, onderwerp, programma, gemaaktOp }: Werkmapkop): string {
  const moment = xml(gemaaktOp.replace(/\.\d+Z$/, 'Z'));
  return xmlDeel(
    `<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${xml(titel)}</dc:title><dc:subject>${xml(onderwerp)}</dc:subject>` +
      `<dc:creator>${xml(programma)}</dc:creator><dc:language>nl-NL</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`,
  );
}

export function toProgramma({ programma }: Werkmapkop): string {
  return xmlDeel(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${xml(programma)}</Application></Properties>`,
  );
}
