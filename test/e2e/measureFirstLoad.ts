import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/**
 * JavaScript that the browser fetches until `#/` is usable: the heading stands there and something can be pressed.
 * Every script asked for until then counts, also one that is still on its way.
 * @param page a fresh page (empty cache), @param url the address of the app
 * @returns kB (1000 bytes) after gzip -9, whatever the server itself compresses
 */
export async function measureFirstLoad(page: Page, url: string): Promise<number> {
  const scripts: Promise<number>[] = [];
  const count = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  };
  page.on('response', count);
  await page.goto(new URL('#/', url).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('main').locator('a, button').first().waitFor();
  page.off('response', count);
  const sizes = await Promise.all(scripts);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
