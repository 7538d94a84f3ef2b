import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/export/toCsv.ts';
import { toLijstregels, toWijzigingenlijst } from '../../../src/export/toWijzigingenlijst.ts';
import { leesCsv } from '../../../src/import/werkmap/leesCsv.ts';
import { toCeltekst } from '../../../src/werkmap/celtekst.ts';
import { tekst } from '../../storage/willekeurigTraject.ts';
import { kleineInvoer, leesIn, type Proefinvoer } from './werkmapproef.ts';

/** Texts that a spreadsheet takes for something else, and that our own export writes with an apostrophe. */
const NAAR = ['0796', '+31', '=1+1', '-', '@', "'=1+1", "''", "'s-Hertogenbosch", '-5 %', '\t=x', '＝1'];
const CODE = 'VB0001';

const kolommen = [
  { kop: 'a', breedte: 1 },
  { kop: 'b', breedte: 1 },
];
const toLijst = (invoer: Proefinvoer) =>
  toWijzigingenlijst(invoer, toLijstregels(invoer, invoer.wijzigingen));
const toBytes = (csv: string) => new TextEncoder().encode(csv);

/** What somebody types in a cell of the csv, in a program that leaves all else as it was. */
function typ(csv: string, kop: string, id: string, waarde: string): string {
  const rijen = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  const koppen = rijen[0] ?? [];
  for (const rij of rijen)
    if (rij[koppen.indexOf('Id')] === id && rij[koppen.indexOf('Gemeentecode')] === CODE)
      rij[koppen.indexOf(kop)] = waarde;
  return rijen.map((rij) => rij.map((cel) => `"${cel.replaceAll('"', '""')}"`).join(';')).join('\r\n');
}

describe('our own csv, read back', () => {
  it('holds every text as it was: what went before a formula comes off, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(tekst, fc.constantFrom(...NAAR)), fc.integer()), { minLength: 1 }),
        (rijen) => {
          const [, ...gelezen] = leesCsv(toCsv({ kolommen, rijen }));
          expect(gelezen).toEqual(
            rijen.map(([woorden, getal]) => [
              toCeltekst(woorden) === '' ? null : { soort: 'tekst', tekst: toCeltekst(woorden) },
              { soort: 'tekst', tekst: String(getal) },
            ]),
          );
        },
      ),
    );
  });

  let invoer: Proefinvoer;
  let csv: string;
  beforeAll(async () => {
    const ids = (await kleineInvoer()).wijzigingen.map(({ id }) => id);
    invoer = await kleineInvoer((traject) => ({
      ...traject,
      wijzigingen: {
        ...traject.wijzigingen,
        ...Object.fromEntries(
          ids.map((id, i) => [
            `${CODE}/${id}/eigenaar`,
            { waarde: NAAR[i % NAAR.length] ?? '', door: { browser: 'x' }, op: '2026-11-21T09:00:00Z' },
          ]),
        ),
      },
    }));
    csv = toCsv(toLijst(invoer));
  });

  it('says nothing new', async () => {
    expect(csv).toContain(";'=1+1;");
    expect(await leesIn(toBytes(csv), invoer)).toMatchObject({ regels: [], onleesbaar: [], onbekend: [] });
  });

  it.each(['0796', '+31', '=1+1', '-', '@'])(
    '%j that somebody types there comes in as that',
    async (typt) => {
      const [eerste] = invoer.wijzigingen.filter(({ gemeenten }) =>
        gemeenten.some((g) => g.gemeente === CODE),
      );
      const na = typ(csv, 'Eigenaar', eerste?.id ?? '', typt);
      const { regels, onleesbaar } = await leesIn(toBytes(na), invoer);
      expect(onleesbaar).toEqual([]);
      const oud = NAAR[invoer.wijzigingen.findIndex(({ id }) => id === eerste?.id) % NAAR.length];
      expect(regels.map(({ was, wordt }) => [was, wordt])).toEqual(oud === typt ? [] : [[oud, typt]]);
    },
  );
});
