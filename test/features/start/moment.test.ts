import { expect, test } from 'vitest';
import { toMoment } from '../../../src/features/start/moment.ts';

const nu = new Date(2026, 10, 21, 14, 30);
const op = (...delen: [number, number, number, number, number]) => new Date(...delen).toISOString();

test('today and yesterday are said by name, also around midnight', () => {
  expect(toMoment(op(2026, 10, 21, 0, 1), nu)).toEqual({ soort: 'vandaag', tijd: '00.01' });
  expect(toMoment(op(2026, 10, 20, 23, 59), nu)).toEqual({ soort: 'gisteren', tijd: '23.59' });
});

test('an earlier day is a date; the year only when it is another', () => {
  expect(toMoment(op(2026, 9, 2, 9, 5), nu)).toEqual({ soort: 'dag', dag: '2 oktober', tijd: '09.05' });
  expect(toMoment(op(2025, 11, 31, 9, 5), nu)).toMatchObject({ dag: '31 december 2025' });
});

test('the first of a month has the last of the month before as yesterday', () => {
  expect(toMoment(op(2026, 1, 28, 8, 0), new Date(2026, 2, 1, 8, 0)).soort).toBe('gisteren');
});
