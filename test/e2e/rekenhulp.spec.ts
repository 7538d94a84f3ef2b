import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const bedrag = (page: Page) => page.locator('.rh-groot');
const uitkomst = (page: Page) =>
  page.getByRole('region', { name: /^(LKS per maand|Nog geen bedrag|Geen bedrag)$/ });
const uren = (page: Page) => page.getByRole('textbox', { name: 'Uren per week' });
const loonwaarde = (page: Page) => page.getByRole('textbox', { name: 'Loonwaarde in procenten' });
const lasten = (page: Page) => page.getByRole('textbox', { name: /^Vergoeding werkgeverslasten/ });

test('a newcomer types a case by keyboard, hears the amount and opens its steps', async ({ page }) => {
  await page.goto('./#/kennis');
  await page.getByRole('link', { name: 'Rekenhulp: hoeveel LKS per maand?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rekenhulp' })).toBeVisible();
  await page.getByLabel('Datum').fill('2026-01-01');
  await expect(uitkomst(page)).toContainText('Vul nog in: de uren per week en de loonwaarde.');

  await uren(page).focus();
  await page.keyboard.type('32');
  // To the choice of the way, and past it.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^Met een loonwaarde/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(loonwaarde(page)).toBeFocused();
  await page.keyboard.type('60');
  await expect(bedrag(page)).toHaveText('€ 1.101,31');
  await expect(page.getByRole('status').filter({ hasText: 'LKS per maand: € 1.101,31.' })).toBeAttached();
  await expect(uitkomst(page)).toContainText('Geen besluit. De wet en de verordening gaan voor.');

  const stap = page.getByRole('listitem').filter({ hasText: 'Verschil met de loonwaarde' });
  await stap.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(stap).toContainText('100% − 60% = 40%, en 40% van € 2.477,952 = € 991,1808');
  await expect(stap.getByRole('link', { name: /Participatiewet, artikel 10d lid 4/ })).toBeVisible();
  await page.getByRole('button', { name: 'Open alle regels' }).press('Enter');
  await expect(page.locator('.rh-stappen details[open]')).toHaveCount(10);
  await expect(
    page.getByText('Te bevestigen: 25% voor 2026 staat alleen als getal in testgevallen').first(),
  ).toBeVisible();
});

test('forfaitair asks for no loonwaarde, and keeps the one that was typed', async ({ page }) => {
  await page.goto('./#/rekenhulp?datum=2026-01-01&uren=28&loonwaarde=60');
  await page.getByRole('radio', { name: /^Forfaitaire LKS/ }).check();
  await expect(bedrag(page)).toHaveText('€ 1.204,56');
  await expect(loonwaarde(page)).toHaveCount(0);
  await page.getByRole('radio', { name: /^Met een loonwaarde/ }).check();
  await expect(loonwaarde(page)).toHaveValue('60');
});

test('a year without a known percentage asks for it, and marks what the user typed', async ({ page }) => {
  await page.goto('./#/rekenhulp?datum=2024-03-01&uren=36&loonwaarde=60');
  await expect(uitkomst(page)).toContainText(
    'Het percentage voor 2024 hebben we niet gevonden. Vul het zelf in.',
  );
  await expect(bedrag(page)).toHaveCount(0);
  await expect(lasten(page)).toHaveValue('');
  await lasten(page).fill('23,5');
  await expect(bedrag(page)).toHaveText('€ 1.104,07');
  await expect(page.getByText('Zelf ingevuld', { exact: true })).toHaveCount(2);
});

test('an own percentage can be taken back to the one of the year', async ({ page }) => {
  await page.goto('./#/rekenhulp?datum=2026-01-01&uren=36&loonwaarde=60');
  await expect(lasten(page)).toHaveValue('25');
  await lasten(page).fill('');
  await expect(lasten(page)).toHaveValue('');
  await page.keyboard.type('24');
  await expect(bedrag(page)).toHaveText('€ 1.229,06');
  await page.getByRole('button', { name: 'Gebruik weer 25%' }).click();
  await expect(lasten(page)).toHaveValue('25');
  await expect(bedrag(page)).toHaveText('€ 1.238,98');
});

test('the address holds everything: reloading, sharing and going back give the same form', async ({
  page,
}) => {
  await page.goto('./#/rekenhulp');
  await page.getByLabel('Datum').fill('2026-09-01');
  await page.getByRole('radio', { name: 'Nee, er was al LKS op 1 januari 2026' }).check();
  await expect(page.getByText('Bijna jarig?')).toHaveCount(0);
  await page.getByLabel('Leeftijd op deze dag').selectOption('19 jaar');
  await expect(page.getByLabel('Leeftijd op deze dag')).toHaveAccessibleDescription(
    'Bijna jarig? Dan verandert het bedrag. Reken ook met de dag van de verjaardag.',
  );
  await uren(page).fill('38');
  await page.getByRole('textbox', { name: 'Uren in een voltijdsweek' }).fill('40');
  await loonwaarde(page).fill('45,5');
  const eerst = await bedrag(page).innerText();
  await expect(page).toHaveURL(
    /datum=2026-09-01.*leeftijd=19.*uren=38.*voltijd=40.*loonwaarde=45%2C5.*loopt/,
  );
  await page.reload();
  await expect(bedrag(page)).toHaveText(eerst);
  await expect(page.getByRole('radio', { name: 'Nee, er was al LKS op 1 januari 2026' })).toBeChecked();
  await page.getByRole('link', { name: 'Landelijk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rekenhulp' })).toBeHidden();
  await page.goBack();
  await expect(bedrag(page)).toHaveText(eerst);
  // Nothing of it is kept anywhere else.
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('45,5');
  await page.getByRole('button', { name: 'Maak leeg' }).click();
  await expect(uren(page)).toHaveValue('');
  await expect(page).not.toHaveURL(/loonwaarde/);
});

test('bad input gets a message at its field and no number, and stays to be mended', async ({ page }) => {
  await page.goto('./#/rekenhulp?datum=2026-01-01');
  await uren(page).fill('60');
  await expect(page.getByText(/^Vul meer dan 0 uur in/)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Vul meer dan 0 uur in, en hoogstens 48 uur.')).toBeVisible();
  await expect(uren(page)).toHaveAttribute('aria-invalid', 'true');
  await loonwaarde(page).fill('101');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Een loonwaarde ligt tussen 0% en 100%.')).toBeVisible();
  await expect(bedrag(page)).toHaveCount(0);
  await page.reload();
  await expect(uren(page)).toHaveValue('60');
  await uren(page).fill('36');
  for (const [waarde, zin] of [
    ['100', 'Dan is er geen LKS.'],
    ['0', 'Zoek eerst uit of de werknemer bij de doelgroep LKS hoort.'],
  ] as const) {
    await loonwaarde(page).fill(waarde);
    await expect(uitkomst(page)).toContainText(zin);
    await expect(bedrag(page)).toHaveCount(0);
  }
  await loonwaarde(page).fill('60');
  await page.getByLabel('Datum').fill('2027-02-01');
  await expect(uitkomst(page)).toContainText('Voor 1 februari 2027 kennen we het minimumloon niet.');
  await uren(page).focus();
  await expect(page.getByLabel('Datum')).toHaveAttribute('aria-invalid', 'true');
});

test('the calculation goes along as text, and prints on one A4', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/rekenhulp?datum=2026-11-22&leeftijd=18&uren=40&voltijd=38&loonwaarde=20&lasten=24');
  await page.getByRole('button', { name: 'Kopieer de berekening' }).click();
  await expect(page.getByText(/^De berekening is gekopieerd/).first()).toBeVisible();
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toContain('LKS per maand: € 1.156,25');
  expect(tekst).toContain('Open deze berekening: http');

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
});

test('with everything open nothing scrolls sideways, and axe finds nothing', async ({ page }) => {
  await page.goto('./#/rekenhulp?datum=2026-11-22&leeftijd=18&uren=40&voltijd=38&loonwaarde=20&lasten=24');
  await page.getByRole('button', { name: 'Open alle regels' }).click();
  await page.getByText('Met welke bedragen en percentages rekenen we?').click();
  await expect(page.getByRole('table', { name: 'Vergoeding werkgeverslasten per jaar' })).toBeVisible();
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await verwachtPast(page, `rekenhulp, ${width}`);
  }
  await verwachtToegankelijk(page, 'rekenhulp, alles open');
});
