import type { Locator, Page } from '@playwright/test';

/** What stands on the national page, read as text: nothing of the program is used here. */

/** The texts of the cells of each row of a table, the head left out. */
export function rijenVan(tabel: Locator): Promise<string[][]> {
  return tabel.evaluate((element) =>
    [...element.querySelectorAll('tbody tr')].map((rij) =>
      [...rij.children].map((cel) => {
        // A bar is the same once more, for the eye; its words stand below it.
        const kopie = cel.cloneNode(true) as Element;
        for (const beeld of kopie.querySelectorAll('[aria-hidden="true"]')) beeld.remove();
        return (kopie.textContent ?? '').trim();
      }),
    ),
  );
}

/** What the legend counts, by word. */
export async function legendaVan(page: Page): Promise<Record<string, number>> {
  const rijen = await page.locator('.kaartlegenda-rij').allInnerTexts();
  return Object.fromEntries(
    rijen.map((rij) => {
      const [, aantal = '', woord = ''] = /(\d+)\s+(.*)/s.exec(rij) ?? [];
      return [woord.trim(), Number(aantal)];
    }),
  );
}

/** The three numbers with what stands below each. */
export function grondenVan(page: Page): Promise<string[][]> {
  return page
    .getByRole('region', { name: 'Wat we weten, per grond' })
    .evaluate((vak) =>
      [...vak.querySelectorAll('dl > div')].map((getal) =>
        [...getal.querySelectorAll('dt, b, small')].map(({ textContent }) => textContent ?? ''),
      ),
    );
}

/** Per source in the drawer what it settles. */
export async function bronnenVan(venster: Locator, kop: string): Promise<string[][]> {
  const vak = venster
    .locator('section')
    .filter({ has: venster.page().getByRole('heading', { name: kop, exact: true }) });
  return vak.evaluate((element) =>
    [...element.querySelectorAll('li')].map((regel) =>
      [...regel.querySelectorAll('b, small')].map(({ textContent }) => textContent ?? ''),
    ),
  );
}

const MAANDEN = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** `1 mrt 2027` as YYYY-MM-DD. */
export function toDag(tekst: string): string {
  const [dag = '', maand = '', jaar = ''] = tekst.split(' ');
  const nummer = String(MAANDEN.indexOf(maand) + 1).padStart(2, '0');
  return `${jaar}-${nummer}-${dag.padStart(2, '0')}`;
}
