import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect as direct, test } from './fixtures.ts';
import { legendaVan } from './leesLandelijk.ts';

/** Files, workers and tabs take their time on a busy machine. */
const expect = direct.configure({ timeout: 20_000 });

type Gemeente = { code: string; naam: string; status: string; dag: string };

/** A voortgangsbestand as a region sends it, saved the day after its newest fact. */
function bestandVan(traject: string, ...gemeenten: Gemeente[]): string {
  const laatste = gemeenten.reduce((dag, een) => (een.dag > dag ? een.dag : dag), '');
  return JSON.stringify({
    soort: 'lks-implementatiescan/voortgang',
    formaat: 2,
    opgeslagenOp: `${laatste}T16:00:00.000Z`,
    voortgang: {
      traject,
      naam: `Regio ${traject}`,
      voorbeeld: false,
      scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
      stand: `${laatste}T10:00:00.000Z`,
      gemeenten: gemeenten.map(({ code, naam, status, dag }) => ({
        code,
        naam,
        status,
        sinds: `${dag}T10:00:00.000Z`,
        grond: 'zelf-opgegeven',
        onderVoorwaarde: false,
        voorwaardeTot: null,
        ingangsdatum: null,
        criteriaversie: status === 'afgevinkt' ? '2026.1' : null,
        verschilt: {},
        eerder: [],
      })),
    },
  });
}
const een = (traject: string, code: string, status = 'scan', dag = '2026-05-01'): string =>
  bestandVan(traject, { code, naam: code, status, dag });

function zetNeer(map: string, bestanden: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
}

const KIEZER = 'input[type=file][accept=".json,.zip"]';
const klaar = (page: Page, zin: string) =>
  expect(page.locator('.inleesrapport').getByText(zin, { exact: true })).toBeVisible();
const verwachtLegenda = (page: Page, aantallen: Readonly<Record<string, number>>) =>
  expect.poll(() => legendaVan(page)).toMatchObject(aantallen);

/** Drops files and folders as a hand does: the browser itself makes the entries. */
async function laatVallen(page: Page, paden: readonly string[]): Promise<void> {
  const zone = page.locator('.dz');
  await zone.scrollIntoViewIfNeeded();
  const vak = await zone.boundingBox();
  if (!vak) throw new Error('nothing to drop on');
  const cdp = await page.context().newCDPSession(page);
  const [x, y] = [vak.x + vak.width / 2, vak.y + 12];
  const data = { items: [], files: [...paden], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await cdp.detach();
}

test('files come in by choosing, by dropping, as a folder and in a zip; what cannot be read is named, a bomb refused', async ({
  page,
}, testInfo) => {
  const map = testInfo.outputPath('regio');
  zetNeer(map, {
    'a.json': een('a', 'GM0355'),
    'b.json': een('b', 'GM0312'),
    'c/c.json': een('c', 'GM0344'),
    'c/dieper/d.json': een('d', 'GM0014'),
    'c/.DS_Store': 'x',
    'c/desktop.ini': 'x',
    'c/notitie.txt': 'geen stand',
  });
  await page.goto('./#/landelijk');
  await verwachtLegenda(page, { Onbekend: 342 });

  await test.step('files that were dropped', async () => {
    await laatVallen(page, [join(map, 'a.json'), join(map, 'b.json')]);
    await klaar(page, 'Klaar: 2 bestanden gelukt.');
    await verwachtLegenda(page, { Bezig: 2, Onbekend: 340 });
  });

  await test.step('a folder that was dropped, with what is in its folders; not what the system put there', async () => {
    await laatVallen(page, [map]);
    await klaar(page, 'Klaar: 2 bestanden gelukt, 2 dubbel, 1 niet te lezen.');
    await expect(page.getByText('notitie.txt', { exact: true }).first()).toBeVisible();
    await verwachtLegenda(page, { Bezig: 4, Onbekend: 338 });
  });

  await test.step('the same folder, chosen', async () => {
    await page.locator('input[webkitdirectory]').setInputFiles(map);
    await klaar(page, 'Klaar: 4 dubbel, 1 niet te lezen.');
    await verwachtLegenda(page, { Bezig: 4, Onbekend: 338 });
  });

  await test.step('a zip', async () => {
    const zip = zipSync({
      'regio/e.json': strToU8(een('e', 'GM0037')),
      'regio/rot.json': strToU8('{"half":'),
      'regio/bom.json': [new Uint8Array(50 * 1024 * 1024 + 1), { level: 9 }],
      'regio/weer.zip': zipSync({ 'x.json': strToU8('{}') }),
      '__MACOSX/regio/._e.json': strToU8('x'),
    });
    expect(zip.length).toBeLessThan(200_000);
    zetNeer(map, { 'regio.zip': zip, 'kapot.zip': zip.slice(0, 100) });
    await page.locator(KIEZER).setInputFiles([join(map, 'regio.zip'), join(map, 'kapot.zip')]);
    await klaar(page, 'Klaar: 1 bestand gelukt, 4 niet te lezen.');
    const rapport = page.getByRole('region', { name: 'Wat er is ingelezen' });
    await expect(
      rapport.getByRole('listitem').filter({ hasText: 'regio.zip › rot.json' }).first(),
    ).toBeVisible();
    await expect(
      rapport.getByRole('listitem').filter({ hasText: 'regio.zip › bom.json' }).first(),
    ).toContainText(/Uitgepakt is dit bestand groter dan \d+ MB/);
    await expect(rapport.getByRole('listitem').filter({ hasText: 'weer.zip' }).first()).toContainText(
      'zip in een zip',
    );
    await expect(rapport.getByRole('listitem').filter({ hasText: 'kapot.zip' }).first()).toContainText(
      'beschadigd',
    );
    await verwachtLegenda(page, { Bezig: 5, Onbekend: 337 });
  });
});

test('stopping while files are read changes nothing and keeps nothing', async ({ page }) => {
  // One file never arrives at its worker: the others are read by real workers, and reading cannot end before the stop.
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      override postMessage(vraag: { bestand?: File }) {
        if (vraag.bestand?.name !== 'blijft-weg.json') super.postMessage(vraag);
      }
    };
  });
  const codes = ['GM0355', 'GM0312', 'GM0344', 'GM0014'];
  const bestanden = Array.from({ length: 60 }, (_, n) => ({
    name: `${n}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(een(`t${n}`, codes[n % codes.length] ?? '')),
  }));
  const blijftWeg = { name: 'blijft-weg.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await page.goto('./#/landelijk');
  await verwachtLegenda(page, { Onbekend: 342 });
  await page.locator(KIEZER).setInputFiles([...bestanden, blijftWeg]);
  await expect(page.getByText('60 van 61 bestanden', { exact: true })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '60 van 61 bestanden');
  const stop = page.getByRole('button', { name: 'Stop met inlezen' });
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gestopt. Er is niets veranderd.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  // Whoever works by keyboard stays in this place.
  await expect(page.locator('.inlezen > [tabindex="-1"]')).toBeFocused();
  await verwachtLegenda(page, { Onbekend: 342 });
  await page.reload();
  await verwachtLegenda(page, { Onbekend: 342 });

  await page.locator(KIEZER).setInputFiles(bestanden);
  await klaar(page, 'Klaar: 60 bestanden gelukt.');
  await verwachtLegenda(page, { Bezig: 4, Onbekend: 338 });
});

test('a gemeente in two trajecten: both stay, the choice holds after a reload and in another tab; an old code is named', async ({
  page,
  context,
}, testInfo) => {
  const map = testInfo.outputPath('overlap');
  zetNeer(map, {
    'a.json': een('Aa', 'GM0355', 'afgevinkt', '2026-05-01'),
    'b.json': een('Bee', 'GM0355', 'scan', '2026-06-01'),
    'oud.json': bestandVan('Cee', {
      code: 'GM0756',
      naam: 'Boxmeer',
      status: 'afgevinkt',
      dag: '2026-04-01',
    }),
    'ouder.json': een('Aa', 'GM0355', 'in-gesprek', '2026-03-01'),
  });
  const ander = await context.newPage();
  await ander.goto('./#/landelijk');
  await verwachtLegenda(ander, { Onbekend: 342 });
  await page.goto('./#/landelijk?gemeente=GM0355');
  await page.locator(KIEZER).setInputFiles(['a.json', 'b.json', 'oud.json'].map((naam) => join(map, naam)));
  await klaar(page, 'Klaar: 3 bestanden gelukt.');
  await expect(page.locator('.inleesrapport').getByText(/^1 gemeente staat in/)).toBeVisible();

  await test.step('both are told, the newest counts', async () => {
    await verwachtLegenda(page, { Afgevinkt: 1, Bezig: 1 });
    await expect(page.getByRole('listitem').filter({ hasText: 'Telt nu' })).toHaveText([
      /^Telt nuScan sinds 1 jun 2026\. .*Regio Bee/,
      /^Telt nu nietAfgevinkt sinds 1 mei 2026\. .*Regio Aa/,
    ]);
  });

  await test.step('the other tab sees it without being loaded anew', async () => {
    await verwachtLegenda(ander, { Afgevinkt: 1, Bezig: 1, Onbekend: 340 });
  });

  await test.step('a choice', async () => {
    await page.getByRole('radio', { name: 'Regio Aa' }).focus();
    await page.keyboard.press('Space');
    await verwachtLegenda(page, { Afgevinkt: 2, Bezig: 0 });
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Regio Aa' })).toBeChecked();
    await verwachtLegenda(page, { Afgevinkt: 2, Bezig: 0 });
    await expect(page.getByRole('listitem').filter({ hasText: 'Telt nu' })).toHaveCount(2);
    await verwachtLegenda(ander, { Afgevinkt: 2, Bezig: 0 });
  });

  await test.step('an older file in the other tab does not push the newer one out', async () => {
    await ander.locator(KIEZER).setInputFiles(join(map, 'ouder.json'));
    await klaar(ander, 'Klaar: 1 ouder dan wat er al is.');
    await verwachtLegenda(ander, { Afgevinkt: 2, Voorbereiding: 0 });
    await ander.getByRole('button', { name: 'Verwijder Regio Bee uit de landelijke stand' }).click();
    await expect(page.getByRole('radio', { name: 'Regio Aa' })).toBeHidden();
    await verwachtLegenda(page, { Afgevinkt: 2, Bezig: 0 });
  });

  await test.step('a code of a gemeente that merged counts for its successor, and is named there', async () => {
    await page.goto('./#/landelijk?gemeente=GM1982');
    await expect(page.getByText('Dit bericht gaat over Boxmeer, nu deel van deze gemeente.')).toBeVisible();
  });
});
