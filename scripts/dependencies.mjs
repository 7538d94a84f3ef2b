/**
 * Makes sure that node_modules matches package-lock.json.
 * Only `node:` imports here and in whatever is imported before this has run.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const MINIMUM_NODE = [20, 19];
const stamp = join(root, 'node_modules', '.lock-hash');

/** Installs what is missing; ends the program with a message when that fails. */
export function ensureDependencies() {
  requireNode();
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  console.log('Onderdelen installeren (npm ci) ...');
  const { command, args, shell } = npm();
  // --include=dev: with NODE_ENV=production npm would leave out the build tools.
  const result = spawnSync(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
  if (result.status !== 0) {
    console.error('Installeren is niet gelukt. Kijk hierboven wat npm meldt.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Node ${MINIMUM_NODE.join('.')} of nieuwer is nodig. Dit is ${process.versions.node}.`);
  process.exit(1);
}

/** The lock file, and the platform: native parts of one system do not work on another. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** npm itself, run without a shell where possible so that spaces in paths are safe. */
function npm() {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return { command: process.execPath, args: [script], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
