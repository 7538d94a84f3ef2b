import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/**
 * JavaScript that the browser fetches until `#/` is usable: the heading stands there and something can be pressed.
 * The page itself notes that moment, so that a slow test machine does not count what comes after it.
 * Every script asked for until then counts, also one that is still on its way.
 * @param page a fresh page (empty cache), @param url the address of the app
 * @returns kB (1000 bytes) after gzip -9, whatever the server itself compresses
 */
export async function measureFirstLoad(page: Page, url: string): Promise<number> {
  const scripts = new Map<string, Promise<number>>();
  const count = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    );
  };
  page.on('response', count);
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('h1') || !document.querySelector('main :is(a, button)')) return;
      performance.mark('usable');
      watcher.disconnect();
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  await page.goto(new URL('#/', url).href);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  await page.waitForLoadState('networkidle');
  page.off('response', count);
  const until = await page.evaluate(() => {
    const [usable] = performance.getEntriesByName('usable');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (usable?.startTime ?? 0))
      .map(({ name }) => name);
  });
  const sizes = await Promise.all(until.map((name) => scripts.get(name) ?? Promise.resolve(0)));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
