import { measureFirstLoad } from './measureFirstLoad.ts';
import { expect, test } from './fixtures.ts';

test('the built app starts, with its policy in the page', async ({ page }) => {
  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveTitle(/Implementatiescan/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
});

test('the guard sees a request to another origin and a script that the policy forbids', async ({
  page,
  problems,
}) => {
  await page.goto('./#/');
  expect(problems).toEqual([]);
  await page.evaluate(async () => {
    await fetch('https://example.org/').catch((error: unknown) => error);
    const script = document.createElement('script');
    script.textContent = 'document.title = "inline"';
    document.body.append(script);
  });
  await expect.poll(() => problems.join('\n')).toContain('script-src');
  expect(problems.join('\n')).toContain('connect-src');
  await expect(page).not.toHaveTitle('inline');
  problems.length = 0;
});

test('at most 150 kB of JavaScript is fetched until the start page is usable', async ({ page, baseURL }) => {
  const kilobytes = await measureFirstLoad(page, baseURL ?? '');
  expect(kilobytes).toBeGreaterThan(10);
  expect(kilobytes).toBeLessThanOrEqual(150);
});
