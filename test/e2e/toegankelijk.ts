import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * WCAG 2.2 A and AA, as far as axe can see. Without a page of its own for frames of other origins, which we have
 * none of, and without details of what passes: that is more than half of the time.
 * @param plek named when it fails
 */
export async function verwachtToegankelijk(page: Page, plek: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const kort = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`,
  );
  expect(kort, plek).toEqual([]);
}

/** The page does not scroll sideways. */
export async function verwachtPast(page: Page, plek: string): Promise<void> {
  const breedte = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(breedte[0], `${plek}: breder dan het scherm`).toBeLessThanOrEqual(breedte[1] ?? 0);
}
