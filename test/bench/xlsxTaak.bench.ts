import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import * as Y from 'yjs';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/root.mjs';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';
import { toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import { writeXlsx } from '../../src/export/writeXlsx.ts';
import { toTrajectbestand } from '../../src/storage/trajectbestand.ts';
import { vulDocument } from '../../src/storage/trajectdocument.ts';
import { excel } from '../../src/texts/excel.ts';
import type { Werkmap } from '../../src/werkmap/werkmap.ts';
import { toInvoer } from '../export/voorbeeldinvoer.ts';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';
import { metServer } from './metServer.ts';
import { LAND, maakTraject } from './xlsxLand.ts';

const RUNS = 3;
const DOEL_TAAK = 50;
const MAP = join(root, 'node_modules', '.tmp', 'bench-xlsx');
const UIT = join(MAP, 'lijst.xlsx');
const INGEVULD = join(MAP, 'ingevuld.xlsx');
type Meting = { tijd: number; taak: number };

/**
 * The list of the whole country in the built app. `xlsx-uit-342-taak`: the longest task of the page from the press on
 * "Excel-lijst" until the browser has the file; `xlsx-in-342-taak`: while that file is read back, until what it would
 * change stands there; `xlsx-in-342-alles-taak`: the same when an owner was typed in every row. `-pagina`: how long
 * each takes. A browser tells tasks of 50 ms or more: 0 = none.
 */
export default async function xlsxTaak(): Promise<Figure[]> {
  const traject = await maakBestanden();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    return await metServer('bench-app', {}, async (adres) => {
      const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await openTraject(page, adres, traject);
      const uit: Meting[] = [];
      const zelfde: Meting[] = [];
      const alles: Meting[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        uit.push(await meetUit(page, adres, UIT));
        zelfde.push(await meetIn(page, adres, UIT));
        alles.push(await meetIn(page, adres, INGEVULD));
      }
      return [
        ...toFiguren('xlsx-uit-342', uit, 1500),
        ...toFiguren('xlsx-in-342', zelfde, 3000),
        ...toFiguren('xlsx-in-342-alles', alles),
      ];
    });
  } finally {
    await browser.close();
  }
}

/** A traject of the whole country, and on disk its list with another owner in every row. */
async function maakBestanden(): Promise<Buffer> {
  const werkwijze = await laadWerkwijze();
  const { scanlijst } = werkwijze;
  const alles = metNamen(maakTraject(scanlijst.scanpunten, LAND.gemeenten), await leesNamen());
  const doc = new Y.Doc();
  vulDocument(doc, alles);
  const traject = toTrajectbestand({
    traject: alles,
    doc,
    scanlijst: { id: scanlijst.id, versie: scanlijst.versie },
    opgeslagenOp: '2026-11-21T10:00:00.000Z',
  });
  const invoer = toInvoer(werkwijze, alles);
  const lijst = metEigenaar(toWijzigingenwerkmap(invoer), 'Team Zorvalp');
  const bytes = await (await writeXlsx(lijst)).arrayBuffer();
  await mkdir(MAP, { recursive: true });
  await writeFile(INGEVULD, Buffer.from(bytes));
  return Buffer.from(traject);
}

async function leesNamen(): Promise<string[]> {
  const register = await readFile(join(root, 'public/data/gemeenten.json'), 'utf8');
  return (JSON.parse(register) as { gemeenten: { weergavenaam: string }[] }).gemeenten.map(
    ({ weergavenaam }) => weergavenaam,
  );
}

/** The screen makes an abbreviation of each name, so they are the real ones. */
function metNamen(traject: Traject, namen: readonly string[]): Traject {
  const gemeenten = Object.entries(traject.gemeenten).map(([code, feit], i) => [
    code,
    { ...feit, waarde: { ...feit.waarde, naam: namen[i] ?? code } },
  ]);
  return { ...traject, gemeenten: Object.fromEntries(gemeenten) as Traject['gemeenten'] };
}

function metEigenaar({ bladen, ...kop }: Werkmap, eigenaar: string): Werkmap {
  return {
    ...kop,
    bladen: bladen.map((blad) => {
      const k = blad.kolommen.findIndex((kolom) => kolom.kop === excel.kolom.eigenaar);
      return k < 0 ? blad : { ...blad, rijen: blad.rijen.map((rij) => rij.with(k, eigenaar)) };
    }),
  };
}

async function openTraject(page: Page, adres: string, buffer: Buffer): Promise<void> {
  await page.goto(`${adres}#/`);
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open bestand' }).click();
  await (await kiezer).setFiles({ name: 'land.json', mimeType: 'application/json', buffer });
  await page.getByText('land.json is geopend.').waitFor();
}

async function meetUit(page: Page, adres: string, pad: string): Promise<Meting> {
  await naar(page, `${adres}#/traject/meting/aanpassingen`);
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const knop = page.getByRole('button', { name: /^Excel-lijst/ });
  await knop.waitFor();
  await page.waitForLoadState('networkidle');
  await begin(page, 'click');
  const wacht = page.waitForEvent('download');
  await knop.click();
  const bestand = await wacht;
  const meting = await einde(page);
  await bestand.saveAs(pad);
  return meting;
}

async function meetIn(page: Page, adres: string, pad: string): Promise<Meting> {
  await naar(page, `${adres}#/traject/meting/inlezen`);
  const kiezer = page.locator('.inl input[type=file]');
  await kiezer.waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await begin(page, 'change');
  // From disk: bytes that are handed over are unpacked in the page, and that would be measured.
  await kiezer.setInputFiles(pad);
  await page.locator('.inl-telling').waitFor();
  return einde(page);
}

/** From a fresh page. */
async function naar(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

type Meter = { begin: number; taak: number };

/** Starts the clock at the next event of this kind in the page. */
function begin(page: Page, soort: 'click' | 'change'): Promise<void> {
  return page.evaluate((naam) => {
    const meter: Meter = { begin: Infinity, taak: 0 };
    Object.assign(globalThis, { meter });
    addEventListener(naam, () => (meter.begin = performance.now()), { capture: true, once: true });
    new PerformanceObserver((lijst) => {
      for (const { duration, startTime } of lijst.getEntries())
        if (startTime + duration > meter.begin) meter.taak = Math.max(meter.taak, duration);
    }).observe({ type: 'longtask' });
  }, soort);
}

/** Long tasks are told afterwards. */
function einde(page: Page): Promise<Meting> {
  return page.evaluate(async () => {
    const { meter } = globalThis as unknown as { meter: Meter };
    const tijd = performance.now() - meter.begin;
    await new Promise((klaar) => setTimeout(klaar, 400));
    return { tijd, taak: meter.taak };
  });
}

function toFiguren(name: string, metingen: readonly Meting[], doel?: number): Figure[] {
  const figuur = (naam: string, waarden: number[], target?: number): Figure => ({
    name: naam,
    value: Math.round(median(waarden)),
    unit: 'ms',
    ...(target !== undefined && { target }),
    where: 'browser',
  });
  return [
    figuur(
      `${name}-taak`,
      metingen.map(({ taak }) => taak),
      DOEL_TAAK,
    ),
    figuur(
      `${name}-pagina`,
      metingen.map(({ tijd }) => tijd),
      doel,
    ),
  ];
}
