import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import * as XLSX from 'xlsx';
import { maakLandelijkeBestanden } from '../fixtures/landelijk/maakLandelijkeBestanden.ts';
import { maakRotteBestanden } from '../fixtures/landelijk/maakRotteBestanden.ts';
import { expect as direct, test } from './fixtures.ts';
import { bytesVan } from './keten.ts';
import { bronnenVan, grondenVan, legendaVan, rijenVan, toDag } from './leesLandelijk.ts';
import {
  GEMEENTEN,
  KLASSEN,
  leesMet,
  REGIOS,
  type Stand,
  standOp,
  telGronden,
  telKlassen,
  telRegios,
} from './telLandelijk.ts';

/** The whole country takes its time on a busy machine. */
const expect = direct.configure({ timeout: 30_000 });
const VANDAAG = '2026-11-22';
const EERDER = '2025-06-30';
const SINDS = '2026-03-01';
const ALLE = GEMEENTEN.map(({ code }) => code);
type Kring = { codes: readonly string[]; stand: ReadonlyMap<string, Stand> };

/** Puts files in folders of a few, where names may be alike. @returns their paths, in the same order */
function schrijf(map: string, bestanden: readonly { naam: string; inhoud: string | Uint8Array }[]): string[] {
  return bestanden.map(({ naam, inhoud }, n) => {
    const deel = join(map, `deel ${n % 12}`);
    mkdirSync(deel, { recursive: true });
    writeFileSync(join(deel, naam), inhoud);
    return join(deel, naam);
  });
}

/** Legend and three numbers; every number that stands beside the map. @param dag from which ages count */
async function verwachtGetallen(
  page: Page,
  { codes, stand }: Kring,
  getoond = codes,
  dag = VANDAAG,
): Promise<void> {
  await expect.poll(() => legendaVan(page)).toEqual(telKlassen(codes, stand));
  expect(await grondenVan(page)).toEqual(telGronden(getoond, stand, dag));
}

async function verwachtRegios(page: Page, { codes, stand }: Kring, toen: Kring['stand']): Promise<void> {
  const rijen = await rijenVan(page.getByRole('table', { name: "Regio's met hun stand" }));
  const gelezen = rijen.map(
    ([naam = '', balk, afgevinkt, erbij]) => [naam, { balk, afgevinkt, erbij }] as const,
  );
  expect(new Map(gelezen)).toEqual(telRegios(codes, stand, toen));
  expect(rijen).toHaveLength(new Map(gelezen).size);
}

async function download(page: Page, naam: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: naam }).click();
  return bytesVan(await wacht);
}

/** One row of an export: the words that say what holds. */
const toUitvoerrij = (stand: Stand | undefined): string[] =>
  stand
    ? [
        stand.status,
        stand.sinds,
        stand.bevestigd ? 'Bevestigd door begeleider' : 'Zelf opgegeven',
        stand.onderVoorwaarde ? 'Ja' : 'Nee',
        stand.bericht,
      ]
    : ['Onbekend', '', '', '', ''];

test('342 files of regions: every number and every export is what pen and paper give, and reading again changes nothing', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  // Longer than other walks, on a busy machine too: it reads 355 files twice and makes every export.
  test.setTimeout(240_000);
  const bestanden = maakLandelijkeBestanden();
  const rot = maakRotteBestanden(bestanden[0]?.tekst ?? '');
  const paden = schrijf(testInfo.outputPath('bestanden'), [
    ...bestanden.map(({ naam, tekst }) => ({ naam, inhoud: tekst })),
    ...rot.map(({ naam, bytes }) => ({ naam, inhoud: bytes })),
  ]);
  const { uitkomsten, geldend } = leesMet(bestanden);
  const { gelukt, dubbel, ouder } = uitkomsten;
  const nu = { codes: ALLE, stand: standOp(geldend, VANDAAG) };
  const toen = { codes: ALLE, stand: standOp(geldend, EERDER) };
  await page.clock.setFixedTime(`${VANDAAG}T11:00:00.000Z`);
  await page.goto(`./#/landelijk?sinds=${SINDS}`);
  await expect.poll(() => legendaVan(page)).toEqual(telKlassen(ALLE, new Map()));

  await test.step('all of them at once; the rotten ones are named', async () => {
    await page.locator('input[type=file][accept=".json,.zip"]').setInputFiles(paden);
    const zin = `Klaar: ${gelukt} bestanden gelukt, ${dubbel} dubbel, ${ouder} ouder dan wat er al is, ${rot.length} niet te lezen.`;
    await expect(page.getByText(zin)).toHaveCount(2, { timeout: 60_000 });
    await page.getByText(`${rot.length} bestanden konden we niet lezen`, { exact: true }).click();
    for (const { naam } of rot) await expect(page.getByText(naam, { exact: true }).first()).toBeVisible();
  });

  await test.step('legend, three numbers with their age, and every regio', async () => {
    await verwachtGetallen(page, nu);
    await verwachtRegios(page, nu, standOp(geldend, SINDS));
  });

  await test.step('the curve, at the end of every period', async () => {
    const afgevinkt = telKlassen(ALLE, nu.stand)['Afgevinkt'];
    await expect(
      page.getByRole('heading', { name: `${afgevinkt} van ${ALLE.length} gemeenten zijn afgevinkt` }),
    ).toBeVisible();
    await page.locator('.verloopkaart').getByText('Als tabel').click();
    const rijen = await rijenVan(page.getByRole('table', { name: /^Aantal gemeenten per status/ }));
    expect(rijen.length).toBeGreaterThan(8);
    for (const [dag = '', ...aantallen] of rijen) {
      const verwacht = telKlassen(ALLE, standOp(geldend, toDag(dag)));
      expect(aantallen.map(Number), dag).toEqual([...KLASSEN.map((klasse) => verwacht[klasse]), ALLE.length]);
    }
    expect(rijen[0]?.[0]).toBe('22 nov 2026');
  });

  await test.step('what counts, what does not, and who is missing', async () => {
    await page.getByRole('button', { name: 'Wat telt mee' }).click();
    const venster = page.getByRole('dialog');
    const bepaalt = new Map<string, number>();
    for (const { bron } of nu.stand.values()) bepaalt.set(bron, (bepaalt.get(bron) ?? 0) + 1);
    const bepalen = (aantal: number) => {
      if (aantal === 0) return 'bepaalt nu van geen gemeente de stand: andere bronnen zijn nieuwer';
      return `bepaalt de stand van ${aantal === 1 ? '1 gemeente' : `${aantal} gemeenten`}`;
    };
    const echt = geldend.filter(({ voorbeeld }) => !voorbeeld);
    // A long list grows on the screen.
    await expect.poll(async () => (await bronnenVan(venster, 'Telt mee')).length).toBe(echt.length);
    const gelezen = await bronnenVan(venster, 'Telt mee');
    expect(new Map(gelezen.map(([naam = '', , wat = '']) => [naam, wat]))).toEqual(
      new Map(echt.map(({ trajectnaam }) => [trajectnaam, bepalen(bepaalt.get(trajectnaam) ?? 0)])),
    );
    await expect
      .poll(async () => (await bronnenVan(venster, 'Telt niet mee')).length)
      .toBe(geldend.length - echt.length);
    const nietMee = (await bronnenVan(venster, 'Telt niet mee')).map(([naam]) => naam);
    expect(new Set(nietMee)).toEqual(
      new Set(geldend.flatMap(({ voorbeeld, trajectnaam }) => (voorbeeld ? [trajectnaam] : []))),
    );
    await expect(
      venster.getByText(`Geen bericht van ${ALLE.length - nu.stand.size} gemeenten`, { exact: true }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a row for every gemeente', async () => {
    await page.goto('./#/landelijk?beeld=tabel');
    const tabel = page.getByRole('table', { name: 'Alle gemeenten met hun stand' });
    await expect(tabel.locator('tbody tr')).toHaveCount(ALLE.length);
    const regio = new Map(REGIOS.map(({ code, naam }) => [code, naam]));
    const dagen = (dag: string) => (Date.parse(VANDAAG) - Date.parse(dag)) / 86_400_000;
    const gelezen = (await rijenVan(tabel)).map(([naam, gebied, status, sinds = '', ...rest]) =>
      [naam, gebied, status, sinds === '–' ? sinds : toDag(sinds), ...rest].join(' | '),
    );
    const verwacht = GEMEENTEN.map(({ code, weergavenaam, arbeidsmarktregio }) => {
      const een = nu.stand.get(code);
      const plek = [weergavenaam, regio.get(arbeidsmarktregio)];
      if (!een) return [...plek, 'Onbekend', '–', '–', 'Geen bericht', '–'].join(' | ');
      const oud = dagen(een.bericht);
      return [
        ...plek,
        `${een.status}${een.onderVoorwaarde ? 'onder voorwaarde' : ''}`,
        een.sinds,
        een.bevestigd ? 'Bevestigd door begeleider' : 'Zelf opgegeven',
        `${oud} dagen oud${oud > 90 ? 'Vraag opnieuw' : ''}`,
        een.bron,
      ].join(' | ');
    });
    expect(gelezen.toSorted()).toEqual(verwacht.toSorted());
  });

  await test.step('an earlier day: map, regios and CSV', async () => {
    await page.goto(`./#/landelijk?peildatum=${EERDER}&sinds=2025-01-01`);
    await verwachtGetallen(page, toen, toen.codes, EERDER);
    await verwachtRegios(page, toen, standOp(geldend, '2025-01-01'));
    const csv = await download(page, /^CSV/);
    const rijen = parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect(
      rijen.map((rij) => [
        rij['CBS-code'],
        rij['Status'],
        rij['Sinds'],
        rij['Grond'],
        rij['Onder voorwaarde'],
        rij['Dag van het bericht'],
      ]),
    ).toEqual(ALLE.map((code) => [code, ...toUitvoerrij(toen.stand.get(code))]));
  });

  await test.step('a province without who is silent: the same in the workbook and on the drawn map', async () => {
    const kring = GEMEENTEN.flatMap(({ code, provincie }) => (provincie === 'Gelderland' ? [code] : []));
    const getoond = kring.filter((code) => nu.stand.has(code));
    expect(getoond.length).toBeLessThan(kring.length);
    await page.goto('./#/landelijk?provincie=Gelderland');
    await expect(page.getByText(`${kring.length} van ${ALLE.length} gemeenten`)).toBeVisible();
    await page.getByRole('checkbox', { name: /Onbekend/ }).click();
    await expect(page.getByText(`${getoond.length} van ${ALLE.length} gemeenten`)).toBeVisible();
    await verwachtGetallen(page, { codes: kring, stand: nu.stand }, getoond);

    const werkmap = XLSX.read(await download(page, /^Excel/), { cellDates: false });
    const lees = (blad: string) =>
      XLSX.utils.sheet_to_json<Record<string, string>>(werkmap.Sheets[blad] ?? {}, {
        raw: false,
        dateNF: 'yyyy-mm-dd',
        defval: '',
      });
    expect(
      lees('Gemeenten').map((rij) => [rij['CBS-code'], rij['Status'], rij['Grond'], rij['Onder voorwaarde']]),
    ).toEqual(
      getoond.map((code) => {
        const [status, , grond, voorwaarde] = toUitvoerrij(nu.stand.get(code));
        return [code, status, grond, voorwaarde];
      }),
    );
    const som = lees("Regio's").reduce((tot, rij) => tot + Number(rij['Afgevinkt']), 0);
    expect(som).toBe(telKlassen(getoond, nu.stand)['Afgevinkt']);

    const svg = (await download(page, /^Kaart als SVG/)).toString('utf8');
    const tegels = [...svg.matchAll(/<path [^>]*data-code="(GM\d+)"[^>]*>/g)];
    expect(tegels).toHaveLength(ALLE.length);
    const gevuld = tegels.flatMap(([tegel, code = '']) => (tegel.includes('fill="none"') ? [] : [code]));
    expect(gevuld.toSorted()).toEqual(getoond.toSorted());
    for (const [klasse, aantal] of Object.entries(telKlassen(kring, nu.stand))) {
      expect(svg).toMatch(new RegExp(`>${aantal}</text><text[^>]*>${klasse}<`));
    }
    expect((await download(page, /^Kaart als PNG/)).subarray(1, 4).toString()).toBe('PNG');
  });

  const publicatie =
    await test.step('published: every row and the counts, for the whole country', async () => {
      await page.getByRole('button', { name: 'Downloaden' }).click();
      await page.getByRole('menuitem', { name: /^Publiceren/ }).click();
      const venster = page.getByRole('dialog');
      await expect(venster.getByText(`${nu.stand.size} van ${nu.stand.size} rijen gaan mee`)).toBeVisible();
      const wacht = page.waitForEvent('download');
      await venster.getByRole('button', { name: 'Maak voortgang.json' }).click();
      const tekst = (await bytesVan(await wacht)).toString('utf8');
      await page.keyboard.press('Escape');
      type Rij = { code: string; sinds: string; onderVoorwaarde: boolean; grond: string; bron: number };
      const gelezen = JSON.parse(tekst) as {
        telling: Record<string, number>;
        bronnen: { bericht: string }[];
        gemeenten: Rij[];
      };
      const klassen = telKlassen(ALLE, nu.stand);
      expect(gelezen.telling).toEqual({
        afgevinkt: klassen['Afgevinkt'],
        bezig: klassen['Bezig'],
        voorbereiding: klassen['Voorbereiding'],
        'niet-begonnen': klassen['Niet begonnen'],
        onbekend: klassen['Onbekend'],
      });
      expect(
        gelezen.gemeenten.map(({ code, sinds, onderVoorwaarde, grond, bron }) => ({
          code,
          sinds,
          onderVoorwaarde,
          bevestigd: grond === 'bevestigd-door-begeleider',
          bericht: gelezen.bronnen[bron]?.bericht,
        })),
      ).toEqual(
        ALLE.toSorted().flatMap((code) => {
          const een = nu.stand.get(code);
          if (!een) return [];
          const { sinds, onderVoorwaarde, bevestigd, bericht } = een;
          return [{ code, sinds, onderVoorwaarde, bevestigd, bericht }];
        }),
      );
      for (const { trajectnaam } of bestanden) expect(tekst).not.toContain(`"${trajectnaam}"`);
      return tekst;
    });

  await test.step('somebody else who opens the site sees the same numbers', async () => {
    const ander = await browser.newContext({ baseURL: baseURL ?? '' });
    const publiek = await ander.newPage();
    await publiek.clock.setFixedTime(`${VANDAAG}T11:00:00.000Z`);
    await publiek.route('**/data/voortgang.json', (route) =>
      route.fulfill({ body: publicatie, contentType: 'application/json' }),
    );
    await publiek.goto('./#/landelijk');
    await verwachtGetallen(publiek, nu);
    await ander.close();
  });

  await test.step('after a reload, beside what was published, the same files again, as a folder, change nothing', async () => {
    await page.route('**/data/voortgang.json', (route) =>
      route.fulfill({ body: publicatie, contentType: 'application/json' }),
    );
    await page.goto(`./#/landelijk?sinds=${SINDS}`);
    await page.reload();
    await verwachtGetallen(page, nu);
    await page.locator('input[webkitdirectory]').setInputFiles(testInfo.outputPath('bestanden'));
    const klaar = page.getByText(/^Klaar: /).first();
    await expect(klaar).toBeVisible({ timeout: 60_000 });
    const zin = (await klaar.textContent()) ?? '';
    expect(zin).not.toContain('gelukt');
    const som = [...zin.matchAll(/\d+/g)].reduce((tot, [getal]) => tot + Number(getal), 0);
    expect(som).toBe(paden.length);
    await verwachtGetallen(page, nu);
    await verwachtRegios(page, nu, standOp(geldend, SINDS));
  });
});
