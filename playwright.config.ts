import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from './scripts/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4199);
/** An address that already serves the built app; without it the tests serve `dist` themselves. */
const servedElsewhere = process.env['E2E_URL'];
const baseURL = servedElsewhere ?? `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  // Long walks are marked @lang and run in `npm run test:lang` only.
  ...(process.env['LANG_TEST'] === '1' ? {} : { grepInvert: /@lang/ }),
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    // No test is about fading; waiting for it only takes time.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: await ensureBrowser(), args: BROWSER_FLAGS },
  },
  ...(servedElsewhere === undefined
    ? {
        webServer: {
          command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
          url: baseURL,
          reuseExistingServer: false,
        },
      }
    : {}),
});
