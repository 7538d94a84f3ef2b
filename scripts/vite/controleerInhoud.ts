import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { inhoud } from './inhoud.ts';

/** Stops the build when something in checklists/ is wrong, with all errors (Dutch; file, line, what to do). */
export function controleerInhoud(): Plugin {
  let root = '';
  return {
    name: 'controleer-inhoud',
    // Only for the app itself; a build for Node (bench) reuses content that was checked here.
    apply: ({ build }, { command }) => command === 'build' && build?.ssr === undefined,
    configResolved(config) {
      ({ root } = config);
    },
    async buildStart() {
      const path = resolve(root, 'scripts/vite/inhoudsfouten.ts');
      const { module } = await runnerImport<typeof import('./inhoudsfouten.ts')>(path, {
        root,
        plugins: [inhoud()],
      });
      if (module.errors.length > 0) this.error(module.errors.join('\n'));
    },
  };
}
