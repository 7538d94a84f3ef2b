import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, without a trailing slash; safe for spaces. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
