import { expect, test as base } from '@playwright/test';
import { guard } from './guard.ts';

type Fixtures = {
  /**
   * What went wrong unseen so far. Every test ends with a check that it is empty; a test that provokes an
   * error on purpose empties it (`problems.length = 0`) after having looked at it.
   */
  problems: string[];
};

/**
 * Playwright's `test`, with the guard on. A context that a test makes itself (a second browser) is not watched:
 * call `guard(context, baseURL)` there.
 */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = await guard(context, baseURL ?? '');
      await use(problems);
      expect(problems, 'no other origin, no console errors, no CSP violations').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
