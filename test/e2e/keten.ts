import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { Traject } from '../../src/domain/traject/traject.ts';
import { expect } from './fixtures.ts';
import { gelezenLijst, verwachteLijst } from './verwachteLijst.ts';

/** Starts a traject for one gemeente and goes straight to the scan. */
export async function beginMetGemeente(page: Page, zoek: string, gemeente: string): Promise<string> {
  await page.goto('./#/');
  await page.getByRole('combobox', { name: /regio/ }).fill(zoek);
  await page.getByRole('option', { name: gemeente, exact: true }).click();
  await page.getByRole('button', { name: 'Begin meteen met de scan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /aanvraagformulier/ })).toBeVisible();
  return trajectId(page);
}

/** Opens a copy of an example, on its differences. */
export async function openVoorbeeld(page: Page, naam: string): Promise<string> {
  await page.goto('./#/');
  await page.getByRole('button', { name: 'Bekijk voorbeeld' }).click();
  await page.getByRole('dialog').getByText(naam).first().click();
  await expect(page).toHaveURL(/\/verschillen/);
  return trajectId(page);
}

export function trajectId(page: Page): string {
  const id = /#\/traject\/([^/]+)\//.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`geen traject in ${page.url()}`);
  return id;
}

/** Goes to a screen by its address, as a link in a mail would. */
export async function naar(page: Page, id: string, scherm: string): Promise<void> {
  await page.goto(`./#/traject/${id}/${scherm}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Core questions that are answered with a number. */
const GETALVRAGEN = new Set(['BESL-01', 'BETA-02', 'VERL-01']);

/**
 * Answers all 24 core questions by keyboard alone: the first answer, except where `anders` names another key
 * by scanpunt id. On questions that ask for a number one types there at once; these get "weten we niet".
 */
export async function scanMetToetsen(
  page: Page,
  anders: Readonly<Record<string, string>> = {},
): Promise<void> {
  const voortgang = page.getByText(/^\d+ van 24 vragen/).first();
  const kop = page.getByRole('heading', { level: 1 });
  for (;;) {
    const punt = /scan\/([A-Z]+-\d+)/.exec(page.url())?.[1] ?? '';
    const stand = await voortgang.innerText();
    if (GETALVRAGEN.has(punt)) {
      await expect(page.getByRole('textbox', { name: /^(Aantal|Dag van de maand), / }).first()).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
    } else {
      await page.keyboard.press(anders[punt] ?? '1');
    }
    await expect(voortgang).not.toHaveText(stand);
    // A question that falls away by an answer counts as done, so there may be fewer than 24 to answer.
    if ((await voortgang.innerText()).startsWith('24 ')) return;
    const vorige = await kop.innerText();
    await page.keyboard.press('n');
    await expect(kop).not.toHaveText(vorige);
  }
}

/** Ticks the five points that somebody has to see, with proof, and sets owner and date. */
export async function maakPuntenInOrde(page: Page): Promise<void> {
  for (const punt of [
    /aanvraagformulier is in gebruik/,
    /brieven zijn in gebruik/,
    /elke maand geld/,
    /alleen via UWV/,
    /Werkgevers weten/,
  ]) {
    await page.getByRole('checkbox', { name: punt }).click();
    const formulier = page.getByRole('form', { name: 'Waaruit blijkt dit?' });
    await formulier.getByRole('textbox', { name: 'Bewijs' }).fill('Gezien op de website');
    await formulier.getByRole('combobox', { name: 'Bekeken door' }).selectOption('Administratie');
    await formulier.getByRole('button', { name: 'Vink dit punt aan' }).click();
    await expect(page.getByRole('checkbox', { name: punt })).toBeChecked();
  }
  await page.getByLabel('Werkt zo vanaf').fill('2027-01-01');
  await page.getByLabel('Eigenaar', { exact: true }).selectOption('Administratie');
}

/** Downloads the Excel list of the open Aanpassingen screen, and checks every cell against the traject's own file. */
export async function verwachtExcelCelVoorCel(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const wachtExcel = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Excel-lijst/ }).click();
  const excel = await wachtExcel;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const wachtBestand = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const { traject } = JSON.parse((await bytesVan(await wachtBestand)).toString('utf8')) as {
    traject: Traject;
  };
  expect(gelezenLijst(await bytesVan(excel))).toEqual(verwachteLijst(traject));
  return excel.suggestedFilename();
}

export async function bytesVan(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Checks a gemeente off in the dialog, as begeleider. */
export async function vinkAf(page: Page, gemeente: string): Promise<void> {
  await page.getByRole('button', { name: `Vink ${gemeente} af` }).click();
  const venster = page.getByRole('dialog');
  await venster.getByRole('radio', { name: 'Begeleider' }).check({ force: true });
  await venster.getByRole('button', { name: /Vink .* af/ }).click();
  await expect(venster).toBeHidden();
}
