import { describe, expect, it } from 'vitest';
import {
  leesVragenkeuze,
  schatMinuten,
  toBuren,
  toThemagroepen,
  toVragen,
} from '../../../src/features/scan/vragenlijst.ts';
import { werkwijze } from '../../builders.ts';

const { scanlijst, team } = werkwijze;

describe('leesVragenkeuze', () => {
  it('starts with the core questions', () => {
    expect(leesVragenkeuze({}, team)).toBe('kern');
  });

  it('takes the list of the address, and ignores one that does not exist', () => {
    expect(leesVragenkeuze({ laag: 'verdieping' }, team)).toBe('verdieping');
    expect(leesVragenkeuze({ laag: 'onzin' }, team)).toBe('kern');
  });

  it('starts with the list of the role when filling in beforehand', () => {
    expect(leesVragenkeuze({ vooraf: 'k1' }, team)).toBe('vooraf-administratie');
    expect(leesVragenkeuze({ vooraf: 'k1', rol: 'beleid' }, team)).toBe('vooraf-beleid');
  });
});

describe('toVragen', () => {
  it('asks the core in workshop order, and keeps each thema together', () => {
    const kern = toVragen(scanlijst, 'kern');
    expect(kern.slice(0, 3).map(({ id }) => id)).toEqual(['AANV-01', 'AANV-04', 'AANV-02']);
    expect(toThemagroepen(scanlijst, kern).flatMap(({ punten }) => punten)).toEqual(kern);
  });

  it('covers every question with the four layers', () => {
    const lagen = (['kern', 'vooraf-administratie', 'vooraf-beleid', 'verdieping'] as const).flatMap((laag) =>
      toVragen(scanlijst, laag),
    );
    expect(new Set(lagen)).toEqual(new Set(toVragen(scanlijst, 'alle')));
  });
});

describe('schatMinuten', () => {
  it('gives the core the minutes that the agenda has for the questions', () => {
    const agenda = team.workshop.onderdelen
      .filter(({ scanpunten }) => scanpunten)
      .reduce((som, { minuten }) => som + minuten, 0);
    expect(schatMinuten(toVragen(scanlijst, 'kern'), team)).toBe(agenda);
  });

  it('gives any other question a minute, and nothing left takes no time', () => {
    const ander = toVragen(scanlijst, 'verdieping');
    expect(schatMinuten(ander, team)).toBe(ander.length);
    expect(schatMinuten([], team)).toBe(0);
  });
});

describe('toBuren', () => {
  it('has no question before the first and none after the last', () => {
    const kern = toVragen(scanlijst, 'kern');
    expect(toBuren(kern, 'AANV-01').vorige).toBeUndefined();
    expect(toBuren(kern, 'AANV-01').volgende?.id).toBe('AANV-04');
    expect(toBuren(kern, kern.at(-1)?.id ?? '').volgende).toBeUndefined();
  });

  it('leads from a question outside the list to its first question', () => {
    expect(toBuren(toVragen(scanlijst, 'kern'), 'DOEL-01')).toEqual({
      vorige: undefined,
      volgende: scanlijst.scanpunten.find(({ id }) => id === 'AANV-01'),
    });
  });
});
