import { describe, expect, it } from 'vitest';
import { isGekozen, kiesRij, toAntwoordrijen } from '../../../src/domain/scanlijst/antwoordrijen.ts';
import { scanpunt } from '../../builders.ts';

const rij = (punt: string, id: string) => {
  const gevonden = toAntwoordrijen(scanpunt(punt)).find((r) => r.id === id);
  if (!gevonden) throw new Error(`geen rij ${id}`);
  return gevonden;
};

describe('toAntwoordrijen', () => {
  it('keeps the options in the order of the list and adds the four answers of the app', () => {
    expect(toAntwoordrijen(scanpunt('AANV-02')).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'weten-we-niet',
      'niet-vastgelegd',
      'anders-namelijk',
      'niet-van-toepassing',
    ]);
  });

  it('offers "none of these" only when no option stands for nothing', () => {
    expect(toAntwoordrijen(scanpunt('BESL-05')).some(({ soort }) => soort === 'geen')).toBe(true);
    expect(toAntwoordrijen(scanpunt('DOEL-03')).some(({ soort }) => soort === 'geen')).toBe(false);
  });
});

describe('kiesRij', () => {
  it('replaces the answer of a single choice', () => {
    const punt = scanpunt('AANV-02');
    expect(kiesRij(punt, rij('AANV-02', 'c'), { soort: 'optie', optie: 'a' })).toEqual({
      soort: 'optie',
      optie: 'c',
    });
  });

  it('adds to a multiple choice in the order of the list, whatever the order of choosing', () => {
    const punt = scanpunt('AANV-04');
    const eerst = kiesRij(punt, rij('AANV-04', 'c'), undefined);
    expect(kiesRij(punt, rij('AANV-04', 'a'), eerst)).toEqual({ soort: 'opties', opties: ['a', 'c'] });
  });

  it('takes a chosen option away, and clears the answer with the last one', () => {
    const punt = scanpunt('AANV-04');
    const twee = { soort: 'opties', opties: ['a', 'c'] } as const;
    const een = kiesRij(punt, rij('AANV-04', 'a'), { ...twee, opties: [...twee.opties] });
    expect(een).toEqual({ soort: 'opties', opties: ['c'] });
    expect(kiesRij(punt, rij('AANV-04', 'c'), een)).toBeUndefined();
  });

  it('lets an option that stands alone and the others exclude each other', () => {
    const punt = scanpunt('DOEL-03');
    const ander = kiesRij(punt, rij('DOEL-03', 'b'), { soort: 'opties', opties: ['a'] });
    expect(ander).toEqual({ soort: 'opties', opties: ['b'] });
    expect(kiesRij(punt, rij('DOEL-03', 'a'), ander)).toEqual({ soort: 'opties', opties: ['a'] });
  });

  it('makes "none of these" an answer, not the absence of one', () => {
    const punt = scanpunt('BESL-05');
    const geen = rij('BESL-05', 'geen');
    const antwoord = kiesRij(punt, geen, { soort: 'opties', opties: ['a'] });
    expect(antwoord).toEqual({ soort: 'opties', opties: [] });
    expect(isGekozen(geen, antwoord)).toBe(true);
    expect(isGekozen(geen, undefined)).toBe(false);
  });

  it('keeps the text when an own answer is chosen again', () => {
    const eigen = { soort: 'anders-namelijk', tekst: 'Per post' } as const;
    expect(kiesRij(scanpunt('AANV-02'), rij('AANV-02', 'anders-namelijk'), eigen)).toEqual(eigen);
  });

  it('stores an answer without a number as an option of the term', () => {
    expect(kiesRij(scanpunt('BETA-02'), rij('BETA-02', 'wisselend'), undefined)).toEqual({
      soort: 'optie',
      optie: 'wisselend',
    });
  });
});
