import { expect, test } from 'vitest';
import { botsingplek, botsingwaarde } from '../../src/app/botsingwoorden.ts';
import { setAntwoord } from '../../src/domain/traject/opdrachten/antwoorden.ts';
import { voegModelToe } from '../../src/domain/traject/opdrachten/modellen.ts';
import type { Botsing } from '../../src/storage/samenvoegen.ts';
import { eigenModel, klein, scanpunt, telIds, voerUit, werkwijze } from '../builders.ts';

const model = { bestandsnaam: 'x.bpmn', model: eigenModel(['a/b'], 'Ons proces'), opmerkingen: [] };
const traject = voerUit(
  klein(),
  voegModelToe(klein(), 'm1', { ...model, gemeenten: ['GM0796'] }, telIds()),
  setAntwoord(klein(), {
    gemeenten: ['GM0796'],
    scanpunt: 'AANV-01',
    antwoord: { soort: 'optie', optie: 'a' },
    versie: '1',
    nieuwId: () => 'x',
  }),
);
const namen = { traject, werkwijze };
const inWoorden = (deel: Botsing['deel'], sleutel: string, waarde: unknown) => {
  const botsing = { deel, sleutel, onze: { waarde }, hunne: undefined, staat: 'onze' } as const;
  return [botsingplek(botsing, namen), botsingwaarde(botsing, { waarde }, namen)];
};
const eersteStap = werkwijze.werkproces.deelstappen[0];

test.each([
  [
    'antwoorden',
    'GM0796/AANV-01',
    { soort: 'weten-we-niet' },
    `Antwoord: ${scanpunt('AANV-01').nummer}. ${scanpunt('AANV-01').vraag} ('s-Hertogenbosch)`,
    /weten/i,
  ],
  ['stapkoppelingen', 'm1/a/b', [eersteStap?.id], 'Stap van een procesmodel: Doe a/b', eersteStap?.naam],
  ['stapkoppelingen', 'm1/a/b', [], 'Stap van een procesmodel: Doe a/b', 'hoort bij geen stap'],
  ['stapkoppelingen', 'm1/a/b', ['VERVALLEN'], 'Stap van een procesmodel: Doe a/b', 'iets anders'],
  ['baankoppelingen', 'm1/baan a/b', 'uwv', 'Baan van een procesmodel: baan a/b', 'UWV'],
  ['baankoppelingen', 'm1/baan a/b', null, 'Baan van een procesmodel: baan a/b', 'hoort bij geen baan'],
  ['modelgemeenten', 'GM0796', 'm1', "Voor wie een procesmodel geldt: 's-Hertogenbosch", 'Ons proces'],
  [
    'wijzigingen',
    'GM0796/AANV-01/1/deadline',
    '2027-04-01',
    `Aanpassing, deadline: ${scanpunt('AANV-01').nummer}. ${scanpunt('AANV-01').vraag} ('s-Hertogenbosch)`,
    /^2027-04-01$/,
  ],
  ['procesmodellen', 'm1', model, 'Eigen procesmodel', 'iets anders'],
] as const)('two values of %s are told apart in words (%s)', (deel, sleutel, waarde, plek, woorden) => {
  const [waar, wat] = inWoorden(deel, sleutel, waarde);
  expect(waar).toBe(plek);
  expect(wat).toMatch(woorden ?? '?');
});

test('what was taken away is said to be taken away', () => {
  const botsing = {
    deel: 'stapkoppelingen',
    sleutel: 'm1/a/b',
    onze: undefined,
    hunne: 1,
    staat: 'hunne',
  } as const;
  expect(botsingwaarde(botsing, undefined, namen)).toBe('Weggehaald');
});
