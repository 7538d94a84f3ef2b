import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { controleerInhoud } from './scripts/vite/controleerInhoud.ts';
import { csp } from './scripts/vite/csp.ts';
import { feestdagen } from './scripts/vite/feestdagen.ts';
import { inhoud } from './scripts/vite/inhoud.ts';

const isLong = process.env['LANG_TEST'] === '1';

export default defineConfig({
  // Relative: the app runs from any static host and any subfolder.
  base: './',
  plugins: [react(), inhoud(), feestdagen(), controleerInhoud(), csp()],
  build: {
    target: 'es2022',
    // Inlined fonts would need `data:` in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // A name of its own, so that the size budget finds it between the chunks.
    rolldownOptions: { output: { entryFileNames: 'assets/ingang-[hash].js' } },
  },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/setup.ts'],
    // One set of modules per worker: three times as fast. A test that leaves something behind is a mistake.
    isolate: false,
    // All cores: by default one is kept free, which on two cores is half.
    maxWorkers: '100%',
    testTimeout: isLong ? 300_000 : 20_000,
  },
});
