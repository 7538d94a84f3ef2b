import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { guard } from './guard.ts';
import { beginMetGemeente, naar } from './keten.ts';

const radio = (code: string) => new RegExp(`: ${code}$`);

test('two tabs that answer different questions at once both have both', async ({ page, context }) => {
  const id = await beginMetGemeente(page, 'zeist', 'Zeist');
  const tweede = await context.newPage();
  await tweede.goto(`./#/traject/${id}/scan/AANV-02`);
  await expect(tweede.getByRole('heading', { level: 1 })).toHaveText(/Wie kan bij jullie/);
  await Promise.all([page.keyboard.press('4'), tweede.keyboard.press('2')]);
  for (const tab of [page, tweede]) {
    await expect(tab.getByText(/^2 van 24 vragen/).first()).toBeVisible();
  }
  await tweede.reload();
  await expect(tweede.getByText(/^2 van 24 vragen/).first()).toBeVisible();
});

test('what was typed a moment before the page goes away is there when it comes back', async ({ page }) => {
  const id = await beginMetGemeente(page, 'zeist', 'Zeist');
  const notitie = page.getByRole('textbox', { name: /Notitie/ });
  for (const tekst of ['meteen weg, nog in het veld', 'nog eens']) {
    await notitie.fill(tekst);
    await page.reload();
    await naar(page, id, 'scan/AANV-01');
    await expect(notitie).toHaveValue(tekst);
  }
});

test('an answer that is changed stays changed after a reload and after merging the older file', async ({
  page,
}) => {
  const id = await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  await expect(
    page.getByRole('radio', { name: radio('Een eigen formulier of portaal met eigen vragen') }),
  ).toBeChecked();
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const oud = await (await wacht).path();

  await page.getByRole('main').click({ position: { x: 400, y: 30 } });
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: radio('Het preferente aanvraagformulier') })).toBeChecked();
  await expect(page.getByText(/bewaard in deze browser/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: radio('Het preferente aanvraagformulier') })).toBeChecked();

  await page.getByRole('button', { name: /Dit traject/ }).click();
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: /^Open een bestand/ }).click();
  await (
    await kiezer
  ).setFiles({ name: 'oud.json', mimeType: 'application/json', buffer: await readFile(oud) });
  await expect(page.getByRole('dialog')).toContainText('niets nieuws');
  await page.keyboard.press('Escape');
  await naar(page, id, 'scan/AANV-01');
  await expect(page.getByRole('radio', { name: radio('Het preferente aanvraagformulier') })).toBeChecked();
});

test('a file travels to another browser, with every answer; two copies merge without loss', async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const download = await wacht;
  expect(download.suggestedFilename()).toMatch(/^traject_zeist_\d{4}-\d{2}-\d{2}\.json$/);
  const tekst = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(tekst)).toMatchObject({ soort: 'lks-implementatiescan/traject', formaat: 2 });

  const elders = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'nl-NL' });
  const problemen = await guard(elders, baseURL ?? '');
  const ander = await elders.newPage();
  await ander.goto('./#/');
  const kiezer = ander.waitForEvent('filechooser');
  await ander.getByRole('button', { name: 'Open bestand' }).click();
  await (
    await kiezer
  ).setFiles({ name: 'van-zeist.json', mimeType: 'application/json', buffer: Buffer.from(tekst) });
  await expect(ander.getByRole('dialog')).toContainText('van-zeist.json is geopend.');
  await ander.keyboard.press('Escape');
  await naar(ander, id, 'scan/AANV-02');
  await ander.keyboard.press('2');
  await expect(ander.getByText(/^2 van 24 vragen/).first()).toBeVisible();
  await ander.getByRole('button', { name: /Dit traject/ }).click();
  const terug = ander.waitForEvent('download');
  await ander.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const buffer = await readFile(await (await terug).path());
  expect(problemen).toEqual([]);
  await elders.close();

  await naar(page, id, 'scan/AANV-03');
  await page.keyboard.press('1');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const hier = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: /^Open een bestand/ }).click();
  await (await hier).setFiles({ name: 'terug.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('dialog')).toContainText('1 antwoord is nieuw');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^3 van 24 vragen/).first()).toBeVisible();
});

test('undo takes back one own step, redo brings it again', async ({ page }) => {
  await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  await expect(page.getByText(/^1 van 24 vragen/).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^0 van 24 vragen/).first()).toBeVisible();
  await expect(page.getByText(/^Ongedaan gemaakt: /).first()).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(page.getByText(/^1 van 24 vragen/).first()).toBeVisible();
});

test('closing the session saves a file and says where the work is', async ({ page }) => {
  await beginMetGemeente(page, 'zeist', 'Zeist');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  await page.getByRole('menuitem', { name: /^Sessie afsluiten/ }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar een bestand en sluit af' }).click();
  const naam = (await wacht).suggestedFilename();
  await expect(page.getByText(`Je werk staat in deze browser en in ${naam}.`)).toBeVisible();
});
