import { controleer } from '../../src/content/controle.ts';

/** The errors in checklists/. Awaited here: Vite stops loading modules as soon as this one has been imported. */
export const errors: string[] = await controleer();
