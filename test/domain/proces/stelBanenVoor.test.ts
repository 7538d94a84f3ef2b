import { expect, it } from 'vitest';
import { stelBanenVoor } from '../../../src/domain/proces/stelBanenVoor.ts';
import { werkwijze } from '../../builders.ts';

it.each<[string, string | null]>([
  ['Klantmanager', 'consulent'],
  ['Accountmanagers', 'consulent'],
  ['Jobconsulent Werkplein', 'consulent'],
  ['Werkgeversservicepunt', 'consulent'],
  ['Backoffice', 'administratie'],
  ['Medewerker backoffice', 'administratie'],
  ['Uitkeringsadministratie', 'administratie'],
  ['Inkomensconsulent', 'administratie'],
  ['Medewerker inkomen', 'administratie'],
  ['Financiële administratie', 'administratie'],
  ['Loonwaarde-expert', 'loonwaardedeskundige'],
  ['Arbeidsdeskundige', 'loonwaardedeskundige'],
  ['Kandidaat', 'werknemer'],
  ['Inwoner / cliënt', 'werknemer'],
  ['Medewerker', 'werknemer'],
  ['Onderneming', 'werkgever'],
  ['Bedrijf', 'werkgever'],
  ['UWV', 'uwv'],
  ['Job coach', null],
  ['Jobcoach', 'jobcoach'],
  ['Teamleider', 'beslisser'],
  ['Gemeente', null],
  ['Klantmanager en backoffice', null],
  ['Lane 1', null],
  ['', null],
])('reads the lane %j as %j', (naam, onze) => {
  expect(stelBanenVoor({ banen: [{ id: 'L', naam }] }, werkwijze.werkproces)).toEqual(new Map([['L', onze]]));
});

it('knows every lane of our own export again, by id and by name', () => {
  const { banen } = werkwijze.werkproces;
  const zelf = new Map(banen.map(({ id }) => [id, id]));
  expect(stelBanenVoor({ banen }, werkwijze.werkproces)).toEqual(zelf);
  const andereIds = banen.map(({ id, naam }) => ({ id: `x${id}`, naam }));
  expect([...stelBanenVoor({ banen: andereIds }, werkwijze.werkproces).values()]).toEqual([...zelf.values()]);
});
