import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { naar, openVoorbeeld } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const VOORBEELD = 'Voorbeeldregio (samengesteld)';
const KAART = 'Website en portaal bijwerken';

test('the plan by keyboard alone: board, time line, many at once and back', async ({ page }) => {
  const id = await openVoorbeeld(page, VOORBEELD);
  await naar(page, id, 'aanpassingen');
  await page.getByRole('radio', { name: 'Tabel' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/weergave=bord/);
  await verwachtToegankelijk(page, 'bord');

  const kolom = (naam: string) => page.getByRole('region', { name: new RegExp(`^${naam}, \\d+$`) });
  const kaart = (naam: string) => kolom(naam).getByRole('listitem').filter({ hasText: KAART });
  const keuze = page.getByRole('combobox', { name: `Status: ${KAART}` });
  await keuze.focus();
  await page.keyboard.press('ArrowDown');
  await expect(kaart('Bezig')).toBeVisible();
  // The card took the focus along, and its news was read.
  await expect(keuze).toBeFocused();
  await verwachtGemeld(page, `${KAART} staat nu bij Bezig.`);

  await page.evaluate(() => scrollTo(0, 0));
  await kaart('Bezig').dragTo(kolom('Klaar'), {
    sourcePosition: { x: 40, y: 40 },
    targetPosition: { x: 60, y: 60 },
  });
  await expect(kaart('Klaar')).toBeVisible();
  await keuze.selectOption('geblokkeerd');
  const venster = page.getByRole('dialog');
  await venster.getByRole('textbox', { name: 'Reden' }).fill('Wacht op leverancier');
  await page.keyboard.press('Enter');
  await expect(kaart('Geblokkeerd')).toContainText('Wacht op leverancier');
  await expect(keuze).toBeFocused();
  for (const terug of ['Klaar', 'Bezig', 'Te doen']) {
    await page.keyboard.press('Control+z');
    await expect(kaart(terug)).toBeVisible();
  }

  await page.getByRole('radio', { name: 'Bord' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    page
      .getByText(/^Vandaag, /)
      .or(page.getByRole('heading', { name: /20\d\d/ }))
      .first(),
  ).toBeVisible();
  await verwachtToegankelijk(page, 'tijdlijn');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/weergave/);
  await druk(page, page.getByRole('button', { name: 'Kies meer aanpassingen' }), 'Enter');
  await druk(page, page.getByRole('checkbox', { name: 'Kies alle aanpassingen die je ziet' }), 'Space');
  await verwachtToegankelijk(page, 'kiezen');
  await druk(page, page.getByRole('button', { name: 'Verander', exact: true }), 'Enter');
  await verwachtToegankelijk(page, 'veel tegelijk veranderen');
  const wie = page.getByRole('combobox', { name: `Wie doet dit: ${KAART}` });
  const was = await wie.inputValue();
  await venster.getByLabel('Wie').fill('Jurist');
  await page.keyboard.press('Enter');
  await expect(venster).toBeHidden();
  await expect(wie).toHaveValue('Jurist');
  await druk(page, page.getByRole('button', { name: 'Klaar met kiezen' }), 'Enter');
  await page.getByRole('radio', { name: 'Tabel' }).focus();
  await page.keyboard.press('Control+z');
  await expect(wie).toHaveValue(was);
  await expect(page.locator('input[value="Jurist"]')).toHaveCount(0);
});

test('a row that no longer fits the filter gives the focus to the next one, and the filter says how much it shows', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, VOORBEELD);
  await naar(page, id, 'aanpassingen?status=te-doen');
  const aantal = page.locator('output', { hasText: /^\d+ van 17 aanpassingen$/ });
  await expect(aantal).toHaveText('8 van 17 aanpassingen');
  const rij = page.locator('[data-sleutel]', { hasText: KAART });
  const volgende = rij.locator('xpath=following::tr[@data-sleutel][1]').getByRole('button').first();
  const naam = await volgende.innerText();
  await rij.getByRole('combobox', { name: /^Status/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rij).toHaveCount(0);
  await expect(aantal).toHaveText('7 van 17 aanpassingen');
  await expect(page.getByRole('button', { name: naam })).toBeFocused();
  await druk(page, page.getByRole('button', { name: 'Toon alles' }), 'Enter');
  await expect(page.getByRole('searchbox', { name: 'Zoek in aanpassingen' })).toBeFocused();
  await expect(aantal).toHaveCount(0);
});

test('looking over the plan: what if, what changed, what does not fit, what comes first, neighbours', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, VOORBEELD);
  await naar(page, id, 'aanpassingen');
  const kies = async (naam: RegExp) => {
    await druk(page, page.getByRole('button', { name: 'Plan nakijken' }), 'Enter');
    await page.getByRole('menuitem', { name: naam }).press('Enter');
  };

  await kies(/^Wat als dit klaar is/);
  await expect(page.getByRole('heading', { level: 2, name: 'Wat als dit klaar is?' })).toBeFocused();
  await verwachtToegankelijk(page, 'wat als');
  const rij = page.getByRole('row', { name: /^Wilgendrecht/ });
  await expect(rij).toContainText('1 aanpassing');
  await druk(page, page.getByRole('checkbox', { name: /^Zelf op tijd de meting plannen/ }), 'Space');
  await expect(rij).toContainText('Niets houdt meer tegen');
  await verwachtGemeld(page, /^Als dit klaar is, houdt bij \d van de 5/);
  await druk(page, page.getByRole('button', { name: 'Begin opnieuw' }), 'Enter');
  await expect(rij).toContainText('1 aanpassing');

  // Leaving remembers what was seen; a reload is leaving.
  await page.reload();
  await kies(/^Wat is er veranderd/);
  await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
  await verwachtToegankelijk(page, 'niets veranderd');
  await page.getByRole('link', { name: 'Terug naar de tabel' }).press('Enter');
  await page.getByRole('combobox', { name: `Status: ${KAART}` }).selectOption('bezig');
  await kies(/^Wat is er veranderd.*1 verandering/);
  await expect(page.getByText('Status: van Te doen naar Bezig')).toContainText(/door deze browser/);

  await kies(/^Wat moet eerst/);
  await expect(page.getByText(/^\d+ aanpassingen na elkaar bepalen de laatste dag/).first()).toBeVisible();
  await verwachtToegankelijk(page, 'volgorde');

  await kies(/^Klopt het plan/);
  await verwachtToegankelijk(page, 'controle');
  await page.getByText('Klaar ná de ingangsdatum').click();
  await page.getByRole('link', { name: 'Artikel 7a opnemen in de beleidsregel' }).first().press('Enter');
  const open = page.getByRole('button', { name: 'Artikel 7a opnemen in de beleidsregel' });
  await expect(open).toBeFocused();
  await expect(open).toHaveAttribute('aria-expanded', 'true');

  await naar(page, id, 'aanpassingen?open=BESL-01/2');
  await page.getByText('Wat deden andere gemeenten?').click();
  await page.getByRole('button', { name: 'Neem over van Noorderlinde' }).press('Enter');
  await verwachtToegankelijk(page, 'neem over');
  await page.getByRole('dialog').getByRole('button', { name: 'Neem over' }).press('Enter');
  const werk = page.getByRole('table', { name: 'Per gemeente' });
  await expect(werk.getByRole('row', { name: /^Zuiderbrink/ })).toContainText('Aanpassen (voorstel team)');
  await page.keyboard.press('Control+z');
  await expect(werk.getByRole('row', { name: /^Zuiderbrink/ })).toHaveCount(0);

  await page.setViewportSize({ width: 320, height: 640 });
  for (const weergave of ['bord', 'tijdlijn', 'controle', 'sinds', 'wat-als', 'volgorde']) {
    await naar(page, id, `aanpassingen?weergave=${weergave}`);
    await verwachtPast(page, weergave);
  }
});

async function druk(page: Page, doel: Locator, toets: string): Promise<void> {
  await doel.focus();
  await page.keyboard.press(toets);
}

/** What was read aloud: the live region of the page. */
async function verwachtGemeld(page: Page, zin: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: zin }).first()).toHaveText(zin);
}
