import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as XLSX from 'xlsx';
import { expect, test } from './fixtures.ts';
import { bytesVan } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

/** What is told of the country in these walks: 5 gemeenten of two regio's, and 337 that say nothing. */
const RIJEN = [
  {
    code: 'GM0355',
    naam: 'Zeist',
    status: 'afgevinkt',
    sinds: '2026-10-12',
    grond: 'bevestigd-door-begeleider',
  },
  { code: 'GM0312', naam: 'Bunnik', status: 'aanpassen', sinds: '2026-09-20', grond: 'zelf-opgegeven' },
  { code: 'GM0344', naam: 'Utrecht', status: 'afgevinkt', sinds: '2022-02-01', grond: 'zelf-opgegeven' },
  { code: 'GM0014', naam: 'Groningen', status: 'in-gesprek', sinds: '2026-05-01', grond: 'zelf-opgegeven' },
  {
    code: 'GM0037',
    naam: 'Stadskanaal',
    status: 'niet-gestart',
    sinds: '2026-05-02',
    grond: 'zelf-opgegeven',
  },
] as const;

function voortgangsbestand() {
  const gemeenten = RIJEN.map(({ sinds, ...rij }, n) => ({
    ...rij,
    sinds: `${sinds}T10:00:00.000Z`,
    onderVoorwaarde: rij.code === 'GM0355',
    voorwaardeTot: rij.code === 'GM0355' ? '2027-05-01' : null,
    ingangsdatum: null,
    criteriaversie: rij.status === 'afgevinkt' ? '2026.1' : null,
    verschilt: { 'AANV-01': n > 2, 'BETA-03': n === 1 },
    eerder: [
      {
        status: 'scan',
        sinds: `${n === 2 ? 2021 : 2026}-04-01T10:00:00.000Z`,
        grond: 'zelf-opgegeven',
        onderVoorwaarde: false,
        criteriaversie: null,
      },
    ],
  }));
  return {
    soort: 'lks-implementatiescan/voortgang',
    formaat: 2,
    opgeslagenOp: '2026-11-02T10:00:00.000Z',
    voortgang: {
      traject: 'proef-1',
      naam: 'Proef',
      voorbeeld: false,
      scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
      stand: '2026-11-01T10:00:00.000Z',
      gemeenten,
    },
  };
}

async function leesIn(page: Page, map: string): Promise<void> {
  const pad = join(map, 'proef.json');
  writeFileSync(pad, JSON.stringify(voortgangsbestand()));
  await page.goto('./#/landelijk');
  await page.setInputFiles('input[type=file]', pad);
  await expect(page.getByRole('checkbox', { name: '2 Afgevinkt' })).toBeVisible();
}

/** What the legend counts, by word. */
async function tellingVan(page: Page): Promise<Record<string, number>> {
  const rijen = await page.locator('.kaartlegenda-rij').allInnerTexts();
  return Object.fromEntries(
    rijen.map((rij) => {
      const [, aantal = '', woord = ''] = /(\d+)\s+(.*)/s.exec(rij) ?? [];
      return [woord.trim(), Number(aantal)];
    }),
  );
}

async function bewaard(page: Page, naam: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: naam }).click();
  return bytesVan(await wacht);
}

test('filters, keyboard and day are one selection, and stand in the address', async ({ page }, {
  outputDir,
}) => {
  await leesIn(page, outputDir.replace(/[^/]+$/, ''));
  expect(await tellingVan(page)).toEqual({
    Afgevinkt: 2,
    Bezig: 1,
    Voorbereiding: 1,
    'Niet begonnen': 1,
    Onbekend: 337,
  });

  await test.step('a place, a class, and everything again', async () => {
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Provincie' }).selectOption('Utrecht');
    await expect(page).toHaveURL(/provincie=Utrecht/);
    await expect(page.getByRole('checkbox', { name: '2 Afgevinkt' })).toBeVisible();
    await page.getByRole('checkbox', { name: /Onbekend/ }).click();
    await expect(page.getByText('3 van 342 gemeenten')).toBeVisible();
    await expect(page.locator('.celkaart-vak .tegel:not(.tegel-buiten)')).toHaveCount(3);
    await page.reload();
    await expect(page.getByText('3 van 342 gemeenten')).toBeVisible();
    await verwachtToegankelijk(page, 'gefilterd');
    await page.getByText('Als tabel').first().click();
    await expect(page.getByRole('row')).toHaveCount(4);
    await page.getByRole('button', { name: 'Wis alle filters' }).click();
    await expect(page.getByText('342 gemeenten', { exact: true })).toBeVisible();
    await page.getByText('Kaart', { exact: true }).click();
  });

  await test.step('the map by keyboard: walk, choose, leave', async () => {
    await page.goto('./#/landelijk?gemeente=GM0355');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/GM0355/);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.kaarttip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/gemeente=/);
  });

  await test.step('pointing draws no tile anew', async () => {
    const veranderd = await page.evaluate(async () => {
      const tegels = document.querySelector('.celkaart svg');
      if (!tegels) return -1;
      let aantal = 0;
      new MutationObserver((lijst) => {
        for (const { target } of lijst) if ((target as Element).matches('.tegel')) aantal += 1;
      }).observe(tegels, { subtree: true, attributes: true });
      const vak = tegels.getBoundingClientRect();
      for (let stap = 0; stap < 20; stap += 1) {
        tegels.dispatchEvent(
          new PointerEvent('pointermove', {
            bubbles: true,
            clientX: vak.left + vak.width / 2 + stap * 4,
            clientY: vak.top + vak.height / 2,
          }),
        );
      }
      await new Promise(requestAnimationFrame);
      return aantal;
    });
    expect(veranderd).toBe(0);
  });

  await test.step('an earlier day, and what changed since', async () => {
    await page.getByRole('textbox', { name: 'Peildatum' }).fill('2026-09-30');
    await expect(page.getByRole('checkbox', { name: '1 Afgevinkt' })).toBeVisible();
    await page.getByRole('button', { name: 'Naar vandaag' }).click();
    await page.getByRole('slider', { name: 'Peildatum' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/peildatum=/);
    await page.goto('./#/landelijk?deel=veranderd&sinds=2026-09-30');
    await expect(page.getByText('1 gemeente veranderd, 4 gelijk gebleven, 337 toen en nu')).toBeVisible();
    await expect(page.getByRole('row', { name: /Zeist Scan Afgevinkt/ })).toBeVisible();
    await page.getByRole('textbox', { name: 'Sinds' }).fill('2026-11-01');
    await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
    await verwachtToegankelijk(page, 'veranderd');
  });

  await test.step('where it hurts, who solved it, and the desk', async () => {
    await page.goto('./#/landelijk?deel=knelpunten&punt=AANV-01&gemeente=GM0014');
    await expect(page.getByRole('heading', { name: /^Wie werkt al zo/ })).toBeVisible();
    await expect(page.locator('.buren li a').first()).toHaveText('Zeist');
    await expect(page.getByRole('region', { name: /^Per gemeente en vraag/ }).getByRole('row')).toHaveCount(
      6,
    );
    await verwachtToegankelijk(page, 'knelpunten');
    await page.goto('./#/landelijk?deel=bureau');
    await expect(
      page.getByRole('row', { name: /Proef.*2 van 5.*de voorwaarde van Zeist loopt af/ }),
    ).toBeVisible();
    await verwachtToegankelijk(page, 'bureau');
  });

  await test.step('what counts, and what does not', async () => {
    await page.getByRole('button', { name: 'Wat telt mee' }).click();
    await expect(page.getByRole('dialog').getByText('bepaalt de stand van 5 gemeenten')).toBeVisible();
    await expect(page.getByRole('dialog').getByText('Geen bericht van 337 gemeenten')).toBeVisible();
    await verwachtToegankelijk(page, 'wat telt mee');
  });
});

test('what is published opens for everybody with the same numbers', async ({ page, browser, baseURL }, {
  outputDir,
}) => {
  await leesIn(page, outputDir.replace(/[^/]+$/, ''));
  const telling = await tellingVan(page);

  await page.getByRole('button', { name: 'Downloaden' }).click();
  await page.getByRole('menuitem', { name: /^Publiceren/ }).click();
  const venster = page.getByRole('dialog');
  await expect(venster.getByText('5 van 5 rijen gaan mee')).toBeVisible();
  await verwachtToegankelijk(page, 'publiceren');

  await test.step('who was left out stays out, also after a look at the gemeente', async () => {
    await venster.getByRole('checkbox', { name: 'Publiceer Zeist' }).uncheck();
    await venster.getByRole('row', { name: /Zeist/ }).getByRole('link').click();
    await expect(venster).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Zeist' })).toBeVisible();
    await page.getByRole('button', { name: 'Downloaden' }).click();
    await page.getByRole('menuitem', { name: /^Publiceren/ }).click();
    await expect(venster.getByText('4 van 5 rijen gaan mee')).toBeVisible();
    await expect(venster.getByText('Niet in het bestand: Zeist.')).toBeVisible();
    await venster.getByRole('checkbox', { name: 'Publiceer Zeist' }).check();
    await expect(venster.getByText('5 van 5 rijen gaan mee')).toBeVisible();
  });
  const wacht = page.waitForEvent('download');
  await venster.getByRole('button', { name: 'Maak voortgang.json' }).click();
  const bestand = await wacht;
  expect(bestand.suggestedFilename()).toBe('voortgang.json');
  await expect(venster.getByText('voortgang.json is gedownload.')).toBeVisible();
  const tekst = (await bytesVan(bestand)).toString('utf8');
  expect(tekst).not.toContain('Proef');
  await page.keyboard.press('Escape');

  await test.step('in another browser, as the file of the site', async () => {
    const ander = await browser.newContext({ baseURL: baseURL ?? '' });
    const publiek = await ander.newPage();
    await publiek.route('**/data/voortgang.json', (route) =>
      route.fulfill({ body: tekst, contentType: 'application/json' }),
    );
    await publiek.goto('./#/landelijk');
    await expect(publiek.getByRole('checkbox', { name: '2 Afgevinkt' })).toBeVisible();
    expect(await tellingVan(publiek)).toEqual(telling);
    await publiek.goto('./#/landelijk?peildatum=2026-09-30');
    await expect(publiek.getByRole('checkbox', { name: '1 Afgevinkt' })).toBeVisible();
    await publiek.goto('./#/landelijk?weergave=insluiten');
    await expect(publiek.getByRole('checkbox', { name: '2 Afgevinkt' })).toBeVisible();
    await expect(publiek.getByRole('banner')).toBeHidden();
    expect(await tellingVan(publiek)).toEqual(telling);
    await verwachtToegankelijk(publiek, 'insluiten');
    await ander.close();
  });

  await test.step('the other exports, read by others', async () => {
    const werkmap = XLSX.read(await bewaard(page, /^Excel/));
    const rijen = XLSX.utils.sheet_to_json<Record<string, string>>(werkmap.Sheets['Gemeenten'] ?? {});
    expect(rijen).toHaveLength(342);
    expect(rijen.filter(({ Status }) => Status === 'Afgevinkt').map((rij) => rij['CBS-code'])).toEqual([
      'GM0344',
      'GM0355',
    ]);
    const csv = (await bewaard(page, /^CSV/)).toString('utf8').replace('\uFEFF', '').trim().split('\r\n');
    expect(csv).toHaveLength(343);
    expect(csv.filter((regel) => regel.includes(';Onbekend;'))).toHaveLength(337);
    const svg = (await bewaard(page, /^Kaart als SVG/)).toString('utf8');
    expect(svg.match(/data-code="GM/g)).toHaveLength(342);
    expect((await bewaard(page, /^Kaart als PNG/)).subarray(1, 4).toString()).toBe('PNG');
  });

  await test.step('a stand that was kept shows that nothing changed', async () => {
    const pad = join(outputDir.replace(/[^/]+$/, ''), 'bewaard.json');
    writeFileSync(pad, tekst);
    await page.goto('./#/landelijk?deel=veranderd');
    const kiezer = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Vergelijk met een bestand' }).click();
    await (await kiezer).setFiles(pad);
    await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
    expect(readFileSync(pad, 'utf8')).toBe(tekst);
  });

  await page.setViewportSize({ width: 390, height: 844 });
  for (const deel of ['', '?beeld=tabel', '?deel=veranderd', '?deel=knelpunten', '?deel=bureau']) {
    await page.goto(`./#/landelijk${deel}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await verwachtPast(page, deel);
  }
});
