import type { Locator, Page } from '@playwright/test';

export type Beeldaantal = { knopen: number; lijnen: number };
/** How to find the steps and lines of a picture on the page. */
export type Beelddelen = Record<keyof Beeldaantal, string>;
export const ONS_BEELD: Beelddelen = { knopen: '.beeld [data-stap]', lijnen: '.beeld .ln-g' };
export type EersteBeeld = {
  /** ms from the press until the picture stands there */ tijd: number;
  /** ms of each task of 50 ms or more until then */ langeTaken: readonly number[];
};

/** How many steps and lines there are, once our picture stands there: it is drawn in parts. */
export async function telBeeld(page: Page): Promise<Beeldaantal> {
  const tel = async () => ({
    knopen: await page.locator(ONS_BEELD.knopen).count(),
    lijnen: await page.locator(ONS_BEELD.lijnen).count(),
  });
  await page.locator(ONS_BEELD.lijnen).first().waitFor({ state: 'attached' });
  for (let aantal = await tel(); ;) {
    await page.waitForTimeout(1000);
    const nu = await tel();
    if (nu.knopen === aantal.knopen && nu.lijnen === aantal.lijnen) return nu;
    aantal = nu;
  }
}

/**
 * Presses something and waits for the picture: from the press to the second frame after all its steps and lines are
 * there. The page notes both moments itself.
 */
export async function meetEersteBeeld(
  page: Page,
  knop: Locator,
  aantal: Beeldaantal,
  delen: Beelddelen = ONS_BEELD,
): Promise<EersteBeeld> {
  await page.evaluate(
    ({ aantal, delen }) => {
      const langeTaken: number[] = [];
      new PerformanceObserver((lijst) =>
        langeTaken.push(...lijst.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
      const isKlaar = () =>
        document.querySelectorAll(delen.knopen).length >= aantal.knopen &&
        document.querySelectorAll(delen.lijnen).length >= aantal.lijnen;
      const meting = new Promise<EersteBeeld>((klaar, mislukt) => {
        setTimeout(() => mislukt(new Error('the picture did not come')), 60_000);
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
    { aantal, delen },
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
