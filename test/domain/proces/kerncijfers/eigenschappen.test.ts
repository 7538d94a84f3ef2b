import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { toKerncijfers } from '../../../../src/domain/proces/kerncijfers/kerncijfers.ts';
import type { Procesgraaf, Termijn } from '../../../../src/domain/proces/procesgraaf.ts';
import { dagen, GEEN, kader, ONBEKEND, proces, stap, termijn } from './proefproces.ts';

const LETTERS = 'BCDEFGHM'.split('');
const werkproces = kader({ optioneel: ['C', 'F'] });
const tijdVan = (graaf: Procesgraaf) => toKerncijfers({ graaf, werkproces }).doorlooptijd.get('M');

const willekeurigeTermijn: fc.Arbitrary<Termijn> = fc.oneof(
  fc.constant(GEEN),
  fc.constant(ONBEKEND),
  fc.nat(60).map(dagen),
  fc
    .tuple(fc.nat(20), fc.constantFrom('na-A', 'na-B', 'na-D', 'na-M', 'buiten', 'van-de-maand'))
    .map(([waarde, anker]) => termijn(waarde, 'weken', anker)),
);

/** A process from A to Z with ways beside each other; `terug` adds lines back, so that there are loops. */
const willekeurigProces = (terug: boolean): fc.Arbitrary<Procesgraaf> =>
  fc
    .record({
      termijnen: fc.tuple(...LETTERS.map(() => willekeurigeTermijn)),
      sprongen: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 }),
    })
    .map(({ termijnen, sprongen }) => {
      const stappen = {
        A: GEEN,
        ...Object.fromEntries(LETTERS.map((id, n) => [id, termijnen[n] ?? GEEN])),
        Z: GEEN,
      };
      const ids = Object.keys(stappen);
      const vast = ids.slice(1).map((naar, n) => `${String(ids[n])}>${naar}`);
      const los = sprongen
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => (terug || a < b ? [a, b] : [b, a]))
        .map(([a, b]) => `${String(ids[a ?? 0])}>${String(ids[b ?? 0])}`);
      return proces(stappen, [...new Set([...vast, ...los])].join(' '));
    });

/** The same process with one more step in one of its lines. */
function metExtra(graaf: Procesgraaf, plek: number, waarde: Termijn): Procesgraaf {
  const lijn = graaf.overgangen[plek % graaf.overgangen.length];
  if (!lijn) return graaf;
  return {
    ...graaf,
    stappen: { ...graaf.stappen, X: stap('X', { termijn: waarde }) },
    overgangen: [
      ...graaf.overgangen.filter((o) => o !== lijn),
      { van: lijn.van, naar: 'X' },
      { van: 'X', naar: lijn.naar },
    ],
  };
}

describe('doorlooptijd, for any process', () => {
  test.prop([willekeurigProces(true)])(
    'has a minimum, and a maximum only when nothing is unknown',
    (graaf) => {
      const tijd = tijdVan(graaf);
      expect(tijd?.minimum).toBeGreaterThanOrEqual(0);
      expect(tijd?.maximum === null).toBe((tijd?.onbekend.length ?? 0) > 0);
      expect(tijd?.maximum ?? Infinity).toBeGreaterThanOrEqual(tijd?.minimum ?? 0);
    },
  );

  test.prop([willekeurigProces(true), fc.nat()])(
    'is the same whatever the order in which steps and lines are written',
    (graaf, seed) => {
      const draai = <T>(rij: readonly T[]) => [
        ...rij.slice(seed % rij.length),
        ...rij.slice(0, seed % rij.length),
      ];
      const anders = {
        ...graaf,
        stappen: Object.fromEntries(draai(Object.entries(graaf.stappen)).toReversed()),
        overgangen: draai(graaf.overgangen).toReversed(),
      };
      expect(tijdVan(anders)).toEqual(tijdVan(graaf));
    },
  );

  test.prop([willekeurigProces(false), fc.nat(), fc.nat(90).map(dagen)])(
    'never gets shorter by one more step with a term',
    (graaf, plek, waarde) => {
      const [voor, na] = [tijdVan(graaf), tijdVan(metExtra(graaf, plek, waarde))];
      expect(na?.minimum).toBeGreaterThanOrEqual(voor?.minimum ?? 0);
      expect(na?.maximum ?? Infinity).toBeGreaterThanOrEqual(voor?.maximum ?? 0);
    },
  );

  test.prop([willekeurigProces(false), fc.nat()])(
    'never gets a smaller minimum by a step whose term is unknown',
    (graaf, plek) => {
      const [voor, na] = [tijdVan(graaf), tijdVan(metExtra(graaf, plek, ONBEKEND))];
      expect(na?.minimum).toBeGreaterThanOrEqual(voor?.minimum ?? 0);
    },
  );

  test.prop([willekeurigProces(false), fc.constantFrom(...LETTERS)])(
    'never gets a higher minimum by knowing less',
    (graaf, id) => {
      const minder = { ...graaf, stappen: { ...graaf.stappen, [id]: stap(id, { termijn: ONBEKEND }) } };
      expect(tijdVan(minder)?.minimum).toBeLessThanOrEqual(tijdVan(graaf)?.minimum ?? 0);
    },
  );
});
