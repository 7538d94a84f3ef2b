import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginMetGemeente, naar } from './keten.ts';

const ONGEWIJZIGD = 'Er is niets veranderd aan je werk.';
const kop = { soort: 'lks-implementatiescan/traject', formaat: 1, opgeslagenOp: '2026-11-21T10:00:00.000Z' };
const lijst = { id: 'lks-scanlijst', versie: '2026.1' };

/** Files that must not be opened, and a part of what the app says. */
const BESTANDEN: readonly (readonly [string, string, RegExp])[] = [
  ['geen-json.txt', 'dit is een brief', /niet lezen. Kies een bestand dat eindigt op .json/],
  ['anders.json', JSON.stringify({ soort: 'boodschappen', melk: 2 }), /ander soort bestand/],
  [
    'afgebroken.json',
    JSON.stringify({ ...kop, scanlijst: lijst, traject: {} }).slice(0, 90),
    /niet compleet/,
  ],
  ['nieuwer.json', JSON.stringify({ ...kop, formaat: 99, scanlijst: lijst, traject: {} }), /nieuwere versie/],
  [
    'onbekend.json',
    JSON.stringify({ ...kop, scanlijst: { id: 'andere-lijst', versie: '1' }, traject: {} }),
    /scanlijst die we niet kennen: andere-lijst/,
  ],
  [
    'proto.json',
    `{"soort":"lks-implementatiescan/traject","formaat":1,"__proto__":{"kwaad":true}}`,
    /inhoud die er niet hoort/,
  ],
  ['leeg.json', '', /niet lezen|niet compleet/],
];

async function open(page: Page, name: string, inhoud: string | Buffer): Promise<void> {
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: /^Open een bestand/ }).click();
  await (await kiezer).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(inhoud) });
}

test('a file that cannot be opened gets a clear sentence, and nothing changes', async ({ page }) => {
  await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  await expect(page.getByText(/^1 van 24 vragen/).first()).toBeVisible();
  for (const [naam, inhoud, zin] of BESTANDEN) {
    await open(page, naam, inhoud);
    const venster = page.getByRole('dialog');
    await expect(venster, naam).toContainText(zin);
    await expect(venster, naam).toContainText(ONGEWIJZIGD);
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^1 van 24 vragen/).first(), naam).toBeVisible();
  }
  expect(await page.evaluate(() => ({}))).toEqual({});
});

test('a file of more than 50 MB is refused before it is read', async ({ page }) => {
  await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  await page.evaluate(() => {
    const groot = new File([new Uint8Array(53_000_000)], 'groot.json');
    const keuze = new DataTransfer();
    keuze.items.add(groot);
    HTMLInputElement.prototype.click = function klik() {
      if (this.type !== 'file') return;
      this.files = keuze.files;
      this.dispatchEvent(new Event('change'));
    };
  });
  await page.getByRole('menuitem', { name: /^Open een bestand/ }).click();
  await expect(page.getByRole('dialog')).toContainText(/te groot \(53 MB\)/);
});

test('code in a note is text; a formula stays text; a number like a BSN gets a warning', async ({ page }) => {
  const id = await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  const notitie = page.getByRole('textbox', { name: /Notitie/ });
  await notitie.fill('<script>document.title="kwaad"</script> =1+1');
  await page.keyboard.press('Tab');
  await page.reload();
  await naar(page, id, 'scan/AANV-01');
  await expect(page.getByRole('textbox', { name: /Notitie/ })).toHaveValue(
    '<script>document.title="kwaad"</script> =1+1',
  );
  await expect(page).not.toHaveTitle('kwaad');
  await page.getByRole('textbox', { name: /Notitie/ }).fill('nummer 111222333 hoort hier niet');
  await expect(page.getByText(/burgerservicenummer/)).toBeVisible();
});

test('an address that does not exist says so and offers a way back', async ({ page }) => {
  await page.goto('./#/traject/bestaat-niet/verschillen');
  await expect(page.getByText('Dit traject staat niet in deze browser. Open je bestand.')).toBeVisible();
  await page.getByRole('link', { name: 'Ga naar Start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Samen naar één werkwijze/);
  await page.goto('./#/onzin');
  await expect(page.getByText('We vinden deze pagina niet. Ga naar Start.')).toBeVisible();
});

test('a gemeente that no longer exists is named, and its answers stay', async ({ page }) => {
  const id = await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const tekst = await readFile(await (await wacht).path(), 'utf8');
  const bestand = JSON.parse(tekst.replaceAll('GM0355', 'GM0196').replaceAll(id, 'ouderegio')) as {
    yjs?: string;
  };
  delete bestand.yjs;
  await open(page, 'oud.json', JSON.stringify(bestand));
  await expect(page.getByRole('dialog')).toContainText('We kennen deze gemeente niet meer: Zeist (GM0196).');
  await page.keyboard.press('Escape');
  await naar(page, 'ouderegio', 'scan/AANV-01');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});
