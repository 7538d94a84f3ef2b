import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { beginMetGemeente } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const advies = (page: Page) => page.getByRole('region', { name: /^(Advies|Geen advies)$/ });
const vraag = (page: Page) => page.locator('.br-vraag legend');
const volgende = (page: Page) => page.getByRole('button', { name: 'Volgende' });

/** Answers by keyboard alone: Tab to the answers, arrows to one of them, Enter to the next question. */
async function antwoordMetToetsen(page: Page, keer: number): Promise<void> {
  const vorige = await vraag(page).innerText();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let k = 0; k < keer; k += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.br-vraag legend').filter({ hasText: vorige })).toHaveCount(0);
}

async function kies(page: Page, naam: string | RegExp): Promise<void> {
  await page.getByRole('group').getByRole('radio', { name: naam }).first().check({ force: true });
  await volgende(page).click();
}

async function begin(page: Page): Promise<void> {
  await page.goto('./#/beleidsregel');
  await page.getByRole('textbox', { name: 'Eerste werkdag' }).fill('2026-10-01');
  await page.getByRole('textbox', { name: 'Eerste dag van de LKS' }).fill('2026-10-01');
  await page.getByRole('button', { name: 'Begin met de vragen' }).click();
}

/** Up to the questions about measuring: probably in the doelgroep. */
async function totDoelgroep(page: Page): Promise<void> {
  await begin(page);
  await kies(page, /^Krijgt bijstand/);
  await kies(page, /^Nee/);
  await kies(page, /^Ja/);
  await page.getByRole('checkbox', { name: /^Volgde praktijkonderwijs/ }).check({ force: true });
  await volgende(page).click();
  await page.getByRole('checkbox', { name: 'Geen van deze' }).check({ force: true });
  await volgende(page).click();
}

test('a newcomer tries a case by keyboard alone: one question at a time, advice with article, back and change', async ({
  page,
}) => {
  await page.goto('./#/kennis');
  await page.getByRole('link', { name: 'Beleidsregel: probeer een voorbeeld' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Beleidsregel' })).toBeVisible();
  await expect(advies(page)).toContainText('Een mens beslist.');
  await expect(advies(page)).toContainText('Geen besluit. De wet en de verordening gaan voor.');
  await page.getByRole('button', { name: 'Begin met de vragen' }).press('Enter');

  await expect(vraag(page)).toHaveText('Bij welke groep uit de wet hoort de werknemer?');
  await antwoordMetToetsen(page, 0);
  await expect(vraag(page)).toContainText('minimumloon verdienen');
  await antwoordMetToetsen(page, 1);
  await expect(vraag(page)).toContainText('mogelijkheden om te werken');
  // Nobody knows: it is asked no more, and stands as a thing to find out.
  await antwoordMetToetsen(page, 2);
  await expect(vraag(page)).toHaveText('Welke kenmerken herken je?');
  await page.getByRole('button', { name: 'Vorige' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^Weet ik niet/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Ja/ }).press('Space');
  await page.keyboard.press('Enter');

  await page.getByRole('checkbox', { name: /^Werkte nog nooit/ }).press('Space');
  await page.keyboard.press('Enter');
  await expect(vraag(page)).toContainText('niet bij de doelgroep hoort');
  await page.getByRole('checkbox', { name: 'Geen van deze' }).press('Space');
  await page.keyboard.press('Enter');
  await expect(advies(page)).toContainText('Hoort waarschijnlijk bij de doelgroep');
  await expect(advies(page)).toContainText('Regel R3 en R5: artikel 1 onder b; artikel 2 lid 1 en 2');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: 'Doelgroep loonkostensubsidie: Hoort waarschijnlijk bij de doelgroep.' }),
  ).toBeAttached();

  await page.getByRole('button', { name: /^Wijzig het antwoord op: Bij welke groep/ }).press('Enter');
  await page.getByRole('radio', { name: /^Krijgt een nabestaanden/ }).press('Space');
  await page.keyboard.press('Enter');
  await expect(advies(page)).toContainText('Eerst uitzoeken');
});

test('an empty answer is refused with words, and a question that cannot change anything is not asked', async ({
  page,
}) => {
  await begin(page);
  await volgende(page).click();
  await expect(page.getByText('Kies eerst een antwoord.')).toBeVisible();
  await kies(page, /^Krijgt bijstand/);
  await kies(page, /^Ja/);
  // Who can earn the minimum wage is out, whatever the rest: nothing is asked any more.
  await expect(advies(page)).toContainText('Hoort waarschijnlijk niet bij de doelgroep');
  await expect(advies(page)).toContainText('Forfaitair kan niet');
  await expect(page.getByRole('heading', { name: 'Alle vragen zijn gesteld' })).toBeVisible();
  await expect(vraag(page)).toHaveCount(0);
  const punt = advies(page).getByRole('listitem').filter({ hasText: 'Trek het besluit over de LKS in.' });
  await expect(punt).toContainText('Alleen bij ‘Lopende LKS: Ja, en uit onderzoek blijkt');
});

test('what nobody knew stands as a thing to find out, with a way to fill it in', async ({ page }) => {
  await page.goto('./#/beleidsregel?presenteren');
  await page.getByRole('button', { name: 'Begin met de vragen' }).click();
  await kies(page, /^Krijgt bijstand/);
  await kies(page, /^Weet ik niet/);
  await kies(page, /^Ja/);
  await page.getByRole('checkbox', { name: /^Weet ik niet/ }).check({ force: true });
  await volgende(page).click();
  await page.getByRole('checkbox', { name: 'Geen van deze' }).check({ force: true });
  await volgende(page).click();
  await expect(advies(page)).toContainText('Eerst uitzoeken');
  const kanWorden = advies(page)
    .getByRole('paragraph')
    .filter({ hasText: 'Dit kan er nog uitkomen:' })
    .first();
  await expect(kanWorden).toBeVisible();
  await expect(advies(page).getByRole('listitem')).toContainText([
    'Hoort waarschijnlijk niet bij de doelgroep',
    'Hoort waarschijnlijk bij de doelgroep',
  ]);
  await page
    .getByRole('button', { name: 'Vul in: Kan met voltijds werk het minimumloon verdienen' })
    .first()
    .click();
  await kies(page, /^Nee/);
  await expect(advies(page)).toContainText('Hoort waarschijnlijk bij de doelgroep');
  await page.getByRole('link', { name: 'Naast de wet' }).click();
  expect(page.url()).toContain('toets?presenteren');
});

test('another reading shows what it does, before and after it is chosen', async ({ page }) => {
  await totDoelgroep(page);
  await kies(page, /^Nee/);
  await kies(page, /^Ja/);
  await kies(page, /^Ja, bij een ander bedrijf/);
  await kies(page, /^Nee/);
  await expect(advies(page)).toContainText('Forfaitair kan');
  const lezing = page.getByRole('group', { name: 'Hoe lees je artikel 4 lid 3?' });
  const lezingen = page.getByRole('region', { name: 'Lees je de regel anders?' });
  await expect(lezingen).toContainText('Eerst meten of forfaitair (dan: Loonwaarde eerst)');
  await lezing.getByRole('radio', { name: /^Ook bij een ander bedrijf/ }).check({ force: true });
  await expect(advies(page)).toContainText('Loonwaarde eerst');
  await expect(lezingen).toContainText('Eerst meten of forfaitair (dan: Forfaitair kan)');
});

test('facts that contradict each other give a message and no advice', async ({ page }) => {
  await page.goto('./#/beleidsregel');
  await page.getByRole('textbox', { name: 'Eerste werkdag' }).fill('2023-06-30');
  await page.getByRole('textbox', { name: 'Geboortedatum' }).fill('2099-01-01');
  await page.getByRole('radio', { name: 'Ja' }).first().check({ force: true });
  await page.getByRole('button', { name: 'Begin met de vragen' }).click();
  await expect(advies(page)).toContainText('De geboortedatum ligt in de toekomst.');
  await expect(advies(page)).toContainText('Deze regel werkt vanaf 1 juli 2023.');
  await expect(page.locator('.br-groot')).toHaveCount(0);
  await kies(page, /^Krijgt bijstand/);
  await kies(page, /^Nee/);
  await kies(page, /^Nee/);
  await expect(advies(page)).toContainText(
    'in het doelgroepregister staat, en dat er geen mogelijkheden zijn',
  );
  await page.getByRole('button', { name: 'Wijzig het antwoord op: Wat je al wist' }).click();
  await page.getByRole('textbox', { name: 'Eerste werkdag' }).fill('2026-10-01');
  await page.getByRole('textbox', { name: 'Geboortedatum' }).fill('1990-01-01');
  await page.getByRole('radio', { name: 'Nee' }).first().check({ force: true });
  await page.getByRole('button', { name: 'Begin met de vragen' }).click();
  await expect(page.getByRole('region', { name: 'Advies', exact: true })).toBeVisible();
});

test('nothing is kept, and the advice prints on A4 with reasons', async ({ page }) => {
  await totDoelgroep(page);
  const bewaard = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(bewaard).not.toContain('bijstand');
  expect(page.url()).toMatch(/#\/beleidsregel$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.br-blad')).toContainText('Een mens beslist.');
  await expect(page.locator('.br-blad')).toContainText('artikel 2 lid 1 onder a');
  await expect(page.locator('.br-proberen')).toBeHidden();
});

test('the tables stand there to read and to download, and the case stays', async ({ page }) => {
  await totDoelgroep(page);
  await page.getByRole('link', { name: 'Beslistabellen' }).click();
  const tabel = page.getByRole('table', { name: 'Hoort bij een groep' });
  await expect(tabel.getByRole('row')).toHaveCount(8);
  await expect(tabel.getByRole('row').nth(4)).toContainText('Alleen volgens de wet');
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download als DMN' }).click();
  expect((await wacht).suggestedFilename()).toBe('werksaam-westfriesland-2023.dmn');
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await verwachtPast(page, `beslistabellen, ${width}`);
  }
  await verwachtToegankelijk(page, 'beslistabellen');
  await page.getByRole('link', { name: 'Proberen' }).click();
  await expect(advies(page)).toContainText('Hoort waarschijnlijk bij de doelgroep');
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await verwachtPast(page, `beleidsregel, ${width}`);
  }
  await verwachtToegankelijk(page, 'beleidsregel, halverwege');
});

test('beside the law the gaps stand first, and a proposal is taken over by a click, in a traject, with undo', async ({
  page,
}) => {
  await beginMetGemeente(page, 'Hoorn', 'Hoorn');
  await page.goto('./#/beleidsregel/toets');
  await expect(page.getByText(/^We vonden 5 gaten/)).toBeVisible();
  const gaten = page.locator('.br-bevindingen').first();
  for (const gat of [
    'Jonger dan 27 jaar',
    'Nabestaanden- of wezenuitkering',
    'Termijn voor het besluit',
    'Bedrag van',
  ]) {
    await expect(gaten.getByRole('listitem').filter({ hasText: gat })).toBeVisible();
  }
  await expect(gaten).toContainText('De regel noemt 50% van het minimumloon, zonder vakantiebijslag');

  await page.getByRole('combobox', { name: 'In welk traject?' }).selectOption({ index: 1 });
  const gemeente = page.getByRole('combobox', { name: 'Voor welke gemeente?' });
  await expect(gemeente).toBeVisible();
  await gemeente.selectOption({ index: 1 });
  const kaart = page.locator('.br-voorstel').filter({ hasText: 'ook mensen jonger dan 27' });
  const voor = await kaart.innerText();
  expect(voor).toContain('nog geen antwoord');
  await kaart.getByRole('button', { name: /^Neem over bij vraag 4/ }).press('Enter');
  await expect(kaart).toContainText('Dit is al het antwoord');
  // The button is gone; the focus stays at the question.
  await expect(kaart.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(
    page.getByRole('status').filter({ hasText: 'Antwoord overgenomen bij vraag 4.' }),
  ).toBeAttached();
  await page
    .getByRole('button', { name: /^Ongedaan maken: Voorstel uit de beleidsregel bij vraag 4/ })
    .click();
  await expect.poll(() => kaart.innerText()).toBe(voor);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: 'Ongedaan gemaakt: Voorstel uit de beleidsregel bij vraag 4' })
      .first(),
  ).toBeAttached();
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await verwachtPast(page, `toets, ${width}`);
  }
  await page.getByText(/^De andere \d+ punten$/).click();
  await verwachtToegankelijk(page, 'toets');
});

test('without a traject there is a way to begin one, and nothing to take over', async ({ page }) => {
  await page.goto('./#/beleidsregel/toets');
  await expect(page.getByText('Er is nog geen traject in deze browser. Begin er eerst een.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Neem over/ })).toHaveCount(0);
});
