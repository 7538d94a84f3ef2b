import type { Locator, Page } from '@playwright/test';

/** What React Flow draws of a picture. */
export type Beeldaantal = { knopen: number; lijnen: number };
export type EersteBeeld = {
  /** ms from the press until the picture stands there */ tijd: number;
  /** ms of each task of 50 ms or more until then */ langeTaken: readonly number[];
};

/** How many steps and lines there are, once the picture stands there. */
export async function telBeeld(page: Page): Promise<Beeldaantal> {
  await page.locator('.react-flow__edge').first().waitFor({ state: 'attached' });
  return {
    knopen: await page.locator('.react-flow__node').count(),
    lijnen: await page.locator('.react-flow__edge').count(),
  };
}

/**
 * Presses something and waits for the picture: from the press to the second frame after all its steps and lines are
 * there. The page notes both moments itself.
 */
export async function meetEersteBeeld(
  page: Page,
  knop: Locator,
  { knopen, lijnen }: Beeldaantal,
): Promise<EersteBeeld> {
  await page.evaluate(
    (aantal) => {
      const langeTaken: number[] = [];
      new PerformanceObserver((lijst) =>
        langeTaken.push(...lijst.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
      const isKlaar = () =>
        document.querySelectorAll('.react-flow__node').length >= aantal.knopen &&
        document.querySelectorAll('.react-flow__edge').length >= aantal.lijnen;
      const meting = new Promise<EersteBeeld>((klaar) => {
        const begin = ({ timeStamp }: Event) => {
          const wachter = new MutationObserver(() => {
            if (!isKlaar()) return;
            wachter.disconnect();
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const tijd = performance.now() - timeStamp;
                // Long tasks are told afterwards.
                setTimeout(() => klaar({ tijd, langeTaken }), 300);
              }),
            );
          });
          wachter.observe(document, { childList: true, subtree: true });
        };
        addEventListener('click', begin, { capture: true, once: true });
      });
      Object.assign(globalThis, { meting });
    },
    { knopen, lijnen },
  );
  await knop.click();
  return page.evaluate(() => (globalThis as unknown as { meting: Promise<EersteBeeld> }).meting);
}

/** Drags the picture through its box and back, with the mouse. @returns ms of each task of 50 ms or more meanwhile */
export async function meetSlepen(page: Page, vak: Locator): Promise<readonly number[]> {
  const plek = await vak.boundingBox();
  if (!plek) throw new Error('there is no picture to drag');
  await page.evaluate(() => {
    const langeTaken: number[] = [];
    new PerformanceObserver((lijst) =>
      langeTaken.push(...lijst.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    Object.assign(globalThis, { langeTaken });
  });
  const [links, rechts, y] = [plek.x + plek.width * 0.1, plek.x + plek.width * 0.9, plek.y + 6];
  for (const [van, naar] of [
    [rechts, links],
    [rechts, links],
    [links, rechts],
    [links, rechts],
  ] as const) {
    await page.mouse.move(van, y);
    await page.mouse.down();
    await page.mouse.move(naar, y, { steps: 30 });
    await page.mouse.up();
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { langeTaken: number[] }).langeTaken);
}
