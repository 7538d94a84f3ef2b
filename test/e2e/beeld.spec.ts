import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { naar, openVoorbeeld } from './keten.ts';

/** Opens the picture of the example region; gives the id of the traject. */
async function openBeeld(page: Page, zoek = ''): Promise<string> {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await naar(page, id, `verschillen${zoek}`);
  await expect(stap(page, 'HD1')).toBeVisible();
  return id;
}

function stap(page: Page, id: string): Locator {
  return page.locator(`[data-stap="${id}"]`);
}

/** Presses keys one after the other; gives the id of the step that has the focus after each. */
async function loop(page: Page, toetsen: readonly string[]): Promise<(string | null)[]> {
  const stappen: (string | null)[] = [];
  for (const toets of toetsen) {
    await page.keyboard.press(toets);
    stappen.push(await page.evaluate(() => document.activeElement?.getAttribute('data-stap') ?? null));
  }
  return stappen;
}

test('the picture is one stop for tab; arrows follow the lines, Enter opens, Escape comes back', async ({
  page,
}) => {
  await openBeeld(page);
  await expect(page.locator('[data-stap][tabindex="0"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Vergroot het schema' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-stap]:focus')).toHaveCount(1);
  await stap(page, 'HA1').focus();
  expect(await loop(page, ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])).toEqual([
    'A1g',
    'HA2',
    'A5',
    'HB1',
    'A5',
  ]);
  expect(await loop(page, ['Home', 'End', 'Control+Home', 'Control+End'])).toEqual([
    'X-A-formulier',
    'HH1',
    'X-A-formulier',
    'HH3',
  ]);
  await stap(page, 'HD1').focus();
  await expect(stap(page, 'HD1')).toHaveAccessibleName(/Geldt voor 4 van 5 gemeenten\. Daarna: .+\.$/);
  await expect(stap(page, 'HD1')).toHaveAccessibleDescription(/^Geldt voor .+ en .+\.$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Berekent de LKS/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stap(page, 'HD1')).toBeFocused();
});

test('N and P walk through the differences, and picture and list show the same one', async ({ page }) => {
  await openBeeld(page);
  await stap(page, 'HD1').focus();
  expect(await loop(page, ['n', 'n', 'p'])).toEqual(['HA1', 'HB3', 'HA1']);
  await expect(page.locator('#verschil-2')).toBeInViewport();
  await expect(page.locator('#verschil-2 > button')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.kn-ring')).not.toHaveCount(0);
  await stap(page, 'HG1').locator('.kn-pil').click();
  await expect(page.locator('#verschil-62')).toBeInViewport();
  await page.getByRole('button', { name: /Preferent aanvraagformulier gebruiken/ }).click();
  await expect(page).toHaveURL(/verschil=8/);
});

test('nothing moves between Nu, Voorkeur and Verschil, and motion can be off', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openBeeld(page);
  const vakken = () =>
    page.locator('[data-stap]').evaluateAll((knopen) =>
      knopen.map((knop) => {
        const { x, y, width, height } = knop.getBoundingClientRect();
        return [knop.getAttribute('data-stap'), x, y, width, height];
      }),
    );
  const verschil = await vakken();
  for (const beeld of ['Nu', 'Voorkeur']) {
    await page.getByRole('radio', { name: beeld, exact: true }).click({ force: true });
    await expect(page.locator('.beeld')).toHaveAttribute('data-stand', beeld.toLowerCase());
    expect(await vakken()).toEqual(verschil);
  }
  await expect(page.getByRole('status')).toContainText('Je ziet de preferente werkwijze.');
  await expect(stap(page, 'X-E-declaratie')).toBeHidden();
  expect(await stap(page, 'HD1').evaluate((knop) => getComputedStyle(knop).transitionDuration)).toMatch(
    /^0s(, 0s)*$/,
  );
});

test('what stays the same can be dimmed, in the address, with text that stays readable', async ({ page }) => {
  await openBeeld(page);
  await page.getByRole('checkbox', { name: 'Dim wat gelijk blijft' }).click();
  await expect(page).toHaveURL(/[?&]dim/);
  const inkt = (id: string) =>
    stap(page, id)
      .locator('.kn-tekst')
      .evaluate((tekst) => getComputedStyle(tekst).fill);
  expect(await inkt('HA2')).toBe('rgb(101, 115, 110)');
  expect(await inkt('HB1')).toBe('rgb(19, 33, 30)');
});

test('an enlarged picture keeps its heads and gets an overview; a picture that fits has none', async ({
  page,
}) => {
  await openBeeld(page);
  const overzicht = page.getByRole('img', { name: /Overzicht van het hele schema/ });
  await expect(overzicht).toHaveCount(0);
  for (let keer = 0; keer < 3; keer += 1)
    await page.getByRole('button', { name: 'Vergroot het schema' }).click();
  await expect(overzicht).toBeVisible();
  await stap(page, 'HH3').focus();
  await expect(stap(page, 'HH3')).toBeInViewport({ ratio: 1 });
  await overzicht.click({ position: { x: 4, y: 4 } });
  await expect(stap(page, 'HH3')).not.toBeInViewport();
  await page.getByRole('button', { name: 'Toon het hele schema' }).click();
  await expect(overzicht).toHaveCount(0);
  await expect(page.getByText(/Press enter|Control Panel|Zoom In|Mini Map/)).toHaveCount(0);
});

test('a step opens in place: its deelstappen have marks, keys and an address of their own', async ({
  page,
}) => {
  await openBeeld(page);
  await stap(page, 'HD1').focus();
  const plek = await stap(page, 'HD1').boundingBox();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/deelstappen=HD1/);
  await expect(page.getByRole('group', { name: /Deelstappen van de stap: Berekent/ })).toBeVisible();
  const geopend = await stap(page, 'HD1').boundingBox();
  expect(geopend?.x).toBeCloseTo(plek?.x ?? 0, 0);
  expect(geopend?.width).toBeGreaterThan(plek?.width ?? 0);
  expect(await loop(page, ['ArrowDown', 'ArrowRight'])).toEqual(['D1', 'X-D-uitstel']);
  await expect(stap(page, 'X-D-uitstel')).toHaveAccessibleName(/Deze stap vervalt\. Vraag 37\./);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/stap=D1/);
  await expect(page.locator('p:focus')).toContainText('De administratie berekent de LKS.');
  await expect(page.getByRole('status')).toContainText(/Stap geopend: .*berekent de LKS/i);
  await page.keyboard.press('Escape');
  await expect(stap(page, 'D1')).toBeFocused();
  expect(await loop(page, ['-'])).toEqual(['HD1']);
  await expect(page).not.toHaveURL(/deelstappen/);

  await stap(page, 'HB1').dblclick();
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await stap(page, 'HE1').click();
  await page.getByRole('button', { name: 'Open deze stap in het schema' }).click();
  await expect(page).toHaveURL(/deelstappen=HB1%2CHE1/);
  await page.reload();
  await expect(stap(page, 'B1')).toBeVisible();
  await expect(stap(page, 'E1')).toBeVisible();
});

test('two gemeenten beside each other: their own words, views and answers', async ({ page }) => {
  await openBeeld(page);
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('Vergelijk twee gemeenten');
  await page.getByRole('combobox', { name: 'Eerste gemeente' }).selectOption('Wilgendrecht');
  await page.getByRole('combobox', { name: 'Tweede gemeente' }).selectOption('Noorderlinde');
  await expect(page).toHaveURL(/gemeente=VB0003&naast=VB0001/);
  await expect(page.getByRole('status')).toContainText(
    'Je ziet het verschil tussen Wilgendrecht en Noorderlinde.',
  );
  await expect(page.getByRole('list', { name: 'Legenda' })).toContainText('2 alleen in Wilgendrecht');
  await expect(stap(page, 'X-B-stukken')).toHaveAccessibleName(/Deze stap is er alleen in Wilgendrecht\./);
  await page.getByRole('radio', { name: 'B: Noorderlinde' }).click({ force: true });
  await expect(stap(page, 'X-B-stukken')).toBeHidden();
  const regel = page.locator('#verschil-8');
  await expect(regel).toContainText('Noorderlinde: Het preferente aanvraagformulier met extra vragen');
  await expect(regel).toContainText('Wilgendrecht: Het preferente aanvraagformulier');
  await page.getByRole('combobox', { name: 'Eerste gemeente' }).selectOption('Stop met vergelijken');
  await expect(page.getByRole('heading', { name: '34 verschillen' })).toBeVisible();
});

test.describe('in a hall, 1920 px wide', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('text is 23 px or more, and a remote walks from the first difference to the last', async ({
    page,
  }) => {
    const id = await openBeeld(page, '?presenteren');
    const maten = await page
      .locator('.kn-g:not(:has(path.kn-basis)) .kn-tekst')
      .evaluateAll((teksten) => teksten.map((tekst) => Number.parseFloat(getComputedStyle(tekst).fontSize)));
    expect(maten.length).toBeGreaterThan(20);
    expect(Math.min(...maten)).toBeGreaterThanOrEqual(23);

    await expect(page.getByText('Druk op de pijl of op Page Down')).toBeVisible();
    for (const toets of ['PageDown', 'ArrowRight', 'Space', 'PageUp']) await page.keyboard.press(toets);
    await expect(page.locator('.vs-gekozen')).toContainText('Eigen eisen aan het contract loslaten');

    await naar(page, id, 'verschillen?presenteren&verschil=70');
    await expect(page.locator('.vs-gekozen')).toContainText('laatste verschil');
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('status')).toContainText('Dit is het laatste verschil.');
    await expect(page).toHaveURL(/verschil=70/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/presenteren/);
  });

  test('a remote does not walk on behind a window that lies over the picture', async ({ page }) => {
    await openBeeld(page, '?presenteren&verschil=8');
    await expect(page.locator('.vs-gekozen')).toContainText('Preferent aanvraagformulier gebruiken');
    await page.getByRole('button', { name: 'Kerncijfers' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    for (const toets of ['PageDown', 'PageUp', 'PageDown']) await page.keyboard.press(toets);
    await expect(page).toHaveURL(/verschil=8/);
  });
});

test('the links of the header lie beside the four steps, not over them, on any width of a laptop', async ({
  page,
}) => {
  await openBeeld(page);
  for (const width of [1100, 1280, 1366, 1440, 1536]) {
    await page.setViewportSize({ width, height: 800 });
    const einden = await page
      .locator('header.top :is(a, button)')
      .evaluateAll((delen) =>
        delen.filter((deel) => deel.checkVisibility()).map((deel) => deel.getBoundingClientRect().toJSON()),
      );
    const overlap = einden.filter(({ left }, nr) =>
      einden.slice(0, nr).some(({ right }) => right > left + 1),
    );
    expect(overlap, `${width}`).toEqual([]);
  }
});
