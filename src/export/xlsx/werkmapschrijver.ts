import type { Zip as ZipSoort, ZipDeflate as DeflateSoort } from 'fflate';
import type { Bladkop, Rij, Tint, Werkmapdeel, Werkmapkop } from '../../werkmap/werkmap.ts';
import { heeftUitleg, toBladbegin, toBladeind, toRijenXml } from './bladXml.ts';
import { maakDeelteksten } from './deelteksten.ts';
import {
  type GeschrevenBlad,
  toBladverwijzingen,
  toEigenschappen,
  toInhoudssoorten,
  toPakketverwijzingen,
  toProgramma,
  toWerkmapverwijzingen,
  toWerkmapXml,
} from './pakket.ts';
import { toStijlen } from './stijlen.ts';
import { toBriefjes, toOpmerkingen } from './uitlegbriefjes.ts';
import { xmlDeel } from './xml.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes a workbook piece by piece; what was taken is compressed at once, so a large one needs little memory. */
export type Werkmapschrijver = { neem: (deel: Werkmapdeel) => void; sluit: () => Blob };

/** What the library has, handed in so that it loads late. */
type Inpakker = { Zip: typeof ZipSoort; ZipDeflate: typeof DeflateSoort };

/** Writes an .xlsx: frozen header, filter, wrapped text, dropdowns, notes, real days. No formulas. */
export function maakWerkmapschrijver({ Zip, ZipDeflate }: Inpakker, kop: Werkmapkop): Werkmapschrijver {
  const stukken: Uint8Array<ArrayBuffer>[] = [];
  let fout: Error | null = null;
  const zip = new Zip((problem, stuk) => {
    if (problem) fout = problem;
    else stukken.push(stuk);
  });
  const tekst = new TextEncoder();
  const deelteksten = maakDeelteksten();
  const tinten: Tint[] = [];
  const geschreven: GeschrevenBlad[] = [];
  let open: { bestand: DeflateSoort; kop: Bladkop; aantal: number } | null = null;

  const begin = (pad: string): DeflateSoort => {
    const bestand = new ZipDeflate(pad, { level: 3 });
    bestand.mtime = kop.gemaaktOp;
    zip.add(bestand);
    return bestand;
  };
  const schrijf = (pad: string, inhoud: string) => begin(pad).push(tekst.encode(inhoud), true);

  const tintnummer = (tint: Tint): number => {
    const bekend = tinten.findIndex(({ inkt, grond }) => inkt === tint.inkt && grond === tint.grond);
    return bekend === -1 ? tinten.push(tint) - 1 : bekend;
  };

  const sluitBlad = () => {
    if (!open) return;
    const { bestand, kop: blad, aantal } = open;
    open = null;
    bestand.push(tekst.encode(toBladeind(blad, aantal, kop, tintnummer)), true);
    const nummer = geschreven.push({ kop: blad, aantal });
    if (!heeftUitleg(blad)) return;
    schrijf(`xl/worksheets/_rels/sheet${nummer}.xml.rels`, toBladverwijzingen(nummer));
    schrijf(`xl/comments${nummer}.xml`, toOpmerkingen(blad, kop.programma));
    schrijf(`xl/drawings/vmlDrawing${nummer}.vml`, toBriefjes(blad));
  };

  const beginBlad = (blad: Bladkop) => {
    sluitBlad();
    const bestand = begin(`xl/worksheets/sheet${geschreven.length + 1}.xml`);
    bestand.push(tekst.encode(toBladbegin(blad, deelteksten, geschreven.length === 0)));
    open = { bestand, kop: blad, aantal: 0 };
  };

  const schrijfRijen = (rijen: readonly Rij[]) => {
    if (!open) throw new Error('rows came before a sheet');
    open.bestand.push(tekst.encode(toRijenXml(rijen, open.aantal + 2, open.kop.kolommen, deelteksten)));
    open.aantal += rijen.length;
  };

  return {
    neem(deel) {
      if (deel.soort === 'blad') beginBlad(deel.blad);
      else schrijfRijen(deel.rijen);
      if (fout) throw fout;
    },
    sluit() {
      sluitBlad();
      schrijf('xl/sharedStrings.xml', xmlDeel(deelteksten.toXml()));
      schrijf('xl/styles.xml', toStijlen(tinten));
      schrijf('xl/workbook.xml', toWerkmapXml(geschreven));
      schrijf('xl/_rels/workbook.xml.rels', toWerkmapverwijzingen(geschreven.length));
      schrijf('docProps/core.xml', toEigenschappen(kop));
      schrijf('docProps/app.xml', toProgramma(kop));
      schrijf('_rels/.rels', toPakketverwijzingen());
      schrijf('[Content_Types].xml', toInhoudssoorten(geschreven));
      zip.end();
      if (fout) throw fout;
      return new Blob(stukken, { type: XLSX });
    },
  };
}
