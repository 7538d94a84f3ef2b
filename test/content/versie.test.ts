import { expect, it } from 'vitest';
import { SCANLIJST } from '../../src/content/versie.ts';
import { werkwijze } from '../builders.ts';

it('names the scanlijst of the content', () => {
  const { id, versie } = werkwijze.scanlijst;
  expect(SCANLIJST).toEqual({ id, versie });
});
