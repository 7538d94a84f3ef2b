import type { Locator, Page } from '@playwright/test';
import { expect as direct, test } from './fixtures.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

/** What is drawn after a key takes its time on a busy machine. */
const expect = direct.configure({ timeout: 20_000 });

const BESTAND = JSON.stringify({
  soort: 'lks-implementatiescan/voortgang',
  formaat: 2,
  opgeslagenOp: '2026-11-02T10:00:00.000Z',
  voortgang: {
    traject: 'toetsen',
    naam: 'Regio Toetsen',
    voorbeeld: false,
    scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
    stand: '2026-11-01T10:00:00.000Z',
    gemeenten: ['GM0355', 'GM0312', 'GM0344'].map((code, n) => ({
      code,
      naam: code,
      status: n === 0 ? 'afgevinkt' : 'aanpassen',
      sinds: '2026-10-12T10:00:00.000Z',
      grond: 'zelf-opgegeven',
      onderVoorwaarde: false,
      voorwaardeTot: null,
      ingangsdatum: null,
      criteriaversie: n === 0 ? '2026.1' : null,
      verschilt: { 'AANV-01': n > 0, 'BETA-03': n === 1 },
      eerder: [],
    })),
  },
});

/** Two files: one that is read and one that is not, so that the report says everything it can. */
async function leesIn(page: Page): Promise<void> {
  const bestand = (name: string, tekst: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(tekst),
  });
  await page
    .locator('input[type=file][accept=".json,.zip"]')
    .setInputFiles([bestand('goed.json', BESTAND), bestand('rot.json', '{"half":')]);
  await expect(page.locator('.inleesrapport')).toContainText('Klaar: 1 bestand gelukt, 1 niet te lezen.');
  await expect(page.locator('.kaartlegenda-rij').first()).toContainText(/1\s*Afgevinkt/);
}

/** Opens with Enter what a button opens, looks at it, and leaves with Escape: the focus is back where it was. */
async function openEnSluit(
  page: Page,
  knop: Locator,
  venster: Locator,
  kijk: () => Promise<void>,
): Promise<void> {
  await knop.focus();
  await page.keyboard.press('Enter');
  await expect(venster).toBeVisible();
  await kijk();
  await page.keyboard.press('Escape');
  await expect(venster).toBeHidden();
  await expect(knop).toBeFocused();
}

const LIJST = 'Code;Status;Datum;Bron\n0355;afgevinkt;1-3-2021;oude lijst\n9999;scan;1-3-2021;x\n';

async function publiceer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Downloaden' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^Publiceren/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Maak voortgang.json' })).toBeVisible();
}

/** Every window and part of the national page, each looked at by `kijk` under its name. */
async function loopLangs(page: Page, kijk: (plek: string) => Promise<void>): Promise<void> {
  const dialoog = page.getByRole('dialog');
  await kijk('verslag');
  await openEnSluit(page, page.getByRole('button', { name: 'Wat telt mee' }), dialoog, () =>
    kijk('wat telt mee'),
  );
  await openEnSluit(
    page,
    page.getByRole('button', { name: 'Lees een lijst met statussen in' }),
    dialoog,
    async () => {
      await dialoog.locator('input[type=file]').setInputFiles({
        name: 'lijst.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(LIJST),
      });
      await expect(dialoog.getByText('De code 9999 is geen gemeente.')).toBeVisible();
      await kijk('lijst');
    },
  );
  await publiceer(page);
  await kijk('publiceren');
  await page.keyboard.press('Escape');
  await expect(dialoog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Downloaden' })).toBeFocused();
}

test('the map, a status by hand and every window work by keyboard alone', async ({ page }) => {
  await page.goto('./#/landelijk');
  await leesIn(page);
  const kaart = page.getByRole('application');

  await test.step('the map: arrows walk and are told, Enter chooses, Escape leaves', async () => {
    await page.goto('./#/landelijk?gemeente=GM0355');
    await expect(page.getByRole('heading', { name: 'Zeist', exact: true })).toBeVisible();
    await kaart.focus();
    for (const toets of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(toets);
    await expect(page.locator('.kaarttip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/gemeente=/);
    await page.keyboard.press('ArrowLeft');
    const melding = page.locator('.celkaart > p[aria-live]');
    await expect(melding).toHaveText(/^.+\. (Afgevinkt|Bezig|Onbekend|Geen bericht).*\. Regio .+\.$/i);
    const naam = ((await melding.textContent()) ?? '').split('. ')[0] ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/gemeente=GM\d{4}/);
    await expect(page.getByRole('heading', { name: naam, exact: true })).toBeVisible();
    await expect(kaart).toBeFocused();
    await verwachtToegankelijk(page, 'kaart met gemeente');
  });

  await test.step('a status by hand, set and taken back', async () => {
    const knop = page.getByRole('button', { name: 'Zet een status met de hand' });
    await knop.focus();
    await page.keyboard.press('Enter');
    const venster = page.getByRole('dialog');
    await expect(venster).toBeVisible();
    await verwachtToegankelijk(page, 'status met de hand');
    await venster.getByRole('radio', { name: 'In gesprek' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(venster.getByRole('radio', { name: 'Gepland' })).toBeChecked();
    await venster.getByLabel('Wanneer beginnen ze?').focus();
    await page.keyboard.press('ArrowDown');
    await venster.getByLabel('Wat is je bron?').focus();
    await page.keyboard.type('lijst van het programma');
    await page.keyboard.press('Enter');
    await expect(venster).toBeHidden();
    await expect(knop).toBeFocused();
    await expect(page.locator('.kaartlegenda-rij').filter({ hasText: 'Voorbereiding' })).toContainText(
      /1\s*Voor/,
    );
    await page.getByRole('button', { name: /^Verwijder: gepland sinds/ }).focus();
    await page.keyboard.press('Enter');
    // The row is gone; the way back has the focus.
    await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused();
    await expect(page.locator('.kaartlegenda-rij').filter({ hasText: 'Voorbereiding' })).toContainText(
      /0\s*Voor/,
    );
  });

  await test.step('the windows', async () => {
    await page.goto('./#/landelijk');
    await loopLangs(page, async (plek) => {
      if (plek === 'verslag' || plek === 'lijst') await verwachtToegankelijk(page, plek);
    });
  });

  await test.step('the matrix scrolls under the arrows', async () => {
    await page.goto('./#/landelijk?deel=knelpunten');
    const matrix = page.getByRole('region', { name: /^Per gemeente en vraag/ });
    await matrix.focus();
    await expect(matrix).toBeFocused();
    await verwachtToegankelijk(page, 'matrix');
  });
});

test('on a phone every window can be used, and on the narrowest screen nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/landelijk');
  await leesIn(page);
  await loopLangs(page, async (plek) => {
    await verwachtToegankelijk(page, `${plek}, 390`);
    await verwachtPast(page, `${plek}, 390`);
    await page.setViewportSize({ width: 320, height: 640 });
    await verwachtPast(page, `${plek}, 320`);
    await page.setViewportSize({ width: 390, height: 844 });
  });
  for (const deel of [
    '?gemeente=GM0355',
    '?deel=knelpunten',
    '?deel=bureau',
    '?deel=veranderd',
    '?beeld=tabel',
  ]) {
    await page.goto(`./#/landelijk${deel}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (deel === '?gemeente=GM0355' || deel === '?deel=knelpunten')
      await verwachtToegankelijk(page, `${deel}, 390`);
    await page.setViewportSize({ width: 320, height: 640 });
    await verwachtPast(page, `${deel}, 320`);
    await page.setViewportSize({ width: 390, height: 844 });
  }
});
