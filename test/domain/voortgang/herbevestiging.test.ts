import { expect, test, vi } from 'vitest';
import { toHerbevestigredenen } from '../../../src/domain/voortgang/herbevestiging.ts';
import type { Landelijkfeit } from '../../../src/domain/voortgang/landelijkfeit.ts';

const geldend = {
  criteriaversie: '2026.2',
  scanlijst: { id: 'lks', versie: '2026.10' },
  wetswijzigingen: ['2023-07-01', '2026-07-01'],
};
const feit = (anders: Partial<Landelijkfeit>): Landelijkfeit => ({
  code: 'GM0355',
  naam: 'Zeist',
  status: 'afgevinkt',
  sinds: '2026-08-01',
  grond: 'zelf-opgegeven',
  onderVoorwaarde: false,
  voorwaardeTot: null,
  ingangsdatum: null,
  criteriaversie: '2026.2',
  scanlijst: { id: 'lks', versie: '2026.10' },
  verschilt: {},
  geblokkeerd: null,
  kwartaal: null,
  reden: null,
  ...anders,
});
const redenen = (anders: Partial<Landelijkfeit>, peildatum = '2026-12-01') =>
  toHerbevestigredenen(feit(anders), geldend, peildatum);

test('a check-off under what is in force stands', () => {
  expect(redenen({})).toEqual([]);
});

test('older criteria, an older list and a later law each ask for it again', () => {
  expect(redenen({ criteriaversie: '2026.1' })).toEqual(['criteria']);
  expect(redenen({ scanlijst: { id: 'lks', versie: '2026.9' } })).toEqual(['scanlijst']);
  expect(redenen({ sinds: '2026-06-30T10:00:00.000Z' })).toEqual(['wet']);
});

test('a version that we do not know, or a newer one, is no reason', () => {
  expect(redenen({ criteriaversie: null, scanlijst: null })).toEqual([]);
  expect(redenen({ criteriaversie: '2026.3', scanlijst: { id: 'ander', versie: '1' } })).toEqual([]);
});

test('a check-off on the day of the law itself, by the calendar of the user, is after it', () => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  // Half past midnight on 1 July, and the evening before by UTC.
  expect(redenen({ sinds: '2026-06-30T22:30:00.000Z' })).toEqual([]);
  vi.unstubAllEnvs();
});

test('a law counts from its day', () => {
  expect(redenen({ sinds: '2026-06-01' }, '2026-06-30')).toEqual([]);
  expect(redenen({ sinds: '2026-06-01' }, '2026-07-01')).toEqual(['wet']);
  expect(redenen({ sinds: '2026-07-01' })).toEqual([]);
});

test('only a check-off can be asked for again', () => {
  expect(redenen({ status: 'scan', criteriaversie: '2020.1', sinds: '2020-01-01' })).toEqual([]);
});
