import { describe, expect, it } from 'vitest';
import bronnenlijst from '../../../checklists/preferente-werkwijze/bronnen.yaml';
import { Bronnen } from '../../../src/content/bronnen.ts';
import { bronnenBij } from '../../../src/domain/scanlijst/bronnenBij.ts';
import { werkwijze } from '../../builders.ts';

const { bronnen } = Bronnen.parse(bronnenlijst);

describe('bronnenBij', () => {
  it('finds every source in the order in which the text names them', () => {
    expect(bronnenBij('SPR-1, DNZ-PROJ', bronnen).map(({ sleutel }) => sleutel)).toEqual([
      'SPR-1',
      'DNZ-PROJ',
    ]);
  });

  it('does not take a key for another key that begins with it', () => {
    expect(bronnenBij('L-WZR2', bronnen).map(({ sleutel }) => sleutel)).toEqual(['L-WZR2']);
    expect(bronnenBij('PW-2026x', bronnen)).toEqual([]);
  });

  it('finds a source for every law, source and seed behind a preferred answer', () => {
    const zonder = werkwijze.scanlijst.scanpunten.flatMap(({ id, voorkeur }) =>
      voorkeur.herkomst
        .filter(({ soort, waar }) => soort !== 'te-bevestigen' && bronnenBij(waar, bronnen).length === 0)
        .map(({ waar }) => `${id}: ${waar}`),
    );
    expect(zonder).toEqual([]);
  });
});
