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
  if (!sheet) throw new Error('no such sheet');
  const rijen = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  const kolom = (rijen[0] ?? []).indexOf(kop);
  return rijen.flatMap((rij, r) => (rij[kolom] === tekst ? r : []));
}

async function haalLijst(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Excel-lijst/ }).click();
  const bytes = await bytesVan(await wacht);
  await page.keyboard.press('Escape');
  return bytes;
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
  await kies(page, 'scan.xlsx', ingevuld);
  await page.getByRole('button', { name: 'Neem 1 verandering over' }).click();
  await expect(page.getByText('1 verandering is overgenomen.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Kies een ander bestand' }).click();
  const slot = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await page
    .locator('.inl input[type=file]')
    .setInputFiles({ name: 'slot.xlsx', mimeType: XLSX, buffer: slot });
  await expect(page.getByRole('alert')).toContainText('op slot met een wachtwoord');
});
