import { describe, expect, test } from 'vitest';
import { toOpvolging } from '../../src/domain/regio/herindeling.ts';
import type { Handfeit } from '../../src/domain/voortgang/handfeit.ts';
import { leesCsv } from '../../src/import/werkmap/leesCsv.ts';
import { type Lijstcontext, toStatuslijst } from '../../src/import/statuslijst/toStatuslijst.ts';
import type { Leescel } from '../../src/werkmap/leescel.ts';
import { echtRegister } from '../domain/regio/publicData.ts';

const register = echtRegister();
const context = (aanwezig: readonly Handfeit[] = []): Lijstcontext => ({
  namen: new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam])),
  opvolging: toOpvolging(register.herindelingen, register.peildatum),
  aanwezig,
  vandaag: '2026-11-22',
  nu: '2026-11-22T10:00:00.000Z',
});
const lees = (csv: string, aanwezig?: readonly Handfeit[]) => toStatuslijst(leesCsv(csv), context(aanwezig));
const rijen = (csv: string, aanwezig?: readonly Handfeit[]) => {
  const uit = lees(csv, aanwezig);
  if (uit.soort !== 'ok') throw new Error(uit.soort);
  return uit.rijen;
};

describe('a list of statuses', () => {
  test('is read by the names of its columns, in any order and with others between', () => {
    expect(rijen('Naam;Bron;STATUS;Gemeentecode;Datum\nZeist;oude lijst;Afgevinkt;0355;1-3-2021')).toEqual([
      {
        rij: 2,
        soort: 'nieuw',
        naam: 'Zeist',
        oud: undefined,
        feit: {
          code: 'GM0355',
          status: 'afgevinkt',
          datum: '2021-03-01',
          grond: 'uit-bestand',
          bron: 'oude lijst',
          kwartaal: null,
          reden: null,
          vastgelegdOp: '2026-11-22T10:00:00.000Z',
        },
      },
    ]);
  });

  test('a second row about one gemeente and day that says another status is a contradiction, named with the first', () => {
    const uit = rijen(
      'code;status;datum;bron\n0355;scan;1-3-2021;a\n0355;afgevinkt;1-3-2021;b\n0355;scan;1-3-2021;c\n0355;afgevinkt;2-3-2021;b',
    );
    expect(uit).toMatchObject([
      { soort: 'nieuw' },
      { soort: 'fout', fouten: [{ soort: 'tegenspraak', rij: 2 }] },
      { soort: 'nieuw' },
      { soort: 'nieuw' },
    ]);
  });

  test('takes a code with or without its zeros, also as a number that Excel made of it', () => {
    const csv = rijen(
      'code,status,datum,bron\n0796,scan,2026-01-02,x\n796,gepland,2026-01-03,x\nGM0796,In gesprek,2026-01-04,x',
    );
    expect(csv.map((rij) => rij.soort !== 'fout' && rij.feit.code)).toEqual(['GM0796', 'GM0796', 'GM0796']);
    const t = (tekst: string): Leescel => ({ soort: 'tekst', tekst });
    const uit = toStatuslijst(
      [
        [t('code'), t('status'), t('datum'), t('bron')],
        [
          { soort: 'getal', waarde: 796, tekst: '796' },
          t('niet gestart'),
          { soort: 'dag', dag: '2026-01-02', tekst: '2026-01-02' },
          t('x'),
        ],
      ],
      context(),
    );
    expect(uit).toMatchObject({
      rijen: [{ feit: { code: 'GM0796', status: 'niet-gestart', datum: '2026-01-02' } }],
    });
  });

  test('keeps the code of a gemeente that merged, and says who follows it', () => {
    expect(rijen('code;status;datum;bron\n0756;afgevinkt;2021-03-01;x')[0]).toMatchObject({
      soort: 'nieuw',
      naam: 'Land van Cuijk',
      oud: 'Boxmeer',
      feit: { code: 'GM0756' },
    });
  });

  test('names what is wrong with a row and takes the others', () => {
    const uit = rijen(
      'code;status;datum;bron\n9999;bezig;31-02-2021;\n;afgevinkt;2030-01-01;x\n0355;onbekend;2018-01-01;x\n\n0310;Scan;2026-01-01;x',
    );
    expect(uit).toMatchObject([
      {
        rij: 2,
        soort: 'fout',
        fouten: [{ soort: 'code' }, { soort: 'status' }, { soort: 'datum' }, { soort: 'bron' }],
      },
      { rij: 3, soort: 'fout', fouten: [{ soort: 'geen-code' }, { soort: 'toekomst' }] },
      { rij: 4, soort: 'fout', fouten: [{ soort: 'status' }, { soort: 'datum' }] },
      { rij: 6, soort: 'nieuw' },
    ]);
  });

  test('tells a row that was there already, in the list or before it', () => {
    const csv = 'code;status;datum;bron\n0355;scan;2026-01-01;x\n0355;scan;1-1-2026;x';
    const eerst = rijen(csv);
    expect(eerst.map(({ soort }) => soort)).toEqual(['nieuw', 'dubbel']);
    const aanwezig = eerst.flatMap((rij) => (rij.soort === 'nieuw' ? [{ ...rij.feit, id: 'h' }] : []));
    expect(rijen(csv, aanwezig).map(({ soort }) => soort)).toEqual(['dubbel', 'dubbel']);
  });

  test('knows a column by its word among others: a day of a status is a day', () => {
    expect(
      rijen(
        'Naam;Gemeentecode (CBS);Huidige status;Datum status;Bron van het bericht\nZeist;0355;Scan;1-1-2026;x',
      ),
    ).toMatchObject([{ soort: 'nieuw', feit: { code: 'GM0355', status: 'scan', datum: '2026-01-01' } }]);
    expect(rijen('CBS-code;Status;Datum;Bron\n0355;Scan;1-1-2026;x')).toMatchObject([{ soort: 'nieuw' }]);
  });

  test('takes the column that is called just so before others, and does not guess between two', () => {
    expect(
      rijen('Code;Datum laatste contact;Status;Datum;Bron\n0355;1-2-2020;Scan;1-1-2026;x'),
    ).toMatchObject([{ feit: { datum: '2026-01-01' } }]);
    expect(
      lees('Code;Datum laatste contact;Status;Datum status;Bron\n0355;1-2-2020;Scan;1-1-2026;x'),
    ).toEqual({
      soort: 'twijfel',
      kolom: 'datum',
      koppen: ['Datum laatste contact', 'Datum status'],
    });
  });

  test('does not cut a long source off: the row says so', () => {
    const kop = 'code;status;datum;bron\n0355;scan;2026-01-01;';
    expect(rijen(kop + 'b'.repeat(200))).toMatchObject([{ soort: 'nieuw' }]);
    expect(rijen(kop + 'b'.repeat(201))).toEqual([
      { rij: 2, soort: 'fout', fouten: [{ soort: 'bron-lang', maximum: 200 }] },
    ]);
  });

  test('without its columns or its rows gives one reason', () => {
    expect(lees('gemeente;stand\nZeist;scan')).toEqual({
      soort: 'geen-kolommen',
      kolommen: ['code', 'datum', 'bron'],
      gevonden: ['gemeente', 'stand'],
    });
    expect(lees('')).toEqual({ soort: 'leeg' });
    expect(lees('code;status;datum;bron\n;;;')).toEqual({ soort: 'leeg' });
  });
});
