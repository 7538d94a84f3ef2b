import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/root.mjs';
import { toOpvolging } from '../../src/domain/regio/herindeling.ts';
import { type Feitenindex, toFeitenindex } from '../../src/domain/voortgang/feitenindex.ts';
import { Gemeentestatus } from '../../src/domain/voortgang/gemeentestatus.ts';
import type { Trajectbron } from '../../src/domain/voortgang/landelijkebron.ts';
import { toLandelijkeStandOp } from '../../src/domain/voortgang/landelijkeStand.ts';
import { toPublicatie } from '../../src/domain/voortgang/toPublicatie.ts';
import { toLandelijkverloop } from '../../src/domain/voortgang/landelijkverloop.ts';
import type { Statusfeit } from '../../src/domain/voortgang/voortgangsbestand.ts';
import { maakToeval } from '../fixtures/landelijk/toeval.ts';
import type { Figure } from './Figure.ts';
import { type Antwoord, meetAntwoord, toFiguren, wachtOpTelling } from './landelijkePagina.ts';
import { medianTime } from './median.ts';
import { metServer } from './metServer.ts';

const DAGEN = 3650;
const KEREN = 12;
const VAN = '2016-11-25';
const TOT = '2026-11-22';
const BEGIN = Date.parse(`${VAN}T10:00:00.000Z`);

/** A fact a day for ten years, for every gemeente: far more than anybody will ever record. */
function maakBronnen(codes: readonly string[]): Trajectbron[] {
  const toeval = maakToeval(1);
  return codes.map((code): Trajectbron => {
    const feiten = Array.from({ length: DAGEN }, (_, dag): Statusfeit => ({
      status: toeval.uit(Gemeentestatus.options),
      sinds: new Date(BEGIN + dag * 86_400_000).toISOString(),
      grond: 'zelf-opgegeven',
      onderVoorwaarde: false,
      criteriaversie: null,
    }));
    const [nu, ...eerder] = feiten.toReversed();
    if (!nu) throw new Error('no fact');
    const gemeente = {
      code,
      naam: code,
      ...nu,
      voorwaardeTot: null,
      ingangsdatum: null,
      verschilt: {},
      geblokkeerd: null,
    };
    return {
      id: code,
      soort: 'bestand',
      moment: nu.sinds,
      voortgang: {
        traject: code,
        naam: code,
        voorbeeld: false,
        scanlijst: { id: 'x', versie: '1' },
        stand: nu.sinds,
        gemeenten: [{ ...gemeente, eerder: eerder.toReversed() }],
      },
    };
  });
}

/** Another peildatum: the stand of all gemeenten on it, and the curve over ten years. The index is made once. */
export default async function landelijkPeildatum(): Promise<Figure[]> {
  const bestand = readFileSync(join(root, 'public/data/gemeenten.json'), 'utf8');
  const codes = (JSON.parse(bestand) as { gemeenten: { code: string }[] }).gemeenten.map(({ code }) => code);
  const opvolging = toOpvolging([], '2026-01-01');
  const bronnen = maakBronnen(codes);
  const begin = performance.now();
  const index = toFeitenindex({ bronnen, opvolging });
  toLandelijkverloop(index, { codes, van: VAN, tot: TOT });
  const eenmaal = performance.now() - begin;
  let beurt = 0;
  const value = await medianTime(
    () => {
      beurt += 1;
      const peildatum = new Date(BEGIN + ((beurt * 37) % DAGEN) * 86_400_000).toISOString().slice(0, 10);
      return [
        toLandelijkeStandOp(index, peildatum),
        toLandelijkverloop(index, {
          codes: beurt % 2 ? codes : codes.slice(0, 40),
          van: VAN,
          tot: peildatum,
        }),
      ];
    },
    { runs: 40, warmUp: 5 },
  );
  return [
    { name: 'landelijk-peildatum', value, unit: 'ms', target: 50, where: 'node' },
    { name: 'landelijk-peildatum-eenmaal', value: Math.round(eenmaal), unit: 'ms', where: 'node' },
    ...(await meetPagina(codes, index)),
  ];
}

/** The same facts as the stand that the site carries: the day by the slider, a month at a time. */
async function meetPagina(codes: readonly string[], index: Feitenindex): Promise<Figure[]> {
  const register = {
    gemeenten: [],
    arbeidsmarktregios: [],
    samenwerkingsverbanden: [],
    herindelingen: [],
    aantallen: [],
  };
  const publicatie = toPublicatie({
    register: { ...register, peildatum: '2026-01-01', bron: 'bench' },
    codes,
    index,
    peildatum: TOT,
    toelichting: '',
  });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    return await metServer('bench-app', {}, async (adres) => {
      const gebouwd = join(root, 'node_modules/.tmp/bench-app/data/voortgang.json');
      writeFileSync(gebouwd, JSON.stringify(publicatie));
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(120_000);
      await page.goto(`${adres}#/landelijk`);
      await wachtOpTelling(page);
      const schuif = page.getByRole('slider', { name: 'Peildatum' });
      await schuif.focus();
      const antwoorden: Antwoord[] = [];
      for (let keer = -2; keer < KEREN; keer += 1) {
        const antwoord = await meetAntwoord(page, 'input', () => page.keyboard.press('PageDown'));
        // The first times do not count.
        if (keer >= 0) antwoorden.push(antwoord);
      }
      return toFiguren('landelijk-peildatum-pagina', antwoorden, 50);
    });
  } finally {
    await browser.close();
  }
}
