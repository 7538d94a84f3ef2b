import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

/**
 * Loads one of our TypeScript modules in Node, content imports (.yaml, .md) included.
 * @param {string} path relative to the repository
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadModule(path) {
  const plugin = await runnerImport(join(root, 'scripts/vite/inhoud.ts'), { root });
  const { inhoud } = /** @type {typeof import('./vite/inhoud.ts')} */ (plugin.module);
  const loaded = await runnerImport(join(root, path), { root, plugins: [inhoud()] });
  return /** @type {Record<string, unknown>} */ (loaded.module);
}
