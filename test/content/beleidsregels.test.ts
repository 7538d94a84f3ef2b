import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Beleidsregel } from '../../src/domain/beleidsregel/beleidsregel.ts';
import { leesDmn } from '../../src/import/leesDmn.ts';

const MAP = 'checklists/beleidsregels';
const mappen = readdirSync(MAP, { withFileTypes: true }).flatMap((deel) =>
  deel.isDirectory() ? deel.name : [],
);
describe.each(mappen)('the rule %s', (map) => {
  const regel = Beleidsregel.parse(parse(readFileSync(`${MAP}/${map}/regel.yaml`, 'utf8')));
  const lees = async () => {
    const gelezen = await leesDmn(readFileSync(`${MAP}/${map}/regels.dmn`));
    if (gelezen.soort !== 'ok') throw new Error(JSON.stringify(gelezen));
    return gelezen;
  };

  test('has the id of its folder, and tables without a fault', async () => {
    expect(regel.id).toBe(map);
    expect((await lees()).fouten).toEqual([]);
  });

  test('names only variables, values, tables, rows and points that there are', async () => {
    const { variabelen, tabellen } = (await lees()).toetsbaar.model;
    const waardenVan = new Map<string, readonly unknown[] | null>(
      variabelen.map(({ id, waarden }) => [id, waarden]),
    );
    const rijen = tabellen.flatMap(({ rijen }) => rijen.map(({ id }) => id));
    const punten = Object.values(regel.tellingen).flatMap((lijst) => lijst.map(({ id }) => id));
    const genoemd = [
      ...regel.vooraf.vragen,
      ...Object.keys(regel.uitleg),
      ...Object.keys(regel.antwoorden),
      ...Object.keys(regel.tellingen),
      ...regel.lezingen.map(({ variabele }) => variabele),
      ...regel.tegenspraken.flatMap(({ als = {} }) => Object.keys(als)),
    ];
    expect(genoemd.filter((id) => !waardenVan.has(id))).toEqual([]);
    expect(
      [...regel.uitkomsten, ...regel.aandacht].filter((id) => !tabellen.some((tabel) => tabel.id === id)),
    ).toEqual([]);
    expect(regel.kanttekeningen.flatMap((k) => k.rijen).filter((id) => !rijen.includes(id))).toEqual([]);
    const genoemdePunten = [...regel.kanttekeningen, ...regel.tegenspraken].flatMap(
      ({ punten = [] }) => punten,
    );
    expect(genoemdePunten.filter((id) => !punten.includes(id))).toEqual([]);
    for (const [id, lijst] of Object.entries(regel.antwoorden)) {
      expect(
        lijst.map(({ waarde }) => waarde),
        id,
      ).toEqual(waardenVan.get(id));
    }
    for (const [id, lijst] of Object.entries(regel.tellingen)) {
      expect(waardenVan.get(id), id).toEqual(Array.from({ length: lijst.length + 1 }, (_, aantal) => aantal));
    }
  });

  test('has a question for every variable that is asked', async () => {
    const { variabelen } = (await lees()).toetsbaar.model;
    expect(variabelen.filter(({ vraag }) => !vraag.endsWith('?'))).toEqual([]);
  });

  test('numbers its notes from 1, in order', () => {
    expect(regel.kanttekeningen.map(({ nr }) => nr)).toEqual(regel.kanttekeningen.map((_, k) => k + 1));
  });
});

test('the blank table is whole, and can be tried as it is', async () => {
  const gelezen = await leesDmn(readFileSync(`${MAP}/leeg.dmn`));
  expect(gelezen).toMatchObject({ soort: 'ok', fouten: [] });
});

test('WerkSaam: the 18 ambiguities of the text stand as notes', () => {
  const regel = parse(readFileSync(`${MAP}/werksaam-westfriesland-2023/regel.yaml`, 'utf8')) as Beleidsregel;
  expect(regel.kanttekeningen).toHaveLength(18);
});
