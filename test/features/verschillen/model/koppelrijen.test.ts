import { describe, expect, test } from 'vitest';
import type { Koppeling } from '../../../../src/domain/proces/koppeling.ts';
import { toKoppelrijen } from '../../../../src/features/verschillen/model/koppelrijen.ts';
import { eigenModel } from '../../../builders.ts';

const model = { ...eigenModel(['a', 'b', 'c', 'toString']), groepen: { b: 'Deelproces' } };
const gelijk = (huidig: string[], voorkeur: string[], score: number): Koppeling => ({
  huidig,
  voorkeur,
  score,
  grond: 'gelijkenis',
});
const koppelingen: Koppeling[] = [
  gelijk(['a', 'b'], ['A1'], 0.91),
  gelijk(['c'], ['B1', 'B2'], 0.62),
  gelijk(['toString'], [], 0),
  gelijk([], ['C1'], 0),
];
const rijen = (
  gekozen: Record<string, string[]> = {},
  lijst = koppelingen,
  herkend: ReadonlyMap<string, string> = new Map(),
) => {
  const vergelijking = { koppelingen: lijst, herkend };
  return Object.fromEntries(
    toKoppelrijen(model, vergelijking, new Map(Object.entries(gekozen))).map((rij) => [rij.id, rij]),
  );
};

describe('the rows of a model', () => {
  test('hold every step of the model, also one that is none of ours', () => {
    expect(Object.keys(rijen())).toEqual(['a', 'b', 'c', 'toString']);
    expect(rijen()['toString']).toMatchObject({
      onze: [],
      zekerheid: 'geen',
      score: undefined,
      bekeken: false,
    });
  });

  test('name an extra step that we know as what the step is', () => {
    const lijst = [gelijk(['c'], [], 0.83)];
    expect(rijen({}, lijst, new Map([['c', 'X-E-declaratie']]))['c']).toMatchObject({
      onze: ['X-E-declaratie'],
      zekerheid: 'zeker',
      score: 0.83,
    });
  });

  test('say with which other steps a step is one of ours, and where it stood', () => {
    expect(rijen()['a']).toMatchObject({ onze: ['A1'], samenMet: ['Doe b'], groep: undefined });
    expect(rijen()['b']).toMatchObject({ onze: ['A1'], samenMet: ['Doe a'], groep: 'Deelproces' });
  });

  test('say in words how sure a match is', () => {
    expect(rijen()['a']?.zekerheid).toBe('zeker');
    expect(rijen()['c']).toMatchObject({ onze: ['B1', 'B2'], zekerheid: 'twijfel', score: 0.62 });
    expect(rijen({}, [gelijk(['c'], ['B1'], 0.75)])['c']?.zekerheid).toBe('waarschijnlijk');
  });

  test('are looked at when people said something, also that a step is none of ours', () => {
    const { a, c } = rijen({ a: ['A1'], c: [] }, [
      { huidig: ['a'], voorkeur: ['A1'], score: 1, grond: 'handmatig' },
      { huidig: ['c'], voorkeur: [], score: 1, grond: 'handmatig' },
    ]);
    expect(a).toMatchObject({ zekerheid: 'gekozen', score: undefined, bekeken: true });
    expect(c).toMatchObject({ zekerheid: 'gekozen', onze: [], bekeken: true });
  });

  test('are looked at when the ids are equal: then there is nothing to say', () => {
    expect(rijen({}, [{ huidig: ['a'], voorkeur: ['a'], score: 1, grond: 'id' }])['a']).toMatchObject({
      zekerheid: 'zeker',
      bekeken: true,
    });
  });
});
