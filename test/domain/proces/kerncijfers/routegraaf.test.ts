import { describe, expect, it } from 'vitest';
import { toRoutegraaf } from '../../../../src/domain/proces/kerncijfers/routegraaf.ts';
import { GEEN, proces } from './proefproces.ts';

const stappen = (ids: string) => Object.fromEntries(ids.split('').map((id) => [id, GEEN]));
const knopen = (lijnen: string, poortsoort: 'of' | 'en' = 'of', { erna = '' } = {}) => {
  const graaf = proces(stappen('ABCDEMNXYZ'), lijnen, poortsoort);
  const grenzen = { van: 'A', tot: 'Z', langs: 'M', erna: new Set(erna) };
  return [...(toRoutegraaf(graaf, grenzen)?.knopen ?? [])].toSorted().join('');
};

describe('toRoutegraaf', () => {
  it('leaves out the other way at a choice', () => {
    expect(knopen('A>k k>M k>X M>Z X>Z')).toBe('AMZk');
  });

  it('leaves out a way that ends somewhere else', () => {
    expect(knopen('A>k k>M k>X M>Z')).toBe('AMZk');
  });

  it('keeps both ways when they are walked together', () => {
    expect(knopen('A>k k>M k>X M>Z X>Z', 'en')).toBe('AMXZk');
    expect(knopen('A>M A>X M>Z X>Z')).toBe('AMXZ');
  });

  it('keeps every way of a choice after the step that makes the route', () => {
    expect(knopen('A>M M>k k>X k>Y X>Z Y>Z')).toBe('AMXYZk');
  });

  it('leaves out the way back at a choice', () => {
    expect(knopen('A>B B>k k>M k>C C>B M>Z')).toBe('ABMZk');
  });

  it('leaves out what comes after the end and leads back to before it', () => {
    expect(knopen('A>M M>Z M>X X>Y Y>M')).toBe('AMZ');
  });

  it('stops at the end, also when a line leads back from there', () => {
    expect(knopen('A>M M>Z Z>X X>M')).toBe('AMZ');
  });

  it('leaves out what belongs after the end, also when a way leads around the end to it', () => {
    expect(knopen('A>M M>Z M>X Z>Y X>Y Y>B B>Z', 'of', { erna: 'YB' })).toBe('AMZ');
  });

  it('keeps work beside the way that comes back each time after the end', () => {
    expect(knopen('A>M A>X M>Z X>Z Z>X')).toBe('AMXZ');
    expect(knopen('A>k k>M k>X M>B X>B B>Z Z>X', 'en')).toBe('ABMXZk');
  });

  it('keeps what belongs after the end where this process does it before', () => {
    expect(knopen('A>M M>X X>Z', 'of', { erna: 'X' })).toBe('AMXZ');
    expect(knopen('A>M M>X X>Z Z>X', 'of', { erna: 'X' })).toBe('AMXZ');
  });

  it('does not exist without its step, its beginning, its end, or a way through', () => {
    const grenzen = { van: 'A', tot: 'Z', langs: 'M', erna: new Set<string>() };
    expect(toRoutegraaf(proces(stappen('AZ'), 'A>Z'), grenzen)).toBeUndefined();
    expect(toRoutegraaf(proces(stappen('AM'), 'A>M'), grenzen)).toBeUndefined();
    expect(toRoutegraaf(proces(stappen('MZ'), 'M>Z'), grenzen)).toBeUndefined();
    expect(toRoutegraaf(proces(stappen('AMZ'), 'A>M'), grenzen)).toBeUndefined();
    expect(toRoutegraaf(proces(stappen('AMZ'), 'A>Z A>M'), grenzen)).toBeUndefined();
  });
});
