import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { naar, openVoorbeeld } from './keten.ts';

test('the comparison in sentences has headings to jump between, and links to list and step', async ({
  page,
}) => {
  await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await page.getByRole('combobox', { name: 'Weergave' }).selectOption('Zinnen');
  const zinnen = page.getByRole('article', { name: 'De verschillen in zinnen' });
  await expect(zinnen.getByRole('heading', { level: 2 })).toHaveText([
    'Van nu naar voorkeur: Voorbeeldregio (samengesteld)',
    'Kerncijfers',
    'Wat er verandert',
    'Niet in het schema',
    'Wat blijft',
    'Wat nog onbekend is',
    'Wat nog open is',
    'Eigen beleid',
  ]);
  await expect(zinnen.getByRole('heading', { level: 3 }).first()).toHaveText('Doelgroep en proefplaats');
  await zinnen.getByRole('link', { name: 'Open vraag 29 in de lijst' }).press('Enter');
  await expect(page.getByRole('button', { name: /Beslistermijn van 5 weken/, expanded: true })).toBeVisible();
  await expect(zinnen.locator('[aria-current]').first()).toContainText('neemt het besluit over de LKS');
  await zinnen.getByRole('link', { name: /stuurt extra stukken mee/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Stuurt extra stukken mee' })).toBeVisible();
});

test('copying gives text and HTML with every gemeente, and says that it worked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await naar(page, id, 'verschillen?weergave=zinnen');
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(page.getByRole('status')).toContainText('De tekst is gekopieerd');
  const [tekst, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const lees = async (soort: string) => (await item?.getType(soort))?.text() ?? '';
    return [await lees('text/plain'), await lees('text/html')] as const;
  });
  for (const naam of ['Noorderlinde', 'Elzenmeer', 'Wilgendrecht', 'Zuiderbrink', 'Klaverhoven']) {
    expect(tekst).toContain(naam);
    expect(html).toContain(naam);
  }
  expect(html).toContain('<h2>');
  expect(tekst).toContain('Wat er verandert\n----------------');
});

test('where the browser does not let us copy, the text stands ready and selected', async ({ page }) => {
  // As on a page without https: there is no clipboard at all.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await naar(page, id, 'verschillen?weergave=zinnen');
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  const veld = page.getByRole('dialog').getByRole('textbox', { name: 'Tekst' });
  await expect(veld).toBeFocused();
  await expect(veld).toHaveValue(/^Van nu naar voorkeur/);
  expect(await veld.evaluate((e: HTMLTextAreaElement) => e.selectionEnd - e.selectionStart)).toBeGreaterThan(
    1000,
  );
});

test('the downloaded text is the same for one gemeente as what the screen says of it', async ({ page }) => {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await naar(page, id, 'verschillen?weergave=zinnen&gemeente=VB0005');
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download als tekst' }).click();
  const bestand = await wacht;
  expect(bestand.suggestedFilename()).toMatch(
    /^zinnen_voorbeeldregio-samengesteld_klaverhoven_\d{4}-\d\d-\d\d\.txt$/,
  );
  const tekst = await readFile(await bestand.path(), 'utf8');
  expect(tekst).toContain('Dit gaat over Klaverhoven.');
  expect(tekst).not.toContain('Noorderlinde');
  await expect(page.getByRole('status')).toContainText(bestand.suggestedFilename());
});
