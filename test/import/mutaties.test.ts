import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { Procesmodel } from '../../src/domain/proces/procesmodel.ts';
import { leesBpmn } from '../../src/import/leesBpmn.ts';
import { bestand } from './lees.ts';

const goed = [
  'nieuw/alles-wat-kan.bpmn',
  'nieuw/visio-twee-pools.bpmn',
  'echt/eclipse-alles-heet-a.bpmn',
].map((naam) => new TextDecoder('latin1').decode(bestand(naam)));

/** Pieces that stand in a BPMN file, so that a change often gives another file that parses. */
const stukken = goed.flatMap((tekst) => tekst.match(/<[^>]*>|[\w.:-]+="[^"]*"/g) ?? []);
const namen = [
  ...new Set(goed.flatMap((tekst) => tekst.match(/[\w-]+(?==")|(?<=<[\w]*:?)[A-Za-z]+/g) ?? [])),
];

const waarden = [...new Set(goed.flatMap((tekst) => tekst.match(/(?<==")[^"]*(?=")/g) ?? []))];

const plek = fc.nat(1_000_000);
/** Keeps the file well-formed, so that it gets as far as the model. */
const verwissel: fc.Arbitrary<(tekst: string) => string> = fc.oneof(
  fc.tuple(fc.constantFrom(...waarden), fc.constantFrom(...waarden)).map(
    ([a, b]) =>
      (tekst: string) =>
        tekst.replaceAll(`"${a}"`, `"${b}"`),
  ),
  fc.tuple(fc.constantFrom(...namen), fc.constantFrom(...namen)).map(
    ([a, b]) =>
      (tekst: string) =>
        tekst.replaceAll(new RegExp(`\\b${a}\\b`, 'g'), b),
  ),
  fc.tuple(plek, fc.constantFrom(...waarden)).map(([n, waarde]) => (tekst: string) => {
    const i = tekst.indexOf('="', n % tekst.length);
    const j = tekst.indexOf('"', i + 2);
    return i === -1 || j === -1 ? tekst : `${tekst.slice(0, i + 2)}${waarde}${tekst.slice(j)}`;
  }),
);
const ingreep: fc.Arbitrary<(tekst: string) => string> = fc.oneof(
  plek.map((n) => (tekst: string) => tekst.slice(0, n % tekst.length)),
  fc.tuple(plek, fc.nat(40)).map(([n, lang]) => (tekst: string) => {
    const i = n % tekst.length;
    return tekst.slice(0, i) + tekst.slice(i + lang);
  }),
  fc.tuple(plek, fc.constantFrom(...stukken)).map(([n, stuk]) => (tekst: string) => {
    const i = tekst.indexOf('<', n % tekst.length);
    return i === -1 ? tekst : tekst.slice(0, i) + stuk + tekst.slice(i);
  }),
  fc.tuple(plek, fc.string({ maxLength: 5, unit: 'binary' })).map(([n, rommel]) => (tekst: string) => {
    const i = n % tekst.length;
    return tekst.slice(0, i) + rommel + tekst.slice(i + 1);
  }),
  fc.tuple(plek, plek).map(([n, m]) => (tekst: string) => {
    const regels = tekst.split('\n');
    const [i, j] = [n % regels.length, m % regels.length];
    [regels[i], regels[j]] = [regels[j] ?? '', regels[i] ?? ''];
    return regels.join('\n');
  }),
);

describe('leesBpmn', () => {
  test.prop(
    [
      fc.constantFrom(...goed),
      fc.array(fc.oneof({ weight: 4, arbitrary: verwissel }, ingreep), { minLength: 1, maxLength: 4 }),
    ],
    { numRuns: 300 },
  )(
    'never throws on a file that was changed anywhere, and gives a whole model or nothing',
    async (tekst, ingrepen) => {
      const uitkomst = await leesBpmn(ingrepen.reduce((t, doe) => doe(t), tekst));
      if (uitkomst.soort !== 'ok') return;
      const { model } = uitkomst;
      expect(Procesmodel.parse(model)).toEqual(model);
      const { stappen, poorten, gebeurtenissen, overgangen } = model.graaf;
      const knopen = new Set([stappen, poorten, gebeurtenissen].flatMap((soort) => Object.keys(soort)));
      expect(overgangen.filter(({ van, naar }) => !knopen.has(van) || !knopen.has(naar))).toEqual([]);
    },
  );

  test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: 100 })(
    'never throws on any bytes',
    async (bytes) => {
      expect(await leesBpmn(bytes)).toHaveProperty('soort');
    },
  );
});
