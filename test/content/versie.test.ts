import { expect, it } from 'vitest';
import { AFVINKCRITERIA_VERSIE, SCANLIJST } from '../../src/content/versie.ts';
import { werkwijze } from '../builders.ts';

it('names the scanlijst of the content', () => {
  const { id, versie } = werkwijze.scanlijst;
  expect(SCANLIJST).toEqual({ id, versie });
});

it('names the version of the eight points of the content', () => {
  expect(AFVINKCRITERIA_VERSIE).toBe(werkwijze.afvinken.versie);
});
