/**
 * `npm run bench [name …]`: measures, and prints one JSON line per figure:
 * {"name","value","unit","target"?,"peer"?,"ratio"?,"where"}. Each test/bench/<name>.bench.ts exports an async
 * function that returns its figures. It is first built like the app (minified, production), then run in this Node;
 * `where` says whether the figure comes from Node or from the real browser. Exit code 1 when a figure misses its target.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';

/** @typedef {import('../test/bench/Figure.ts').Figure} Figure */

ensureDependencies();
process.env['NODE_ENV'] = 'production';
const { build } = await import('vite');

const SUFFIX = '.bench.ts';
const folder = join(root, 'test', 'bench');
const asked = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => file.endsWith(SUFFIX))
  .filter((file) => asked.length === 0 || asked.includes(basename(file, SUFFIX)));
if (benches.length === 0) {
  console.error(`Geen meting met de naam ${asked.join(', ')}.`);
  process.exit(1);
}

// Inside the repository, so that the packages are found.
const outDir = join(root, 'node_modules', '.tmp', 'bench');
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });

/**
 * The scripts find the repository by where they stand: they are loaded from there, not copied into the build.
 * @type {import('vite').Plugin}
 */
const scriptsStay = {
  name: 'scripts-stay',
  enforce: 'pre',
  resolveId(id, importer) {
    if (importer === undefined || !/scripts\/\w+\.mjs$/.test(id)) return null;
    return { id: pathToFileURL(join(dirname(importer), id)).href, external: true };
  },
};

let missed = 0;
for (const file of benches) {
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [scriptsStay],
    build: {
      ssr: join(folder, file),
      outDir,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  /** @type {{ default: () => Promise<Figure[]> }} */
  const { default: measure } = await import(pathToFileURL(join(outDir, file.replace(/\.ts$/, '.mjs'))).href);
  for (const figure of await measure()) {
    console.log(JSON.stringify(figure));
    if (figure.target !== undefined && figure.value > figure.target) missed += 1;
  }
}
if (missed > 0) console.error(`${missed} keer boven het doel.`);
process.exitCode = missed === 0 ? 0 : 1;
