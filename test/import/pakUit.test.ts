import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  isBijvangst,
  isZip,
  MAX_IN_ZIP,
  pakUit,
  type Zipdeel,
  type Zipfout,
} from '../../src/import/pakUit.ts';

type Deel = { pad: string; inhoud: Buffer; vlaggen?: number; methode?: number; ingepakt?: Buffer };

/** A zip, written by hand after the format: local headers, contents, end record. */
function zip(delen: readonly Deel[], opmerking = ''): Uint8Array {
  const lokaal: Buffer[] = [];
  const lijst: Buffer[] = [];
  let plaats = 0;
  for (const { pad, inhoud, vlaggen = 0, methode = 8, ingepakt } of delen) {
    const naam = Buffer.from(pad);
    const rauw = ingepakt ?? (methode === 8 ? deflateRawSync(inhoud) : inhoud);
    const kop = Buffer.alloc(30);
    kop.writeUInt32LE(0x04034b50, 0);
    kop.writeUInt16LE(naam.length, 26);
    const regel = Buffer.alloc(46);
    regel.writeUInt32LE(0x02014b50, 0);
    regel.writeUInt16LE(vlaggen, 8);
    regel.writeUInt16LE(methode, 10);
    regel.writeUInt32LE(crc32(inhoud), 16);
    regel.writeUInt32LE(rauw.length, 20);
    // What a bomb says of itself: nothing much.
    regel.writeUInt32LE(1, 24);
    regel.writeUInt16LE(naam.length, 28);
    regel.writeUInt32LE(plaats, 42);
    lokaal.push(kop, naam, rauw);
    lijst.push(regel, naam);
    plaats += kop.length + naam.length + rauw.length;
  }
  const inhoudsopgave = Buffer.concat(lijst);
  const eind = Buffer.alloc(22);
  eind.writeUInt32LE(0x06054b50, 0);
  eind.writeUInt16LE(delen.length, 8);
  eind.writeUInt16LE(delen.length, 10);
  eind.writeUInt32LE(inhoudsopgave.length, 12);
  eind.writeUInt32LE(plaats, 16);
  eind.writeUInt16LE(Buffer.byteLength(opmerking), 20);
  return new Uint8Array(Buffer.concat([...lokaal, inhoudsopgave, eind, Buffer.from(opmerking)]));
}
const tekst = (pad: string, inhoud: string): Deel => ({ pad, inhoud: Buffer.from(inhoud) });
const GRENZEN = { perBestand: 10_000, samen: 1_000_000 };
async function uit(bytes: Uint8Array, grenzen = GRENZEN): Promise<(Zipdeel | Zipfout)[]> {
  const delen: (Zipdeel | Zipfout)[] = [];
  for await (const deel of pakUit(bytes, grenzen)) delen.push(deel);
  return delen;
}

describe('a zip', () => {
  test('gives its files in order, deflated or stored, without folders and what a system put in', async () => {
    const bytes = zip([
      { pad: 'map/', inhoud: Buffer.alloc(0), methode: 0 },
      tekst('map/één.json', '{"a":1}'),
      { ...tekst('twee.json', '{}'), methode: 0 },
      tekst('__MACOSX/map/._een.json', 'x'),
      tekst('map/.DS_Store', 'x'),
    ]);
    const delen = await uit(bytes);
    expect(isZip(bytes)).toBe(true);
    expect(delen.map((deel) => ('naam' in deel ? deel.naam : deel.soort))).toEqual(['één.json', 'twee.json']);
    expect(delen.map((deel) => (deel.soort === 'bestand' ? Buffer.from(deel.bytes).toString() : ''))).toEqual(
      ['{"a":1}', '{}'],
    );
  });

  test('tells before each file how many are done, of how many', async () => {
    const stappen: string[] = [];
    const twee = zip(['a', 'b'].map((pad) => ({ pad, inhoud: Buffer.from(pad) })));
    const tel = (gedaan: number, totaal: number) => stappen.push(`${gedaan}/${totaal}`);
    for await (const deel of pakUit(twee, GRENZEN, tel)) {
      stappen.push('naam' in deel ? deel.naam : deel.soort);
    }
    expect(stappen).toEqual(['0/2', 'a', '1/2', 'b']);
  });

  test('may carry a remark behind its end', async () => {
    expect(await uit(zip([tekst('a.json', '{}')], 'gemaakt door een regio'))).toMatchObject([
      { soort: 'bestand' },
    ]);
  });

  test('stops a file that grows too large, whatever size it gave, and reads the others', async () => {
    const bom: Deel = { pad: 'bom.json', inhoud: Buffer.alloc(20_000_000) };
    expect(await uit(zip([bom, tekst('goed.json', '{}')]))).toMatchObject([
      { soort: 'te-groot', naam: 'bom.json', maximum: 10_000 },
      { soort: 'bestand', naam: 'goed.json' },
    ]);
  });

  test.each([
    ['deflated', 8],
    ['stored', 0],
  ])('ends with one outcome once all its files together are too large (%s)', async (_, methode) => {
    const bommen = Array.from({ length: 6 }, (__, n): Deel => {
      return { pad: `${n}.json`, inhoud: Buffer.alloc(20_000), methode };
    });
    const delen = [tekst('goed.json', '{}'), ...bommen, tekst('laat.json', '{}')];
    const samen = 25_000;
    expect(await uit(zip(delen), { perBestand: 10_000, samen })).toMatchObject([
      { soort: 'bestand', naam: 'goed.json' },
      { soort: 'te-groot', naam: '0.json', maximum: 10_000 },
      { soort: 'te-groot', naam: '1.json', maximum: 10_000 },
      { soort: 'te-vol', maximum: samen, bekeken: 3, totaal: 8 },
    ]);
  });

  test('counts what a damaged file let out before it broke', async () => {
    const rauw = deflateRawSync(Buffer.alloc(3_000_000));
    const kapot: Deel = { pad: 'kapot', inhoud: Buffer.alloc(0), ingepakt: rauw.subarray(0, -8) };
    const grenzen = { perBestand: 4_000_000, samen: 4_500_000 };
    const soorten = (await uit(zip([kapot, kapot, kapot]), grenzen)).map(({ soort }) => soort);
    expect(soorten).toEqual(['kapot', 'te-vol']);
  });

  test('never names a limit of nothing, wherever the limit falls', async () => {
    const bytes = zip(['a', 'b', 'c'].map((pad) => ({ pad, inhoud: Buffer.alloc(1_000) })));
    for (const samen of [999, 1_000, 1_001, 2_000, 2_500, 3_000]) {
      for (const perBestand of [500, 1_000, 5_000]) {
        const delen = await uit(bytes, { perBestand, samen });
        for (const deel of delen.filter((een) => 'maximum' in een)) {
          expect(deel.maximum).toBe(deel.soort === 'te-vol' ? samen : perBestand);
        }
        // All three, or at the end one outcome for what was not read.
        const vol = delen.findIndex(({ soort }) => soort === 'te-vol');
        expect(delen).toHaveLength(vol === -1 ? 3 : vol + 1);
      }
    }
  });

  test('uses a path for nothing but a name to show', async () => {
    const paden = ['../../etc/passwd', 'C:\\Windows\\a.json', '/abs/b.json', 'naam\u0007\u0000.json'];
    const delen = await uit(zip(paden.map((pad) => tekst(pad, '{}'))));
    expect(delen.map((deel) => ('naam' in deel ? deel.naam : ''))).toEqual([
      'passwd',
      'a.json',
      'b.json',
      'naam.json',
    ]);
  });

  test.each([
    ['with a password', { ...tekst('a', '{}'), vlaggen: 1 }, 'versleuteld'],
    [
      'of bytes that are not deflated',
      { ...tekst('a', '{}'), ingepakt: Buffer.from([255, 255, 255]) },
      'kapot',
    ],
    ['in a way that nobody uses', { ...tekst('a', '{}'), methode: 99 }, 'kapot'],
    ['that is a zip itself', { pad: 'a', inhoud: Buffer.from(zip([tekst('b', '{}')])) }, 'zip-in-zip'],
  ])('names a file %s, and reads the others', async (_, deel, soort) => {
    expect(await uit(zip([deel, tekst('goed.json', '{}')]))).toMatchObject([
      { soort, naam: 'a' },
      { soort: 'bestand', naam: 'goed.json' },
    ]);
  });

  test('without files, with too many, or that is none, gives one reason', async () => {
    expect(await uit(zip([]))).toEqual([{ soort: 'leeg' }]);
    const veel = Array.from({ length: MAX_IN_ZIP + 1 }, (_, n) => tekst(`${n}.json`, ''));
    expect(await uit(zip(veel))).toEqual([{ soort: 'te-veel', maximum: MAX_IN_ZIP }]);
    expect(await uit(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual([{ soort: 'geen-zip' }]);
  });

  test('that is cut off anywhere never throws', async () => {
    const heel = zip([tekst('a.json', '{"a":1}'), tekst('b.json', '{}')]);
    for (let lengte = 0; lengte < heel.length; lengte += 1) {
      const delen = await uit(heel.slice(0, lengte));
      expect(delen.every(({ soort }) => soort === 'geen-zip')).toBe(true);
    }
  });
});

test('files of the system are recognised by name', () => {
  expect(['Thumbs.db', 'a/desktop.ini', '.hidden', '__MACOSX/x'].every(isBijvangst)).toBe(true);
  expect(['a.json', 'map/regio.zip'].some(isBijvangst)).toBe(false);
});
