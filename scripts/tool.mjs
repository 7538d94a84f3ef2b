import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs the command line tool of an installed package in this Node, without a shell (spaces in paths are safe).
 * @param {string} packageName
 * @param {string} toolName as in the `bin` field of its package.json
 * @param {string[]} args
 * @param {Record<string, string>} env on top of the environment
 * @returns {boolean} whether it ended with exit code 0
 */
export function runTool(packageName, toolName, args, env = {}) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[toolName];
  if (script === undefined) throw new Error(`${packageName} has no tool ${toolName}`);
  return runNode([join(folder, script), ...args], env);
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {boolean} whether it ended with exit code 0
 */
export function runNode(args, env = {}) {
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (result.error !== undefined) throw result.error;
  return result.status === 0;
}
