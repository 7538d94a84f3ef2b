import { expect, test } from 'vitest';
import type { Stapvoortgang } from '../../../src/domain/voortgang/stapvoortgang.ts';
import { toMethodestap } from '../../../src/features/team/methodestap.ts';

const begin: Stapvoortgang = {
  team: { gedaan: 0, totaal: 4 },
  scan: { gedaan: 0, totaal: 24 },
  scanBegonnen: false,
  teBespreken: 0,
  aanpassen: { gedaan: 0, totaal: 0 },
  afvinken: { gedaan: 0, totaal: 3 },
};
const scanKlaar = { ...begin, scanBegonnen: true, scan: { gedaan: 24, totaal: 24 } };

test('tasks follow the work: team until the first answer, whoever is missing', () => {
  expect(toMethodestap(undefined, begin)).toBe('team');
  expect(toMethodestap(undefined, { ...begin, scanBegonnen: true })).toBe('scan');
  expect(toMethodestap(undefined, { ...scanKlaar, teBespreken: 3 })).toBe('scan');
  expect(toMethodestap(undefined, { ...scanKlaar, aanpassen: { gedaan: 1, totaal: 5 } })).toBe('aanpassen');
  expect(toMethodestap(undefined, { ...scanKlaar, aanpassen: { gedaan: 5, totaal: 5 } })).toBe('afvinken');
});

test('the address chooses the step; nonsense does not', () => {
  expect(toMethodestap('afvinken', begin)).toBe('afvinken');
  expect(toMethodestap('toString', begin)).toBe('team');
});
