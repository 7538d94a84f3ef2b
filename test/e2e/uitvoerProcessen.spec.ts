import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { toSchaal } from '../../src/export/beeld/toPng.ts';
import { writeBpmn } from '../../src/export/bpmn/writeBpmn.ts';
import { willekeurigModel } from '../export/bpmn/willekeurigModel.ts';
import { A3, bekijkPng, drukAf, haal } from './beeldbestand.ts';
import { expect, test } from './fixtures.ts';
import { bytesVan, naar, openVoorbeeld } from './keten.ts';
import { metOnzeNamen } from './onzeNamen.ts';

/** Files that others drew, and files after models that others drew; one with 43 steps and nine pools. */
const VREEMD = [
  'echt/signavio-sollicitatie.bpmn',
  'echt/eclipse-herhalingen.bpmn',
  'nieuw/flowable-bezwaar.bpmn',
  'nieuw/visio-twee-pools.bpmn',
  'eigen/voorbeeldstad.bpmn',
];
const GEMAAKT = fc.sample(
  willekeurigModel.filter(({ graaf }) => Object.keys(graaf.stappen).length >= 3),
  { seed: 3, numRuns: 3 },
);
type Bestand = { name: string; buffer: Buffer };

const BESTANDEN: Record<'of others' | 'that were generated', () => Promise<Bestand>[]> = {
  'of others': () =>
    VREEMD.map(async (naam) => ({
      name: naam.replace('/', '-'),
      buffer: Buffer.from(
        metOnzeNamen(await readFile(new URL(`../fixtures/bpmn/${naam}`, import.meta.url), 'utf8')),
      ),
    })),
  'that were generated': () =>
    GEMAAKT.map(async (model, nr) => ({
      name: `gemaakt-${nr + 1}.bpmn`,
      buffer: Buffer.from(metOnzeNamen(await writeBpmn({ model, indeling: null }))),
    })),
};

/** Reads a model and goes to its comparison. */
async function openModel(page: Page, id: string, { name, buffer }: Bestand): Promise<void> {
  await naar(page, id, 'verschillen?model');
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await kiezer).setFiles({ name, mimeType: 'text/xml', buffer });
  await expect(page).toHaveURL(/model=\w+/);
  await page.getByRole('link', { name: /^Vergelijken/ }).click();
}

/** The drawing that goes to the printer: its words, and the ids of its steps. */
async function leesAfdruk(page: Page): Promise<{ teksten: string[]; stappen: number }> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const gelezen = await page.locator('.printblad').evaluate((blad) => ({
    teksten: [...blad.querySelectorAll('text')].map(({ textContent }) => textContent),
    stappen: blad.querySelectorAll('[data-stap]').length,
  }));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return gelezen;
}

/** Steps that one sees on the screen. */
const telStappen = (page: Page): Promise<number> =>
  page
    .locator('.vs-schemavak [data-stap]')
    .evaluateAll(
      (stappen) => stappen.filter((stap) => stap.checkVisibility({ visibilityProperty: true })).length,
    );

/** The SVG, the PNG and the print of what is on the screen, with `nummers` in its list; gives the words on paper. */
async function verwachtUitvoer(page: Page, wat: string, nummers: readonly string[]): Promise<string[]> {
  await expect(page.locator('[data-stap]').filter({ visible: true }).first(), wat).toBeVisible();
  const svg = (await bytesVan(await haal(page, /^Beeld als SVG/))).toString('utf8');
  const [, breedte, hoogte] = (/<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  if (!breedte || !hoogte) throw new Error(`${wat}: een beeld zonder maat`);
  const getekend = svg.match(/data-stap=/g)?.length;
  // Steps of another view fade out first.
  await expect.poll(() => telStappen(page), wat).toBe(getekend);

  const bytes = await bytesVan(await haal(page, /^Beeld als PNG/));
  const png = await bekijkPng(page, bytes.toString('base64'));
  const schaal = toSchaal({ breedte, hoogte });
  expect(png, wat).toMatchObject({
    breedte: Math.floor(breedte * schaal),
    hoogte: Math.floor(hoogte * schaal),
    doorzichtig: 0,
  });
  expect(png.donker, wat).toBeGreaterThan(0.005);
  expect(png.wit, wat).toBeGreaterThan(0.2);
  expect(png.wit, wat).toBeLessThan(0.97);

  const { teksten, stappen } = await leesAfdruk(page);
  expect(stappen, wat).toBe(getekend);
  // What does not fit on the sheet in letters of 9 pt is counted there in words.
  const rest = teksten.flatMap((tekst) => /^En nog (\d+) verschil/.exec(tekst)?.[1] ?? []).map(Number);
  expect(teksten, wat).toEqual(expect.arrayContaining(nummers.slice(0, nummers.length - (rest[0] ?? 0))));
  expect(await drukAf(page), wat).toEqual([A3]);
  return teksten;
}

for (const [wat, toBestanden] of Object.entries(BESTANDEN)) {
  test(`models ${wat} go along as SVG, as PNG and on one A3 sheet with the numbered list`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
    for (const bestand of await Promise.all(toBestanden())) {
      await openModel(page, id, bestand);
      const lijst = page.getByRole('complementary', { name: /^Verschillen tussen jullie model/ });
      await expect(lijst.getByRole('heading', { name: /^\d+ verschil/ })).toBeVisible();
      // What is out of sight has no inner text: it is not laid out.
      const nummers = await lijst.locator('.dtag b').allTextContents();
      expect(nummers, bestand.name).toEqual(nummers.map((_, plek) => String(plek + 1)));
      expect(nummers.length, bestand.name).toBeGreaterThan(0);
      const teksten = await verwachtUitvoer(page, bestand.name, nummers);
      // What others drew is too wide to read in one piece.
      if (wat === 'of others')
        expect(teksten, bestand.name).toContainEqual(expect.stringMatching(/^Rij 2 van \d$/));
    }
  });
}

test('every example, and the preferente werkwijze, goes along as SVG, as PNG and on one A3 sheet', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const voorbeelden = [
    ['WerkSaam Westfriesland', ''],
    ['Kromme Rijn Heuvelrug', ''],
    ['Voorbeeldregio (samengesteld)', '?beeld=nu'],
    ['Voorbeeldregio (samengesteld)', '?beeld=voorkeur'],
  ] as const;
  for (const [naam, zoek] of voorbeelden) {
    const id = await openVoorbeeld(page, naam);
    await naar(page, id, `verschillen${zoek}`);
    await expect(page.locator('[data-stap]').filter({ visible: true }).first()).toBeVisible();
    const nummers = await page.getByRole('complementary').locator('.dtag b').allInnerTexts();
    const teksten = await verwachtUitvoer(page, `${naam} ${zoek}`, nummers);
    expect(teksten.filter((tekst) => tekst.startsWith('Rij '))).toEqual([]);
  }
});

test('the own model goes along as sentences and as BPMN, and its BPMN is read again as the same steps', async ({
  page,
}) => {
  const id = await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
  const bron = new URL('../fixtures/bpmn/eigen/voorbeeldstad.bpmn', import.meta.url);
  await openModel(page, id, { name: 'stad.bpmn', buffer: await readFile(bron) });
  const zinnen = await haal(page, /^Verschillen als zinnen/);
  expect(zinnen.suggestedFilename()).toMatch(
    /^zinnen_voorbeeldregio-samengesteld_loonkostensubsidie-voorbeeldstad_.*\.txt$/,
  );
  expect((await bytesVan(zinnen)).toString('utf8')).toContain(
    'De stap ‘Elke maand declareren’ van de werkgever vervalt.',
  );
  const kop = page.getByRole('complementary', { name: /^Verschillen/ }).getByRole('heading');
  const aantal = await kop.innerText();
  const bpmn = await haal(page, /^BPMN van nu/);
  expect(bpmn.suggestedFilename()).toMatch(/_loonkostensubsidie-voorbeeldstad_nu_.*\.bpmn$/);
  await openModel(page, id, { name: 'terug.bpmn', buffer: await bytesVan(bpmn) });
  await expect(kop).toHaveText(aantal);
});
