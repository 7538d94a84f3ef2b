import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Traject } from '../../src/domain/traject/traject.ts';
import { alineasIn, leesOffice } from '../export/leesOffice.ts';
import { expect, test } from './fixtures.ts';
import { bytesVan, naar, openVoorbeeld } from './keten.ts';
import { openInLibreOffice } from './libreoffice.ts';
import { verwachteLijst } from './verwachteLijst.ts';

async function openPlan(page: Page): Promise<void> {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await naar(page, id, 'aanpassingen');
}

const menu = (page: Page) => page.getByRole('group', { name: 'Downloaden' });
const openMenu = (page: Page) => page.getByRole('button', { name: /^(Downloaden|Bezig)/ }).click();

/** The file that a row of the menu gives; the page says that it is there. */
async function haal(page: Page, rij: RegExp): Promise<Download> {
  await openMenu(page);
  const wacht = page.waitForEvent('download');
  await menu(page).getByRole('button', { name: rij }).click();
  const download = await wacht;
  const melding = page.getByText(new RegExp(`^${download.suggestedFilename()} is klaar`)).first();
  await expect(melding).toBeVisible();
  await page.getByRole('button', { name: 'Sluit de melding' }).click();
  return download;
}

test('every form of the plan comes out of the browser whole, for the region and for one gemeente', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await openPlan(page);

  await test.step('CSV: the list cell by cell', async () => {
    const csv = await haal(page, /^CSV-bestand/);
    expect(csv.suggestedFilename()).toMatch(/^wijzigingenlijst_voorbeeldregio-samengesteld_.*\.csv$/);
    const rijen = parse(await bytesVan(csv), { bom: true, delimiter: ';', record_delimiter: '\r\n' });
    await page.getByRole('button', { name: /Dit traject/ }).click();
    const wacht = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
    const bewaard = JSON.parse((await bytesVan(await wacht)).toString('utf8')) as { traject: Traject };
    const alsTekst = (cel: unknown) =>
      cel instanceof Date ? cel.toISOString().slice(0, 10) : cel === null ? '' : `${cel as string | number}`;
    // The last column holds the moment of the export.
    expect(rijen.map((rij) => rij.slice(0, -1))).toEqual(
      verwachteLijst(bewaard.traject).map((rij) => rij.map(alsTekst)),
    );
  });

  const bestanden: Record<string, Uint8Array> = {};
  await test.step('Word: headings, contents, and the picture with its words', async () => {
    const word = await haal(page, /^Implementatieplan/);
    expect(word.suggestedFilename()).toMatch(/^implementatieplan_voorbeeldregio-samengesteld_.*\.docx$/);
    const bytes = await bytesVan(word);
    bestanden['plan.docx'] = bytes;
    const { delen, paden } = leesOffice(bytes);
    const tekst = delen.get('word/document.xml') ?? '';
    expect(alineasIn(tekst)).toEqual(
      expect.arrayContaining(['Samenvatting', 'Kerncijfers', 'Verschillen', 'Aanpassingen', 'Open punten']),
    );
    expect(paden.some((pad) => /^word\/media\/.*\.png$/.test(pad))).toBe(true);
    expect(tekst).toMatch(/<wp:docPr [^>]*descr="[^"]*stappen vervallen[^"]*"/);
    expect(delen.get('word/styles.xml')).toContain('w:val="nl-NL"');
  });

  await test.step('slides: shapes and words, no pictures', async () => {
    const dias = await haal(page, /^Dia’s voor de stuurgroep/);
    expect(dias.suggestedFilename()).toMatch(/^stuurgroep_voorbeeldregio-samengesteld_.*\.pptx$/);
    const bytes = await bytesVan(dias);
    bestanden['dias.pptx'] = bytes;
    const { delen, paden } = leesOffice(bytes);
    expect(paden.filter((pad) => pad.includes('media'))).toEqual([]);
    expect(alineasIn(delen.get('ppt/slides/slide5.xml') ?? '')).toContain('Van nu naar de voorkeur');
    expect(delen.get('ppt/slides/slide5.xml')).toContain('<p:grpSp>');
  });

  await test.step('LibreOffice opens both, where it is installed', () => {
    const uit = openInLibreOffice(bestanden);
    expect(uit?.toSorted() ?? ['dias.pdf', 'plan.pdf']).toEqual(['dias.pdf', 'plan.pdf']);
  });

  await test.step('one gemeente, remembered; its deadlines as whole days', async () => {
    await openMenu(page);
    await menu(page).getByRole('combobox', { name: 'Voor wie is het plan?' }).selectOption('Elzenmeer');
    await page.keyboard.press('Escape');
    await page.reload();
    const agenda = await haal(page, /^Deadlines voor je agenda/);
    expect(agenda.suggestedFilename()).toMatch(/^agenda_voorbeeldregio-samengesteld_elzenmeer_.*\.ics$/);
    const kalender = new ICAL.Component(ICAL.parse((await bytesVan(agenda)).toString('utf8')) as unknown[]);
    const punten = kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
    expect(punten.length).toBeGreaterThan(3);
    for (const punt of punten) {
      expect(punt.startDate.isDate).toBe(true);
      expect(punt.summary).toContain('(Elzenmeer)');
    }
  });
});

test('the mail for one owner goes to the clipboard, and nothing is sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPlan(page);
  await openMenu(page);
  await menu(page)
    .getByRole('button', { name: /^Mailtekst per eigenaar/ })
    .click();
  const venster = page.getByRole('dialog', { name: 'Mailtekst per eigenaar' });
  await venster.getByRole('combobox', { name: 'Eigenaar' }).selectOption('administratie De Brug');
  await venster.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(venster.getByText('De tekst is gekopieerd.')).toBeVisible();
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toContain('aanpassingen voor administratie De Brug');
  expect(tekst).toMatch(/Klaar op \d+ \w+ \d{4}/);
});

test('when the code of a form does not come, the work is untouched and the page says what to do', async ({
  page,
  problems,
}) => {
  await page.route('**/plandocumenten-*.js', (route) => route.abort());
  await openPlan(page);
  await openMenu(page);
  await menu(page)
    .getByRole('button', { name: /^Implementatieplan/ })
    .click();
  await expect(page.getByRole('alert')).toContainText('Dit is niet gelukt.');
  await expect(page.getByRole('alert')).toContainText('Er is niets veranderd aan je werk.');
  problems.length = 0;
});
