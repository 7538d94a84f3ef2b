import { expect, test } from './fixtures.ts';
import { verwachtPast, verwachtToegankelijk } from './toegankelijk.ts';

const moment = (dag: string) => `${dag}T10:00:00.000Z`;
type Wacht = { wijziging: string; sinds: string | null };

/** A file as a region sends it; `geblokkeerd` undefined: made by the version before, which did not keep that. */
function bestand(
  traject: string,
  gemeenten: { code: string; naam: string; status: string; geblokkeerd?: Wacht[] }[],
) {
  const rijen = gemeenten.map((rij) => ({
    ...rij,
    sinds: moment('2026-09-01'),
    grond: 'zelf-opgegeven',
    onderVoorwaarde: false,
    voorwaardeTot: null,
    ingangsdatum: null,
    criteriaversie: null,
    verschilt: { 'BETA-03': true },
    eerder: [],
  }));
  const inhoud = {
    soort: 'lks-implementatiescan/voortgang',
    formaat: gemeenten.some(({ geblokkeerd }) => geblokkeerd) ? 3 : 2,
    opgeslagenOp: moment('2026-11-02'),
    voortgang: {
      traject,
      naam: `Regio ${traject}`,
      voorbeeld: false,
      scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
      stand: moment('2026-11-01'),
      gemeenten: rijen,
    },
  };
  return {
    name: `${traject}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(inhoud)),
  };
}

const BESTANDEN = [
  bestand('Midden', [
    {
      code: 'GM0355',
      naam: 'Zeist',
      status: 'aanpassen',
      geblokkeerd: [{ wijziging: 'BETA-03/1', sinds: moment('2026-03-12') }],
    },
    {
      code: 'GM0312',
      naam: 'Bunnik',
      status: 'aanpassen',
      geblokkeerd: [
        { wijziging: 'BETA-03/1', sinds: null },
        { wijziging: 'ZIEK-01/1', sinds: moment('2026-10-01') },
      ],
    },
  ]),
  bestand('Noord', [{ code: 'GM0014', naam: 'Groningen', status: 'afgevinkt' }]),
];

test('what is blocked, a kept stand, the trajecten of a begeleider, and the same number at the start', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto('./#/landelijk');
  await page.locator('input[type=file][accept=".json,.zip"]').setInputFiles(BESTANDEN);
  await expect(page.getByText('Klaar: 2 bestanden gelukt.').first()).toBeVisible();

  await test.step('what stays blocked longest, with its days; of a file that does not say it: not known', async () => {
    await page.goto('./#/landelijk?deel=knelpunten');
    const tabel = page.getByRole('table', { name: /^Geblokkeerde aanpassingen/ });
    await expect(tabel.getByRole('row').nth(1)).toContainText('255 dagen');
    await expect(tabel.getByRole('row').nth(1)).toContainText('Bunnik dag onbekend');
    await expect(tabel.getByRole('row').nth(2)).toContainText('52 dagen');
    await page.getByText('Van 1 gemeente met bericht weten we dit niet').click();
    await expect(page.getByText('Bestand “Regio Noord”: Groningen')).toBeVisible();
    await expect(page.getByText('Van 339 gemeenten is er geen bericht.')).toBeVisible();
    await verwachtToegankelijk(page, 'geblokkeerd');
    await page.goto('./#/landelijk?deel=knelpunten&peildatum=2026-09-30');
    await expect(tabel.getByRole('row')).toHaveCount(2);
    await expect(tabel.getByRole('row').nth(1)).toContainText('202 dagen');
    await expect(page.getByText('Wat toen geblokkeerd was en daarna is opgelost')).toBeVisible();
  });

  await test.step('a stand is kept under a name, outlives a reload, and comes back after it is removed', async () => {
    const vergelijk = page.getByRole('button', { name: 'Vergelijk met Voor de stuurgroep' });
    await page.goto('./#/landelijk?deel=veranderd');
    await page.getByRole('button', { name: 'Bewaar deze stand' }).click();
    await page.getByLabel('Naam van deze stand').fill('Voor de stuurgroep');
    await verwachtToegankelijk(page, 'stand bewaren');
    await page.keyboard.press('Enter');
    await vergelijk.click();
    await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
    await expect(page).toHaveURL(/met=/);
    await page.reload();
    await expect(
      page.getByText(/^Vergeleken met Voor de stuurgroep, stand op 22 november 2026/),
    ).toBeVisible();
    await verwachtToegankelijk(page, 'bewaarde standen');
    await page.getByRole('button', { name: 'Verwijder Voor de stuurgroep' }).click();
    await expect(vergelijk).toBeHidden();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect(vergelijk).toBeVisible();
  });

  await test.step('one ticks what one supports, by keyboard, and sees only that the next time', async () => {
    await page.goto('./#/landelijk?deel=bureau');
    const noord = page.getByRole('checkbox', { name: 'Ik begeleid dit: Regio Noord' });
    await noord.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Mijn trajecten (1)')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.goto('./#/landelijk');
    await expect(page.getByRole('checkbox', { name: '1 Afgevinkt' })).toBeVisible();
    await page.goto('./#/landelijk?deel=bureau');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(noord).toBeChecked();
    await verwachtToegankelijk(page, 'mijn trajecten');
    await page.getByText('Alle (2)').click();
    await expect(page.getByRole('row', { name: /Regio Midden/ })).toContainText(
      '3 aanpassingen geblokkeerd, langst 255 dagen',
    );
  });

  await test.step('a day of before says how many gemeenten there were', async () => {
    await page.goto('./#/landelijk?peildatum=2021-06-01');
    await expect(page.getByText('Er waren toen 352 gemeenten (CBS).')).toBeVisible();
  });

  await page.setViewportSize({ width: 390, height: 844 });
  for (const deel of ['?deel=knelpunten', '?deel=veranderd', '?deel=bureau']) {
    await page.goto(`./#/landelijk${deel}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await verwachtPast(page, deel);
  }
});

test('the start screen counts the published stand, as the national page does', async ({ page }) => {
  const rij = {
    sinds: '2026-10-12',
    grond: 'bevestigd-door-begeleider',
    onderVoorwaarde: false,
    voorwaardeTot: null,
    ingangsdatum: null,
    criteriaversie: '2026.1',
    kwartaal: null,
    bron: 0,
    eerder: [],
  };
  const publicatie = {
    soort: 'lks-implementatiescan/landelijk',
    formaat: 1,
    peildatum: '2026-10-20',
    licentie: 'CC0-1.0',
    toelichting: 'Proef',
    indeling: { peildatum: '2026-01-01', bron: 'CBS' },
    telling: null,
    bronnen: [{ id: 't', bericht: '2026-10-13', scanlijst: { id: 'lks-scanlijst', versie: '2026.1' } }],
    gemeenten: [
      { ...rij, code: 'GM0355', naam: 'Zeist', status: 'afgevinkt' },
      { ...rij, code: 'GM0312', naam: 'Bunnik', status: 'afgevinkt' },
      { ...rij, code: 'GM0014', naam: 'Groningen', status: 'scan' },
    ],
  };
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.route('**/data/voortgang.json', (route) => route.fulfill({ json: publicatie }));
  await page.goto('./#/');
  const vak = page.getByRole('region', { name: 'Landelijk' });
  await expect(vak).toContainText('2 van 342 gemeenten');
  await expect(vak).toContainText('1 gemeente is bezig.');
  await expect(vak).toContainText('gepubliceerde stand van 20 oktober 2026');
  await expect(vak).toContainText('Berichten van 40 dagen oud.');
  await page.goto('./#/landelijk');
  await expect(page.getByRole('checkbox', { name: '2 Afgevinkt' })).toBeVisible();
});
