import { expect, it } from 'vitest';
import routes from 'virtual:lijnroutes';
import { toRaster } from '../../src/diagram/raster.ts';
import { kiesRoutes } from '../../src/diagram/routekeuze.ts';
import { werkwijze } from '../builders.ts';

it('chooses while building the routes that the browser would choose', () => {
  expect(new Map(routes)).toEqual(kiesRoutes(toRaster(werkwijze.werkproces)));
});
