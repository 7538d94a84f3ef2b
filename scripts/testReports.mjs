import { existsSync, readFileSync } from 'node:fs';

/**
 * What a step counts for. A runner that fails without a failing test (a crash, an error between tests)
 * counts as one failure, so that nothing goes wrong in silence.
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * @param {string} file report of vitest's json reporter
 * @param {boolean} succeeded whether the runner ended well
 * @returns {Count}
 */
export function countVitest(file, succeeded) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  // A test file that cannot be loaded has no tests: count the file.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  return atLeastOneFailure(
    { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles },
    succeeded,
  );
}

/**
 * @param {string} file report of Playwright's json reporter
 * @param {boolean} succeeded whether the runner ended well
 * @returns {Count}
 */
export function countPlaywright(file, succeeded) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  return atLeastOneFailure(
    { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky },
    succeeded,
  );
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {Count} count
 * @param {boolean} succeeded
 */
function atLeastOneFailure(count, succeeded) {
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}
