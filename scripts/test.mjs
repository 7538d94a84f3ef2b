/**
 * `npm test`: every check, in order, each run even when an earlier one failed (but no browser tests without
 * a build). The last line is `N passed, N failed`; a step that is not a test suite counts as one.
 * `--lang` adds the long runs (LANG_TEST=1).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';
import { countPlaywright, countVitest } from './testReports.mjs';
import { runNode, runTool } from './tool.mjs';

ensureDependencies();

const reports = join(root, 'node_modules', '.tmp', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

// The tests choose their own mode: with NODE_ENV=production in the shell React would leave out what tests need.
const env = { NODE_ENV: 'test', ...(process.argv.includes('--lang') ? { LANG_TEST: '1' } : {}) };
const production = { ...env, NODE_ENV: 'production' };

/** @typedef {import('./testReports.mjs').Count} Count */

let isBuilt = false;

/** @type {{ title: string, run: () => Count }[]} */
const steps = [
  { title: 'Typen', run: () => one(runTool('typescript', 'tsc', ['-b'], env)) },
  {
    title: 'Lint',
    run: () =>
      one(
        runTool(
          'oxlint',
          'oxlint',
          ['--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
          env,
        ),
      ),
  },
  { title: 'Opmaak van de code', run: () => one(runTool('oxfmt', 'oxfmt', ['--check'], env)) },
  { title: 'Inhoud van checklists', run: () => one(runNode([join(root, 'scripts', 'inhoud.mjs')], env)) },
  {
    title: 'Unittests en eigenschappen',
    run: () => {
      const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`];
      return countVitest(vitestReport, runTool('vitest', 'vitest', args, env));
    },
  },
  {
    title: 'Bouwen',
    run: () => {
      isBuilt = runTool('vite', 'vite', ['build', '--logLevel', 'warn'], production);
      return one(isBuilt);
    },
  },
  { title: 'Omvang', run: () => (isBuilt ? one(runTool('size-limit', 'size-limit', [], env)) : skipped()) },
  {
    title: 'Tests in de browser',
    run: () => {
      if (!isBuilt) return skipped();
      const args = ['test', '--reporter=list,json'];
      const succeeded = runTool('@playwright/test', 'playwright', args, {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      });
      return countPlaywright(playwrightReport, succeeded);
    },
  },
];

const results = steps.map(({ title, run }) => {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const count = run();
  return { title, ...count, seconds: (performance.now() - start) / 1000 };
});

console.log('\n== Samenvatting');
for (const { title, passed, failed, seconds } of results) {
  const verdict = failed === 0 ? 'goed' : 'FOUT';
  console.log(`${verdict}  ${title}: ${passed} goed, ${failed} fout (${seconds.toFixed(1)} s)`);
}
const total = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((sum, result) => sum + result[key], 0);
process.exitCode = total('failed') === 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);

/**
 * @param {boolean} succeeded
 * @returns {Count}
 */
function one(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Count} */
function skipped() {
  console.log('Overgeslagen: de app is niet gebouwd.');
  return one(false);
}
