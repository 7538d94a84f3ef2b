import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Serves the gallery of the interface parts: `npx vite --config test/ui/galerij/vite.config.ts test/ui/galerij`. */
export default defineConfig({
  // Its own cache, so that it can run beside the app.
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-galerij', import.meta.url)),
  plugins: [react()],
  server: { fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
});
