import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openVoorbeeld } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const REGIO = 'Voorbeeldregio (samengesteld)';
const uitkomst = (page: Page) => page.getByRole('region', { name: 'Het verschil' });
const tijdlijn = (page: Page) => page.getByRole('img', { name: /^Tijdlijn van nu en voorkeur/ });

/** Opens the casus of the example by its address. */
async function openCasus(page: Page, zoek: string): Promise<string> {
  const id = await openVoorbeeld(page, REGIO);
  await page.goto(`./#/traject/${id}/casus?aanvraag=2026-11-23&startWerk=2026-12-01&${zoek}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Casus' })).toBeVisible();
  return id;
}

test('a newcomer walks a casus by keyboard: chooses it, hears the difference, goes day by day', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, REGIO);
  await page.getByRole('link', { name: 'Loop een casus door: wat gebeurt er op welke dag?' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`traject/${id}/casus`));
  await expect(page.getByRole('heading', { level: 1, name: 'Casus' })).toBeVisible();
  await page.getByLabel('Dag van de aanvraag').fill('2026-11-23');
  await page.getByLabel('Start van het werk').fill('2026-12-01');

  const keuze = page.getByRole('combobox', { name: 'Casus' });
  await keuze.focus();
  await page.keyboard.press('ArrowDown');
  await expect(keuze).toHaveValue('forfaitair');
  await page.keyboard.press('Tab');
  const gemeente = page.getByRole('combobox', { name: 'Gemeente' });
  await expect(gemeente).toBeFocused();
  await page.keyboard.press('End');
  await expect(uitkomst(page)).toContainText(
    'In Klaverhoven is de eerste betaling op 1 maart 2027, in de preferente werkwijze op zijn vroegst op 28 december 2026',
  );
  await expect(uitkomst(page)).toContainText('Geen besluit. De wet en de verordening gaan voor.');
  await expect(
    page.getByRole('status').filter({ hasText: 'In Klaverhoven is de eerste betaling' }),
  ).toBeAttached();
  await expect(tijdlijn(page)).toHaveAccessibleName(/In Klaverhoven is de eerste betaling op 1 maart 2027/);

  // This gemeente has no forfaitaire LKS: said in words, not hidden in days.
  await expect(
    page
      .getByRole('region', { name: 'Let op' })
      .getByText('Klaverhoven: er is geen forfaitaire LKS. We rekenen met een meting.'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Volgende dag' }).press('Enter');
  const speler = page.getByRole('region', { name: 'Loop door de tijd' });
  await expect(speler.getByRole('heading', { name: '23 november 2026' })).toBeVisible();
  await expect(speler.getByText('De werkgever vraagt LKS aan.')).toHaveCount(2);
  await expect(speler).toContainText(/Dag 1 van \d+/);
  await page.keyboard.press('Space');
  await expect(speler).toContainText(/Dag 2 van \d+/);
  await page.getByRole('button', { name: 'Toon alles' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Speel af' })).toBeFocused();
  await expect(speler.getByText('Druk op Speel af, of ga dag voor dag verder.')).toBeVisible();
});

test('playing goes on by itself, pauses, and stops at the last day', async ({ page }) => {
  await openCasus(page, 'casus=uren');
  await page.clock.install();
  const speler = page.getByRole('region', { name: 'Loop door de tijd' });
  await page.getByRole('button', { name: 'Speel af' }).click();
  await expect(speler).toContainText('Dag 1 van');
  await page.clock.runFor(1700);
  await expect(speler).toContainText('Dag 2 van');
  await page.getByRole('button', { name: 'Pauze' }).click();
  await page.clock.runFor(5000);
  await expect(speler).toContainText('Dag 2 van');
  await page.getByRole('button', { name: 'Speel af' }).click();
  for (let n = 0; n < 12; n += 1) await page.clock.runFor(1700);
  await expect(page.getByRole('button', { name: 'Speel af' })).toBeVisible();
  const stand = /Dag (\d+) van (\d+)/.exec(await speler.innerText());
  expect(stand?.[1]).toBe(stand?.[2]);
});

test('the gemeenten stand beside each other, and one press shows another in the timeline', async ({
  page,
}) => {
  await openCasus(page, 'casus=ziekte');
  const tabel = page.getByRole('table', { name: 'Deze casus per gemeente' });
  await expect(tabel.getByRole('row')).toHaveCount(7);
  await tabel.getByRole('button', { name: 'Toon Klaverhoven' }).press('Enter');
  await expect(tabel.getByRole('button', { name: 'Klaverhoven' })).toBeFocused();
  await expect(uitkomst(page)).toContainText('In Klaverhoven is de eerste betaling');
  await expect(page).toHaveURL(/gemeente=VB0005/);
  const nu = page.getByRole('region', { name: 'Als zinnen' });
  await expect(nu).toContainText('De administratie zet de LKS stil bij ziekte of verlof.');
});

test('an own assumption for what is unknown gives a range, and says that it is one', async ({ page }) => {
  await openCasus(page, 'casus=ziekte&gemeente=VB0005');
  await expect(uitkomst(page)).toContainText('in de preferente werkwijze op zijn vroegst op');
  await page.getByRole('textbox', { name: /^Dagen voor een stap zonder termijn/ }).fill('7');
  await expect(uitkomst(page)).toContainText('In Klaverhoven: 7 tot 63 dagen later');
  await expect(page.getByText(/jullie aanname van hoogstens 7 dagen/).first()).toBeVisible();
});

test('bad input has a message at its field, and no number', async ({ page }) => {
  await openCasus(page, 'casus=ziekte&uren=60&loonwaarde=101');
  await expect(page.getByRole('region', { name: 'Geen uitkomst' })).toContainText(
    'Kijk de velden met een melding na.',
  );
  const velden = page.getByRole('textbox');
  await expect(velden.and(page.getByLabel(/^Uren per week/))).toHaveAccessibleDescription(
    /Vul meer dan 0 uur in, en hoogstens 48 uur\./,
  );
  await expect(velden.and(page.getByLabel(/^Loonwaarde in procenten/))).toHaveAccessibleDescription(
    /Een loonwaarde ligt tussen 0% en 100%\./,
  );
  await expect(tijdlijn(page)).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Uren per week/ }).fill('32');
  for (const waarde of ['0', '100']) {
    await page.getByRole('textbox', { name: /^Loonwaarde in procenten/ }).fill(waarde);
    await expect(page.getByRole('region', { name: 'Geen uitkomst' })).toContainText('doelgroep LKS');
  }
  await page.getByRole('textbox', { name: /^Loonwaarde in procenten/ }).fill('60');
  await expect(page.getByText('LKS per maand: € 1.121,76.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Leeftijd' }).selectOption('Jonger dan 21');
  await expect(page.getByText(/Is iemand bijna jarig, dan verandert het bedrag/)).toBeVisible();
  await expect(page.getByText(/LKS per maand/)).toHaveCount(0);
  await page.getByLabel('Start van het werk').fill('2023-06-30');
  await expect(page.getByRole('region', { name: 'Geen uitkomst' })).toContainText(
    'Start van het werk: Vóór 1 juli 2023 golden andere regels. Kies een latere dag.',
  );
  await expect(tijdlijn(page)).toHaveCount(0);
});

test('the address holds the casus, and nothing of it is kept anywhere else', async ({ page }) => {
  await openCasus(page, 'casus=uren&gemeente=VB0002');
  await page.getByText('Pas de casus aan').click();
  await page.getByLabel('Eerste dag met andere uren').fill('2027-02-15');
  await expect(page).toHaveURL(/op=2027-02-15/);
  const zin = await page.locator('.cs-kop').innerText();
  await page.reload();
  await expect(page.locator('.cs-kop')).toHaveText(zin);
  await expect(page.getByLabel('Eerste dag met andere uren')).toHaveValue('2027-02-15');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('2027-02-15');
  await page.getByRole('link', { name: 'Reken verder in de rekenhulp' }).click();
  await expect(page.getByLabel('Datum')).toHaveValue('2026-12-01');
});

test('the casus goes along as text, and every ready casus prints on one A4', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = await openCasus(page, 'casus=verlenging&gemeente=VB0005');
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(page.getByText(/^De tekst is gekopieerd/).first()).toBeVisible();
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toContain('Casus: Contract verlengd');
  expect(tekst).toContain('Geen besluit. De wet en de verordening gaan voor.');
  for (const casus of [
    'proefplaats',
    'forfaitair',
    'ziekte',
    'verlenging',
    'uren',
    'verhuizing',
    'einde-doelgroep',
  ]) {
    await page.goto(
      `./#/traject/${id}/casus?aanvraag=2026-11-23&startWerk=2026-12-01&hoogstens=7&gemeente=VB0005&casus=${casus}`,
    );
    await expect(page.getByRole('combobox', { name: 'Casus' })).toHaveValue(casus);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), casus).toHaveLength(1);
    expect(pdf).toMatch(/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
  }
});

test('without a traject the example opens at once; with one, one chooses it, also from Kennis', async ({
  page,
}) => {
  await page.goto('./#/casus');
  await expect(page.getByText('Er staat nog geen traject in deze browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Loop een casus door in het voorbeeld' }).press('Enter');
  await expect(uitkomst(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hulp', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rekenhulp' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rekenhulp' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto('./#/kennis');
  await page.getByRole('link', { name: 'Casus: wat gebeurt er op welke dag?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Casus: kies een traject' })).toBeVisible();
  await verwachtToegankelijk(page, 'casus zonder traject');
  await page
    .getByRole('link', { name: /Voorbeeldregio/ })
    .first()
    .click();
  await expect(uitkomst(page)).toBeVisible();
});

test('nothing scrolls sideways, and axe finds nothing, wide and narrow, halfway a walk', async ({ page }) => {
  await openCasus(page, 'casus=forfaitair&uren=32');
  await page.getByText('Pas de casus aan').click();
  await page.getByRole('button', { name: 'Volgende dag' }).click();
  await verwachtToegankelijk(page, 'casus, 1440');
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await verwachtPast(page, `casus, ${width}`);
  }
  await verwachtToegankelijk(page, 'casus, 320');
});
