import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { toRaster } from '../../src/diagram/raster.ts';
import { kiesRoutes } from '../../src/diagram/routekeuze.ts';
import { Werkproces } from '../../src/domain/proces/werkproces.ts';
import { parseYaml } from './parseYaml.ts';

const BRON = 'checklists/preferente-werkwijze/werkproces.yaml';
const NAAM = 'virtual:lijnroutes';
const INTERN = `\0${NAAM}`;

/**
 * Chooses the routes of the lines in our own picture while building: the same choice that the browser would
 * make, which takes it more than 100 ms.
 */
export function lijnroutes(): Plugin {
  let map = '';
  return {
    name: 'lijnroutes',
    configResolved({ root }) {
      map = root;
    },
    resolveId: (id) => (id === NAAM ? INTERN : undefined),
    load(id) {
      if (id !== INTERN) return undefined;
      const bestand = join(map, BRON);
      this.addWatchFile(bestand);
      const werkproces = Werkproces.parse(parseYaml(readFileSync(bestand, 'utf8'), BRON));
      return `export default ${JSON.stringify([...kiesRoutes(toRaster(werkproces))])};`;
    },
  };
}
