import { expect, test } from './fixtures.ts';
import { openVoorbeeld, naar } from './keten.ts';

test('a key figure tells by keyboard how it was computed, and gives the focus back', async ({ page }) => {
  await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  const cijfers = page.getByRole('region', { name: 'Kerncijfers' });
  const tegel = cijfers.getByRole('button', { name: /^Formulieren/ });
  await expect(tegel).toHaveAccessibleName(/Formulieren: nu 2 tot 5, voorkeur 2\./);
  await tegel.focus();
  await page.keyboard.press('Enter');
  const venster = page.getByRole('dialog', { name: 'Formulieren' });
  await expect(venster.getByRole('row', { name: /Klaverhoven 5/ })).toBeVisible();
  await venster.locator('summary', { hasText: 'Zo gaat het nu in Klaverhoven' }).press('Enter');
  await expect(venster.getByText('Een declaratie. De werkgever declareert elke maand.').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tegel).toBeFocused();
});

test('key figures follow the chosen gemeente, and say nothing before there is an answer', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await naar(page, id, 'verschillen?gemeente=VB0005');
  const cijfers = page.getByRole('region', { name: 'Kerncijfers' });
  await expect(cijfers.getByRole('button', { name: /Formulieren: nu 5, voorkeur 2\./ })).toBeVisible();
  await expect(
    cijfers.getByRole('button', { name: /Doorlooptijd forfaitair: nu komt niet voor/ }),
  ).toBeVisible();
  await openVoorbeeld(page, 'WerkSaam Westfriesland');
  await expect(
    cijfers.getByRole('button', { name: /Formulieren: nu nog niet bekend, voorkeur 2\./ }),
  ).toBeVisible();
});

test('in a hall the key figures come over the picture', async ({ page }) => {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await naar(page, id, 'verschillen?presenteren');
  await expect(page.getByRole('region', { name: 'Kerncijfers' })).toBeHidden();
  await page.getByRole('button', { name: 'Kerncijfers' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Brieven/ })).toBeVisible();
});
