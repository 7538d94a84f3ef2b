import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { leesBladen } from '../../../src/import/werkmap/leesBladen.ts';
import { leesWerkmap } from '../../../src/import/werkmap/leesWerkmap.ts';
import type { Gelezenblad } from '../../../src/import/werkmap/toBlad.ts';
import { bewerk, kleineInvoer, schrijfLijst } from './werkmapproef.ts';

type Opties = Parameters<typeof leesBladen>[1];

describe('the sheets of a workbook', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await schrijfLijst(await kleineInvoer());
  });

  async function lees(werkmap: Uint8Array, opties?: Opties) {
    const beurten: Gelezenblad[][] = [];
    for await (const bladen of leesBladen(werkmap, opties)) beurten.push(bladen);
    return beurten;
  }
  /** The workbook with the text of one part changed. */
  function metDeel(pad: string, verander: (tekst: string) => string, werkmap = bytes): Uint8Array {
    const delen = unzipSync(werkmap);
    const deel = delen[pad];
    if (!deel) throw new Error(`no ${pad} among ${Object.keys(delen).join(', ')}`);
    return zipSync({ ...delen, [pad]: strToU8(verander(strFromU8(deel))) });
  }
  const EERSTE = 'xl/worksheets/sheet1.xml';

  it('are the same when they are too large to be read in one turn', async () => {
    const [ineens = []] = await lees(bytes);
    const perBlad = await lees(bytes, { beurt: 1 });
    expect(perBlad.length).toBe(ineens.length);
    expect(ineens.length).toBeGreaterThan(2);
    expect(perBlad.flat()).toEqual(ineens);
  });

  it.each([undefined, 1])('are counted one by one while they are read, in turns of %s', async (beurt) => {
    const ver: [number, number][] = [];
    const bladen = (
      await lees(bytes, { ...(beurt && { beurt }), bijBlad: (...stand) => ver.push(stand) })
    ).flat();
    expect(ver).toEqual(bladen.map((_, i) => [i + 1, bladen.length]));
  });

  it('are one workbook in .ods as well, read once', async () => {
    const ods = await lees(
      bewerk(bytes, () => undefined, 'ods'),
      { beurt: 1 },
    );
    expect(ods.length).toBe(1);
    expect(ods.flat().map(({ naam }) => naam)).toEqual((await lees(bytes)).flat().map(({ naam }) => naam));
  });

  it('keep letters outside ASCII, also where they stand in the sheet itself', async () => {
    const tekst = 'één 😀 ½ “”';
    const werkmap = metDeel(EERSTE, (xml) =>
      xml.replace(/<c r="A2".*?<\/c>/, `<c r="A2" t="inlineStr"><is><t>${tekst}</t></is></c>`),
    );
    expect((await lees(werkmap)).flat()[0]?.rijen[1]?.[0]).toEqual({ soort: 'tekst', tekst });
  });

  it('are not left out without a word when the reader stumbles over one', async () => {
    const werkmap = metDeel(EERSTE, (xml) => xml.replace(/t="s"><v>\d+/, 't="s"><v>987654'));
    expect(await leesWerkmap(werkmap)).toEqual({ soort: 'kapot' });
  });

  it('cost nothing where one cell says to stand outside every sheet, or far to the right', async () => {
    const werkmap = metDeel(EERSTE, (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="900"><c r="B4000000000"><v>1</v></c><c r="XFD900"><v>2</v></c></row></sheetData>',
      ),
    );
    const [blad] = (await lees(werkmap)).flat();
    expect(blad?.afgekapt).toBe(true);
    expect(blad?.rijen[899]?.[16_383]).toEqual({ soort: 'getal', waarde: 2, tekst: '2' });
    expect(blad?.rijen.reduce((som, rij) => som + Object.keys(rij).length, 0)).toBeLessThan(1000);
  });

  it('are no larger than their cells where a link lies over a whole sheet', async () => {
    const werkmap = metDeel(EERSTE, (xml) =>
      xml.replace(
        '<pageMargins',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks><pageMargins',
      ),
    );
    expect(await lees(werkmap)).toEqual(await lees(bytes));
  });
});
