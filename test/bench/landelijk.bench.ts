import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { maakLandelijkeBestanden } from '../fixtures/landelijk/maakLandelijkeBestanden.ts';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';
import { metServer } from './metServer.ts';

const RUNS = 3;
type Meting = { gekozen: number; klaar: number; langste: number };

/**
 * 342 files of regions in the real browser: from choosing them until the report stands there, and the longest task of
 * the page meanwhile; then the landing of the page with all of it stored.
 */
export default async function landelijk(): Promise<Figure[]> {
  const bestanden = maakLandelijkeBestanden().map(({ naam, tekst }) => ({
    name: naam,
    mimeType: 'application/json',
    buffer: Buffer.from(tekst),
  }));
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    return await metServer('bench-app', {}, async (adres) => {
      const lezen: number[] = [];
      const taken: number[] = [];
      const landen: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`${adres}#/landelijk`);
        const kiezer = page.locator('input[type=file][accept=".json,.zip"]');
        await kiezer.waitFor({ state: 'attached' });
        await meetLezen(page);
        await kiezer.setInputFiles(bestanden);
        const meting = await page.waitForFunction(() => {
          const { meting: nu } = window as unknown as { meting: Meting };
          return nu.klaar > 0 ? nu : null;
        });
        const { gekozen, klaar, langste } = (await meting.jsonValue()) as Meting;
        lezen.push(klaar - gekozen);
        taken.push(langste);
        await page.close();
        landen.push(await meetLanding(await context.newPage(), adres));
        await context.close();
      }
      const figuur = (name: string, waarden: number[], target: number): Figure => ({
        name,
        value: Math.round(median(waarden)),
        unit: 'ms',
        target,
        where: 'browser',
      });
      return [
        figuur('landelijk-inlezen-342', lezen, 2000),
        figuur('landelijk-inlezen-342-langste-taak', taken, 50),
        figuur('landelijk-landing', landen, 1000),
      ];
    });
  } finally {
    await browser.close();
  }
}

/** Starts the clock when the files arrive in the page, so that handing them to the browser is not counted. */
function meetLezen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const meting: Meting = { gekozen: 0, klaar: 0, langste: 0 };
    Object.assign(window, { meting });
    addEventListener('change', () => (meting.gekozen ||= performance.now()), { capture: true });
    new PerformanceObserver((lijst) => {
      for (const { duration, startTime } of lijst.getEntries()) {
        const hoort = meting.gekozen > 0 && startTime >= meting.gekozen && meting.klaar === 0;
        if (hoort) meting.langste = Math.max(meting.langste, duration);
      }
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      if (meting.klaar > 0 || !document.querySelector('.inleesrapport')) return;
      // Two pictures later it stands on the screen, and a long task has been told.
      requestAnimationFrame(() => setTimeout(() => (meting.klaar = performance.now())));
    }).observe(document.body, { subtree: true, childList: true });
  });
}

/** From asking for the page until its counts stand there. */
async function meetLanding(page: Page, adres: string): Promise<number> {
  await page.goto(`${adres}#/landelijk`);
  const klaar = await page.waitForFunction(() => {
    const getal = document.querySelector('.kaartlegenda .num')?.textContent;
    return getal !== undefined && getal !== '0' ? performance.now() : null;
  });
  return (await klaar.jsonValue()) as number;
}
