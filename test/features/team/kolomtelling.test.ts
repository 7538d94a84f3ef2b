import { expect, test } from 'vitest';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { telAntwoorden, telOverTeNemen } from '../../../src/features/team/kolomtelling.ts';
import { klein, telIds, voerUit } from '../../builders.ts';

const antwoord = (gemeenten: string[], scanpunt: string, optie: string) =>
  setAntwoord(klein(), {
    gemeenten,
    scanpunt,
    antwoord: { soort: 'optie', optie },
    versie: '1',
    nieuwId: telIds(),
  });
const traject = voerUit(
  klein(),
  antwoord(['GM0796', 'GM0373'], 'AANV-01', 'a'),
  antwoord(['GM0796'], 'AANV-02', 'a'),
  antwoord(['GM0355'], 'AANV-02', 'b'),
);
const scanpunten = ['AANV-01', 'AANV-02', 'AANV-03'];

test('answers are counted per gemeente', () => {
  expect(Object.fromEntries(telAntwoorden(traject))).toEqual({ GM0796: 2, GM0373: 1, GM0355: 1 });
});

test('taking over counts only what the gemeente does not have yet', () => {
  expect(telOverTeNemen(traject, { van: 'GM0796', naar: 'GM0355', scanpunten })).toBe(1);
  expect(telOverTeNemen(traject, { van: 'GM0796', naar: 'GM0796', scanpunten })).toBe(0);
});
