import { describe, expect, test } from 'vitest';
import { zoek } from '../../../src/domain/regio/zoek.ts';
import { zoeksleutel } from '../../../src/domain/regio/zoeksleutel.ts';
import { echtRegister } from './publicData.ts';

const register = echtRegister();
const gemeenten = (tekst: string) => zoek(register, tekst).gemeenten.map((g) => g.weergavenaam);

describe('zoek', () => {
  test.each([
    'den bosch',
    'Den Bosch',
    'denbosch',
    'hertogenbosch',
    's hertogenbosch',
    "'s-Hertogenbosch",
    '’s-hertogenbosch',
    'shertogenbosch',
  ])("finds 's-Hertogenbosch by %s", (tekst) => expect(gemeenten(tekst)[0]).toBe("'s-Hertogenbosch"));

  test.each(['den haag', "'s-Gravenhage", 'gravenhage', 's gravenhage'])('finds Den Haag by %s', (tekst) =>
    expect(gemeenten(tekst)[0]).toBe('Den Haag'),
  );

  test.each([
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['Súdwest-Fryslân', 'Súdwest-Fryslân'],
    ['sneek', 'Súdwest-Fryslân'],
    ['friese meren', 'De Fryske Marren'],
    ["'t hogeland", 'Het Hogeland'],
    ['ĳsselstein', 'IJsselstein'],
    ['heuvelrug', 'Utrechtse Heuvelrug'],
  ])('finds by %s: %s', (tekst, naam) => expect(gemeenten(tekst)).toContain(naam));

  test('tells the two gemeenten Bergen apart by the name on the screen', () => {
    const namen = gemeenten('bergen');
    expect(namen).toEqual(expect.arrayContaining(['Bergen (L)', 'Bergen (NH)', 'Bergen op Zoom']));
    expect(namen.indexOf('Bergen (L)')).toBeLessThan(namen.indexOf('Steenbergen'));
    expect(gemeenten('bergen nh')[0]).toBe('Bergen (NH)');
  });

  test('puts the exact name first', () => {
    expect(gemeenten('best')[0]).toBe('Best');
    expect(gemeenten('utrecht').slice(0, 2)).toEqual(['Utrecht', 'Utrechtse Heuvelrug']);
  });

  test('finds regio’s and verbanden by their own name', () => {
    expect(zoek(register, 'fryslan').arbeidsmarktregios[0]?.naam).toBe('Friesland');
    expect(zoek(register, 'werksaam').samenwerkingsverbanden[0]?.naam).toBe('WerkSaam Westfriesland');
  });

  test('finds the regio and the verbanden of a gemeente by its full name only', () => {
    const gevonden = zoek(register, 'zeist');
    expect(gevonden.arbeidsmarktregios.map((r) => r.naam)).toEqual(['Midden-Utrecht']);
    expect(gevonden.samenwerkingsverbanden.map((v) => v.naam)).toEqual(['RDWI Kromme Rijn Heuvelrug']);
    expect(zoek(register, 'zei').arbeidsmarktregios).toEqual([]);
  });

  test('finds nothing by empty text, signs only, or a name that does not exist', () => {
    for (const tekst of ['', '  ', "'-'", 'xyzzy']) {
      expect(zoek(register, tekst)).toEqual({
        gemeenten: [],
        arbeidsmarktregios: [],
        samenwerkingsverbanden: [],
      });
    }
  });

  test('finds every gemeente by its own name, official name and aliases', () => {
    for (const gemeente of register.gemeenten) {
      for (const naam of [gemeente.weergavenaam, gemeente.naam, ...(gemeente.alias ?? [])]) {
        expect(gemeenten(naam), naam).toContain(gemeente.weergavenaam);
      }
    }
  });
});

test('zoeksleutel drops a leading article only when more follows', () => {
  expect(zoeksleutel("'t Gooi")).toBe('gooi');
  expect(zoeksleutel('s')).toBe('s');
  expect(zoeksleutel('Capelle aan den IJssel')).toBe('capelle aan den ijssel');
});
