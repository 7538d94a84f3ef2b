import { readFileSync } from 'node:fs';
import { DmnModdle } from 'dmn-moddle';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { bytesVan } from './keten.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const LEEG = readFileSync('checklists/beleidsregels/leeg.dmn', 'utf8');

async function kiesBestand(page: Page, naam: string, tekst: string): Promise<void> {
  const wacht = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'kies een bestand' }).click();
  await (await wacht).setFiles({ name: naam, mimeType: 'application/xml', buffer: Buffer.from(tekst) });
}

test('a rule from a file is checked, tried and read beside ours, and stays in this browser until it is removed', async ({
  page,
}) => {
  await page.goto('./#/beleidsregel/eigen');
  await kiesBestand(page, 'onze-regel.dmn', LEEG);
  await expect(
    page.getByText('Ingelezen: 1 tabel en 2 gegevens. In de tabellen vonden we geen fouten.'),
  ).toBeVisible();
  await verwachtToegankelijk(page, 'eigen regel');
  await page.getByRole('link', { name: 'Probeer deze regel' }).click();
  await expect(page.locator('.br-vraag legend')).toHaveText('Bij welke groep uit de wet hoort de werknemer?');
  await page.getByRole('radio', { name: 'bijstand' }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('radio', { name: /^Nee/ }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('region', { name: 'Advies', exact: true })).toContainText(
    'Hoort waarschijnlijk bij de doelgroep',
  );
  await page.getByRole('link', { name: 'Naast de wet' }).click();
  await expect(page.getByText('Van een ingelezen bestand kennen we alleen de tabellen.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Welke beleidsregel?' }).locator('option')).toHaveCount(2);
  await page.reload();
  await expect(page.getByText(/^We vonden 5 gaten/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Welke beleidsregel?' }).locator('option')).toHaveCount(2);
  await page.getByRole('link', { name: 'Eigen regel' }).click();
  const lijst = page.getByRole('region', { name: 'Jullie regels in deze browser' });
  await expect(lijst).toContainText('onze-regel.dmn. Bewaard in deze browser.');
  await lijst.getByRole('button', { name: 'Verwijder onze-regel.dmn' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijder' }).click();
  await expect(lijst).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Welke beleidsregel?' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'kies een bestand' })).toBeVisible();
  await expect(lijst).toHaveCount(0);
});

test('a file with faults or of another kind says what to mend, and changes nothing', async ({ page }) => {
  await page.goto('./#/beleidsregel/eigen');
  const melding = page.getByRole('alert');
  await kiesBestand(page, 'gat.dmn', LEEG.replace(/<rule id="doelgroep_3">[\s\S]*?<\/rule>/, ''));
  await expect(melding).toContainText('voor sommige gevallen past geen enkele rij');
  await expect(melding).toContainText('Er is niets veranderd.');
  await kiesBestand(page, 'dubbel.dmn', LEEG.replace('hitPolicy="FIRST"', 'hitPolicy="UNIQUE"'));
  await expect(melding).toContainText('rij 1 en rij 2 passen allebei, en dat mag niet');
  await kiesBestand(page, 'dood.dmn', LEEG.replace('<text>true</text>', '<text>-</text>'));
  await expect(melding).toContainText('rij 2 telt nooit mee');
  await kiesBestand(page, 'naam.dmn', LEEG.replace('<text>kanWmlVoltijds</text>', '<text>kanWml</text>'));
  await expect(melding).toContainText('kolom ‘kanWml’ gaat over iets wat niet in het bestand staat');
  await kiesBestand(
    page,
    'proces.bpmn',
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" />',
  );
  await expect(melding).toContainText('Dit is een proces (BPMN).');
  await kiesBestand(page, 'brief.dmn', 'Beste collega');
  await expect(melding).toContainText('Dit is geen DMN-bestand.');
  await kiesBestand(page, 'groot.dmn', ' '.repeat(2_000_001));
  await expect(melding).toContainText('We lezen bestanden tot 2 MB.');
  await expect(page.getByRole('combobox', { name: 'Welke beleidsregel?' })).toHaveCount(0);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await verwachtPast(page, `eigen regel, ${width}`);
  }
});

for (const [naam, plek, knop] of [
  ['our rule', 'tabellen', 'Download als DMN'],
  ['the blank table', 'eigen', 'Download een lege tabel'],
] as const) {
  test(`another DMN reader opens ${naam} without warnings, and shows its tables`, async ({
    page,
    context,
    problems,
  }) => {
    await page.goto(`./#/beleidsregel/${plek}`);
    const wacht = page.waitForEvent('download');
    await page.getByRole('button', { name: knop }).click();
    const xml = (await bytesVan(await wacht)).toString('utf8');
    expect((await new DmnModdle().fromXML(xml)).warnings).toEqual([]);

    const ander = await context.newPage();
    await ander.setContent('<div id="vak" style="height: 700px"></div>');
    await ander.addScriptTag({ path: 'node_modules/dmn-js/dist/dmn-viewer.production.min.js' });
    const beeld = await ander.evaluate(async (tekst) => {
      const { DmnJS } = globalThis as unknown as {
        DmnJS: new (opties: object) => {
          importXML: (xml: string) => Promise<{ warnings: unknown[] }>;
          getViews: () => { type: string; name?: string }[];
          open: (view: object) => Promise<{ warnings: unknown[] }>;
        };
      };
      const lezer = new DmnJS({ container: '#vak' });
      const { warnings } = await lezer.importXML(tekst);
      const tabellen = lezer.getViews().filter(({ type }) => type === 'decisionTable');
      const rijen: [string, number][] = [];
      for (const tabel of tabellen) {
        warnings.push(...(await lezer.open(tabel)).warnings);
        rijen.push([tabel.name ?? '', document.querySelectorAll('#vak tbody tr').length]);
      }
      return { warnings: warnings.length, rijen };
    }, xml);
    const eigen = [...xml.matchAll(/<decision id="[^"]*" name="([^"]*)">[\s\S]*?<\/decision>/g)].map(
      ([deel, titel]) => [titel, deel.match(/<rule /g)?.length],
    );
    expect(beeld).toEqual({ warnings: 0, rijen: eigen });
    // The reader complains about its own build, on a page of its own.
    expect(problems.filter((probleem) => !probleem.includes('Inferno'))).toEqual([]);
    problems.length = 0;
  });
}
