/** Checks everything in checklists/ and prints each error with file, line and what to do. */
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { loadModule } = await import('./loadModule.mjs');
const { controleer } = /** @type {{ controleer: () => Promise<string[]> }} */ (
  await loadModule('src/content/controle.ts')
);

const errors = await controleer();
for (const error of errors) console.error(error);
console.log(errors.length === 0 ? 'De inhoud is in orde.' : `${errors.length} fouten in de inhoud.`);
process.exitCode = errors.length === 0 ? 0 : 1;
