import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

// The gallery is no part of the build, so these tests serve it themselves, in one worker.
test.describe.configure({ mode: 'default' });

const folder = fileURLToPath(new URL('../ui/galerij/', import.meta.url));
let server: ViteDevServer;
let address = '';

test.beforeAll(async () => {
  server = await createServer({
    root: folder,
    configFile: `${folder}vite.config.ts`,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 5461, strictPort: false, hmr: false },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(() => server.close());

async function open(page: Page, { width = 1440, height = 900, query = '' } = {}) {
  // Halfway through a fade colours have no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.goto(address + query);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

for (const [name, width] of [
  ['wide', 1440],
  ['narrow', 390],
] as const) {
  test(`every part in every state passes axe on a ${name} screen`, async ({ page }) => {
    await open(page, { width, query: '?balk' });
    expect(await violations(page)).toEqual([]);
  });
}

test('menus, lists and windows pass axe when open @lang', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Downloaden' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /Welke regio/ }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open venster' }).click();
  expect(await violations(page)).toEqual([]);
});

test('nothing sticks out sideways, from 320 px and at every width where the header changes', async ({
  page,
}) => {
  await open(page, { query: '?balk' });
  for (const width of [320, 390, 721, 901, 1081, 1331]) {
    await page.setViewportSize({ width, height: 700 });
    const extra = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(extra, `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('the skip link moves focus to the main part and leaves the route alone', async ({ page }) => {
  await open(page, { query: '#/traject/1' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#/traject/1');
});

test('a menu opens on its first row, arrows move round, Escape gives focus back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Downloaden' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /Excel/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: /BPMN/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('w');
  await expect(page.getByRole('menuitem', { name: /Word/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a menu closes when its button is clicked again', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Downloaden' });
  await button.click();
  await expect(page.getByRole('menu', { name: 'Downloaden' })).toBeVisible();
  await button.click();
  await expect(page.getByRole('menu', { name: 'Downloaden' })).toBeHidden();
});

test('a window starts where it says, keeps focus inside, closes with Escape and gives focus back', async ({
  page,
}) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Open venster' });
  await opener.click();
  await expect(page.getByRole('textbox', { name: 'Wat pas je aan?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a dangerous question starts on the way out', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Vraag eerst, gevaar' }).click();
  await expect(page.getByRole('alertdialog', { name: 'Traject weghalen?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laten staan' })).toBeFocused();
});

test('a combobox narrows while typing, Enter chooses, Escape brings the choice back', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: /Welke regio/ });
  await field.fill('medemblik');
  const options = page.getByRole('listbox', { name: /Welke regio/ }).getByRole('option');
  await expect(options).toHaveText([/WerkSaam Westfriesland/]);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('WerkSaam Westfriesland');
  await field.fill('iets anders');
  await expect(page.getByText('Niets gevonden. Probeer een andere naam.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('WerkSaam Westfriesland');
  await expect(options).toHaveCount(0);
});

test('a button that does not work now can be reached and says why', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Zeist afvinken' });
  await button.focus();
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleDescription('Eerst moeten alle 8 punten kloppen.');
});

test('on a phone the header opens a panel with everything, and a choice closes it', async ({ page }) => {
  await open(page, { width: 390, height: 844 });
  await page.getByRole('button', { name: 'Menu' }).click();
  const panel = page.getByRole('dialog', { name: 'Menu' });
  await expect(panel.getByRole('link', { name: 'Aanpassingen' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Sessie afsluiten' })).toBeVisible();
  await panel.getByRole('link', { name: 'Landelijk' }).click();
  await expect(panel).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('#/landelijk');
});

test('a part that breaks leaves the rest of the page alive, and can be tried again', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Maak stuk' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'werkt nu niet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Galerij' })).toBeVisible();
});
