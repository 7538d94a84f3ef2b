import { describe, expect, it } from 'vitest';
import { toProcesvolgorde } from '../../../src/domain/proces/procesvolgorde.ts';
import { werkwijze } from '../../builders.ts';

const { werkproces } = werkwijze;
const volgorde = toProcesvolgorde(werkproces);
const voor = (a: string, b: string) => volgorde.indexOf(a) < volgorde.indexOf(b);

describe('toProcesvolgorde', () => {
  it('holds everything that is drawn exactly once', () => {
    const getekend = [
      ...werkproces.hoofdstappen,
      ...werkproces.poorten,
      ...werkproces.extraStappen.filter(({ beeld }) => beeld === 'eigen'),
    ];
    expect(volgorde.toSorted()).toEqual(getekend.map(({ id }) => id).toSorted());
  });

  it('goes phase by phase, and within a phase along the lines', () => {
    const faseVan = new Map(
      [...werkproces.hoofdstappen, ...werkproces.poorten].map(({ id, fase }) => [id, fase]),
    );
    for (const { van, naar } of werkproces.overgangen) {
      if (!faseVan.has(naar) || faseVan.get(van) !== faseVan.get(naar)) continue;
      expect(voor(van, naar), `${van} > ${naar}`).toBe(true);
    }
    expect(voor('HB1', 'HC2')).toBe(true);
    expect(voor('HE2', 'HF1')).toBe(true);
  });

  it('puts an extra step between its neighbours, and what can happen during a step after it', () => {
    expect(voor('X-E-declaratie', 'HE1')).toBe(true);
    expect(voor('HE1', 'HE3')).toBe(true);
  });

  it('does not hang on a loop', () => {
    const lus = { ...werkproces, overgangen: [...werkproces.overgangen, { van: 'HB3', naar: 'HB1' }] };
    expect(toProcesvolgorde(lus)).toHaveLength(volgorde.length);
  });
});
