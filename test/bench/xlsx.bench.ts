import exceljs from 'exceljs';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import { toWijzigingendelen, toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import { writeXlsx } from '../../src/export/writeXlsx.ts';
import { leesBladen } from '../../src/import/werkmap/leesBladen.ts';
import { leesWerkmap } from '../../src/import/werkmap/leesWerkmap.ts';
import type { Gelezenblad } from '../../src/import/werkmap/toBlad.ts';
import { toInleesvoorstel } from '../../src/import/werkmap/toInleesvoorstel.ts';
import type { Werkmap } from '../../src/werkmap/werkmap.ts';
import { toInvoer } from '../export/voorbeeldinvoer.ts';
import type { Figure } from './Figure.ts';
import { medianTime, medianTimes } from './median.ts';
import { type Lijstinvoer, maakLandlijst, maakTraject } from './xlsxLand.ts';

/**
 * The Excel list. `xlsx-35`: 35 gemeenten that each answered all questions in their own way. `xlsx-uit-342` writes the
 * list of the whole country, beside exceljs with the same sheets, rows and cells; the words of the rows are made in
 * both. `-deel`: the longest piece that the page makes without a breath. `-kB`: the file. `xlsx-in-342-lezen` reads
 * it to rows of values, beside exceljs reading its own; `xlsx-in-342` also lays every row beside the traject, beside
 * the same reading by exceljs. One thread.
 */
export default async function xlsx(): Promise<Figure[]> {
  const werkwijze = await laadWerkwijze();
  const klein = toInvoer(werkwijze, maakTraject(werkwijze.scanlijst.scanpunten, 35));
  const tijd = await medianTime(() => writeXlsx(toWijzigingenwerkmap(klein)), { runs: 9, warmUp: 1 });
  const land = maakLandlijst(werkwijze);
  const bytes = new Uint8Array(await (await writeXlsx(toWijzigingenwerkmap(land))).arrayBuffer());
  return [
    { name: 'xlsx-35', value: Math.round(tijd), unit: 'ms', target: 500, where: 'node' },
    ...(await meetSchrijven(land, bytes)),
    ...(await meetLezen(land, bytes)),
  ];
}

async function meetSchrijven(invoer: Lijstinvoer, bytes: Uint8Array): Promise<Figure[]> {
  const { eigen, peer } = await medianTimes(
    {
      eigen: () => writeXlsx(toWijzigingenwerkmap(invoer)),
      peer: () => schrijfMetExceljs(toWijzigingenwerkmap(invoer)),
    },
    { runs: 3, warmUp: 1 },
  );
  const peerBytes = await schrijfMetExceljs(toWijzigingenwerkmap(invoer));
  return [
    naast('xlsx-uit-342', 'ms', [eigen, peer], 1500),
    { name: 'xlsx-uit-342-deel', value: langsteDeel(invoer), unit: 'ms', target: 50, where: 'node' },
    naast('xlsx-uit-342-kB', 'kB', [bytes.length / 1000, peerBytes.byteLength / 1000]),
  ];
}

async function meetLezen(invoer: Lijstinvoer, bytes: Uint8Array): Promise<Figure[]> {
  const peerBytes = await schrijfMetExceljs(toWijzigingenwerkmap(invoer));
  const { lezen, alles, peer } = await medianTimes(
    {
      lezen: () => leesRijen(bytes),
      alles: async () => {
        const uitkomst = await leesWerkmap(bytes);
        if (uitkomst.soort !== 'ok') throw new Error(uitkomst.soort);
        return toInleesvoorstel(uitkomst.inhoud, invoer);
      },
      peer: () => leesMetExceljs(peerBytes),
    },
    { runs: 5, warmUp: 2 },
  );
  return [naast('xlsx-in-342', 'ms', [alles, peer], 3000), naast('xlsx-in-342-lezen', 'ms', [lezen, peer])];
}

function naast(
  name: string,
  unit: Figure['unit'],
  [value, peer]: readonly [number, number],
  target?: number,
): Figure {
  return {
    name,
    value: Math.round(value),
    unit,
    ...(target !== undefined && { target }),
    peer: { name: 'exceljs', value: Math.round(peer) },
    ratio: Math.round((value / peer) * 100) / 100,
    where: 'node',
  };
}

/** The page rests between pieces; no longer task than this comes from making them. */
function langsteDeel(invoer: Lijstinvoer): number {
  let langste = 0;
  let begin = performance.now();
  for (const deel of toWijzigingendelen(invoer)) {
    structuredClone(deel);
    langste = Math.max(langste, performance.now() - begin);
    begin = performance.now();
  }
  return Math.round(langste);
}

/** The same sheets and cells, with its own header, filter, dropdowns and widths. */
async function schrijfMetExceljs({ bladen }: Werkmap): Promise<ArrayBuffer> {
  const boek = new exceljs.Workbook();
  for (const { naam, kolommen, rijen } of bladen) {
    const blad = boek.addWorksheet(naam, { views: [{ state: 'frozen', ySplit: 1 }] });
    blad.columns = kolommen.map(({ kop, breedte, verborgen }) => ({
      header: kop,
      width: breedte,
      hidden: verborgen === true,
    }));
    blad.addRows(rijen.map((rij) => [...rij]));
    blad.autoFilter = { from: { row: 1, column: 1 }, to: { row: rijen.length + 1, column: kolommen.length } };
  }
  return boek.xlsx.writeBuffer();
}

async function leesRijen(bytes: Uint8Array): Promise<Gelezenblad[]> {
  const uit: Gelezenblad[] = [];
  for await (const bladen of leesBladen(bytes)) uit.push(...bladen);
  return uit;
}

/** Every cell with its value, row by row. */
async function leesMetExceljs(bytes: ArrayBuffer): Promise<exceljs.CellValue[][]> {
  const boek = new exceljs.Workbook();
  await boek.xlsx.load(bytes);
  const uit: exceljs.CellValue[][] = [];
  boek.eachSheet((blad) =>
    blad.eachRow((rij) => {
      const waarden: exceljs.CellValue[] = [];
      rij.eachCell((cel, k) => {
        waarden[k] = cel.value;
      });
      uit.push(waarden);
    }),
  );
  return uit;
}
