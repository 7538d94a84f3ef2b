import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.mjs';
import { maakLandelijkeBestanden } from '../fixtures/landelijk/maakLandelijkeBestanden.ts';
import type { Figure } from './Figure.ts';
import { type Antwoord, meetAntwoord, toFiguren, wachtOpTelling } from './landelijkePagina.ts';
import { metServer } from './metServer.ts';

const KEREN = 8;

/**
 * A class of the legend and a provincie, off and on, with 342 files of regions: the work from the press until the
 * picture with the new map, and the longest task of what follows (numbers, curve, regio's).
 */
export default async function landelijkFilter(): Promise<Figure[]> {
  const bestanden = maakLandelijkeBestanden().map(({ naam, tekst }) => ({
    name: naam,
    mimeType: 'application/json',
    buffer: Buffer.from(tekst),
  }));
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_FLAGS });
  try {
    return await metServer('bench-app', {}, async (adres) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${adres}#/landelijk`);
      const kiezer = page.locator('input[type=file][accept=".json,.zip"]');
      await kiezer.waitFor({ state: 'attached' });
      await kiezer.setInputFiles(bestanden);
      await page.locator('.inleesrapport').waitFor();
      await page.reload();
      await wachtOpTelling(page);
      await page.getByRole('button', { name: 'Filters' }).click();
      const klasse = page.getByRole('checkbox', { name: /Bezig/ });
      const provincie = page.getByRole('combobox', { name: 'Provincie' });
      const antwoorden: Antwoord[] = [];
      for (let keer = -1; keer < KEREN; keer += 1) {
        const paar = [
          await meetAntwoord(page, 'click', () => klasse.click()),
          await meetAntwoord(page, 'change', () =>
            provincie.selectOption(keer % 2 === 0 ? 'Utrecht' : '').then(() => undefined),
          ),
        ];
        // The first time does not count.
        if (keer >= 0) antwoorden.push(...paar);
      }
      return toFiguren('landelijk-filter', antwoorden, 16);
    });
  } finally {
    await browser.close();
  }
}
