import { read, utils, type WorkBook, type WorkSheet, write } from 'xlsx';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { bytesVan, naar, openVoorbeeld } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const REGIO = 'Voorbeeldregio (samengesteld)';
const GEMEENTE = 'Noorderlinde';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens the file as another program does, lets somebody type in it, and saves it. */
function bewerk(bytes: Buffer, doe: (boek: WorkBook) => void): Buffer {
  const boek = read(bytes, { cellNF: true });
  doe(boek);
  return Buffer.from(write(boek, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

function typ(sheet: WorkSheet | undefined, kop: string, rij: number, tekst: string): void {
  if (!sheet) throw new Error('no such sheet');
  const koppen = (utils.sheet_to_json<unknown[]>(sheet, { header: 1 })[0] ?? []) as string[];
  sheet[utils.encode_cell({ r: rij, c: koppen.indexOf(kop) })] = { t: 's', v: tekst };
}

/** Rows (from 1) of which the cell under a header holds this text. */
function rijenMet(sheet: WorkSheet | undefined, kop: string, tekst: string): number[] {
  return leesKolom(sheet, kop).flatMap((cel, r) => (cel === tekst ? r : []));
}

/** The cells under a header, the header itself first. */
function leesKolom(sheet: WorkSheet | undefined, kop: string): string[] {
  if (!sheet) throw new Error('no such sheet');
  const rijen = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '', raw: false });
  const kolom = (rijen[0] ?? []).indexOf(kop);
  return rijen.map((rij) => rij[kolom] ?? '');
}

/** The row (from 1) of which the cell under a header begins with this text. */
function rijVan(sheet: WorkSheet | undefined, kop: string, tekst: string): number {
  const rij = leesKolom(sheet, kop).findIndex((cel) => cel.startsWith(tekst));
  if (rij < 0) throw new Error(`no ${tekst}`);
  return rij;
}

async function haalLijst(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Excel-lijst/ }).click();
  const bytes = await bytesVan(await wacht);
  await page.keyboard.press('Escape');
  return bytes;
}

/** Drops files on the page, beside any drop zone. */
async function laatVallen(page: Page, bestanden: Readonly<Record<string, Buffer>>): Promise<void> {
  const inhoud = Object.entries(bestanden).map(([naam, bytes]) => [naam, bytes.toString('base64')] as const);
  const dataTransfer = await page.evaluateHandle((delen) => {
    const overdracht = new DataTransfer();
    for (const [naam, tekst] of delen) {
      const bytes = Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
      overdracht.items.add(new File([bytes], naam));
    }
    return overdracht;
  }, inhoud);
  await page.locator('h1').first().dispatchEvent('drop', { dataTransfer });
}

async function kies(page: Page, naam: string, buffer: Buffer): Promise<void> {
  await page.locator('.inl input[type=file]').setInputFiles({ name: naam, mimeType: XLSX, buffer });
  await expect(page.getByRole('heading', { name: `Wat staat er in ${naam}?` })).toBeFocused();
}

test('the list comes back: first what changes, then in one step, undone in one step, and twice is nothing', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, REGIO);
  await naar(page, id, 'aanpassingen');
  const ingevuld = bewerk(await haalLijst(page), (boek) => {
    const sheet = boek.Sheets[GEMEENTE];
    const [eerste = 0, tweede = 0] = rijenMet(sheet, 'Besluit', 'Aanpassen');
    typ(sheet, 'Eigenaar', eerste, 'Team Zorvalp');
    typ(sheet, 'Deadline', eerste, '1-3-2028');
    typ(sheet, 'Status', eerste, 'Klaar');
    typ(sheet, 'Deadline', tweede, '3/4/2028');
  });

  await page.getByRole('link', { name: 'Excel inlezen' }).click();
  await kies(page, 'lijst.xlsx', ingevuld);
  const tabel = page.getByRole('table', { name: 'Dit verandert er' });
  await expect(tabel.getByRole('row', { name: /Team Zorvalp/ })).toContainText(GEMEENTE);
  await expect(tabel.getByRole('row', { name: /1 maart 2028/ })).toBeVisible();
  await expect(page.getByText('Dit kan 3 april 2028 zijn, maar ook 4 maart 2028.')).toBeVisible();
  await verwachtToegankelijk(page, 'excel inlezen');
  await page.setViewportSize({ width: 390, height: 844 });
  await verwachtPast(page, 'excel inlezen op een telefoon');
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Neem 3 veranderingen over' }).click();
  await expect(page.getByText('3 veranderingen zijn overgenomen.').first()).toBeVisible();
  await expect(page.getByText('Er staat niets nieuws in dit bestand.')).toBeVisible();
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(tabel.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: /^Opnieuw/ }).click();
  await expect(tabel).toBeHidden();

  await page.getByRole('button', { name: 'Kies een ander bestand' }).click();
  await kies(page, 'nog eens.xlsx', ingevuld);
  await expect(page.getByText('Er staat niets nieuws in dit bestand.')).toBeVisible();
});

test('what changed in the file and here as well is chosen value by value, and one undo takes all back', async ({
  page,
}) => {
  const EIGENAREN = {
    neem: 'Preferent aanvraagformulier gebruiken',
    houd: 'Artikel 7a opnemen in de beleidsregel',
  };
  const id = await openVoorbeeld(page, REGIO);
  await naar(page, id, 'aanpassingen');
  const ingevuld = bewerk(await haalLijst(page), (boek) => {
    const sheet = boek.Sheets[GEMEENTE];
    for (const titel of Object.values(EIGENAREN))
      typ(sheet, 'Eigenaar', rijVan(sheet, 'Wijziging', titel), 'Uit het bestand');
    typ(sheet, 'Deadline', rijVan(sheet, 'Wijziging', 'Beslistermijn van 5 weken gebruiken'), '1-5-2028');
  });
  for (const titel of Object.values(EIGENAREN)) {
    const wie = page.getByRole('combobox', { name: `Wie doet dit: ${titel}` });
    await wie.fill('Hier bedacht');
    await wie.press('Enter');
    await expect(wie).toHaveValue('Hier bedacht');
  }

  await page.getByRole('link', { name: 'Excel inlezen' }).click();
  await kies(page, 'lijst.xlsx', ingevuld);
  const botsingen = page.getByRole('table', { name: 'Hier ook veranderd: kies per waarde' });
  const gewoon = page.getByRole('table', { name: 'Dit verandert er' });
  const rij = (titel: string) => botsingen.getByRole('row', { name: new RegExp(titel) });
  const kiest = (titel: string, wat: string) => rij(titel).getByRole('radio', { name: wat });
  for (const titel of Object.values(EIGENAREN)) {
    await expect(rij(titel)).toContainText(GEMEENTE);
    await expect(rij(titel).getByRole('cell', { name: 'Hier bedacht' })).toBeVisible();
    await expect(rij(titel).getByRole('cell', { name: 'Uit het bestand' })).toBeVisible();
    // Nobody loses what was typed here by reading on.
    await expect(kiest(titel, 'Houd')).toBeChecked();
  }
  await expect(gewoon.getByRole('row', { name: /1 mei 2028/ })).toBeVisible();
  await verwachtToegankelijk(page, 'kiezen bij inlezen');
  const neemOver = page.getByRole('button', { name: /^Neem \d+ verandering/ });
  await expect(neemOver).toHaveText('Neem 1 verandering over');
  await page.getByRole('button', { name: 'Neem overal het bestand over' }).click();
  await expect(neemOver).toHaveText('Neem 3 veranderingen over');
  await kiest(EIGENAREN.houd, 'Neem over').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(kiest(EIGENAREN.houd, 'Houd')).toBeChecked();
  await neemOver.click();
  await expect(page.getByText('2 veranderingen zijn overgenomen.').first()).toBeVisible();
  await expect(gewoon).toBeHidden();
  await expect(rij(EIGENAREN.neem)).toHaveCount(0);
  await expect(rij(EIGENAREN.houd).getByRole('cell', { name: 'Hier bedacht' })).toBeVisible();

  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(gewoon.getByRole('row', { name: /1 mei 2028/ })).toBeVisible();
  await expect(rij(EIGENAREN.neem).getByRole('cell', { name: 'Hier bedacht' })).toBeVisible();
  await expect(page.getByText('2 veranderingen zijn overgenomen.').first()).toBeHidden();
  await page.getByRole('button', { name: /^Opnieuw/ }).click();
  await expect(gewoon).toBeHidden();

  await page.getByRole('button', { name: 'Neem niets over' }).click();
  await kies(page, 'nog eens.xlsx', ingevuld);
  await expect(botsingen.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Er is niets om over te nemen' })).toBeDisabled();
  await naar(page, id, 'aanpassingen?open=AANV-01/1');
  const werk = page.getByRole('table', { name: 'Per gemeente' }).getByRole('row', { name: /^Noorderlinde/ });
  await expect(werk.getByRole('combobox', { name: /^Wie doet dit/ })).toHaveValue('Uit het bestand');
});

test('a gemeente fills the scan in beforehand; a locked file says what to do and changes nothing', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, REGIO);
  await naar(page, id, 'inlezen');
  await page.getByRole('combobox', { name: 'Voor wie?' }).selectOption({ label: GEMEENTE });
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download de scan' }).click();
  const download = await wacht;
  expect(download.suggestedFilename()).toMatch(/^scan_noorderlinde_\d{4}-\d{2}-\d{2}\.xlsx$/);
  const ingevuld = bewerk(await bytesVan(download), (boek) =>
    typ(boek.Sheets[GEMEENTE], 'Notitie', 1, 'Vooraf ingevuld'),
  );

  await test.step('dropped on another screen of the traject, it is read where it belongs', async () => {
    await naar(page, id, 'afvinken');
    await laatVallen(page, { 'scan.xlsx': ingevuld });
    await expect(page).toHaveURL(/\/inlezen$/);
    await expect(page.getByRole('heading', { name: 'Wat staat er in scan.xlsx?' })).toBeFocused();
  });
  await page.getByRole('button', { name: 'Neem 1 verandering over' }).click();
  await expect(page.getByText('1 verandering is overgenomen.').first()).toBeVisible();

  await test.step('opened from the menu, a locked one says what to do', async () => {
    const slot = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await page.getByRole('button', { name: /Dit traject/ }).click();
    const kiezer = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: /^Open een bestand/ }).click();
    await (await kiezer).setFiles({ name: 'slot.xlsx', mimeType: XLSX, buffer: slot });
    await expect(page.getByRole('alert')).toContainText('op slot met een wachtwoord');
  });

  await test.step('outside a traject, or with other files, it says where it goes', async () => {
    const venster = page.getByRole('dialog');
    await laatVallen(page, { 'scan.xlsx': ingevuld, 'lijst.csv': Buffer.from('Nr;Thema\r\n') });
    await expect(venster.getByText(/^Dit is een Excel- of csv-bestand. Lees het los in/)).toHaveCount(2);
    await page.keyboard.press('Escape');
    await page.goto('./#/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await laatVallen(page, { 'lijst.ods': ingevuld });
    await expect(venster).toContainText('Open eerst het traject waar het bij hoort.');
    await expect(venster).toContainText('Er is niets veranderd aan je werk.');
  });
});
