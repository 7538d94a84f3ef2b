/** `npm start`: installs what is missing, builds, serves the built app and prints the address. */
import { ensureDependencies } from './dependencies.mjs';
import { root } from './root.mjs';

const FIRST_PORT = 4173;

ensureDependencies();
process.env['NODE_ENV'] = 'production';
const { build, preview } = await import('vite');

console.log('De app bouwen ...');
await build({ root, logLevel: 'warn' });

const wanted = process.env['PORT'];
const server = await preview({
  root,
  logLevel: 'warn',
  // A port that was asked for is a promise; otherwise the first free one from FIRST_PORT.
  preview: {
    host: '127.0.0.1',
    port: wanted === undefined ? FIRST_PORT : Number(wanted),
    strictPort: wanted !== undefined,
  },
});

console.log(`\nDe Implementatiescan staat klaar op ${server.resolvedUrls?.local[0] ?? ''}`);
console.log('Stoppen: druk op Ctrl+C.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    console.log('\nGestopt.');
    void server.close().finally(() => process.exit(0));
  });
}
