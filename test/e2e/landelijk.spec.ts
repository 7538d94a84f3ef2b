import type { Locator, Page } from '@playwright/test';
import {
  type Landelijkbestand,
  maakLandelijkeBestanden,
} from '../fixtures/landelijk/maakLandelijkeBestanden.ts';
import type { Doel, Doelstatus } from '../fixtures/landelijk/maakTraject.ts';
import { maakRotteBestanden } from '../fixtures/landelijk/maakRotteBestanden.ts';
import { expect, test } from './fixtures.ts';
import { verwachtToegankelijk } from './toegankelijk.ts';

const GEMEENTEN = 342;
const KLASSE: Readonly<Record<Doelstatus, string>> = {
  'in-gesprek': 'Voorbereiding',
  scan: 'Bezig',
  aanpassen: 'Bezig',
  heropend: 'Bezig',
  afgevinkt: 'Afgevinkt',
};

/** What the page must say, counted from what was put in the files: in the way of somebody with a pen and paper. */
function tel(bestanden: readonly Landelijkbestand[]) {
  const gezien = new Map<string, Landelijkbestand>();
  const uitkomsten = { gelukt: 0, dubbel: 0, ouder: 0 };
  for (const bestand of bestanden) {
    const eerder = gezien.get(bestand.traject);
    if (eerder && eerder.tekst === bestand.tekst) uitkomsten.dubbel += 1;
    else if (eerder && eerder.opgeslagenOp > bestand.opgeslagenOp) uitkomsten.ouder += 1;
    else {
      uitkomsten.gelukt += 1;
      gezien.set(bestand.traject, bestand);
    }
  }
  const laatste = new Map<string, { doel: Doel; traject: string }>();
  for (const { traject, gemeenten, voorbeeld } of gezien.values()) {
    if (voorbeeld) continue;
    for (const doel of gemeenten) {
      const rang = `${doel.dagen.at(-1)} ${traject}`;
      const eerder = laatste.get(doel.code);
      if (!eerder || rang > `${eerder.doel.dagen.at(-1)} ${eerder.traject}`) {
        laatste.set(doel.code, { doel, traject });
      }
    }
  }
  const klassen: Record<string, number> = { Onbekend: GEMEENTEN - laatste.size };
  const gronden = { 'zelf-opgegeven': 0, 'bevestigd-door-begeleider': 0 };
  for (const { doel } of laatste.values()) {
    const klasse = KLASSE[doel.status];
    klassen[klasse] = (klassen[klasse] ?? 0) + 1;
    gronden[doel.grond] += 1;
  }
  return { uitkomsten, klassen, gronden };
}

const kiezer = (page: Page): Locator => page.locator('input[type=file][accept=".json,.zip"]');
const legenda = (page: Page, klasse: string): Locator =>
  page.getByRole('checkbox', { name: new RegExp(klasse) });

async function verwachtGetallen(page: Page, { klassen, gronden }: ReturnType<typeof tel>): Promise<void> {
  for (const [klasse, aantal] of Object.entries(klassen)) {
    await expect(legenda(page, klasse).first()).toHaveAccessibleName(new RegExp(`^${aantal}\\D`));
  }
  const getallen = page.getByRole('region', { name: 'Wat we weten, per grond' });
  await expect(getallen).toContainText(`Bevestigd door begeleider${gronden['bevestigd-door-begeleider']}`);
  await expect(getallen).toContainText(`Zelf opgegeven${gronden['zelf-opgegeven']}`);
  await expect(getallen).toContainText(`Onbekend${klassen['Onbekend']}`);
}

test('342 files of regions: every number is right, rotten ones are named, and reading again changes nothing', async ({
  page,
}) => {
  const bestanden = maakLandelijkeBestanden();
  const rot = maakRotteBestanden(bestanden[0]?.tekst ?? '');
  const alle = [
    ...bestanden.map(({ naam, tekst }) => ({
      name: naam,
      mimeType: 'application/json',
      buffer: Buffer.from(tekst),
    })),
    ...rot.map(({ naam, bytes }) => ({
      name: naam,
      mimeType: 'application/json',
      buffer: Buffer.from(bytes),
    })),
  ];
  const verwacht = tel(bestanden);
  const { gelukt, dubbel, ouder } = verwacht.uitkomsten;
  await page.goto('./#/landelijk');
  await expect(legenda(page, 'Onbekend').first()).toHaveAccessibleName(/^342\D/);

  await test.step('all of them at once', async () => {
    await kiezer(page).setInputFiles(alle);
    await expect(
      page.getByText(
        `Klaar: ${gelukt} bestanden gelukt, ${dubbel} dubbel, ${ouder} ouder dan wat er al is, ${rot.length} niet te lezen.`,
      ),
    ).toHaveCount(2, { timeout: 30_000 });
    for (const { naam } of rot) await expect(page.getByText(naam, { exact: true }).first()).toBeVisible();
    await verwachtGetallen(page, verwacht);
  });

  await test.step('it survives a reload', async () => {
    await page.reload();
    await verwachtGetallen(page, verwacht);
  });

  await test.step('the same files again change nothing', async () => {
    await kiezer(page).setInputFiles(alle);
    const samen = gelukt + dubbel + ouder;
    await expect(page.getByText(/^Klaar: /).first()).not.toContainText('gelukt', { timeout: 30_000 });
    const zin =
      (await page
        .getByText(/^Klaar: /)
        .first()
        .textContent()) ?? '';
    const getallen = [...zin.matchAll(/\d+/g)].map(([getal]) => Number(getal));
    expect(getallen.reduce((a, b) => a + b, 0)).toBe(samen + rot.length);
    await verwachtGetallen(page, verwacht);
  });
});

test('a status by hand counts from its day, stays after a reload, and can be taken back and put back', async ({
  page,
}) => {
  const afgevinkt = () => page.getByRole('checkbox', { name: /Afgevinkt/ }).first();
  await page.goto('./#/landelijk?gemeente=GM0355');
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await page.getByRole('button', { name: 'Zet een status met de hand' }).click();
  const venster = page.getByRole('dialog', { name: 'Status van Zeist' });
  await venster.getByRole('button', { name: 'Zet deze status' }).click();
  await expect(venster.getByText('Kies een status.')).toBeVisible();
  await expect(venster.getByText('Vul in waar je dit vandaan hebt.')).toBeVisible();
  await venster.getByRole('radio', { name: 'Afgevinkt' }).check({ force: true });
  await expect(venster.getByText('Kies een status.')).toBeHidden();
  await venster.getByLabel('Op welke dag gold dit?').fill('2021-03-01');
  await venster.getByRole('radio', { name: 'Het staat in een lijst of bestand' }).check({ force: true });
  await venster.getByLabel('Wat is je bron?').fill('lijst van het programma');
  await venster.getByRole('button', { name: 'Zet deze status' }).click();
  await expect(venster).toBeHidden();
  await expect(afgevinkt()).toHaveAccessibleName(/^1\D/);

  await page.reload();
  await expect(afgevinkt()).toHaveAccessibleName(/^1\D/);
  await page.goto('./#/landelijk?gemeente=GM0355&peildatum=2021-02-28');
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await page.goto('./#/landelijk?gemeente=GM0355');
  await page.getByRole('button', { name: /^Verwijder: afgevinkt sinds/ }).click();
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(afgevinkt()).toHaveAccessibleName(/^1\D/);

  await test.step('an older day would not count, and that stands there before one saves', async () => {
    await page.getByRole('button', { name: 'Zet een status met de hand' }).click();
    await expect(venster.getByText(/^Er is nieuwer bericht/)).toBeHidden();
    await venster.getByLabel('Op welke dag gold dit?').fill('2020-01-01');
    await expect(venster.getByText('Er is nieuwer bericht, van 1 maart 2021.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(venster).toBeHidden();
  });

  await test.step('one sets statuses one after another, without a file and without the map', async () => {
    await page.goto('./#/landelijk');
    await page.getByRole('button', { name: 'Zet zelf een status' }).click();
    const reeks = page.getByRole('dialog', { name: 'Zet zelf een status' });
    const gemeente = reeks.getByRole('combobox', { name: 'Welke gemeente?' });
    await gemeente.fill('Xyzdorp');
    await expect(reeks.getByText('We vinden geen gemeente met deze naam.')).toBeVisible();
    for (const [at, naam] of ['Groningen', 'Utrecht'].entries()) {
      await gemeente.fill(naam);
      await gemeente.press('Enter');
      await reeks.getByRole('radio', { name: 'Afgevinkt' }).check({ force: true });
      const bron = reeks.getByLabel('Wat is je bron?');
      if (at === 0) await bron.fill('lijst van het programma');
      await expect(bron).toHaveValue('lijst van het programma');
      await reeks.getByRole('button', { name: 'Zet deze status' }).click();
      await expect(reeks.getByText(new RegExp(`^${naam}: afgevinkt, per`))).toBeVisible();
      await expect(gemeente).toBeFocused();
    }
    await verwachtToegankelijk(page, 'zelf een status zetten');
    await reeks.getByRole('button', { name: 'Klaar' }).click();
    await expect(afgevinkt()).toHaveAccessibleName(/^3\D/);
  });

  await test.step('what counts names the gemeente of a status by hand, the oldest first, with a way to go there', async () => {
    await page.getByRole('button', { name: 'Wat telt mee' }).click();
    const meetellen = page.getByRole('dialog', { name: 'Wat telt mee?' });
    await expect(meetellen.getByText('3 bronnen, waarvan 1 ouder dan 90 dagen.')).toBeVisible();
    await expect(meetellen.locator('li a').first()).toHaveText('Zeist');
    await verwachtToegankelijk(page, 'wat telt mee');
    await meetellen.getByRole('link', { name: 'Utrecht' }).click();
    await expect(meetellen).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Utrecht', exact: true })).toBeVisible();
  });
});

test('an old list comes in after a look at it, and can be taken back', async ({ page }) => {
  const afgevinkt = () => page.getByRole('checkbox', { name: /Afgevinkt/ }).first();
  const csv =
    'Code;Status;Datum;Bron\n0355;afgevinkt;1-3-2021;oude lijst\n0756;afgevinkt;1-3-2021;oude lijst\n9999;scan;1-3-2021;x\n';
  await page.goto('./#/landelijk');
  await page.getByRole('button', { name: 'Lees een lijst met statussen in' }).click();
  const venster = page.getByRole('dialog', { name: 'Lijst met statussen inlezen' });
  await venster.locator('input[type=file]').setInputFiles({
    name: 'lijst.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await expect(venster.getByText('Boxmeer is nu deel van Land van Cuijk.')).toBeVisible();
  await expect(venster.getByText('De code 9999 is geen gemeente.')).toBeVisible();
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
  await venster.getByRole('button', { name: 'Zet deze 2 statussen' }).click();
  await expect(venster).toBeHidden();
  await expect(afgevinkt()).toHaveAccessibleName(/^2\D/);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(afgevinkt()).toHaveAccessibleName(/^0\D/);
});
