import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/root.mjs';
import { laadWerkwijze } from '../../src/content/werkwijze.ts';
import type { Procesgraaf } from '../../src/domain/proces/procesgraaf.ts';
import { toBenchBpmn } from './benchBpmn.ts';
import { toBenchproces } from './benchproces.ts';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';
import {
  type Beeldaantal,
  type EersteBeeld,
  meetEersteBeeld,
  meetSlepen,
  telBeeld,
} from './meetEersteBeeld.ts';
import { metServer } from './metServer.ts';

const RUNS = 7;
const DOEL = 300;
/** Of a task that keeps a press or key waiting. */
const DOEL_TAAK = 50;
const PEERDELEN = { knopen: '.react-flow__node', lijnen: '.react-flow__edge' };
const PEER: InlineConfig = {
  root: join(root, 'test', 'bench', 'beeld'),
  configFile: false,
  plugins: [react()],
};

/**
 * From a press to the picture, in the built app: `beeld-60` is a model of 60 steps beside the preferente werkwijze
 * (both are drawn), beside React Flow with as many boxes and lines of its own; `beeld-300` is five times as large;
 * `beeld-regio` is the example region. `-taak`: the longest task until the picture stands there, `-slepen`: while it
 * is dragged through its box.
 */
export default async function beeld(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    return await metServer('bench-app', {}, (app) =>
      metServer('bench-beeld', PEER, async (peer) => [
        ...(await meetModel(
          { browser, app, peer },
          { stappen: 60, runs: RUNS, doel: DOEL, doelTaak: DOEL_TAAK },
        )),
        ...(await meetModel({ browser, app, peer }, { stappen: 300, runs: 3 })),
        ...(await meetRegio({ browser, app })),
      ]),
    );
  } finally {
    await browser.close();
  }
}

type Waar = { browser: Browser; app: string };
type Hoe = { stappen: number; runs: number; doel?: number; doelTaak?: number };

async function meetModel({ browser, app, peer }: Waar & { peer: string }, hoe: Hoe): Promise<Figure[]> {
  const { stappen, runs, doel, doelTaak } = hoe;
  const naam = `beeld-${stappen}`;
  const maakKlaar = async (page: Page) => {
    await leesModel(page, app, stappen);
    return page.getByRole('link', { name: /^Vergelijken/ });
  };
  const aantal = await metPagina(browser, async (page) => {
    await (await maakKlaar(page)).click();
    return telBeeld(page);
  });
  const eigen: EersteBeeld[] = [];
  const kaal: EersteBeeld[] = [];
  const slepen: number[] = [];
  // One beside the other each time, so that what else the machine does touches both.
  for (let run = 0; run < runs; run += 1) {
    await metPagina(browser, async (page) => {
      eigen.push(await meetEersteBeeld(page, await maakKlaar(page), aantal));
      slepen.push(langste(await meetSlepen(page, page.locator('.vs-schemavak'))));
    });
    kaal.push(await metPagina(browser, (page) => meetKaal(page, peer, aantal)));
  }
  const tijd = median(eigen.map((meting) => meting.tijd));
  const peerTijd = median(kaal.map((meting) => meting.tijd));
  return [
    {
      ...toFiguur(naam, tijd, doel),
      peer: { name: `React Flow, ${aantal.knopen} eigen vakken`, value: rond(peerTijd) },
      ratio: rond(tijd / peerTijd),
    },
    toFiguur(`${naam}-taak`, median(eigen.map(({ langeTaken }) => langste(langeTaken))), doelTaak),
    toFiguur(`${naam}-slepen`, median(slepen), doelTaak),
  ];
}

async function meetRegio({ browser, app }: Waar): Promise<Figure[]> {
  const metingen: EersteBeeld[] = [];
  let aantal: Beeldaantal | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    await metPagina(browser, async (page) => {
      await openVoorbeeldregio(page, app);
      aantal ??= await telBeeld(page);
      await page.getByRole('link', { name: 'Vragen' }).click();
      // A fresh page: nothing of the picture is loaded or drawn yet.
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      metingen.push(
        await meetEersteBeeld(page, page.getByRole('link', { name: 'Verschillen', exact: true }), aantal),
      );
    });
  }
  return [
    toFiguur('beeld-regio', median(metingen.map(({ tijd }) => tijd)), DOEL),
    toFiguur('beeld-regio-taak', median(metingen.map(({ langeTaken }) => langste(langeTaken))), DOEL_TAAK),
  ];
}

async function openVoorbeeldregio(page: Page, app: string): Promise<void> {
  await page.goto(`${app}#/`);
  await page.getByRole('button', { name: 'Bekijk voorbeeld' }).click();
  await page.getByRole('dialog').getByText('Voorbeeldregio (samengesteld)').first().click();
  await telBeeld(page);
}

/** A new traject with a model of its own, on the page about that model; no picture was drawn yet. */
async function leesModel(page: Page, app: string, stappen: number): Promise<void> {
  await page.goto(`${app}#/`);
  await page.getByRole('combobox', { name: /regio/ }).fill('Zwolle');
  await page.getByRole('option', { name: 'Zwolle', exact: true }).click();
  await page.getByRole('button', { name: 'Begin meteen met de scan' }).click();
  await page.waitForURL(/\/scan/);
  await page.goto(page.url().replace(/\/scan.*/, '/verschillen?model='));
  const kiezer = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Kies een bestand' }).click();
  const buffer = Buffer.from(toBenchBpmn(await metOnzeStappen(toBenchproces(stappen))));
  await (await kiezer).setFiles({ name: 'model.bpmn', mimeType: 'application/xml', buffer });
  await page.getByRole('link', { name: /^Vergelijken/ }).waitFor();
  // Also what is computed afterwards.
  await page.getByRole('link', { name: /^Voorstellen/ }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Every second step is one of ours, by name and lane: a model in which hardly a step is known is not compared. */
async function metOnzeStappen(proces: Procesgraaf): Promise<Procesgraaf> {
  const { deelstappen } = (await laadWerkwijze()).werkproces;
  const stappen = Object.values(proces.stappen).map((stap, nr) => {
    const onze = nr % 2 === 0 ? deelstappen[nr / 2] : undefined;
    return [stap.id, onze ? { ...stap, naam: onze.naam, baan: onze.baan } : stap] as const;
  });
  return { ...proces, stappen: Object.fromEntries(stappen) };
}

async function meetKaal(page: Page, peer: string, aantal: Beeldaantal): Promise<EersteBeeld> {
  await page.goto(`${peer}?knopen=${aantal.knopen}&lijnen=${aantal.lijnen}`);
  const knop = page.getByRole('button', { name: 'Teken' });
  await knop.waitFor();
  return meetEersteBeeld(page, knop, aantal, PEERDELEN);
}

/** In a browser without anything from before. */
async function metPagina<T>(browser: Browser, werk: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  try {
    return await werk(await context.newPage());
  } finally {
    await context.close();
  }
}

const langste = (taken: readonly number[]): number => Math.max(0, ...taken);
const rond = (waarde: number): number => Number(waarde.toFixed(1));

function toFiguur(name: string, value: number, target: number | undefined): Figure {
  return {
    name,
    value: rond(value),
    unit: 'ms',
    where: 'browser',
    ...(target === undefined ? {} : { target }),
  };
}
