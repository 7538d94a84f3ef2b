import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.mjs';

/**
 * Loads one of our TypeScript modules in Node, content imports (.yaml, .md) included. What it loads by `import()`
 * must have been awaited by the time it is loaded itself.
 * @param {string} path relative to the repository
 * @returns {Promise<unknown>}
 */
export async function loadModule(path) {
  const plugin = await runnerImport(join(root, 'scripts/vite/inhoud.ts'), { root });
  const { inhoud } = /** @type {typeof import('./vite/inhoud.ts')} */ (plugin.module);
  const loaded = await runnerImport(join(root, path), { root, plugins: [inhoud()] });
  return loaded.module;
}
