import { describe, expect, test } from 'vitest';
import { vindTegenspraken } from '../../../src/domain/beleidsregel/vindTegenspraken.ts';
import { tegenspraakInWoorden } from '../../../src/texts/beleidsregel.ts';
import { BIJ, maakCasus, regel } from './werksaam.ts';

const VANDAAG = '2026-11-22';
const soorten = (...args: Parameters<typeof maakCasus>) =>
  vindTegenspraken(maakCasus(...args), regel, VANDAAG).map(({ soort }) => soort);

describe('facts that contradict each other', () => {
  test('an ordinary case has none', () => {
    expect(
      soorten(BIJ, {
        dagen: { startWerk: '2026-10-01', startLks: '2026-10-01', geboortedatum: '1990-02-28' },
      }),
    ).toEqual([]);
    expect(soorten({})).toEqual([]);
  });

  test.each<[string, Parameters<typeof maakCasus>[0]]>([
    [
      'in the register and no possibilities to work',
      { inDoelgroepregister: true, heeftMogelijkheden: false },
    ],
    ['the minimum wage and no possibilities to work', { kanWmlVoltijds: true, heeftMogelijkheden: false }],
    ['the minimum wage and a lower loonwaarde', { kanWmlVoltijds: true, aantalKenmerken: ['K6'] }],
    ['no minimum wage and T1', { kanWmlVoltijds: false, aantalTegenindicaties: ['T1'] }],
    ['no minimum wage and T5', { kanWmlVoltijds: false, aantalTegenindicaties: ['T5'] }],
    [
      'never without support and years without LKS',
      { aantalKenmerken: ['K5'], aantalTegenindicaties: ['T2'] },
    ],
  ])('%s', (_, antwoorden) => {
    expect(soorten(antwoorden)).toEqual(['antwoorden']);
  });

  test.each([
    ['geboorte-na-vandaag', { geboortedatum: '2026-11-23' }],
    ['geboorte-na-werk', { startWerk: '2026-01-01', geboortedatum: '2026-02-01' }],
    ['lks-voor-werk', { startWerk: '2026-10-01', startLks: '2026-09-30' }],
    ['voor-de-regel', { startWerk: '2023-06-30' }],
    ['voor-de-regel', { startWerk: '2023-01-01', startLks: '2023-06-30' }],
    ['geen-dag', { startWerk: '0202-10-01' }],
    ['geen-dag', { geboortedatum: '1990-02-30' }],
  ])('%s: %j', (soort, dagen) => {
    expect(soorten({}, { dagen })).toEqual([soort]);
  });

  test('the rule counts from its first day, for LKS on work that began earlier too', () => {
    expect(soorten({}, { dagen: { startWerk: '2023-07-01' } })).toEqual([]);
    expect(soorten({}, { dagen: { startWerk: '2023-05-01', startLks: '2023-07-01' } })).toEqual([]);
  });

  test('since 2026 somebody below 27 is in another group; on the birthday itself no more', () => {
    const dagen = { startWerk: '2026-10-01', startLks: '2026-10-01' };
    expect(soorten(BIJ, { dagen: { ...dagen, geboortedatum: '1999-10-02' } })).toEqual([
      'te-jong-voor-groep',
    ]);
    expect(soorten(BIJ, { dagen: { ...dagen, geboortedatum: '1999-10-01' } })).toEqual([]);
    expect(
      soorten({ wettelijkeGroep: 'jonger dan 27' }, { dagen: { ...dagen, geboortedatum: '1999-10-01' } }),
    ).toEqual(['te-oud-voor-groep']);
    expect(soorten(BIJ, { dagen: { startWerk: '2025-10-01', geboortedatum: '2000-10-02' } })).toEqual([]);
  });

  test('without a first day the age of today counts: a birthday tomorrow is said with the day and the age', () => {
    const zinnen = (geboortedatum: string, antwoorden: Parameters<typeof maakCasus>[0]) =>
      vindTegenspraken(maakCasus(antwoorden, { dagen: { geboortedatum } }), regel, VANDAAG).map(
        tegenspraakInWoorden,
      );
    expect(zinnen('1999-11-23', BIJ)).toEqual([
      'Op 22 november 2026 is de werknemer 26 jaar. Sinds 2026 (te bevestigen) valt wie jonger is dan 27, niet meer onder artikel 7 lid 1 onder a maar onder artikel 7a.',
    ]);
    expect(zinnen('1999-11-22', BIJ)).toEqual([]);
    expect(zinnen('1999-11-22', { wettelijkeGroep: 'jonger dan 27' })).toEqual([
      'Op 22 november 2026 is de werknemer 27 jaar. Je antwoord zegt: jonger dan 27.',
    ]);
    expect(zinnen('1999-11-23', { wettelijkeGroep: 'jonger dan 27' })).toEqual([]);
    expect(zinnen('2026-11-23', {})).toEqual(['De geboortedatum ligt in de toekomst.']);
  });
});
