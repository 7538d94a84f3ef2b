import { readFile } from 'node:fs/promises';
import type { FileChooser, Page } from '@playwright/test';
import { toBenchBpmn } from '../bench/benchBpmn.ts';
import { toBenchproces } from '../bench/benchproces.ts';
import { expect, test } from './fixtures.ts';
import { haal } from './beeldbestand.ts';
import { bytesVan, openVoorbeeld, trajectId } from './keten.ts';
import { metOnzeNamen } from './onzeNamen.ts';

const MODEL = 'test/fixtures/bpmn/eigen/voorbeeldstad.bpmn';
const NIETS_VERANDERD = 'Er is niets veranderd.';

async function naarModellen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Eigen procesmodel (BPMN)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eigen procesmodel');
}

type Bestand = Parameters<FileChooser['setFiles']>[0];

async function leesModel(page: Page, bestand: Bestand = MODEL): Promise<void> {
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await kiezer).setFiles(bestand);
  await expect(page).toHaveURL(/model=\w+/);
}

/** The row of a step of the model in the list of matches. */
function rij(page: Page, stap: string) {
  return page
    .getByRole('list', { name: 'Stappen van jullie model' })
    .getByRole('listitem')
    .filter({ has: page.locator('b', { hasText: stap }) });
}

test.beforeEach(async ({ page }) => {
  await openVoorbeeld(page, 'Voorbeeldregio (samengesteld)');
});

test('a model is read, holds for a gemeente, and keeps what people say about lanes and steps after a reload', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loonkostensubsidie Voorbeeldstad');
  await page.getByRole('checkbox', { name: 'Zuiderbrink' }).check({ force: true });
  await expect(page.getByText('Geldt voor Zuiderbrink')).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Onze baan voor Klantmanager werk' })
    .selectOption('Gemeente consulent');
  await expect(page.getByRole('row', { name: /Klantmanager werk/ })).toContainText('door jullie gekozen');

  await page.getByRole('link', { name: /^Stappen/ }).click();
  const rapport = rij(page, 'Rapport schrijven');
  await expect(rapport).toContainText(/Meet de loonwaarde en bespreekt de uitkomst.*zeker/);
  await rapport.getByRole('button', { name: 'Klopt: Rapport schrijven' }).click();
  await expect(rapport).toBeHidden();
  await page.getByRole('button', { name: 'Klopt: Besluit nemen over LKS' }).click();
  const nalezen = rij(page, 'Besluit laten nalezen');
  await nalezen.getByRole('button', { name: /^Wijzig/ }).click();
  await nalezen.getByRole('combobox').fill('neemt het besluit');
  await nalezen.getByRole('option', { name: /Berekent de LKS, besluit en stuurt de brieven/ }).click();
  await expect(nalezen).toContainText('Samen met Besluit nemen over LKS en Beschikking versturen.');

  await page.reload();
  await expect(page.getByText('Geldt voor Zuiderbrink')).toBeVisible();
  await expect(rij(page, 'Besluit laten nalezen')).toContainText('door jullie gekozen');
  await expect(rij(page, 'Rapport schrijven')).toBeHidden();
  await page.getByText(/^Alle \(17\)/).click();
  await expect(rij(page, 'Rapport schrijven')).toContainText('door jullie gekozen');
  await page.getByRole('link', { name: 'Voor wie en banen' }).click();
  await expect(page.getByRole('combobox', { name: 'Onze baan voor Klantmanager werk' })).toHaveValue(
    'consulent',
  );
});

test('a model that does not fit in the traject is refused, and not announced as read', async ({ page }) => {
  await naarModellen(page);
  // As if the traject were full: weighed as JSON, it is larger than a file may be.
  await page.evaluate(() => {
    class Volgeteld extends TextEncoder {
      override encode(tekst = '') {
        return tekst.startsWith('{') ? new Uint8Array(60_000_000) : super.encode(tekst);
      }
    }
    Object.defineProperty(globalThis, 'TextEncoder', { value: Volgeteld });
  });
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  await (await kiezer).setFiles(MODEL);
  await expect(page.getByText(/Dit past er niet bij/)).toBeVisible();
  await expect(page.getByText(/is gelezen: 17 stappen/)).toHaveCount(0);
  await expect(page).not.toHaveURL(/model=\w+/);
});

test('what is in no match stands in a list of its own on both sides, and can be joined from there', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('link', { name: /^Stappen/ }).click();
  const over = page.getByRole('region', { name: /^Niet gekoppeld/ });
  await expect(over).toContainText('Dossier archiveren');
  const mist = page.getByRole('region', { name: /^Niet in jullie model/ });
  const voor = Number(/\((\d+)\)/.exec(await mist.getByRole('heading').innerText())?.[1]);
  await mist.getByRole('button', { name: /Koppel .*: Registreert de loonwaarde zodat UWV/ }).click();
  await mist.getByRole('combobox').fill('archiveren');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(mist.getByRole('heading')).toHaveText(`Niet in jullie model (${voor - 1})`);
  await expect(over).not.toContainText('Dossier archiveren');
});

test('steps are confirmed by keyboard alone, one after the other, and one undo takes one back', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('link', { name: /^Stappen/ }).click();
  const lijst = page.getByRole('list', { name: 'Stappen van jullie model' });
  await lijst.getByRole('button').first().focus();
  const eerste = await lijst.getByRole('listitem').first().locator('b').innerText();
  const tweede = await lijst.getByRole('listitem').nth(1).locator('b').innerText();
  await page.keyboard.press('Enter');
  await expect(lijst.getByRole('listitem')).toHaveCount(16);
  await expect(lijst.getByRole('listitem').first().getByRole('button').first()).toBeFocused();
  await expect(lijst.getByRole('listitem').first()).toContainText(tweede);
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(lijst.getByRole('listitem').first()).toContainText(eerste);
});

test('a newer file takes the place of a model, keeps the choices and says which fell away; removing it is one step to undo', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('link', { name: /^Stappen/ }).click();
  await rij(page, 'Dossier archiveren').getByRole('button', { name: 'Hoort bij geen stap' }).click();
  await rij(page, 'Besluit laten nalezen').getByRole('button').first().click();
  const nieuw = (await readFile(MODEL, 'utf8')).replace(/ {4}<bpmn:userTask id="Task_10".*\n/, '');
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Dit model' }).click();
  await page.getByRole('menuitem', { name: /^Vervang/ }).click();
  await (await kiezer).setFiles({ name: 'versie-2.bpmn', mimeType: 'text/xml', buffer: Buffer.from(nieuw) });
  await expect(page.getByText('versie-2.bpmn staat er nu.')).toBeVisible();
  await expect(page.getByText('16 stappen van het oude model zijn er nog')).toBeVisible();
  await expect(page.getByText('1 van 16 stappen bekeken')).toBeVisible();
  await expect(
    page.getByText(/jullie keuze daarover is weg: de stap Besluit laten nalezen door collega\./),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await expect(page.getByText('2 van 17 stappen bekeken')).toBeVisible();
  await page.getByRole('button', { name: /^Opnieuw/ }).click();
  await expect(page.getByText('1 van 16 stappen bekeken')).toBeVisible();

  await page.getByRole('button', { name: 'Dit model' }).click();
  await page.getByRole('menuitem', { name: 'Haal dit model weg' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Haal het model weg' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eigen procesmodel');
  await expect(page.getByRole('link', { name: /Voorbeeldstad/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await page.getByRole('link', { name: /Voorbeeldstad/ }).click();
  await page.getByRole('link', { name: /^Stappen/ }).click();
  await expect(page.getByText('1 van 16 stappen bekeken')).toBeVisible();
});

test('the differences stand in the picture and in the list, linked both ways, by keyboard too', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('link', { name: /^Vergelijken/ }).click();
  const lijst = page.getByRole('complementary', { name: /^Verschillen tussen jullie model/ });
  await lijst.getByRole('button', { name: /Elke maand declareren/ }).click();
  await expect(lijst).toContainText('De stap ‘Elke maand declareren’ van de werkgever vervalt.');
  const stap = page.getByRole('button', { name: /Elke maand declareren\. Deze stap vervalt/ });
  await expect(stap).toBeInViewport();
  await page.getByRole('button', { name: 'Volgend verschil' }).click();
  await expect(page).toHaveURL(/verschil=\d+/);
  await stap.click();
  await expect(lijst.getByRole('button', { name: /Elke maand declareren/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await stap.focus();
  await page.keyboard.press('n');
  await expect(lijst.getByRole('button', { name: /Elke maand declareren/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  // The choice goes by way of the address, so the radio changes a moment later.
  await page.getByRole('radio', { name: 'Voorkeur' }).click({ force: true });
  await expect(stap).toBeHidden();
  await expect(page).toHaveURL(/beeld=voorkeur/);
});

test('a model in which we know too few steps is not compared: no number, no picture, and the way to join steps', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page, 'test/fixtures/bpmn/nieuw/flowable-bezwaar.bpmn');
  await page.getByRole('link', { name: 'Vergelijken', exact: true }).click();
  await expect(page.getByText('Dit lijkt geen proces voor loonkostensubsidie.')).toBeVisible();
  await expect(page.getByText('Koppel ten minste drie stappen')).toBeVisible();
  await expect(page.locator('[data-stap]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Downloaden' })).toHaveCount(0);
});

test('the picture of a model says that Enter chooses, and leaves alone the keys that open and close steps elsewhere', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('link', { name: /^Vergelijken/ }).click();
  const beeld = page.getByRole('application', { name: /Enter kiest het verschil bij een stap/ });
  await expect(beeld).toBeAttached();
  await expect(beeld).not.toHaveAccessibleName(/Escape|deelstappen/);
  const stap = page.getByRole('button', { name: /Elke maand declareren\. Deze stap vervalt/ });
  await expect(stap).toHaveAttribute('aria-pressed', 'false');
  await expect(beeld.locator('[aria-expanded]')).toHaveCount(0);
  await stap.focus();
  await page.keyboard.press('Enter');
  await expect(stap).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate(() => {
    const opgeslokt: string[] = [];
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (defaultPrevented) opgeslokt.push(key);
    });
    Object.assign(globalThis, { opgeslokt });
  });
  for (const toets of ['+', '-', 'Escape', 'ArrowDown']) await page.keyboard.press(toets);
  expect(await page.evaluate(() => (globalThis as unknown as { opgeslokt: string[] }).opgeslokt)).toEqual([
    'ArrowDown',
  ]);
});

test('while a large model is drawn in parts, keys reach every step and a file has all of them; then the screen has too', async ({
  page,
}) => {
  await page.clock.install();
  await naarModellen(page);
  await leesModel(page, {
    name: 'groot.bpmn',
    mimeType: 'text/xml',
    buffer: Buffer.from(metOnzeNamen(toBenchBpmn(toBenchproces(100)), 14)),
  });
  // From here on no task comes after the first: the picture stays half drawn.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.getByRole('link', { name: /^Vergelijken/ }).click();
  const stappen = page.locator('.beeld [data-stap]');
  await expect(stappen).toHaveCount(48);
  await page.locator('.beeld [data-stap][tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(stappen.last()).toBeFocused();
  const half = await stappen.count();
  expect(half).toBeGreaterThan(48);

  // A file of that moment has the whole picture, and so has the screen once its turns come.
  const ids = () => stappen.evaluateAll((delen) => delen.map((deel) => deel.getAttribute('data-stap')));
  const svg = (await bytesVan(await haal(page, /^Beeld als SVG/))).toString('utf8');
  const inBestand = [...svg.matchAll(/data-stap="([^"]+)"/g)].map(([, id]) => id);
  expect(inBestand.length).toBeGreaterThan(100);
  await page.clock.resume();
  await expect(stappen).toHaveCount(inBestand.length);
  expect(new Set(await ids())).toEqual(new Set(inBestand));
  await expect(stappen.last()).toBeInViewport();
});

test('what the model says about a question is proposed, taken over by hand, and one undo takes it back', async ({
  page,
}) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('link', { name: /^Voorstellen/ }).click();
  await expect(page.getByText('Kies eerst voor welke gemeente dit model geldt.')).toBeVisible();
  await page.getByRole('link', { name: 'Kies een gemeente' }).click();
  await page.getByRole('checkbox', { name: 'Noorderlinde' }).check({ force: true });
  await page.getByRole('link', { name: /^Voorstellen/ }).click();
  const kaart = page.getByRole('listitem').filter({ hasText: /iets doen om het geld te krijgen/ });
  await expect(kaart).toContainText('Ja, elke maand declareren');
  await expect(kaart).toContainText('In jullie model staat de stap ‘Elke maand declareren’.');
  await kaart.getByRole('button', { name: /^Neem over/ }).click();
  const vraag = page.getByRole('alertdialog');
  await expect(vraag).toContainText('Noorderlinde');
  await vraag.getByRole('button', { name: 'Vervang het antwoord' }).click();
  await expect(page.getByText(/dit al jullie antwoord$/)).toBeVisible();
  await page.reload();
  await page.getByText(/dit al jullie antwoord$/).click();
  await expect(kaart).toContainText('Noorderlinde: Ja, elke maand declareren');
  await page.goto(page.url().replace(/\?.*/, '?gemeente=VB0001&weergave=tabel'));
  await expect(page.getByText('Deze gemeente heeft een eigen procesmodel.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Declareert elke maand/ })).toBeVisible();
});

for (const stand of ['nu', 'de voorkeur'] as const) {
  test(`our own BPMN of ${stand} read again says what we knew, and nothing else`, async ({ page }) => {
    const id = trajectId(page);
    await page.goto(`./#/traject/${id}/verschillen?gemeente=VB0004`);
    await page.getByRole('button', { name: 'Downloaden' }).click();
    const wacht = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^BPMN van ${stand}`) }).click();
    const bestand = await (await wacht).path();
    await page.goto(`./#/traject/${id}/verschillen?model&gemeente=VB0004`);
    await leesModel(page, bestand);
    await expect(page.getByRole('link', { name: 'Stappen', exact: true })).toBeVisible();
    if (stand === 'nu') {
      await page.getByRole('link', { name: /^Voorstellen/ }).click();
      await expect(page.getByText(/dit al jullie antwoord$/)).toBeVisible();
      await expect(page.getByText('nog geen antwoord')).toHaveCount(0);
    } else {
      await page.getByRole('link', { name: 'Vergelijken', exact: true }).click();
      await expect(page.getByText('Geen verschillen tussen jullie model')).toBeVisible();
    }
  });
}

test('the menu with BPMN files leads to the place to read one, for the gemeente that is shown', async ({
  page,
}) => {
  await page.goto(`./#/traject/${trajectId(page)}/verschillen?gemeente=VB0004`);
  await page.getByRole('button', { name: 'Downloaden' }).click();
  await page.getByRole('link', { name: /^Lees jullie eigen BPMN in/ }).click();
  await leesModel(page);
  await expect(page.getByText('Geldt voor Zuiderbrink')).toBeVisible();
});

test('the file of the traject takes the model along', async ({ page }) => {
  await naarModellen(page);
  await leesModel(page);
  await page.getByRole('button', { name: /Dit traject/ }).click();
  const wacht = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Bewaar een bestand/ }).click();
  const tekst = await readFile(await (await wacht).path(), 'utf8');
  expect(JSON.parse(tekst)).toMatchObject({ formaat: 2 });
  expect(tekst).toContain('Besluit laten nalezen door collega');
});

/** Files that must not be read, and a part of what the app says. */
const SLECHT: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['brief.txt', 'dit is een brief', /geen BPMN 2.0/],
  ['leeg.bpmn', '', /geen BPMN 2.0|beschadigd/],
  [
    'bom.bpmn',
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><d>&b;</d>',
    /DOCTYPE/,
  ],
  ['tekening.vsdx', Buffer.from('PK\u0003\u0004visio/document.xml'), /Visio/],
  [
    'half.bpmn',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:proc',
    /beschadigd/,
  ],
  ['groot.bpmn', Buffer.alloc(21_000_000, 32), /We lezen bestanden tot 20 MB/],
];

test('a file that is no BPMN gets a clear sentence, and nothing changes', async ({ page }) => {
  await naarModellen(page);
  for (const [name, inhoud, zin] of SLECHT) {
    const kiezer = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Kies een bestand' }).click();
    await (await kiezer).setFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(inhoud) });
    const melding = page.getByRole('alert').filter({ hasText: name });
    await expect(melding, name).toContainText(zin);
    await expect(melding, name).toContainText(NIETS_VERANDERD);
    await expect(page, name).toHaveURL(/verschillen\?model$/);
  }
  await expect(page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeDisabled();
});

test('a model that somebody dropped beside the box is no traject file; it is said where to read it', async ({
  page,
}) => {
  await naarModellen(page);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['<x/>'], 'proces.bpmn'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog')).toContainText('proces.bpmn');
  await expect(page.getByRole('dialog')).toContainText('Er is niets veranderd aan je werk.');
  await expect(page.getByRole('dialog')).toContainText('onder Eigen procesmodel');
});
