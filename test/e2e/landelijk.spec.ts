import * as XLSX from 'xlsx';
import { expect, test } from './fixtures.ts';
import { verwachtToegankelijk } from './toegankelijk.ts';

test('a status by hand counts from its day, stays after a reload, and can be taken back and put back', async ({
  page,
}) => {
  const afgevinkt = () => page.getByRole('checkbox', { name: /Afgevinkt/ }).first();
  await page.goto('./#/landelijk?gemeente=GM0355');
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await page.getByRole('button', { name: 'Zet een status met de hand' }).click();
  const venster = page.getByRole('dialog', { name: 'Status van Zeist' });
  await venster.getByRole('button', { name: 'Zet deze status' }).click();
  await expect(venster.getByText('Kies een status.')).toBeVisible();
  await expect(venster.getByText('Vul in waar je dit vandaan hebt.')).toBeVisible();
  await venster.getByRole('radio', { name: 'Afgevinkt' }).check({ force: true });
  await expect(venster.getByText('Kies een status.')).toBeHidden();
  await venster.getByLabel('Op welke dag gold dit?').fill('2021-03-01');
  await venster.getByRole('radio', { name: 'Het staat in een lijst of bestand' }).check({ force: true });
  await venster.getByLabel('Wat is je bron?').fill('lijst van het programma');
  await venster.getByRole('button', { name: 'Zet deze status' }).click();
  await expect(venster).toBeHidden();
  await expect(afgevinkt()).toHaveAccessibleName(/^1\D/);

  await page.reload();
  await expect(afgevinkt()).toHaveAccessibleName(/^1\D/);
  await page.goto('./#/landelijk?gemeente=GM0355&peildatum=2021-02-28');
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await page.goto('./#/landelijk?gemeente=GM0355');
  await page.getByRole('button', { name: /^Verwijder: afgevinkt sinds/ }).click();
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(afgevinkt()).toHaveAccessibleName(/^1\D/);

  await test.step('an older day would not count, and that stands there before one saves', async () => {
    await page.getByRole('button', { name: 'Zet een status met de hand' }).click();
    await expect(venster.getByText(/^Er is nieuwer bericht/)).toBeHidden();
    await venster.getByLabel('Op welke dag gold dit?').fill('2020-01-01');
    await expect(venster.getByText('Er is nieuwer bericht, van 1 maart 2021.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(venster).toBeHidden();
  });

  await test.step('one sets statuses one after another, without a file and without the map', async () => {
    await page.goto('./#/landelijk');
    await page.getByRole('button', { name: 'Zet zelf een status' }).click();
    const reeks = page.getByRole('dialog', { name: 'Zet zelf een status' });
    const gemeente = reeks.getByRole('combobox', { name: 'Welke gemeente?' });
    await gemeente.fill('Xyzdorp');
    await expect(reeks.getByText('We vinden geen gemeente met deze naam.')).toBeVisible();
    for (const [at, naam] of ['Groningen', 'Utrecht'].entries()) {
      await gemeente.fill(naam);
      await gemeente.press('Enter');
      await reeks.getByRole('radio', { name: 'Afgevinkt' }).check({ force: true });
      const bron = reeks.getByLabel('Wat is je bron?');
      if (at === 0) await bron.fill('lijst van het programma');
      await expect(bron).toHaveValue('lijst van het programma');
      await reeks.getByRole('button', { name: 'Zet deze status' }).click();
      await expect(reeks.getByText(new RegExp(`^${naam}: afgevinkt, per`))).toBeVisible();
      await expect(gemeente).toBeFocused();
    }
    await verwachtToegankelijk(page, 'zelf een status zetten');
    await reeks.getByRole('button', { name: 'Klaar' }).click();
    await expect(afgevinkt()).toHaveAccessibleName(/^3\D/);
  });

  await test.step('what counts names the gemeente of a status by hand, the oldest first, with a way to go there', async () => {
    await page.getByRole('button', { name: 'Wat telt mee' }).click();
    const meetellen = page.getByRole('dialog', { name: 'Wat telt mee?' });
    await expect(meetellen.getByText('3 bronnen, waarvan 1 ouder dan 90 dagen.')).toBeVisible();
    await expect(meetellen.locator('li a').first()).toHaveText('Zeist');
    await verwachtToegankelijk(page, 'wat telt mee');
    await meetellen.getByRole('link', { name: 'Utrecht' }).click();
    await expect(meetellen).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Utrecht', exact: true })).toBeVisible();
  });
});

test('an old list comes in after a look at it, as text or as a workbook alike, and can be taken back', async ({
  page,
}) => {
  const afgevinkt = () => page.getByRole('checkbox', { name: /Afgevinkt/ }).first();
  const csv =
    'Code;Status;Datum;Bron\n0355;afgevinkt;1-3-2021;oude lijst\n0756;afgevinkt;1-3-2021;oude lijst\n0796;scan;2-3-2021;oude lijst\n9999;scan;1-3-2021;x\n';
  await page.goto('./#/landelijk');
  await page.getByRole('button', { name: 'Lees een lijst met statussen in' }).click();
  const venster = page.getByRole('dialog', { name: 'Lijst met statussen inlezen' });
  // As Excel keeps such a list: codes that lost their zeros or stayed text, days as days.
  const blad = XLSX.utils.aoa_to_sheet([
    ['Code', 'Status', 'Datum', 'Bron'],
    [355, 'afgevinkt', new Date(Date.UTC(2021, 2, 1)), 'oude lijst'],
    ['0756', 'afgevinkt', new Date(Date.UTC(2021, 2, 1)), 'oude lijst'],
    [796, 'scan', new Date(Date.UTC(2021, 2, 2)), 'oude lijst'],
  ]);
  const werkmap = XLSX.write(
    { SheetNames: ['Lijst'], Sheets: { Lijst: blad } },
    { type: 'buffer' },
  ) as Buffer;
  await venster.locator('input[type=file]').setInputFiles({
    name: 'lijst.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await expect(venster.getByText('Boxmeer is nu deel van Land van Cuijk.')).toBeVisible();
  await expect(venster.getByText('De code 9999 is geen gemeente.')).toBeVisible();
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await venster.getByRole('button', { name: 'Zet deze 3 statussen' }).click();
  await expect(venster).toBeHidden();
  await expect(afgevinkt()).toHaveAccessibleName(/^2\D/);

  await page.getByRole('button', { name: 'Lees een lijst met statussen in' }).click();
  await venster.locator('input[type=file]').setInputFiles({
    name: 'lijst.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: werkmap,
  });
  await expect(
    venster.getByRole('row', { name: /'s-Hertogenbosch.*Stond er al.*Scan 2 mrt 2021/ }),
  ).toBeVisible();
  await expect(venster.getByText('Stond er al', { exact: true })).toHaveCount(3);
  await expect(venster.getByRole('button', { name: /^Zet deze/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(venster).toBeHidden();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
});
