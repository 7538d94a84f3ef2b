import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Wetsfeiten } from '../../../src/domain/beleidsregel/wetsfeiten.ts';
import { isGat, toetsAanWet, toScanvoorstellen } from '../../../src/domain/beleidsregel/toetsAanWet.ts';
import { toKaleRegel } from '../../../src/domain/beleidsregel/beleidsregel.ts';
import { Scanlijst } from '../../../src/domain/scanlijst/scanlijst.ts';
import { regel, toetsbaar } from './werksaam.ts';

const { feiten } = Wetsfeiten.parse(parse(readFileSync('checklists/beleidsregels/wet.yaml', 'utf8')));
const scanlijst = Scanlijst.parse(
  parse(readFileSync('checklists/preferente-werkwijze/scanlijst.yaml', 'utf8')),
);
const toets = (vandaag = '2026-11-22') => toetsAanWet(feiten, regel, toetsbaar, vandaag);
const standVan = (id: string, ...args: Parameters<typeof toets>) =>
  toets(...args).find(({ feit }) => feit.id === id)?.stand;

describe('the rule of WerkSaam beside the law', () => {
  test('has the gaps under 27, Anw, decision term, base of the 50%, and another description of the loonwaarde', () => {
    expect(
      toets()
        .filter(isGat)
        .map(({ feit, stand }) => [feit.id, stand]),
    ).toEqual([
      ['jonger-dan-27', 'ontbreekt'],
      ['anw', 'ontbreekt'],
      ['beslistermijn', 'ontbreekt'],
      ['loonwaarde', 'wijkt-af'],
      ['forfaitair-bedrag', 'wijkt-af'],
    ]);
  });

  test('had no gap for those under 27 before 2026', () => {
    expect(standVan('jonger-dan-27', '2025-12-31')).toBe('later');
  });

  test('leaves the longer proefplaats to policy, and the process to the verordening', () => {
    expect(standVan('proefplaats')).toBe('ruimte');
    expect(standVan('administratief-proces')).toBe('elders');
    expect(standVan('forfaitair-duur')).toBe('gelijk');
  });

  test('is no gap any more when the rule is mended', () => {
    const beter = {
      ...regel,
      vastgelegd: {
        ...regel.vastgelegd,
        beslistermijn: { weken: 5, artikel: 'artikel 7' },
        forfaitairBedrag: {
          procent: 50,
          over: 'minimumloon-met-vakantiebijslag' as const,
          artikel: 'artikel 4',
        },
      },
    };
    const bevindingen = toetsAanWet(feiten, beter, toetsbaar, '2026-11-22');
    expect(bevindingen.filter(isGat).map(({ feit }) => feit.id)).toEqual([
      'jonger-dan-27',
      'anw',
      'loonwaarde',
    ]);
    expect(
      toetsAanWet(
        feiten,
        { ...beter, vastgelegd: { ...beter.vastgelegd, beslistermijn: { weken: 8, artikel: 'artikel 7' } } },
        toetsbaar,
        '2026-11-22',
      ).find(({ feit }) => feit.id === 'beslistermijn')?.stand,
    ).toBe('wijkt-af');
  });

  test('of a file of which only the tables are known, nothing is claimed', () => {
    const kaal = toKaleRegel('Proef', []);
    expect(new Set(toetsAanWet(feiten, kaal, toetsbaar, '2026-11-22').map(({ stand }) => stand))).toEqual(
      new Set(['onbekend']),
    );
    expect(toScanvoorstellen(kaal, [])).toEqual([]);
  });
});

describe('proposals for the scan', () => {
  const voorstellen = toScanvoorstellen(regel, toets());

  test('follow from the findings and from the text of the rule', () => {
    expect(
      voorstellen.map(({ scanpunt, antwoord, grond }) => [
        scanpunt,
        antwoord.soort === 'optie' ? antwoord.optie : antwoord.soort,
        grond.soort,
      ]),
    ).toEqual([
      ['DOEL-04', 'b', 'toets'],
      ['BESL-01', 'niet-vastgelegd', 'toets'],
      ['DOEL-01', 'a', 'artikel'],
      ['DOEL-02', 'a', 'artikel'],
      ['DOEL-06', 'b', 'artikel'],
      ['FORF-01', 'a', 'artikel'],
      ['FORF-02', 'a', 'artikel'],
      ['VERL-05', 'a', 'artikel'],
    ]);
  });

  test('name questions and options that there are', () => {
    const punten = new Map(scanlijst.scanpunten.map((punt) => [punt.id, punt]));
    const genoemd = voorstellen.map(({ scanpunt, antwoord }) => ({
      scanpunt,
      optie: antwoord.soort === 'optie' ? antwoord.optie : undefined,
    }));
    const vreemd = genoemd.filter(({ scanpunt, optie }) => {
      const punt = punten.get(scanpunt);
      return !punt || (optie !== undefined && !punt.opties?.some(({ code }) => code === optie));
    });
    expect(vreemd).toEqual([]);
  });
});
