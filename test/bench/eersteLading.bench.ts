import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { measureFirstLoad } from '../e2e/measureFirstLoad.ts';
import type { Figure } from './Figure.ts';
import { median } from './median.ts';

const RUNS = 3;

/** JavaScript fetched until the start page is usable: built app, real browser, empty cache each run. */
export default async function eersteLading(): Promise<Figure[]> {
  const outDir = 'node_modules/.tmp/bench-dist';
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4573 },
  });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('the preview server has no address');
    const sizes: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext();
      sizes.push(await measureFirstLoad(await context.newPage(), url));
      await context.close();
    }
    const value = Number(median(sizes).toFixed(1));
    return [{ name: 'eerste-lading-js', value, unit: 'kB', target: 150, where: 'browser' }];
  } finally {
    await browser.close();
    await server.close();
  }
}
