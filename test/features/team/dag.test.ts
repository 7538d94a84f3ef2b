import { expect, test } from 'vitest';
import { dagenEerder, isBruikbareDag } from '../../../src/features/team/dag.ts';

test('a year that is still being typed is no day yet', () => {
  expect(['0002-03-10', '0202-03-10', '', '2027-02-31x', '2027-13-01'].filter(isBruikbareDag)).toEqual([]);
  expect(isBruikbareDag('2027-03-10')).toBe(true);
});

test('a week earlier crosses months and the change of the clock', () => {
  expect(dagenEerder('2027-03-03', 7)).toBe('2027-02-24');
  expect(dagenEerder('2027-04-01', 7)).toBe('2027-03-25');
});
