import type { Bladkop, Cel, Kolom, Rij, Tint, Werkmapkop } from '../../werkmap/werkmap.ts';
import { toLetters } from '../../werkmap/kolomletters.ts';
import { lijktGeenTekst } from '../../werkmap/celtekst.ts';
import type { Deelteksten } from './deelteksten.ts';
import { invoerstijl, STIJL } from './stijlen.ts';
import { REGEL, rijhoogte, toVellen } from './papier.ts';
import { toBladverwijzing, xml, xmlDeel } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DAG_MS = 86_400_000;
/** Day 0 of the count of days in Excel, for days from 1 March 1900. */
const EERSTE = Date.UTC(1899, 11, 30);

/** Everything before the rows: printing on paper, a header that stays in sight, widths, the header. */
export function toBladbegin(blad: Bladkop, deelteksten: Deelteksten, isEerste: boolean): string {
  const { kolommen } = blad;
  const cols = kolommen.map(
    (kolom, k) =>
      `<col min="${k + 1}" max="${k + 1}" width="${kolom.breedte}" customWidth="1" style="${invoerstijl(kolom)}"${kolom.verborgen ? ' hidden="1"' : ''}/>`,
  );
  const koppen = kolommen.map(
    ({ kop, invoer }, k) =>
      `<c r="${toLetters(k)}1" s="${invoer ? STIJL.invulkop : STIJL.kop}" t="s"><v>${deelteksten.nummer(kop)}</v></c>`,
  );
  return xmlDeel(
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${toVellen(blad).vooraf}` +
      `<sheetViews><sheetView workbookViewId="0"${isEerste ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="${REGEL}"/><cols>${cols.join('')}</cols>` +
      `<sheetData><row r="1" ht="30" customHeight="1">${koppen.join('')}</row>`,
  );
}

/** @param eerste number of the first of these rows in the file; the header is 1 */
export function toRijenXml(
  rijen: readonly Rij[],
  eerste: number,
  kolommen: readonly Kolom[],
  deelteksten: Deelteksten,
): string {
  const letters = kolommen.map((_, k) => toLetters(k));
  const stijlen = kolommen.map(invoerstijl);
  let uit = '';
  for (const [r, rij] of rijen.entries()) {
    const nummer = eerste + r;
    uit += `<row r="${nummer}" ht="${rijhoogte(rij, kolommen)}">`;
    for (let k = 0; k < letters.length; k += 1) {
      const cel = rij[k] ?? null;
      if (cel !== null && cel !== '')
        uit += toCelXml(cel, `${letters[k]}${nummer}`, stijlen[k] ?? 0, deelteksten);
    }
    uit += '</row>';
  }
  return uit;
}

/** What Excel could take for a formula, number or day when somebody edits it gets the format "text". */
function toCelXml(cel: Cel, plek: string, stijl: number, deelteksten: Deelteksten): string {
  if (typeof cel === 'string') {
    const s = stijl === STIJL.gewoon && lijktGeenTekst(cel) ? STIJL.tekst : stijl;
    return `<c r="${plek}"${s === 0 ? '' : ` s="${s}"`} t="s"><v>${deelteksten.nummer(cel)}</v></c>`;
  }
  const waarde = typeof cel === 'number' ? cel : ((cel?.getTime() ?? 0) - EERSTE) / DAG_MS;
  const s = typeof cel === 'number' ? stijl : STIJL.dag;
  return `<c r="${plek}"${s === 0 ? '' : ` s="${s}"`}><v>${waarde}</v></c>`;
}

/**
 * Everything after the rows; the order of the elements is fixed.
 * @param aantal rows without the header @param tintnummer place of a tint in the styles
 */
export function toBladeind(
  blad: Bladkop,
  aantal: number,
  { titel }: Werkmapkop,
  tintnummer: (tint: Tint) => number,
): string {
  const vellen = toVellen(blad);
  return (
    `</sheetData><autoFilter ref="${toBereik(blad, aantal)}"/>` +
    toTinten(blad, aantal, tintnummer) +
    toKeuzelijsten(blad, aantal) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    vellen.schaal +
    `<headerFooter><oddFooter>${xml(`&L${titel.replaceAll('&', '&&').slice(0, 150)} - &A&RBlad &P van &N`)}</oddFooter></headerFooter>` +
    vellen.grenzen +
    (heeftUitleg(blad) ? '<legacyDrawing r:id="rId1"/>' : '') +
    '</worksheet>'
  );
}

/** Header and rows, `A1:R120`; with `$` before each part on request. */
export function toBereik({ kolommen }: Bladkop, aantal: number, vast: '' | '$' = ''): string {
  return `${vast}A${vast}1:${vast}${toLetters(kolommen.length - 1)}${vast}${aantal + 1}`;
}

/** Whether a header has a note. */
export function heeftUitleg({ kolommen }: Bladkop): boolean {
  return kolommen.some(({ uitleg }) => uitleg !== undefined);
}

function toTinten({ kolommen }: Bladkop, aantal: number, tintnummer: (tint: Tint) => number): string {
  if (aantal === 0) return '';
  let voorrang = 0;
  return kolommen
    .map(({ tinten }, k) => {
      if (!tinten) return '';
      const letter = toLetters(k);
      const regels = Object.entries(tinten).map(
        ([tekst, tint]) =>
          `<cfRule type="cellIs" dxfId="${tintnummer(tint)}" priority="${(voorrang += 1)}" operator="equal"><formula>"${xml(tekst)}"</formula></cfRule>`,
      );
      return `<conditionalFormatting sqref="${letter}2:${letter}${aantal + 1}">${regels.join('')}</conditionalFormatting>`;
    })
    .join('');
}

const KEUZE = '<dataValidation type="list" allowBlank="1" showErrorMessage="1"';

/** A dropdown refuses other values, except where the reader of the file can say better why one does not fit. */
function toKeuzelijsten({ kolommen, celkeuzes = [] }: Bladkop, aantal: number): string {
  if (aantal === 0) return '';
  const perKolom = kolommen.flatMap(({ keuzes }, k) => {
    if (!keuzes) return [];
    const letter = toLetters(k);
    return `${KEUZE} sqref="${letter}2:${letter}${aantal + 1}"><formula1>"${xml(keuzes.join(','))}"</formula1></dataValidation>`;
  });
  const perCel = celkeuzes.map(({ kolom, rij, blad, bronrij, aantal: keuzes }) => {
    const bron = `${toBladverwijzing(blad)}$A$${bronrij + 2}:$${toLetters(keuzes - 1)}$${bronrij + 2}`;
    return `${KEUZE} sqref="${toLetters(kolom)}${rij + 2}"><formula1>${xml(bron)}</formula1></dataValidation>`;
  });
  const lijsten = [...perKolom, ...perCel];
  return lijsten.length === 0
    ? ''
    : `<dataValidations count="${lijsten.length}">${lijsten.join('')}</dataValidations>`;
}
