/** Checks everything in checklists/ and prints each error with file, line and what to do. */
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { loadModule } = await import('./loadModule.mjs');
const { errors } = /** @type {typeof import('./vite/inhoudsfouten.ts')} */ (
  await loadModule('scripts/vite/inhoudsfouten.ts')
);

for (const error of errors) console.error(error);
console.log(errors.length === 0 ? 'De inhoud is in orde.' : `${errors.length} fouten in de inhoud.`);
process.exitCode = errors.length === 0 ? 0 : 1;
