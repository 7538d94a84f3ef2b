import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { utils, type WorkBook } from 'xlsx';
import { leesWerkmap } from '../../../src/import/werkmap/leesWerkmap.ts';
import { MAX_WERKMAP } from '../../../src/import/werkmap/werkmapfout.ts';
import type { Inleesvoorstel } from '../../../src/import/werkmap/inleesvoorstel.ts';
import { onleesbaarInWoorden, werkmapfoutInWoorden } from '../../../src/texts/inleesuitkomst.ts';
import { leesDag } from '../../../src/werkmap/dagcel.ts';
import { leesDagwaarde } from '../../../src/werkmap/leeswaarde.ts';
import {
  bewerk,
  blad,
  kleineInvoer,
  leesIn,
  pasToe,
  plekVan,
  type Proefinvoer,
  schrijfLijst,
  typ,
} from './werkmapproef.ts';

const GEMEENTE = 'Noorderlinde';

describe('a cell as Excel, LibreOffice and people leave it', () => {
  let invoer: Proefinvoer;
  let bytes: Uint8Array;
  /** in the plan of the gemeente */
  let id: string;
  beforeAll(async () => {
    invoer = await kleineInvoer();
    bytes = await schrijfLijst(invoer);
    id = invoer.wijzigingen[0]?.id ?? '';
  });

  const na = (doe: (boek: WorkBook) => void): Promise<Inleesvoorstel> => leesIn(bewerk(bytes, doe), invoer);
  const getypt = (kop: string, waarde: string | number, vorm?: string): Promise<Inleesvoorstel> =>
    na((boek) => typ(blad(boek, GEMEENTE), plekVan(blad(boek, GEMEENTE), kop, id), waarde, vorm));

  it.each([
    '0796',
    '3-4',
    '=1+1',
    '+31',
    "'s-Hertogenbosch",
    '😀 emoji',
    'twee\nregels',
    'e\u0301',
    '__proto__',
    'constructor',
    '<b>&amp;</b>',
  ])('a text stays the text that it is, from the file to the traject and back: %j', async (tekst) => {
    const voorstel = await getypt('Eigenaar', tekst);
    expect(voorstel.regels.map(({ wordt }) => wordt)).toEqual([tekst.normalize('NFC')]);
    const traject = pasToe(invoer.traject, voorstel);
    const verder = await kleineInvoer(() => traject);
    expect(await leesIn(await schrijfLijst(verder), verder)).toMatchObject({ regels: [], onleesbaar: [] });
  });

  it('a number that Excel made of a text is its digits; a day that it made of a text is asked for again', async () => {
    expect((await getypt('Eigenaar', 796)).regels.map(({ wordt }) => wordt)).toEqual(['796']);
    const dag = await getypt('Eigenaar', 46_480, 'd-mmm');
    expect(dag.regels).toEqual([]);
    expect(dag.onleesbaar).toMatchObject([{ blad: GEMEENTE, waarom: { soort: 'dag-in-tekst' } }]);
  });

  it('a text of 40,000 characters that the export cut is not taken for the whole when somebody edits it', async () => {
    const lang = 'é'.repeat(40_000);
    const metLang = await kleineInvoer((traject) => ({
      ...traject,
      wijzigingen: {
        ...traject.wijzigingen,
        [`VB0001/${id}/eigenaar`]: { waarde: lang, door: { browser: 'x' }, op: '2026-11-21T09:00:00Z' },
      },
    }));
    const geschreven = await schrijfLijst(metLang);
    expect(await leesIn(geschreven, metLang)).toMatchObject({ regels: [], onleesbaar: [] });
    const bewerkt = bewerk(geschreven, (boek) => {
      const sheet = blad(boek, GEMEENTE);
      const plek = plekVan(sheet, 'Eigenaar', id);
      typ(sheet, plek, `Anders ${(sheet[plek] as { v: string }).v.slice(10)}`);
    });
    expect(await leesIn(bewerkt, metLang)).toMatchObject({
      regels: [],
      onleesbaar: [{ waarom: { soort: 'ingekort' } }],
    });
  });

  it('what disappeared under a merged cell is told, not emptied', async () => {
    const voorstel = await na((boek) => {
      const sheet = blad(boek, GEMEENTE);
      const { r, c } = utils.decode_cell(plekVan(sheet, 'Inspanning', id));
      sheet['!merges'] = [{ s: { r: r - 1, c }, e: { r, c } }];
      delete sheet[utils.encode_cell({ r, c })];
    });
    expect(voorstel.regels).toEqual([]);
    expect(voorstel.onleesbaar).toMatchObject([{ waarom: { soort: 'samengevoegd' } }]);
  });

  it('rows with only a colour are nothing; a row without a code is told with what stands in it', async () => {
    const voorstel = await na((boek) => {
      const sheet = blad(boek, GEMEENTE);
      const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
      for (let r = e.r + 1; r < e.r + 400; r += 1)
        sheet[utils.encode_cell({ r, c: 3 })] = { t: 'z', v: undefined };
      sheet[utils.encode_cell({ r: e.r + 401, c: 5 })] = { t: 's', v: 'Zelf bedacht' };
      sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: e.r + 401, c: e.c } });
    });
    expect(voorstel.regels).toEqual([]);
    expect(voorstel.opmerkingen).toMatchObject([{ soort: 'rij-zonder-code', tekst: 'Zelf bedacht' }]);
  });

  it.each([
    ['1-3-2027', '2027-03-01'],
    ['01.03.27', '2027-03-01'],
    ['13/3/2027', '2027-03-13'],
    ['3/13/2027', '2027-03-13'],
    ['1 mrt 2027', '2027-03-01'],
    ['maandag 1 maart 2027', '2027-03-01'],
    ['March 1, 2027', '2027-03-01'],
    ['2027-03-01 00:00:00', '2027-03-01'],
    ['2027-03-01T00:00:00.000Z', '2027-03-01'],
    ['3/3/2027', '2027-03-03'],
  ])('the day %s is %s', (tekst, dag) => {
    expect(leesDag(tekst)).toEqual({ soort: 'dag', dag });
  });

  it.each(['30-2-2027', 'volgende week', '2027', '1-13-2027', '0-1-2027', '1-3-1027'])(
    '%s is no day',
    (tekst) => {
      expect(leesDag(tekst)).toEqual({ soort: 'geen-dag' });
    },
  );

  it('a day that is another one in America is asked for again, with both in words', async () => {
    const [cel] = (await getypt('Deadline', '3/4/2027')).onleesbaar;
    expect(cel && onleesbaarInWoorden(cel.waarom)).toContain('3 april 2027 zijn, maar ook 4 maart 2027');
  });

  it.each([
    [46_813, undefined],
    ['46813', undefined],
    [46_813, 'd mmm yyyy'],
    [46_813.6, 'm/d/yy'],
  ])('a day as number or text of Excel is that day: %j %s', async (waarde, vorm) => {
    expect((await getypt('Deadline', waarde, vorm)).regels.map(({ wordt }) => wordt)).toEqual([
      '1 maart 2028',
    ]);
  });

  it.each([
    ['Deadline', 20_270_601, 'geen-dag'],
    ['Deadline', 612_345_678, 'geen-dag'],
    ['Deadline', 5, 'geen-dag'],
    ['Deadline', -5, 'geen-dag'],
    ['Deadline', 36_525, 'geen-dag'],
    ['Deadline', 73_051, 'geen-dag'],
    ['Tot en met', 20_270_601, 'geen-dag'],
    ['Eigenaar', 612_345_678, 'celfout'],
  ])(
    '%s %j in a cell with the format of a date changes nothing, and only that cell is told',
    async (kop, waarde, soort) => {
      const voorstel = await na((boek) => {
        const sheet = blad(boek, GEMEENTE);
        typ(sheet, plekVan(sheet, kop, id), waarde, 'd-m-yyyy');
        typ(sheet, plekVan(sheet, 'Inspanning', id), 'Groot');
      });
      expect(voorstel.regels.map(({ wordt }) => wordt)).toEqual(['Groot']);
      expect(voorstel.onleesbaar).toMatchObject([{ blad: GEMEENTE, waarom: { soort } }]);
    },
  );

  it.each([
    ['1-1-2000', '2000-01-01'],
    ['31-12-2099', '2099-12-31'],
    ['31-12-1999', undefined],
    ['1-1-2100', undefined],
  ])('a day is one from 2000 up to and including 2099, also as text: %s', (tekst, dag) => {
    expect(leesDagwaarde({ soort: 'tekst', tekst })).toEqual(
      dag === undefined ? { soort: 'fout', waarom: { soort: 'geen-dag' } } : { soort: 'ok', waarde: dag },
    );
  });

  it('every number in a cell for a day gives a day of this century or is told, and never breaks', () => {
    fc.assert(
      fc.property(fc.double(), (waarde) => {
        const gelezen = leesDagwaarde({ soort: 'getal', waarde, tekst: '' });
        expect(gelezen.soort === 'fout' || /^20\d\d-\d\d-\d\d$/.test(gelezen.waarde ?? '')).toBe(true);
      }),
    );
  });

  it.each([
    ['Status', 'Bijna', 'niet-in-lijst'],
    ['Status', 'Geblokkeerd', 'wacht-nodig'],
    ['Wacht op', 'de leverancier', 'wacht-alleen-bij-geblokkeerd'],
    ['Tot en met', '1-3-2028', 'tot-alleen-bij-aanvaarden'],
    ['Deadline', 'ooit', 'geen-dag'],
  ])('%s %j is not taken over, with the reason and the cell', async (kop, waarde, soort) => {
    const voorstel = await getypt(kop, waarde);
    expect(voorstel.regels).toEqual([]);
    expect(voorstel.onleesbaar).toMatchObject([{ blad: GEMEENTE, cel: /^[A-Z]+\d+$/, waarom: { soort } }]);
    for (const { waarom } of voorstel.onleesbaar) expect(onleesbaarInWoorden(waarom)).toMatch(/^[A-Z].*\.$/);
  });

  it('two rows that say something else about the same are both told, and neither is taken', async () => {
    const voorstel = await na((boek) => {
      for (const [naam, wie] of [
        [GEMEENTE, 'Ene'],
        ['Wijzigingen', 'Andere'],
      ] as const) {
        typ(blad(boek, naam), plekVan(blad(boek, naam), 'Eigenaar', id), wie);
      }
    });
    expect(voorstel.regels.filter(({ doel }) => doel.gemeente === 'VB0001')).toEqual([]);
    expect(voorstel.onleesbaar.map(({ tekst }) => tekst).toSorted()).toEqual(['Andere', 'Ene']);
  });

  it('a header that names a prototype is an unknown column, and pollutes nothing', async () => {
    const voorstel = await na((boek) => {
      const sheet = blad(boek, GEMEENTE);
      const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
      typ(sheet, utils.encode_cell({ r: 0, c: e.c + 1 }), '__proto__');
      typ(sheet, utils.encode_cell({ r: 1, c: e.c + 1 }), '{"vuil":1}');
      typ(sheet, plekVan(sheet, 'Id', id), '__proto__');
      typ(sheet, plekVan(sheet, 'Gemeentecode', '__proto__'), 'constructor');
      typ(
        sheet,
        plekVan(sheet, 'Stand bij export', '__proto__'),
        '{"__proto__":{"vuil":1},"traject":"a","op":"b","was":{}}',
      );
      sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: e.r, c: e.c + 1 } });
    });
    expect(({} as Record<string, unknown>)['vuil']).toBeUndefined();
    expect(voorstel.opmerkingen).toMatchObject([{ soort: 'onbekende-kolom', kop: '__proto__' }]);
    expect(voorstel.onbekend).toMatchObject([
      { id: '__proto__', gemeente: 'constructor', waarom: 'gemeente' },
    ]);
  });

  it('a column that is not there says nothing: its values stay', async () => {
    const voorstel = await na((boek) => {
      const sheet = blad(boek, GEMEENTE);
      typ(
        sheet,
        utils.encode_cell({ r: 0, c: utils.decode_cell(plekVan(sheet, 'Inspanning', id)).c }),
        'Weg',
      );
    });
    expect(voorstel.regels).toEqual([]);
    expect(voorstel.opmerkingen.map(({ soort }) => soort).toSorted()).toEqual([
      'onbekende-kolom',
      'ontbrekende-kolom',
    ]);
  });
});

describe('a file that is not what it seems says what to do', () => {
  const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (tekst: string) => [
    ...new Uint8Array(Uint16Array.from(tekst, (t) => t.charCodeAt(0)).buffer),
  ];
  const zip = (delen: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(delen).map(([naam, inhoud]) => [naam, strToU8(inhoud)])));
  const nep = { 'xl/workbook.xml': '<workbook/>' };
  /** A part that says it becomes 300 MB, as a bomb does. */
  const bom = () => {
    const bytes = zip({ ...nep, 'xl/worksheets/sheet1.xml': '<worksheet/>' });
    const vast = new DataView(bytes.buffer);
    for (let i = 0; i < bytes.length - 4; i += 1) {
      if (vast.getUint32(i, true) === 0x02014b50) vast.setUint32(i + 24, 300 * 1024 * 1024, true);
    }
    return bytes;
  };
  it.each([
    ['leeg', () => new Uint8Array()],
    ['wachtwoord', () => Uint8Array.from([...CFB, ...utf16('EncryptedPackage')])],
    ['label', () => Uint8Array.from([...CFB, ...utf16('EncryptedPackage DRMEncryptedTransform')])],
    ['oud-excel', () => Uint8Array.from([...CFB, ...utf16('Workbook')])],
    ['geen-werkmap', () => strToU8('%PDF-1.7')],
    ['geen-werkmap', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['geen-werkmap', () => zip({ 'word/document.xml': '<w/>' })],
    ['kapot', () => zip(nep).slice(0, 60)],
    ['kapot', () => zip({ ...nep, 'xl/worksheets/sheet1.xml': '<worksheet><sheetDa' })],
    [
      'wachtwoord',
      () => zip({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<m><encryption-data/></m>' }),
    ],
    ['uitgepakt-te-groot', bom],
    ['te-groot', () => new Uint8Array(MAX_WERKMAP + 1)],
    ['geen-eigen-blad', () => strToU8('Naam;Leeftijd\r\nA;1\r\n')],
    ['zonder-codes', () => strToU8('Nr;Thema;Besluit;Status;Deadline\r\n1;A;;;\r\n')],
  ])('%s', async (soort, maak) => {
    const uitkomst = await leesWerkmap(maak());
    expect(uitkomst.soort).toBe(soort);
    const zinnen = uitkomst.soort === 'ok' ? [''] : werkmapfoutInWoorden(uitkomst);
    for (const zin of zinnen) expect(zin).toMatch(/^[A-Z].*\.$/);
  });
});
