import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/testReports.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('tests are counted as the runner reports them', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 2, testResults: [] };
  expect(countVitest(report(vitest), false)).toEqual({ passed: 5, failed: 2 });
  const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } };
  expect(countPlaywright(report(playwright), false)).toEqual({ passed: 3, failed: 2 });
});

test('a test file that cannot be loaded counts as a failure', () => {
  const broken = {
    numPassedTests: 5,
    numFailedTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  };
  expect(countVitest(report(broken), false)).toEqual({ passed: 5, failed: 1 });
});

test('a runner that fails without a failing test, or without a report, counts as one failure', () => {
  const clean = { numPassedTests: 5, numFailedTests: 0, testResults: [] };
  expect(countVitest(report(clean), false)).toEqual({ passed: 5, failed: 1 });
  expect(countVitest(join(folder, 'missing.json'), true)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(join(folder, 'missing.json'), true)).toEqual({ passed: 0, failed: 1 });
});
