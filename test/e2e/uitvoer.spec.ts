import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Stand } from '../../src/diagram/beeld.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';
import { expect, test } from './fixtures.ts';
import { A3, bekijkPng, drukAf, haal, kies } from './beeldbestand.ts';
import { bytesVan, naar, openVoorbeeld } from './keten.ts';

const REGIO = 'Voorbeeldregio (samengesteld)';
const STANDEN = ['nu', 'voorkeur', 'verschil'] as const satisfies readonly Stand[];

async function openBeeld(page: Page, zoek = ''): Promise<string> {
  const id = await openVoorbeeld(page, REGIO);
  await naar(page, id, `verschillen${zoek}`);
  await expect(page.locator('.beeld [data-stap]').filter({ visible: true }).first()).toBeVisible();
  return id;
}

const haalSvg = async (page: Page): Promise<string> =>
  (await bytesVan(await haal(page, /^Beeld als SVG/))).toString('utf8');

/** Steps on the screen in the chosen view. */
const stappenInBeeld = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.beeld [data-stap]')]
      .filter((stap) => stap.checkVisibility({ visibilityProperty: true }))
      .map((stap) => stap.dataset['stap'] ?? '')
      .toSorted((a, b) => a.localeCompare(b)),
  );

/** What a browser makes of the file when it opens it on its own. */
async function leesInBrowser(page: Page, svg: string) {
  const elders = await page.context().newPage();
  return elders.evaluate((bron) => {
    const blad = new DOMParser().parseFromString(bron, 'image/svg+xml');
    return {
      fout: blad.querySelector('parsererror')?.textContent,
      stappen: [...blad.querySelectorAll<HTMLElement>('[data-stap]')]
        .map((stap) => stap.dataset['stap'] ?? '')
        .toSorted((a, b) => a.localeCompare(b)),
      teksten: [...blad.querySelectorAll('text')].map(({ textContent }) => textContent),
      titel: blad.querySelector('title')?.textContent,
      uitleg: blad.querySelector('desc')?.textContent ?? '',
    };
  }, svg);
}

for (const stand of STANDEN) {
  test(`the SVG holds every step of the view and every number of the list: ${stand}`, async ({ page }) => {
    await openBeeld(page, `?beeld=${stand}`);
    const inBeeld = await stappenInBeeld(page);
    const download = await haal(page, /^Beeld als SVG/);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^schema_voorbeeldregio-samengesteld_${stand}_\\d{4}-\\d{2}-\\d{2}\\.svg$`),
    );
    const bestand = await leesInBrowser(page, (await bytesVan(download)).toString('utf8'));
    expect(bestand.fout).toBeUndefined();
    expect(bestand.stappen).toEqual(inBeeld);
    const nummers = await page.getByRole('complementary').locator('.dtag b').allInnerTexts();
    expect(nummers.length).toBeGreaterThan(30);
    expect(bestand.teksten).toEqual(expect.arrayContaining(nummers));
    for (const tekst of [
      'Voorstel, te bevestigen',
      'Voorbeeldgegevens',
      'Geen besluit. De wet en de verordening gaan voor.',
    ])
      expect(bestand.teksten).toContain(tekst);
    expect(bestand.titel).toMatch(/Noorderlinde.*Stand \d+ \w+ \d{4}/);
    expect(bestand.uitleg.split('\n').length).toBeGreaterThan(inBeeld.length);
  });
}

test('an opened hoofdstap is open in the file and on the print too, and a pair names both gemeenten', async ({
  page,
}) => {
  const id = await openBeeld(page, '?gemeente=VB0001&naast=VB0002&beeld=voorkeur&deelstappen=HB1,HD1');
  const download = await haal(page, /^Beeld als SVG/);
  expect(download.suggestedFilename()).toContain('_noorderlinde_elzenmeer_nu-elzenmeer_');
  const inBeeld = await stappenInBeeld(page);
  const bestand = await leesInBrowser(page, (await bytesVan(download)).toString('utf8'));
  expect(bestand.stappen).toEqual(inBeeld);
  expect(bestand.stappen).toEqual(expect.arrayContaining(['B1', 'D1']));
  await naar(page, id, 'verschillen?deelstappen=HB1,HD1');
  expect(await drukAf(page)).toEqual([A3]);
});

test('the SVG of one gemeente is named after it, and leaves the list out when asked', async ({ page }) => {
  await openBeeld(page);
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('Elzenmeer');
  await page.getByRole('button', { name: 'Downloaden' }).click();
  await expect(page.getByText('Dit neem je mee: het verschil (Elzenmeer)')).toBeVisible();
  await page.getByRole('checkbox', { name: /^Zet de lijst eronder/ }).uncheck();
  const wacht = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Beeld als SVG/ }).click();
  const download = await wacht;
  expect(download.suggestedFilename()).toContain('_elzenmeer_verschil_');
  const { teksten, titel } = await leesInBrowser(page, (await bytesVan(download)).toString('utf8'));
  expect(titel).not.toContain('Noorderlinde');
  expect(teksten).not.toContain('te bespreken');
});

test('in a program without our fonts no text runs out of its step or off the sheet', async ({ page }) => {
  await openBeeld(page);
  const svg = (await haalSvg(page)).replace(/<style>.*?<\/style>/s, '');
  expect(svg).not.toContain('@font-face');
  const elders = await page.context().newPage();
  await elders.setContent(svg.replace(/^<\?xml.*?\?>/, ''));
  const teBreed = await elders.evaluate(() => {
    const uit: string[] = [];
    const blad = document.querySelector('svg')?.getBoundingClientRect();
    for (const tekst of document.querySelectorAll('text')) {
      const { left, right, top, bottom } = tekst.getBoundingClientRect();
      const vorm = tekst.closest('[data-stap]')?.querySelector('rect, path')?.getBoundingClientRect() ?? blad;
      if (!vorm || left < vorm.left || right > vorm.right || top < vorm.top - 2 || bottom > vorm.bottom + 12)
        uit.push(tekst.textContent);
    }
    return uit;
  });
  expect(teBreed).toEqual([]);
});

test('the PNG is twice the drawing, on white, with the drawing on it in our own letters', async ({
  page,
}) => {
  await openBeeld(page);
  const svg = await haalSvg(page);
  const [, breedte, hoogte] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const download = await haal(page, /^Beeld als PNG/);
  expect(download.suggestedFilename()).toMatch(/_verschil_.*\.png$/);
  const bytes = await bytesVan(download);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const png = await bekijkPng(page, bytes.toString('base64'));
  expect(png).toMatchObject({ breedte: 2 * Number(breedte), hoogte: 2 * Number(hoogte), doorzichtig: 0 });
  expect(png.donker).toBeGreaterThan(0.02);
  expect(png.wit).toBeGreaterThan(0.3);
  expect(png.wit).toBeLessThan(0.9);

  const breder = await page.evaluate(async (bron) => {
    const teken = async (inhoud: string): Promise<string> => {
      const beeld = new Image();
      beeld.src = URL.createObjectURL(new Blob([inhoud], { type: 'image/svg+xml' }));
      await beeld.decode();
      const doek = new OffscreenCanvas(beeld.naturalWidth, beeld.naturalHeight);
      const pen = doek.getContext('2d');
      pen?.drawImage(beeld, 0, 0);
      return String(pen?.getImageData(0, 0, 800, 200).data.reduce((som, punt) => som + punt, 0));
    };
    return { met: await teken(bron), zonder: await teken(bron.replace(/<style>.*?<\/style>/s, '')) };
  }, svg);
  expect(breder.met).not.toBe(breder.zonder);
});

test('the picture goes to the clipboard as PNG, and the live region says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBeeld(page);
  await kies(page, /^Kopieer als beeld/);
  const gezegd = 'Het beeld is gekopieerd. Je kunt het nu plakken.';
  await expect(page.getByRole('main').getByText(gezegd)).toBeVisible();
  await expect(page.getByRole('status').getByText(gezegd)).toBeAttached();
  const inhoud = await page.evaluate(async () => {
    const [deel] = await navigator.clipboard.read();
    const blob = await deel?.getType('image/png');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  expect((await bekijkPng(page, inhoud)).donker).toBeGreaterThan(0.02);
});

test('when the browser forbids copying, the download is the way out', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('nee', 'NotAllowedError'));
  });
  await openBeeld(page);
  await kies(page, /^Kopieer als beeld/);
  const melding = page.getByRole('alert');
  await expect(melding).toContainText('De browser staat kopiëren niet toe.');
  const wacht = page.waitForEvent('download');
  await melding.getByRole('button', { name: 'Beeld als PNG' }).click();
  expect((await wacht).suggestedFilename()).toMatch(/\.png$/);
  await expect(melding).toBeHidden();
});

test('a browser that cannot copy pictures says so beforehand', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
  await openBeeld(page);
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const rij = page.getByRole('button', { name: /^Kopieer als beeld/ });
  await expect(rij).toHaveAttribute('aria-disabled', 'true');
  await expect(rij).toContainText('Deze browser kan geen beeld kopiëren. Kies Beeld als PNG.');
});

test('a picture that cannot be made leaves the work alone and says what to do', async ({
  page,
  problems,
}) => {
  await page.route('**/*.woff2', async (route) => {
    if (route.request().resourceType() === 'fetch') await route.abort();
    else await route.continue();
  });
  await openBeeld(page);
  await kies(page, /^Beeld als SVG/);
  await expect(page.getByRole('alert')).toContainText(
    'Dit is niet gelukt. Er is niets veranderd aan je werk.',
  );
  expect(problems.length).toBeGreaterThan(0);
  problems.length = 0;
});

test('when the code of the picture does not come, the list and the table stay', async ({
  page,
  problems,
}) => {
  await page.route('**/Procesbeeld-*.js', (route) => route.abort());
  await openVoorbeeld(page, REGIO);
  await expect(page.getByRole('alert')).toContainText(
    'Het schema laadt niet. De tabel geeft dezelfde inhoud.',
  );
  await expect(page.getByRole('heading', { name: /^\d+ verschillen$/ })).toBeVisible();
  problems.length = 0;
});

const scanlijst = parse(
  readFileSync(new URL('../../checklists/preferente-werkwijze/scanlijst.yaml', import.meta.url), 'utf8'),
) as { scanpunten: { id: string }[] };

/** The same region under another id, with an answer of its own on every question. */
function metAllesAnders(traject: Traject): Traject {
  const [voorbeeld] = Object.values(traject.antwoorden);
  if (!voorbeeld) throw new Error('het voorbeeld heeft geen antwoorden');
  const antwoorden = Object.keys(traject.gemeenten).flatMap((gemeente) =>
    scanlijst.scanpunten.map(({ id }) => [
      `${gemeente}/${id}`,
      { ...voorbeeld, waarde: { soort: 'anders-namelijk' as const, tekst: 'Op onze eigen manier' } },
    ]),
  );
  return { ...traject, id: 'alles-anders', antwoorden: Object.fromEntries(antwoorden) };
}

async function openBestand(page: Page, bestand: object): Promise<void> {
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: /^Open een bestand/ }).click();
  const inhoud = { name: 'alles-anders.json', mimeType: 'application/json' };
  await (await kiezer).setFiles({ ...inhoud, buffer: Buffer.from(JSON.stringify(bestand)) });
  await expect(page).toHaveURL(/alles-anders/);
  await page.keyboard.press('Escape');
}

test('the print is one A3 sheet lying, in every view, for the region and for one gemeente', async ({
  page,
}) => {
  const id = await openBeeld(page);
  for (const stand of STANDEN) {
    for (const wie of ['', '&gemeente=VB0001', '&gemeente=VB0001&naast=VB0002', '&weergave=tabel']) {
      await naar(page, id, `verschillen?beeld=${stand}${wie}`);
      expect(await drukAf(page), `${stand}${wie}`).toEqual([A3]);
    }
  }
});

test('the print of a traject that differs on every question is one A3 sheet, with all of them on it', async ({
  page,
}) => {
  await openBeeld(page);
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const { yjs: _weg, ...bestand } = JSON.parse((await bytesVan(await wacht)).toString('utf8')) as {
    yjs: string;
    traject: Traject;
  };
  await openBestand(page, { ...bestand, traject: metAllesAnders(bestand.traject) });
  const kop = page.getByRole('heading', { name: /^\d+ verschillen$/ });
  await expect(kop).toBeVisible();
  const aantal = Number.parseInt(await kop.innerText(), 10);
  expect(aantal).toBeGreaterThan(55);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const blad = page.locator('.printblad');
  expect(await blad.locator('text').evaluateAll((teksten) => teksten.map((t) => t.textContent))).toEqual(
    expect.arrayContaining(['70', '65', '40']),
  );
  await expect(blad.getByText(/^En nog \d+ verschil/)).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  expect(await drukAf(page)).toEqual([A3]);
});

test('BPMN of the preferente werkwijze is one file; of now it asks which process when they differ', async ({
  page,
}) => {
  await openBeeld(page);
  const voorkeur = await haal(page, /^BPMN van de voorkeur/);
  expect(voorkeur.suggestedFilename()).toMatch(
    /^proces_loonkostensubsidie-preferente-werkwijze_\d{4}-\d{2}-\d{2}\.bpmn$/,
  );
  expect((await bytesVan(voorkeur)).toString('utf8')).toContain('Loonkostensubsidie, preferente werkwijze');

  await kies(page, /^BPMN van nu/);
  const venster = page.getByRole('dialog', { name: 'Welk proces wil je downloaden?' });
  const wacht = page.waitForEvent('download');
  await venster
    .getByRole('list', { name: 'Zo gaat het nu in' })
    .getByRole('button', { name: 'Elzenmeer', exact: true })
    .click();
  const nu = await wacht;
  expect(nu.suggestedFilename()).toMatch(/^proces_voorbeeldregio-samengesteld_elzenmeer_nu_.*\.bpmn$/);
  const xml = (await bytesVan(nu)).toString('utf8');
  expect(xml).toContain('Voorbeeldgegevens: loonkostensubsidie, nu in Elzenmeer');
  await expect(venster).toBeHidden();

  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('Noorderlinde');
  const een = await haal(page, /^BPMN van nu/);
  expect(een.suggestedFilename()).toContain('_noorderlinde_nu_');
});
