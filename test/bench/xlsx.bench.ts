import exceljs from 'exceljs';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import { leegTraject, type Traject, type Vastgelegd } from '../../src/domain/traject/traject.ts';
import type { Antwoord } from '../../src/domain/scanlijst/antwoord.ts';
import type { Scanpunt } from '../../src/domain/scanlijst/scanlijst.ts';
import { toWijzigingendelen, toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import { writeXlsx } from '../../src/export/writeXlsx.ts';
import { leesWerkmap } from '../../src/import/werkmap/leesWerkmap.ts';
import { toInleesvoorstel } from '../../src/import/werkmap/toInleesvoorstel.ts';
import type { Wijziging } from '../../src/domain/wijziging/wijziging.ts';
import type { Werkmap } from '../../src/werkmap/werkmap.ts';
import { toInvoer } from '../export/voorbeeldinvoer.ts';
import type { Figure } from './Figure.ts';
import { medianTime } from './median.ts';

const RUNS = 3;
/** Every gemeente of the Netherlands, and so many changes each. */
const LAND = { gemeenten: 342, wijzigingen: 60 };

/**
 * The Excel list. `xlsx-35`: 35 gemeenten that each answered all questions in their own way. `xlsx-uit-342` writes the
 * list of the whole country and `xlsx-in-342` reads it back, beside exceljs with the same sheets, rows and cells; the
 * words of the rows are made in both. `-deel`: the longest piece that the page makes without a breath. `-kB`: the file.
 */
export default async function xlsx(): Promise<Figure[]> {
  const werkwijze = await laadWerkwijze();
  const klein = toInvoer(werkwijze, maakTraject(werkwijze.scanlijst.scanpunten, 35));
  const tijd = await medianTime(() => writeXlsx(toWijzigingenwerkmap(klein)), { runs: 9, warmUp: 1 });
  const alles = toInvoer(werkwijze, maakTraject(werkwijze.scanlijst.scanpunten, LAND.gemeenten));
  const vaakst = alles.wijzigingen.toSorted((a, b) => b.gemeenten.length - a.gemeenten.length);
  const land = { ...alles, wijzigingen: vaakst.slice(0, LAND.wijzigingen).map(voorAlle(alles.gemeenten)) };
  return [
    { name: 'xlsx-35', value: Math.round(tijd), unit: 'ms', target: 500, where: 'node' },
    ...(await meetLand(land)),
  ];
}

type Invoer = ReturnType<typeof toInvoer>;

/** Every gemeente has work on every change, as in the worst case. */
function voorAlle(gemeenten: Invoer['gemeenten']) {
  return (wijziging: Wijziging): Wijziging => {
    const [eerste] = wijziging.gemeenten;
    if (!eerste) return wijziging;
    const perCode = new Map(wijziging.gemeenten.map((rij) => [rij.gemeente, rij]));
    return {
      ...wijziging,
      gemeenten: gemeenten.map(({ code }) => perCode.get(code) ?? { ...eerste, gemeente: code }),
    };
  };
}

async function meetLand(invoer: Invoer): Promise<Figure[]> {
  const om = <T>(werk: () => Promise<T>) => medianTime(werk, { runs: RUNS, warmUp: 1 });
  const schrijf = () => writeXlsx(toWijzigingenwerkmap(invoer));
  const uit = await om(schrijf);
  const peerUit = await om(() => schrijfMetExceljs(toWijzigingenwerkmap(invoer)));
  const bytes = new Uint8Array(await (await schrijf()).arrayBuffer());
  const peerBytes = await schrijfMetExceljs(toWijzigingenwerkmap(invoer));
  const terug = await om(async () => {
    const uitkomst = await leesWerkmap(bytes);
    if (uitkomst.soort !== 'ok') throw new Error(uitkomst.soort);
    return toInleesvoorstel(uitkomst.inhoud, invoer);
  });
  const peerTerug = await om(() => new exceljs.Workbook().xlsx.load(peerBytes));
  const naast = (
    name: string,
    unit: Figure['unit'],
    [value, peer, target]: readonly [number, number, number?],
  ): Figure => ({
    name,
    value: Math.round(value),
    unit,
    ...(target !== undefined && { target }),
    peer: { name: 'exceljs', value: Math.round(peer) },
    ratio: Math.round((value / peer) * 100) / 100,
    where: 'node',
  });
  return [
    naast('xlsx-uit-342', 'ms', [uit, peerUit, 1500]),
    { name: 'xlsx-uit-342-deel', value: langsteDeel(invoer), unit: 'ms', target: 50, where: 'node' },
    naast('xlsx-uit-342-kB', 'kB', [bytes.length / 1000, peerBytes.byteLength / 1000]),
    naast('xlsx-in-342', 'ms', [terug, peerTerug, 3000]),
  ];
}

/** The page rests between pieces; no longer task than this comes from making them. */
function langsteDeel(invoer: Invoer): number {
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

function maakTraject(scanpunten: readonly Scanpunt[], gemeenten: number): Traject {
  const codes = Array.from({ length: gemeenten }, (_, i) => `GM${String(i + 1).padStart(4, '0')}`);
  return {
    ...leegTraject('meting'),
    kenmerken: { naam: 'Meting' },
    gemeenten: Object.fromEntries(
      codes.map((code, i) => [code, vast({ naam: `Gemeente ${i + 1}`, uitvoerder: 'k1', volgorde: i })]),
    ),
    uitvoerders: { k1: vast({ naam: 'Uitvoerder', volgorde: 0 }) },
    antwoorden: Object.fromEntries(
      codes.flatMap((code, i) =>
        scanpunten.map((punt, j) => [`${code}/${punt.id}`, vast(toAntwoord(punt, i * 7 + j * 3))]),
      ),
    ),
  };
}

function vast<T>(waarde: T): Vastgelegd<T> {
  return { waarde, door: { browser: 'meting' }, op: '2026-11-21T09:00:00Z' };
}

/** Another answer for another number; every kind of answer occurs. */
function toAntwoord(punt: Scanpunt, nummer: number): Antwoord {
  if (nummer % 11 === 0) return { soort: 'weten-we-niet' };
  if (nummer % 13 === 0) return { soort: 'anders-namelijk', tekst: `Eigen werkwijze ${nummer}` };
  const codes = (punt.opties ?? punt.zonderGetal ?? []).map(({ code }) => code);
  const code = codes[nummer % Math.max(codes.length, 1)] ?? 'a';
  if (punt.soortAntwoord === 'keuze') return { soort: 'optie', optie: code };
  if (punt.soortAntwoord === 'meerkeuze') return { soort: 'opties', opties: [code] };
  if (punt.soortAntwoord === 'getal') return { soort: 'getal', waarde: nummer % 40 };
  const [eenheid = 'weken'] = punt.eenheden ?? [];
  const [anker = 'na-aanvraag'] = punt.ankers ?? [];
  return { soort: 'termijn', waarde: (nummer % 12) + 1, eenheid, anker };
}
