/**
 * Finds a Chromium for the browser tests, or installs one. Order: CHROMIUM_PATH, known paths,
 * Playwright's own, Debian's package (as root), Playwright's download; else a clear error.
 * Run directly, it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { argv, env, getuid, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const FIXED_PATHS = [
  '/usr/lib/chromium/headless_shell',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isRoot = getuid?.() === 0;

/** Flags that keep the browser quiet (no requests of its own) and let it run as root in a container. */
export const BROWSER_FLAGS = [
  '--disable-gpu',
  // Without a GPU a process of its own for drawing only takes time.
  '--in-process-gpu',
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/**
 * Path of a Chromium that can run; installs one when there is none.
 * @returns {Promise<string>}
 * @throws {Error} in Dutch, when nothing is found and nothing can be installed
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  for (const install of [installFromDebian, installFromPlaywright]) {
    if (!install()) continue;
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'Geen Chromium gevonden en installeren lukte niet. Installeer Chromium of Chrome, of zet het pad in CHROMIUM_PATH.',
  );
}

async function findBrowser() {
  const asked = env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (existsSync(asked)) return asked;
    throw new Error(`CHROMIUM_PATH wijst naar ${asked}, maar dat bestand is er niet.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const known = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...FIXED_PATHS];
  const { chromium } = await import('@playwright/test');
  return [...known, chromium.executablePath()].find((path) => existsSync(path));
}

function installFromDebian() {
  if (platform !== 'linux' || !isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.error('Chromium installeren met apt-get ...');
  return (
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'])
  );
}

function installFromPlaywright() {
  console.error('Chromium ophalen met Playwright ...');
  const cli = join(
    createRequire(join(root, 'package.json')).resolve('@playwright/test/package.json'),
    '..',
    'cli.js',
  );
  return run(process.execPath, [cli, 'install', 'chromium', '--only-shell']);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  // The output goes to stderr: stdout is for the path alone.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], cwd: root }).status === 0;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  ensureDependencies();
  console.log(await ensureBrowser());
}
