import { expect, test } from './fixtures.ts';
import { naar, openVoorbeeld } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

/** Every place of the app, inside the example traject. */
const SCHERMEN = [
  'team',
  'scan/AANV-01',
  'scan/AANV-04',
  'scan/BESL-01',
  'scan/FORF-03?vooraf=VB0001',
  'bespreken',
  'bespreken/DOEL-02',
  'verschillen',
  'verschillen?beeld=nu&gemeente=VB0004',
  'verschillen?beeld=voorkeur',
  'verschillen?verschil=8',
  'verschillen?weergave=tabel',
  'verschillen?weergave=zinnen',
  'verschillen?dim',
  'verschillen?deelstappen=HB1,HD1&stap=D1',
  'verschillen?gemeente=VB0001&naast=VB0003&verschil=8',
  'verschillen?presenteren',
  'verschillen?model',
  'verschillen?presenteren&verschil=8',
  'aanpassingen',
  'afvinken',
  'afvinken?gemeente=VB0002',
] as const;
const PAGINAS = [
  '#/',
  '#/landelijk',
  '#/landelijk?gemeente=GM0796',
  '#/kennis',
  '#/kennis/hoe-lees-ik-het-schema',
  '#/kennis/woordenlijst',
  '#/rekenhulp',
  '#/rekenhulp?datum=2026-11-22&leeftijd=18&uren=40&voltijd=38&loonwaarde=20&lasten=24',
  '#/rekenhulp?datum=2024-03-01&uren=60&loonwaarde=101',
  '#/beleidsregel',
  '#/beleidsregel/tabellen',
  '#/beleidsregel/toets',
  '#/beleidsregel/eigen',
  '#/onzin',
  '#/traject/bestaat-niet/team',
] as const;

/** A laptop, and the same at 200% zoom; the second only in the long run, the narrowest screen in every run. */
const MATEN = [
  { naam: '1440', breedte: 1440, hoogte: 900 },
  { naam: '200% @lang', breedte: 720, hoogte: 450 },
] as const;

for (const { naam, breedte, hoogte } of MATEN) {
  test(`no accessibility violations and no sideways scroll: traject, ${naam}`, async ({ page }) => {
    test.setTimeout(180_000);
    const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
    await page.setViewportSize({ width: breedte, height: hoogte });
    for (const scherm of SCHERMEN) {
      await naar(page, id, scherm);
      await verwachtToegankelijk(page, scherm);
      await verwachtPast(page, scherm);
    }
  });

  test(`no accessibility violations and no sideways scroll: other pages, ${naam}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: breedte, height: hoogte });
    for (const pagina of PAGINAS) {
      await page.goto(`./${pagina}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await verwachtToegankelijk(page, pagina);
      await verwachtPast(page, pagina);
    }
  });
}

/** The pages of an own process model, of which the address holds its id. */
const MODELDELEN = [
  '',
  '&deel=stappen&toon=alle&stap=Task_10',
  '&deel=vergelijken',
  '&deel=vergelijken&beeld=nu&verschil=2',
  '&deel=vragen',
] as const;

for (const { naam, breedte, hoogte } of [...MATEN, { naam: '320 px', breedte: 320, hoogte: 640 }]) {
  test(`no accessibility violations and no sideways scroll: own process model, ${naam}`, async ({ page }) => {
    test.setTimeout(120_000);
    const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
    await naar(page, id, 'verschillen?model');
    await page.setInputFiles('input[type=file]', 'test/fixtures/bpmn/eigen/voorbeeldstad.bpmn');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loonkostensubsidie Voorbeeldstad');
    await page.getByRole('checkbox', { name: 'Zuiderbrink' }).check({ force: true });
    const model = /model=\w+/.exec(page.url())?.[0] ?? '';
    await page.setViewportSize({ width: breedte, height: hoogte });
    for (const deel of MODELDELEN) {
      await naar(page, id, `verschillen?${model}${deel}`);
      await verwachtToegankelijk(page, deel);
      await verwachtPast(page, deel);
    }
  });
}

test('windows and menus have no accessibility violations', async ({ page }) => {
  test.setTimeout(120_000);
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await page.getByRole('button', { name: /Dit traject/ }).click();
  await verwachtToegankelijk(page, 'menu van het traject');
  await page.getByRole('menuitem', { name: /Sessie afsluiten/ }).click();
  await verwachtToegankelijk(page, 'sessie afsluiten');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Doorlooptijd met meting/ }).click();
  await page.getByText('Zo gaat het in de preferente werkwijze').click();
  await verwachtToegankelijk(page, 'kerncijfer');
  await page.keyboard.press('Escape');
  await naar(page, id, 'aanpassingen');
  await page.getByRole('button', { name: 'Aanpassing', exact: true }).click();
  await verwachtToegankelijk(page, 'eigen aanpassing');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Downloaden' }).click();
  await verwachtToegankelijk(page, 'downloaden');
  await naar(page, id, 'afvinken');
  await page.getByRole('button', { name: 'Vink Noorderlinde af' }).click();
  await verwachtToegankelijk(page, 'afvinken');
});

test('nothing scrolls sideways at 320 px, the narrowest screen that WCAG 1.4.10 asks for', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const scherm of SCHERMEN) {
    await naar(page, id, scherm);
    await verwachtPast(page, scherm);
  }
  for (const pagina of PAGINAS) {
    await page.goto(`./${pagina}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await verwachtPast(page, pagina);
  }
});
