import { join } from 'node:path';
import { build, type InlineConfig, preview } from 'vite';
import { root } from '../../scripts/root.mjs';

/** Builds, serves and stops again. @param map folder for what is built @param config what, when it is not the app */
export async function metServer<T>(
  map: string,
  config: InlineConfig,
  werk: (adres: string) => Promise<T>,
): Promise<T> {
  const outDir = join(root, 'node_modules', '.tmp', map);
  await build({ ...config, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...config,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4573 },
  });
  try {
    const adres = server.resolvedUrls?.local[0];
    if (adres === undefined) throw new Error('the preview server has no address');
    return await werk(adres);
  } finally {
    await server.close();
  }
}
