import { describe, expect, it, test } from 'vitest';
import feestdagen from 'virtual:feestdagen';
import { isDag, toDag, toDagnummer, volgendeDagVanMaand } from '../../../src/domain/casus/dagnummer.ts';
import { isWerkdag, minTermijn, plusTermijn } from '../../../src/domain/casus/kalender.ts';
import { kalender } from './casusproef.ts';

const plus = (dag: string, waarde: number, eenheid: string) => {
  const einde = plusTermijn(toDagnummer(dag), { waarde, eenheid }, kalender);
  return einde === undefined ? undefined : toDag(einde);
};

describe('the calendar', () => {
  it('knows nine general holidays in every year from 2023 to 2035', () => {
    expect([feestdagen.van, feestdagen.tot]).toEqual(['2023-01-01', '2035-12-31']);
    const jaren = Array.from({ length: 13 }, (_, n) => String(2023 + n));
    const perJaar = jaren.map(
      (jaar) => feestdagen.feestdagen.filter(({ dag }) => dag.startsWith(jaar)).length,
    );
    expect(perJaar).toEqual(jaren.map(() => 9));
  });

  it('has Koningsdag on Saturday when 27 April is a Sunday, and 5 May and Goede Vrijdag every year', () => {
    const dagen = feestdagen.feestdagen.map(({ dag }) => dag);
    for (const dag of ['2025-04-26', '2026-04-27', '2026-04-03', '2026-05-05', '2027-05-06', '2027-05-17']) {
      expect(dagen).toContain(dag);
    }
    expect(dagen).not.toContain('2025-04-27');
  });

  test.each([
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-12-25', false],
    ['2026-12-28', true],
  ])('%s is a working day: %s', (dag, werkdag) => {
    expect(isWerkdag(toDagnummer(dag), kalender)).toBe(werkdag);
  });
});

describe('a term', () => {
  test.each([
    ['ends on the same day of the week', '2026-11-23', 5, 'weken', '2026-12-28'],
    ['that ends on a Saturday runs to Monday', '2026-11-21', 2, 'weken', '2026-12-07'],
    ['that ends at Christmas runs past the weekend', '2026-11-27', 4, 'weken', '2026-12-28'],
    ['of a month ends on the last day of a shorter month', '2027-01-31', 1, 'maand', '2027-03-01'],
    ['of more than three months is not moved', '2026-12-01', 6, 'maanden', '2027-06-01'],
    ['of more than twelve weeks is not moved', '2026-11-28', 13, 'weken', '2027-02-27'],
    ['in working days skips weekend and holidays', '2026-12-24', 3, 'werkdagen', '2026-12-30'],
    ['of nothing ends at once', '2026-11-23', 0, 'dagen', '2026-11-23'],
  ])('%s', (_regel, dag, waarde, eenheid, einde) => {
    expect(plus(dag, waarde, eenheid)).toBe(einde);
  });

  it('without a unit of time has no end', () => {
    expect(plus('2026-11-23', 3, 'procent')).toBeUndefined();
  });

  it('that counts back is not moved to a working day', () => {
    const dag = minTermijn(toDagnummer('2027-05-30'), { waarde: 4, eenheid: 'weken' }, kalender);
    expect(dag === undefined ? '' : toDag(dag)).toBe('2027-05-02');
  });
});

test('a day of the month comes this month, or the next; the 31st is the last day of a shorter month', () => {
  const volgende = (dag: string, maanddag: number) => toDag(volgendeDagVanMaand(toDagnummer(dag), maanddag));
  expect(volgende('2026-11-15', 15)).toBe('2026-11-15');
  expect(volgende('2026-11-16', 15)).toBe('2026-12-15');
  expect(volgende('2026-11-16', 31)).toBe('2026-11-30');
  expect(volgende('2026-12-31', 1)).toBe('2027-01-01');
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', 'morgen', ''])('%s is no day', (tekst) => {
  expect(isDag(tekst)).toBe(false);
});
