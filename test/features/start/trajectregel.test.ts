import { expect, test } from 'vitest';
import { isKlaar, toDeel, type Trajectregel, watGaatWeg } from '../../../src/features/start/trajectregel.ts';

const regel: Trajectregel = {
  id: 't1',
  naam: 'Proefregio',
  gemeenten: 3,
  gewijzigdOp: '2026-11-21T10:00:00.000Z',
  bestandOp: null,
  voorbeeld: false,
  stap: 2,
  teBespreken: 0,
  stapvoortgang: [
    { gedaan: 4, totaal: 4 },
    { gedaan: 8, totaal: 24 },
    { gedaan: 0, totaal: 0 },
    { gedaan: 0, totaal: 3 },
  ],
};

test('a step without anything to do has not begun, and is not done', () => {
  expect(toDeel({ gedaan: 0, totaal: 0 })).toBe(0);
  expect(toDeel({ gedaan: 6, totaal: 12 })).toBe(0.5);
});

test('a traject is done only when every gemeente is checked off', () => {
  expect(isKlaar(regel)).toBe(false);
  const [een, twee, drie] = regel.stapvoortgang;
  expect(isKlaar({ ...regel, stapvoortgang: [een, twee, drie, { gedaan: 2, totaal: 3 }] })).toBe(false);
  expect(isKlaar({ ...regel, stapvoortgang: [een, twee, drie, { gedaan: 3, totaal: 3 }] })).toBe(true);
});

test('removing says what is in no file: all of it, the work since the last file, or nothing', () => {
  expect(watGaatWeg(regel)).toBe('alles');
  expect(watGaatWeg({ ...regel, bestandOp: '2026-11-20T10:00:00.000Z' })).toBe('laatste-werk');
  expect(watGaatWeg({ ...regel, bestandOp: '2026-11-21T10:00:00.000Z' })).toBe('niets');
});
