import { fc, test as eigenschap } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toHandkoppelingen } from '../../../src/domain/traject/handkoppelingen.ts';

const graaf = { huidig: new Set(['x', 'y', 'z']), voorkeur: new Set(['A1', 'A2', 'B1']) };
const koppel = (keuzes: Record<string, string[]>) =>
  toHandkoppelingen(new Map(Object.entries(keuzes)), graaf).map(({ huidig, voorkeur }) => [huidig, voorkeur]);

describe('what people said about steps', () => {
  it('is a split when one step is several of ours', () => {
    expect(koppel({ x: ['A1', 'A2'] })).toEqual([[['x'], ['A1', 'A2']]]);
  });

  it('is a merge when several steps are one of ours', () => {
    expect(koppel({ x: ['A1'], y: ['A1'], z: ['B1'] })).toEqual([
      [['x', 'y'], ['A1']],
      [['z'], ['B1']],
    ]);
  });

  it('is one group when steps hang together through each other', () => {
    expect(koppel({ x: ['A1'], y: ['B1'], z: ['B1', 'A1'] })).toEqual([
      [
        ['x', 'y', 'z'],
        ['A1', 'B1'],
      ],
    ]);
  });

  it('says that a step is none of ours', () => {
    expect(koppel({ x: [] })).toEqual([[['x'], []]]);
  });

  it('says nothing about steps that are no longer there', () => {
    expect(koppel({ weg: ['A1'], x: ['VERVALLEN'], y: ['VERVALLEN', 'A2'] })).toEqual([[['y'], ['A2']]]);
  });

  const stap = fc.constantFrom('x', 'y', 'z', 'weg');
  const onze = fc.uniqueArray(fc.constantFrom('A1', 'A2', 'B1', 'VERVALLEN'));
  eigenschap.prop([fc.dictionary(stap, onze)])('no step stands in two groups', (keuzes) => {
    const groepen = koppel(keuzes);
    for (const kant of [0, 1] as const) {
      const ids = groepen.flatMap((groep) => groep[kant] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
