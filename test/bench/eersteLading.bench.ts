import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { measureFirstLoad } from '../e2e/measureFirstLoad.ts';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';
import { metServer } from './metServer.ts';

const RUNS = 3;

/** JavaScript fetched until the start page is usable: built app, real browser, empty cache each run. */
export default async function eersteLading(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    return await metServer('bench-app', {}, async (adres) => {
      const sizes: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext();
        sizes.push(await measureFirstLoad(await context.newPage(), adres));
        await context.close();
      }
      const value = Number(median(sizes).toFixed(1));
      return [{ name: 'eerste-lading-js', value, unit: 'kB', target: 150, where: 'browser' }];
    });
  } finally {
    await browser.close();
  }
}
