import { expect, test } from './fixtures.ts';
import {
  beginMetGemeente,
  maakPuntenInOrde,
  naar,
  openVoorbeeld,
  scanMetToetsen,
  verwachtExcelCelVoorCel,
  vinkAf,
} from './keten.ts';

const GM = "'s-Hertogenbosch";

test('a real gemeente goes the whole way: scan, difference, picture, change, Excel, check-off, map', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const id = await beginMetGemeente(page, 'den bosch', GM);

  await test.step('the scan by keyboard alone, with one difference', async () => {
    await scanMetToetsen(page, { 'ZIEK-01': '2' });
  });

  await test.step('the difference is discussed and decided', async () => {
    await naar(page, id, 'bespreken/ZIEK-01');
    await expect(page.getByText('0 zoals preferent, 1 anders')).toBeVisible();
    await page.getByRole('radio', { name: 'Aanpassen' }).check({ force: true });
    await page.getByRole('button', { name: 'Bevestig als beslisser' }).click();
    await expect(page.getByText(/Bevestigd door de beslisser/)).toBeVisible();
  });

  await test.step('it stands in the list and in the picture, with its printed number', async () => {
    await naar(page, id, 'verschillen?verschil=47');
    await expect(page.getByRole('heading', { name: '1 verschil', exact: true })).toBeVisible();
    await expect(page.getByText(/zet de LKS stil bij ziekte of verlof/).first()).toBeVisible();
    await expect(page.locator('.beeld [data-stap]').first()).toBeVisible();
  });

  await test.step('it is a change; the Excel list holds it cell by cell', async () => {
    await naar(page, id, 'aanpassingen');
    await page
      .getByRole('combobox', { name: 'Status: LKS laten doorlopen bij ziekte' })
      .selectOption('Bezig');
    await page
      .getByRole('combobox', { name: 'Wie doet dit: LKS laten doorlopen bij ziekte' })
      .fill('Administratie');
    await page.getByLabel('Klaar op: LKS laten doorlopen bij ziekte').fill('2026-12-15');
    await page.keyboard.press('Tab');
    expect(await verwachtExcelCelVoorCel(page)).toMatch(
      /^wijzigingenlijst_s-hertogenbosch_\d{4}-\d{2}-\d{2}\.xlsx$/,
    );
  });

  await test.step('with the work done and the points seen, the gemeente is checked off', async () => {
    await page
      .getByRole('combobox', { name: 'Status: LKS laten doorlopen bij ziekte' })
      .selectOption('Klaar');
    await naar(page, id, 'afvinken');
    await maakPuntenInOrde(page);
    await vinkAf(page, GM);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('afgevinkt');
  });

  await test.step('it survives a reload, and is dark on the map', async () => {
    await page.reload();
    await expect(page.getByText(`${GM} is afgevinkt`).first()).toBeVisible();
    await page.goto(`./#/landelijk?gemeente=GM0796`);
    await expect(page.getByRole('checkbox', { name: '1 Afgevinkt' })).toBeVisible();
  });
});

test('the example shows the whole chain and never counts', async ({ page }) => {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await expect(page.getByText('Voorbeeld', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^\d+ verschillen$/ })).toBeVisible();
  await expect(page.locator('.beeld [data-stap]').first()).toBeVisible();
  await naar(page, id, 'scan/AANV-01');
  await expect(page.getByText('1 zoals preferent, 4 anders')).toBeVisible();
  await naar(page, id, 'bespreken/BETA-03');
  await page.getByRole('radio', { name: 'Aanpassen' }).first().check({ force: true });
  await naar(page, id, 'aanpassingen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ aanpassingen$/);
  await expect(page.getByText('Vanzelf betalen na het besluit').first()).toBeVisible();
  await verwachtExcelCelVoorCel(page);

  await naar(page, id, 'afvinken');
  await vinkAf(page, 'Noorderlinde');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 van de 5 gemeenten is afgevinkt');

  await page.goto('./#/landelijk');
  await expect(page.getByRole('checkbox', { name: /Afgevinkt/ })).toHaveAccessibleName(/0/);
  await expect(page.getByRole('main').getByText('Noorderlinde')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: 'Toon voorbeelden' }).click();
  await expect(page.getByRole('main').getByText('Noorderlinde').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Afgevinkt/ })).toHaveAccessibleName(/0/);
});

test('the first answer takes three clicks and no typing', async ({ page }) => {
  await page.goto('./#/');
  await page.getByRole('option', { name: 'Drenthe 6 gemeenten' }).click();
  await page.getByRole('button', { name: 'Begin meteen met de scan' }).click();
  await page.getByRole('radio').first().click({ force: true });
  await expect(page.getByRole('radio').first()).toBeChecked();
});
