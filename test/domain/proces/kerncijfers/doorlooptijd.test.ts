import { describe, expect, it } from 'vitest';
import { toKerncijfers } from '../../../../src/domain/proces/kerncijfers/kerncijfers.ts';
import type { Procesgraaf } from '../../../../src/domain/proces/procesgraaf.ts';
import { dagen, GEEN, kader, ONBEKEND, proces, termijn } from './proefproces.ts';

const reken = (graaf: Procesgraaf, werkproces = kader()) => {
  const tijd = toKerncijfers({ graaf, werkproces }).doorlooptijd.get('M');
  return tijd && { minimum: tijd.minimum, maximum: tijd.maximum, onbekend: tijd.onbekend.join('') };
};
const precies = (n: number) => ({ minimum: n, maximum: n, onbekend: '' });
const RECHT = 'A>B B>M M>Z';

describe('doorlooptijd', () => {
  it('adds up terms that each count from the step itself', () => {
    expect(reken(proces({ A: GEEN, B: dagen(3), M: dagen(4), Z: dagen(5) }, RECHT))).toEqual(precies(12));
  });

  it('does not count the term of the step where it begins', () => {
    expect(reken(proces({ A: dagen(180), B: GEEN, M: dagen(4), Z: GEEN }, RECHT))).toEqual(precies(4));
  });

  it('lets a term from the application set a point in time, not add to what came before', () => {
    const stappen = { A: GEEN, B: dagen(10), M: termijn(8, 'weken', 'na-A'), Z: dagen(2) };
    expect(reken(proces(stappen, RECHT))).toEqual(precies(58));
  });

  it('keeps the longer way when steps before a point in time already take longer', () => {
    const stappen = { A: GEEN, B: dagen(70), M: termijn(8, 'weken', 'na-A'), Z: dagen(2) };
    expect(reken(proces(stappen, RECHT))).toEqual(precies(72));
  });

  it('counts five weeks after a later step longer than five weeks after the application', () => {
    const met = (anker: string) =>
      reken(proces({ A: GEEN, B: dagen(21), M: GEEN, Z: termijn(5, 'weken', anker) }, RECHT));
    expect(met('na-A')).toEqual(precies(35));
    expect(met('na-B')).toEqual(precies(56));
  });

  it('has no maximum while a term is unknown, and names the step', () => {
    const stappen = { A: GEEN, B: ONBEKEND, M: dagen(4), Z: { soort: 'tekst', tekst: 'later' } as const };
    expect(reken(proces(stappen, RECHT))).toEqual({ minimum: 4, maximum: null, onbekend: 'BZ' });
  });

  it('takes an unknown term as known when a later term counts from before it', () => {
    const stappen = { A: GEEN, B: ONBEKEND, M: termijn(8, 'weken', 'na-A'), Z: dagen(2) };
    expect(reken(proces(stappen, RECHT))).toEqual(precies(58));
  });

  it('keeps a term unknown when the later term counts from after it', () => {
    const stappen = { A: GEEN, B: ONBEKEND, M: GEEN, Z: termijn(5, 'weken', 'na-B') };
    expect(reken(proces(stappen, RECHT))).toEqual({ minimum: 35, maximum: null, onbekend: 'B' });
  });

  it.each([
    ['a moment outside the route', termijn(2, 'maanden', 'buiten')],
    ['a step that comes later', termijn(2, 'weken', 'na-Z')],
    ['a step that is not there', termijn(2, 'weken', 'na-Q')],
    ['an anchor that nobody knows', termijn(2, 'weken', 'na-volle-maan')],
    ['a unit that is no time', termijn(2, 'procent', 'na-A')],
  ])('does not guess a term that counts from %s', (_, waarde) => {
    expect(reken(proces({ A: GEEN, B: waarde, M: dagen(4), Z: GEEN }, RECHT))).toEqual({
      minimum: 4,
      maximum: null,
      onbekend: 'B',
    });
  });

  it('adds nothing for a term that ends before something', () => {
    const stappen = { A: GEEN, B: termijn(6, 'weken', 'voor-einde-contract'), M: dagen(4), Z: GEEN };
    expect(reken(proces(stappen, RECHT))).toEqual(precies(4));
  });

  it('waits between nothing and a month for a day of the month', () => {
    const stappen = { A: GEEN, B: GEEN, M: dagen(4), Z: termijn(15, 'dag', 'van-de-maand') };
    expect(reken(proces(stappen, RECHT))).toEqual({ minimum: 4, maximum: 34, onbekend: '' });
  });

  it('counts a step that not everybody passes in the maximum only', () => {
    const stappen = { A: GEEN, B: dagen(14), M: dagen(4), Z: GEEN };
    expect(reken(proces(stappen, RECHT), kader({ optioneel: ['B'] }))).toEqual({
      minimum: 4,
      maximum: 18,
      onbekend: '',
    });
  });

  it('takes the longest of ways that are walked together', () => {
    const stappen = { A: GEEN, B: dagen(9), M: dagen(4), Z: dagen(1) };
    expect(reken(proces(stappen, 'A>B A>M B>Z M>Z'))).toEqual(precies(10));
  });

  it('counts the route that passes M, not the longer one beside it', () => {
    const stappen = { A: GEEN, B: dagen(90), M: dagen(4), Z: dagen(1) };
    expect(reken(proces(stappen, 'A>k k>B k>M B>Z M>Z'))).toEqual(precies(5));
  });

  it('does not count what is done again', () => {
    const stappen = { A: GEEN, B: dagen(2), C: dagen(3), M: dagen(4), Z: dagen(1) };
    expect(reken(proces(stappen, 'A>B B>k k>C C>B k>M M>Z'))).toEqual(precies(7));
  });

  it('passes every step once of a loop that one enters at two places', () => {
    const stappen = { A: GEEN, B: dagen(2), C: dagen(3), M: dagen(4), Z: dagen(1) };
    expect(reken(proces(stappen, 'A>B A>C B>C C>B B>M C>M M>Z'))).toEqual(precies(10));
  });

  it('does not exist in a process without that route', () => {
    expect(reken(proces({ A: GEEN, Z: GEEN }, 'A>Z'))).toBeUndefined();
  });

  it('says of every step when it is done, in walking order', () => {
    const graaf = proces({ Z: dagen(1), M: dagen(4), B: ONBEKEND, A: GEEN }, 'M>Z B>M A>B');
    const tijd = toKerncijfers({ graaf, werkproces: kader() }).doorlooptijd.get('M');
    expect(tijd?.stappen.map(({ stap, telt, klaar }) => [stap, telt, klaar.minimum, klaar.maximum])).toEqual([
      ['B', 'onbekend', 0, null],
      ['M', 'duur', 4, null],
      ['Z', 'duur', 5, null],
    ]);
  });
});
