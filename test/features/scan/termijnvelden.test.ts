import { describe, expect, it } from 'vitest';
import type { Scanpunt } from '../../../src/domain/scanlijst/scanlijst.ts';
import { isGoedGetal, toAntwoord, toVelden } from '../../../src/features/scan/termijnvelden.ts';
import { werkwijze } from '../../builders.ts';

const punt = (id: string): Scanpunt => {
  const gevonden = werkwijze.scanlijst.scanpunten.find((scanpunt) => scanpunt.id === id);
  if (!gevonden) throw new Error(`geen scanpunt ${id}`);
  return gevonden;
};

describe('the fields of a term', () => {
  it('make no answer while the moment is not chosen', () => {
    const velden = { ...toVelden(punt('BESL-01'), undefined), getal: '8' };
    expect(velden.anker).toBe('');
    expect(toAntwoord(punt('BESL-01'), velden)).toBeUndefined();
  });

  it('give back the answer that they show', () => {
    const [anker = ''] = punt('BESL-01').ankers ?? [];
    const antwoord = { soort: 'termijn', waarde: 2.5, eenheid: 'weken', anker } as const;
    expect(toVelden(punt('BESL-01'), antwoord).getal).toBe('2,5');
    expect(toAntwoord(punt('BESL-01'), toVelden(punt('BESL-01'), antwoord))).toEqual(antwoord);
  });

  it('take a day of the month from 1 to 31 only', () => {
    expect(['1', '31', '0', '32', '1,5'].map((tekst) => isGoedGetal(punt('BETA-02'), tekst))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
