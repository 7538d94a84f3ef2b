import { beforeAll, describe, expect, it } from 'vitest';
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from 'xlsx';
import { KOLOMMEN } from '../../src/export/toWijzigingenlijst.ts';
import { excel } from '../../src/texts/excel.ts';
import { toCeltekst } from '../../src/werkmap/celtekst.ts';
import { toWijzigingenwerkmap } from '../../src/export/toWijzigingenwerkmap.ts';
import type { Cel, Werkmap } from '../../src/werkmap/werkmap.ts';
import { writeXlsx } from '../../src/export/writeXlsx.ts';
import { voorbeeldinvoer } from './voorbeeldinvoer.ts';

async function leesTerug(werkmap: Werkmap): Promise<WorkBook> {
  const bytes = await (await writeXlsx(werkmap)).arrayBuffer();
  return read(bytes, { cellDates: true, UTC: true, cellStyles: true, bookFiles: true });
}

function cel(blad: WorkSheet | undefined, rij: number, kolom: number): CellObject | undefined {
  return blad?.[`${utils.encode_col(kolom)}${rij + 1}`] as CellObject | undefined;
}

/** What Excel keeps of a value that we wrote. */
function verwacht(waarde: Cel): unknown {
  if (waarde === null || waarde === '') return undefined;
  return typeof waarde === 'string' ? toCeltekst(waarde) : waarde;
}

function klein(rijen: readonly (readonly Cel[])[]): Werkmap {
  const kolommen = [
    { kop: 'Tekst', breedte: 20 },
    { kop: 'Ander', breedte: 20, keuzes: ['Te doen', 'Klaar'] },
  ];
  return {
    bladen: [{ naam: 'Blad & "1"', kolommen, rijen }],
    titel: 'Titel <&>',
    onderwerp: 'Onderwerp',
    programma: 'Programma',
    gemaaktOp: '2026-11-21T09:30:00.000Z',
  };
}

/** The raw XML of a part of the file. */
function deel(boek: WorkBook, pad: string): string {
  const { files } = boek as unknown as { files: Record<string, { content: Uint8Array }> };
  const inhoud = files[pad]?.content;
  if (!inhoud) throw new Error(`no ${pad} among ${Object.keys(files).join(', ')}`);
  return new TextDecoder().decode(Uint8Array.from(inhoud));
}

describe('the Excel list of the composed example, read back by another library', () => {
  let werkmap: Werkmap;
  let boek: WorkBook;
  beforeAll(async () => {
    werkmap = toWijzigingenwerkmap(await voorbeeldinvoer());
    boek = await leesTerug(werkmap);
  });

  it('has the sheets in order: Wijzigingen, one per gemeente, Over', () => {
    expect(boek.SheetNames).toEqual([
      'Wijzigingen',
      'Noorderlinde',
      'Elzenmeer',
      'Wilgendrecht',
      'Zuiderbrink',
      'Klaverhoven',
      'Over',
    ]);
  });

  it('gives back every cell of every sheet with its value and type', () => {
    let aantal = 0;
    for (const { naam, kolommen, rijen } of werkmap.bladen) {
      const blad = boek.Sheets[naam];
      const alles: readonly (readonly Cel[])[] = [kolommen.map(({ kop }) => kop), ...rijen];
      for (const [r, rij] of alles.entries()) {
        for (const [k, waarde] of rij.entries()) {
          const gelezen = cel(blad, r, k);
          expect(gelezen?.v, `${naam} rij ${r + 1} kolom ${k + 1}`).toEqual(verwacht(waarde));
          expect(gelezen?.f).toBeUndefined();
          aantal += 1;
        }
      }
    }
    expect(aantal).toBeGreaterThan(2000);
  });

  it('freezes the header, filters on it, wraps text and sets widths on every sheet', () => {
    for (const [i, { naam, kolommen, rijen }] of werkmap.bladen.entries()) {
      const xml = deel(boek, `xl/worksheets/sheet${i + 1}.xml`);
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      const laatste = `${utils.encode_col(kolommen.length - 1)}${rijen.length + 1}`;
      expect(boek.Sheets[naam]?.['!autofilter']).toEqual({ ref: `A1:${laatste}` });
      expect(boek.Sheets[naam]?.['!cols']?.map((kolom) => Math.round(kolom.width ?? 0))).toEqual(
        kolommen.map(({ breedte }) => breedte),
      );
    }
    expect(deel(boek, 'xl/styles.xml')).toMatch(/<cellXfs [^>]*><xf [^>]*><alignment [^>]*wrapText="1"/);
  });

  it('offers the choices of decision, effort and state, on every sheet with rows', () => {
    for (const [i, { rijen }] of werkmap.bladen.entries()) {
      if (i === werkmap.bladen.length - 1) continue;
      const xml = deel(boek, `xl/worksheets/sheet${i + 1}.xml`);
      for (const [letter, keuzes] of [
        ['J', 'Aanpassen,Aanvaarden als kleine afwijking,Aanvaarden onder voorwaarde,Later bespreken'],
        ['O', 'Klein,Middel,Groot'],
        ['Q', 'Te doen,Bezig,Geblokkeerd,Klaar'],
      ])
        expect(xml).toContain(
          `sqref="${letter}2:${letter}${rijen.length + 1}"><formula1>"${keuzes}"</formula1>`,
        );
    }
  });

  it('hides the codes and the state at export, and explains each column that one fills in', () => {
    const blad = boek.Sheets['Noorderlinde'];
    const verborgen = blad?.['!cols']?.flatMap((kolom, k) => (kolom.hidden ? KOLOMMEN[k]?.kop : []));
    expect(verborgen).toEqual(['Id', 'Gemeentecode', 'Stand bij export']);
    const metUitleg = KOLOMMEN.flatMap(({ kop }, k) => (cel(blad, 0, k)?.c ? kop : []));
    expect(metUitleg).toEqual(KOLOMMEN.flatMap(({ kop, invoer }) => (invoer ? kop : [])));
    expect(cel(blad, 0, 16)?.c?.[0]?.t).toBe(excel.uitleg.status);
  });

  it('colours a state by its word, and prints on A4 landscape with the header on every page', () => {
    const xml = deel(boek, 'xl/worksheets/sheet2.xml');
    for (const stand of ['Te doen', 'Bezig', 'Geblokkeerd', 'Klaar'])
      expect(xml).toMatch(new RegExp(`<cfRule type="cellIs"[^>]*><formula>"${stand}"</formula>`));
    expect(xml).toMatch(/<pageSetup scale="[5-9]\d" paperSize="9" orientation="landscape"/);
    expect(xml).toContain('<brk id="9" ');
    expect(deel(boek, `xl/worksheets/sheet${werkmap.bladen.length}.xml`)).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/,
    );
    const koppen = boek.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Titles') ?? [];
    expect(koppen.map(({ Ref }) => Ref.split('!').at(-1))).toEqual(werkmap.bladen.map(() => '$1:$1'));
  });

  it('says what it is in the document properties and names nobody', () => {
    expect(boek.Props).toMatchObject({
      Title: 'Wijzigingenlijst Voorbeeldregio (samengesteld)',
      Author: 'Implementatiescan loonkostensubsidie',
    });
    expect(boek.Props?.CreatedDate).toEqual(new Date('2026-11-21T09:30:00Z'));
  });

  it('names one filter range per sheet, without which LibreOffice shows no filter', () => {
    const namen = boek.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm._FilterDatabase') ?? [];
    expect(namen.map(({ Sheet }) => Sheet)).toEqual(werkmap.bladen.map((_, i) => i));
    expect(deel(boek, 'xl/workbook.xml').match(/<definedNames/g)).toHaveLength(1);
  });
});

describe('nasty values', () => {
  const teksten = [
    '=1+1',
    '+31',
    '@SUM(A1)',
    '-2',
    '<script>alert(1)</script>',
    'a & b "c" \'d\'',
    '  spaties  ',
    'twee\nregels',
    '0012',
    '2027-02-30',
    '😀 emoji',
    '_x0041_',
  ];

  it.each(teksten)('keeps text as text: %j', async (tekst) => {
    const boek = await leesTerug(klein([[tekst, null]]));
    const gelezen = cel(boek.Sheets['Blad & "1"'], 1, 0);
    expect(gelezen?.t).toBe('s');
    expect(gelezen?.f).toBeUndefined();
    expect(gelezen?.v).toBe(tekst);
  });

  it('takes control characters and lone surrogates out', async () => {
    const boek = await leesTerug(klein([['a\u0000b\u0007c\uD800d\u001Fe', null]]));
    expect(cel(boek.Sheets['Blad & "1"'], 1, 0)?.v).toBe('abcde');
  });

  it.each(['constructor', '__proto__', 'toString'])('survives a text that is called %s', async (tekst) => {
    const boek = await leesTerug(klein([[tekst, 'gewoon']]));
    expect(String(cel(boek.Sheets['Blad & "1"'], 1, 0)?.v).trim()).toBe(tekst);
    expect(cel(boek.Sheets['Blad & "1"'], 1, 1)?.v).toBe('gewoon');
  });

  it('cuts a text of 40,000 characters at the limit of Excel and says so in the cell', async () => {
    const boek = await leesTerug(klein([['é😀'.repeat(13_334), null]]));
    const waarde = String(cel(boek.Sheets['Blad & "1"'], 1, 0)?.v);
    expect(waarde.length).toBeLessThanOrEqual(32_767);
    expect(waarde).toMatch(/\n\[Ingekort: de tekst heeft 40002 tekens\. .*\]$/);
    expect(waarde).not.toMatch(/\p{Cs}/u);
  });

  it.each(['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'writes a day as the same day in time zone %s',
    async (zone) => {
      const vorige = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const boek = await leesTerug(klein([[new Date('2027-03-28T00:00:00Z'), null]]));
        expect(deel(boek, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A2"[^>]*><v>46474<\/v>/);
      } finally {
        if (vorige === undefined) delete process.env['TZ'];
        else process.env['TZ'] = vorige;
      }
    },
  );

  it('writes a list without rows', async () => {
    const boek = await leesTerug(klein([]));
    expect(boek.Sheets['Blad & "1"']?.['!autofilter']).toEqual({ ref: 'A1:B1' });
    expect(deel(boek, 'xl/worksheets/sheet1.xml')).not.toContain('dataValidation');
  });
});
