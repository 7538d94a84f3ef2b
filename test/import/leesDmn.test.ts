import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_DMN } from '../../src/import/dmnuitkomst.ts';
import { leesDmn } from '../../src/import/leesDmn.ts';
import { toTabelstand } from '../../src/domain/beleidsregel/toTabelstand.ts';

const REGELS = readFileSync('checklists/beleidsregels/werksaam-westfriesland-2023/regels.dmn', 'utf8');

type Tabel = {
  trefregel?: string;
  cellen?: readonly (readonly string[])[];
  uitkomsten?: readonly string[];
  invoer?: string;
  type?: string;
};

/** A file with one table over `leeftijd`, as Camunda Modeler makes it. */
function maakDmn({
  trefregel = 'hitPolicy="UNIQUE"',
  cellen = [['< 27'], ['>= 27']],
  uitkomsten = ['"jong"', '"oud"'],
  invoer = 'leeftijd',
  type = 'number',
}: Tabel = {}): string {
  const rijen = cellen.map(
    (rij, k) =>
      `<rule id="r${k}"><description>A${k}: artikel ${k}</description>${rij
        .map((cel) => `<inputEntry><text>${cel.replaceAll('<', '&lt;')}</text></inputEntry>`)
        .join('')}<outputEntry><text>${uitkomsten[k]}</text></outputEntry></rule>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Proef" namespace="n">
  <decision id="groep" name="Groep"><decisionTable ${trefregel}>
    <input label="Leeftijd"><inputExpression typeRef="${type}"><text>${invoer}</text></inputExpression></input>
    <output name="groep" typeRef="string" />${rijen.join('')}
  </decisionTable></decision>
</definitions>`;
}

describe('a DMN file of another program', () => {
  test('is read without input data: the columns name the variables', async () => {
    const gelezen = await leesDmn(maakDmn());
    if (gelezen.soort !== 'ok') throw new Error(gelezen.soort);
    expect(gelezen.fouten).toEqual([]);
    expect(gelezen.toetsbaar.model.variabelen).toMatchObject([
      { id: 'leeftijd', naam: 'Leeftijd', soort: 'number' },
    ]);
    expect(toTabelstand(gelezen.toetsbaar, 'Groep', new Map([['leeftijd', 26]]))).toMatchObject({
      mogelijk: [['jong']],
      rijen: [{ regels: ['A0'], artikel: 'artikel 0' }],
    });
  });

  test.each([
    'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
    'http://www.omg.org/spec/DMN/20180521/MODEL/',
    'https://www.omg.org/spec/DMN/20211108/MODEL/',
    'https://www.omg.org/spec/DMN/20230324/MODEL/',
  ])('of version %s is read the same', async (ruimte) => {
    const anders = maakDmn().replace('https://www.omg.org/spec/DMN/20191111/MODEL/', ruimte);
    expect(await leesDmn(anders)).toMatchObject({ soort: 'ok', fouten: [] });
  });

  test.each(['groep', 'Groep', 'leeftijdsgroep'])('may name another table as %s', async (naam) => {
    const tweede = `<decision id="recht" name="Recht"><decisionTable><input><inputExpression><text>${naam}</text></inputExpression></input><output name="recht" /><rule><inputEntry><text>"jong"</text></inputEntry><outputEntry><text>"ja"</text></outputEntry></rule><rule><inputEntry><text>"oud"</text></inputEntry><outputEntry><text>"nee"</text></outputEntry></rule></decisionTable></decision>`;
    const xml = maakDmn()
      .replace('<decision id="groep"', `${tweede}<decision id="groep"`)
      .replace('<output name="groep"', '<output name="leeftijdsgroep"');
    const gelezen = await leesDmn(xml);
    if (gelezen.soort !== 'ok') throw new Error(JSON.stringify(gelezen));
    expect(gelezen.fouten).toEqual([]);
    expect(gelezen.toetsbaar.model.tabellen.map(({ id }) => id)).toEqual(['Groep', 'Recht']);
    expect(toTabelstand(gelezen.toetsbaar, 'Recht', new Map([['leeftijd', 26]])).mogelijk).toEqual([['ja']]);
  });

  test('with a row too few, too many or twice, says which rows and for which case', async () => {
    const fouten = async (tabel: Tabel) => {
      const gelezen = await leesDmn(maakDmn(tabel));
      return gelezen.soort === 'ok' ? gelezen.fouten : gelezen;
    };
    expect(await fouten({ cellen: [['< 27'], ['> 27']] })).toEqual([
      { soort: 'gat', tabel: 'Groep', geval: [{ naam: 'Leeftijd', waarde: 27 }] },
    ]);
    expect(await fouten({ cellen: [['<= 27'], ['>= 27']] })).toEqual([
      { soort: 'overlap', tabel: 'Groep', rijen: [1, 2], geval: [{ naam: 'Leeftijd', waarde: 27 }] },
    ]);
    expect(await fouten({ cellen: [['-'], ['>= 27']], trefregel: 'hitPolicy="FIRST"' })).toEqual([
      { soort: 'onbereikbaar', tabel: 'Groep', rij: 2 },
    ]);
  });

  test('with a column about something that is not in the file, names it', async () => {
    const metInvoer = maakDmn({ invoer: 'leeftyd' }).replace(
      '<decision id="groep"',
      '<inputData id="leeftijd" name="Leeftijd"><variable name="leeftijd" typeRef="number" /></inputData><decision id="groep"',
    );
    expect(await leesDmn(metInvoer)).toMatchObject({
      soort: 'ok',
      fouten: [{ soort: 'onbekende-variabele', tabel: 'Groep', variabele: 'leeftyd' }],
    });
  });

  test.each<[string, Tabel, object]>([
    [
      'a hit policy that we do not know',
      { trefregel: 'hitPolicy="PRIORITY"' },
      { soort: 'trefregel', tabel: 'Groep', trefregel: 'PRIORITY' },
    ],
    [
      'a sum of rows',
      { trefregel: 'hitPolicy="COLLECT" aggregation="SUM"' },
      { soort: 'trefregel', tabel: 'Groep', trefregel: 'COLLECT SUM' },
    ],
    [
      'a cell that is no FEEL',
      { cellen: [['< "x'], ['-']] },
      { soort: 'uitdrukking', tabel: 'Groep', rij: 1, kolom: 'Leeftijd', tekst: '< "x' },
    ],
    [
      'a cell about another variable',
      { cellen: [['< grens'], ['-']] },
      { soort: 'uitdrukking', tabel: 'Groep', rij: 1, kolom: 'Leeftijd', tekst: '< grens' },
    ],
    [
      'an outcome that is calculated',
      { uitkomsten: ['1 + leeftijd', '"oud"'] },
      { soort: 'uitdrukking', tabel: 'Groep', rij: 1, kolom: '', tekst: '1 + leeftijd' },
    ],
    [
      'a column that calculates',
      { invoer: 'leeftijd + 1' },
      { soort: 'uitdrukking', tabel: 'Groep', rij: undefined, kolom: 'Leeftijd', tekst: 'leeftijd + 1' },
    ],
    ['a day as type', { type: 'date' }, { soort: 'waardesoort', naam: 'Leeftijd', waardesoort: 'date' }],
  ])('with %s, says where', async (_, tabel, bezwaar) => {
    expect(await leesDmn(maakDmn(tabel))).toEqual({ soort: 'niet-te-gebruiken', bezwaren: [bezwaar] });
  });

  test('with a calculation instead of a table, or tables in a circle, says so', async () => {
    const los = maakDmn().replace(
      /<decisionTable[\s\S]*<\/decisionTable>/,
      '<literalExpression><text>1</text></literalExpression>',
    );
    expect(await leesDmn(los)).toEqual({
      soort: 'niet-te-gebruiken',
      bezwaren: [{ soort: 'geen-tabel', naam: 'Groep' }],
    });
    expect(await leesDmn(maakDmn({ invoer: 'Groep' }))).toMatchObject({
      bezwaren: [{ soort: 'kring', namen: ['Groep'] }],
    });
  });
});

describe('a file that is no DMN', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['no XML', 'Beste collega', { soort: 'niet-xml' }],
    ['an empty file', '', { soort: 'niet-xml' }],
    ['JSON', '{"a": 1}', { soort: 'geen-dmn', vorm: 'json' }],
    [
      'BPMN',
      '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" />',
      { soort: 'geen-dmn', vorm: 'bpmn' },
    ],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      { soort: 'geen-dmn', vorm: 'beeld' },
    ],
    [
      'entities',
      `<!DOCTYPE a [<!ENTITY b "c">]>${REGELS.replace(/^<\?xml[^>]*\?>/, '')}`,
      { soort: 'doctype' },
    ],
    ['a file that stops halfway', REGELS.slice(0, 9000), { soort: 'beschadigd' }],
    [
      'no decision',
      '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="n" namespace="n" />',
      { soort: 'geen-tabellen' },
    ],
    ['too large a file', new Uint8Array(MAX_DMN + 1), { soort: 'te-groot', maximum: MAX_DMN }],
  ])('%s gets its own reason', async (_, bron, uitkomst) => {
    expect(await leesDmn(bron)).toMatchObject(uitkomst);
  });

  test('tables that hang together in too many ways are refused, in a moment', async () => {
    const kolommen = Array.from({ length: 24 }, (_, k) => k);
    const xml = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="n" namespace="n"><decision id="t" name="T"><decisionTable hitPolicy="COLLECT">${kolommen
      .map((k) => `<input><inputExpression typeRef="boolean"><text>v${k}</text></inputExpression></input>`)
      .join('')}<output typeRef="number" />${kolommen
      .map(
        (k) =>
          `<rule>${kolommen.map((j) => `<inputEntry><text>${j === k ? 'true' : '-'}</text></inputEntry>`).join('')}<outputEntry><text>${k}</text></outputEntry></rule>`,
      )
      .join('')}</decisionTable></decision></definitions>`;
    expect(await leesDmn(xml)).toEqual({ soort: 'te-ingewikkeld' });
  });
});
