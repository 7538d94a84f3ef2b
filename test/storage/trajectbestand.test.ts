import { fc, test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';
import { toBase64 } from '../../src/storage/base64.ts';
import { MAX_BESTAND } from '../../src/storage/leesJson.ts';
import { leesBestand } from '../../src/storage/leesTrajectbestand.ts';
import { toTrajectbestand } from '../../src/storage/trajectbestand.ts';
import { vulDocument } from '../../src/storage/trajectdocument.ts';
import { willekeurigTraject } from './willekeurigTraject.ts';

const LIJST = 'preferente-werkwijze';
const door = { browser: 'b1' };
const op = '2026-06-01T10:00:00.000Z';

function toTekst(traject: Traject): string {
  const doc = new Y.Doc();
  vulDocument(doc, traject);
  return toTrajectbestand({ traject, doc, scanlijst: { id: LIJST, versie: '2026.1' }, opgeslagenOp: op });
}
const lees = (bron: string | Uint8Array) => leesBestand(bron, [LIJST]);
const voorbeeld: Traject = {
  ...leegTraject('t1'),
  kenmerken: { naam: "'s-Hertogenbosch" },
  antwoorden: { 'GM0796/AANV-01': { waarde: { soort: 'optie', optie: 'a' }, door, op } },
  notities: { 'GM0796/AANV-01': { waarde: '<script>alert(1)</script> =1+1', door, op } },
};
/** The example file with something changed in its parsed form. */
function met(wijzig: (bestand: Record<string, unknown>) => void): string {
  const bestand = JSON.parse(toTekst(voorbeeld)) as Record<string, unknown>;
  wijzig(bestand);
  return JSON.stringify(bestand);
}
const trajectVan = (bestand: Record<string, unknown>) =>
  bestand['traject'] as Record<string, Record<string, unknown>>;

test.each(['zzz', '2026-06-01T10:00:00.000+02:00', '2026-02-31T10:00:00.000Z'])(
  'a traject file that was saved at no time that a clock writes (%s) is refused',
  (opgeslagenOp) => {
    expect(lees(met((bestand) => Object.assign(bestand, { opgeslagenOp })))).toEqual({
      soort: 'onleesbaar',
      waar: 'opgeslagenOp',
    });
  },
);

describe('a traject file gives back the traject', () => {
  eigenschap.prop([willekeurigTraject])('reading what was written gives the same traject', (traject) => {
    const gelezen = lees(toTekst(traject));
    expect(gelezen).toMatchObject({ soort: 'ok', opmerkingen: [], onleesbaar: [] });
    expect(gelezen.soort === 'ok' && gelezen.traject).toEqual(traject);
  });

  eigenschap.prop([willekeurigTraject])('the readable text alone gives the same traject', (traject) => {
    const { yjs: _, ...zonder } = JSON.parse(toTekst(traject)) as Record<string, unknown>;
    const gelezen = lees(JSON.stringify(zonder));
    expect(gelezen).toMatchObject({ soort: 'ok', opmerkingen: ['uit-tekst'] });
    expect(gelezen.soort === 'ok' && gelezen.traject).toEqual(traject);
  });

  test('the same traject gives the same readable text, whatever the order of answering', () => {
    const tekst = (sleutels: string[]) => {
      const feit = { waarde: { soort: 'optie' as const, optie: 'a' }, door, op };
      const antwoorden = Object.fromEntries(sleutels.map((sleutel) => [sleutel, feit]));
      return toTekst({ ...voorbeeld, antwoorden }).split('"yjs"')[0];
    };
    expect(tekst(['B', 'A', 'C'])).toBe(tekst(['C', 'B', 'A']));
  });

  test('code in a note stays text', () => {
    const gelezen = lees(toTekst(voorbeeld));
    expect(gelezen.soort === 'ok' && gelezen.traject.notities['GM0796/AANV-01']?.waarde).toBe(
      '<script>alert(1)</script> =1+1',
    );
  });

  test('answers of a gemeente that no longer exists are kept', () => {
    const feit = { waarde: { soort: 'optie' as const, optie: 'a' }, door, op };
    const gelezen = lees(toTekst({ ...voorbeeld, antwoorden: { 'GM9999/AANV-01': feit } }));
    expect(gelezen.soort === 'ok' && gelezen.traject.antwoorden).toEqual({ 'GM9999/AANV-01': feit });
  });

  test.each([
    ['a byte order mark', new TextEncoder().encode(`\uFEFF${toTekst(voorbeeld)}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${toTekst(voorbeeld)}`, 'utf16le'))],
  ])('a file that an editor saved with %s opens', (_, bytes) => {
    expect(lees(bytes)).toMatchObject({ soort: 'ok', id: 't1', opmerkingen: [] });
  });
});

describe('where the readable text and the stored answers disagree', () => {
  test('the stored answers win, and it is said', () => {
    const gelezen = lees(
      met((bestand) => {
        trajectVan(bestand)['antwoorden'] = {};
      }),
    );
    expect(gelezen).toMatchObject({ soort: 'ok', traject: voorbeeld, opmerkingen: ['yjs-wint'] });
  });

  test('an unreadable text does not matter when the stored answers are there', () => {
    const gelezen = lees(
      met((bestand) => {
        bestand['traject'] = 'weg';
      }),
    );
    expect(gelezen).toMatchObject({ soort: 'ok', id: 't1', traject: voorbeeld, opmerkingen: ['yjs-wint'] });
  });

  test.each([
    ['are damaged', 'AAAA////'],
    ['are no base64', '%%%'],
    ['are empty', toBase64(Y.encodeStateAsUpdate(new Y.Doc()))],
    ['are no text', 12],
  ])('when the stored answers %s, the readable text is used, and it is said', (_, yjs) => {
    const gelezen = lees(
      met((bestand) => {
        bestand['yjs'] = yjs;
      }),
    );
    expect(gelezen).toMatchObject({ soort: 'ok', traject: voorbeeld, opmerkingen: ['uit-tekst'] });
  });

  test('a stored value that this version cannot read is counted, and goes along in the next file', () => {
    const doc = new Y.Doc();
    vulDocument(doc, voorbeeld);
    doc.getMap('notities').set('GM0796/AANV-02', 'later uitgevonden');
    const tekst = toTrajectbestand({
      traject: voorbeeld,
      doc,
      scanlijst: { id: LIJST, versie: '1' },
      opgeslagenOp: op,
    });
    const gelezen = lees(tekst);
    expect(gelezen).toMatchObject({ soort: 'ok', traject: voorbeeld, opmerkingen: [] });
    expect(gelezen.soort === 'ok' && gelezen.onleesbaar).toHaveLength(1);
    expect(gelezen.soort === 'ok' && gelezen.doc.getMap('notities').get('GM0796/AANV-02')).toBe(
      'later uitgevonden',
    );
  });
});

describe('a file in which an earlier version wrote a value under the wrong field', () => {
  const sleutel = 'GM0796/AANV-01/1/deadline';
  const feit = { waarde: '+057399-06', door: { browser: 'b' }, op };
  const metFout: Traject = { ...voorbeeld, wijzigingen: { ...voorbeeld.wijzigingen, [sleutel]: feit } };
  const gemeld = [{ deel: 'wijzigingen', sleutel, waarde: feit, reden: 'vorm' }];

  test('opens, reports that value, keeps it in the document, and does not blame a hand for it', () => {
    const gelezen = lees(toTekst(metFout));
    expect(gelezen).toMatchObject({ soort: 'ok', traject: voorbeeld, opmerkingen: [], onleesbaar: gemeld });
    expect(gelezen.soort === 'ok' && gelezen.doc.getMap('wijzigingen').get(sleutel)).toEqual(feit);
  });

  test('opens by its readable text as well, with the same report', () => {
    const alleenTekst = JSON.parse(toTekst(metFout)) as Record<string, unknown>;
    delete alleenTekst['yjs'];
    expect(lees(JSON.stringify(alleenTekst))).toMatchObject({
      soort: 'ok',
      traject: voorbeeld,
      opmerkingen: ['uit-tekst'],
      onleesbaar: gemeld,
    });
  });
});

describe('every bad file has its own outcome', () => {
  const goed = toTekst(voorbeeld);

  test.each([
    ['a text that is no JSON', 'Beste collega, hierbij het traject', { soort: 'geen-json' }],
    ['a page of html', '<!doctype html><html></html>', { soort: 'geen-json' }],
    ['two JSON values', `${goed}${goed}`, { soort: 'geen-json' }],
    [
      'bytes that are no text',
      new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x80]),
      { soort: 'geen-json' },
    ],
    ['an empty file', '', { soort: 'afgebroken' }],
    ['a JSON of something else', '{"name":"x","version":"1"}', { soort: 'ander-bestand' }],
    ['a list', '[1,2]', { soort: 'ander-bestand' }],
    ['a number', '12', { soort: 'ander-bestand' }],
    ['null', 'null', { soort: 'ander-bestand' }],
    ['the other kind of file', '{"soort":"lks-implementatiescan/voortgang"}', { soort: 'voortgang' }],
    ['a newer format', met((b) => (b['formaat'] = 3)), { soort: 'te-nieuw', formaat: 3 }],
    ['no format', met((b) => delete b['formaat']), { soort: 'onleesbaar', waar: 'formaat' }],
    [
      'an unknown scanlijst',
      met((b) => (b['scanlijst'] = { id: 'andere-lijst', versie: '1' })),
      { soort: 'onbekende-scanlijst', scanlijst: 'andere-lijst' },
    ],
    ['no scanlijst', met((b) => delete b['scanlijst']), { soort: 'onleesbaar', waar: 'scanlijst' }],
    [
      'neither text nor stored answers',
      met((b) => {
        delete b['traject'];
        delete b['yjs'];
      }),
      { soort: 'onleesbaar' },
    ],
    [
      'an id that is no id',
      met((b) => {
        trajectVan(b)['id'] = '../x' as never;
        delete b['yjs'];
      }),
      { soort: 'onleesbaar', waar: 'id' },
    ],
    [
      'a note of 40,001 characters',
      met((b) => {
        trajectVan(b)['notities'] = { 'GM0796/AANV-01': { waarde: 'x'.repeat(40_001), door, op } };
        delete b['yjs'];
      }),
      { soort: 'tekst-te-lang', waar: 'notities.GM0796/AANV-01.waarde', maximum: 40_000 },
    ],
  ])('%s', (_, bron, uitkomst) => {
    expect(lees(bron)).toMatchObject(uitkomst);
  });

  test('a file of a newer version is called too new, even when its list is unknown', () => {
    const tekst = met((b) => {
      b['formaat'] = 9;
      b['scanlijst'] = 'heel anders';
    });
    expect(lees(tekst)).toEqual({ soort: 'te-nieuw', formaat: 9 });
  });

  test('stored answers of a newer version are called too new', () => {
    const doc = new Y.Doc();
    vulDocument(doc, voorbeeld);
    doc.getMap('document').set('formaat', 3);
    expect(lees(met((b) => (b['yjs'] = toBase64(Y.encodeStateAsUpdate(doc)))))).toEqual({
      soort: 'te-nieuw',
      formaat: 3,
    });
  });

  test('a file cut off anywhere in its text is called incomplete', () => {
    const bytes = new TextEncoder().encode(toTekst({ ...voorbeeld, kenmerken: { naam: 'Fryslân 🧮' } }));
    for (let lengte = 0; lengte < bytes.length - 2; lengte += 1) {
      expect(lees(bytes.slice(0, lengte)), `cut at ${lengte}`).toEqual({ soort: 'afgebroken' });
    }
  });

  test('a file over 50 MB is refused before it is read', () => {
    const groot = new Uint8Array(MAX_BESTAND + 1);
    expect(lees(groot)).toEqual({ soort: 'te-groot', grootte: MAX_BESTAND + 1, maximum: MAX_BESTAND });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a key %s anywhere is refused', (sleutel) => {
    const kop = goed.replace('"formaat"', `"${sleutel}": {"vervuild": true}, "formaat"`);
    const diep = goed.replace('"soort": "optie"', `"soort": "optie", "${sleutel}": {"vervuild": true}`);
    expect(lees(kop)).toEqual({ soort: 'vreemde-inhoud' });
    expect(diep).not.toBe(goed);
    expect(lees(diep)).toEqual({ soort: 'vreemde-inhoud' });
    expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
  });

  test('such a key in the stored answers is refused as well', () => {
    const doc = new Y.Doc();
    vulDocument(doc, voorbeeld);
    doc.getMap('antwoorden').set('__proto__', { vervuild: true });
    expect(lees(met((b) => (b['yjs'] = toBase64(Y.encodeStateAsUpdate(doc)))))).toEqual({
      soort: 'vreemde-inhoud',
    });
    expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
  });

  describe('values thousands of levels deep are refused and never exhaust the stack', () => {
    const nest = (diepte: number, maak: (binnen: unknown) => unknown) => {
      let waarde: unknown = 'x';
      for (let niveau = 0; niveau < diepte; niveau += 1) waarde = maak(waarde);
      return waarde;
    };
    const inLijst = (binnen: unknown) => [binnen];
    const inObject = (binnen: unknown) => ({ binnen });

    test.each([
      ['lists', 25, 'antwoorden', inLijst],
      ['lists', 4000, 'antwoorden', inLijst],
      ['objects', 4000, 'antwoorden', inObject],
      ['lists', 4000, 'notities', inLijst],
      ['lists in a part that we do not know', 4000, 'laterUitgevonden', inLijst],
    ])('%s, %i levels, in the stored answers (%s)', (_, diepte, deel, maak) => {
      const doc = new Y.Doc();
      vulDocument(doc, voorbeeld);
      doc.getMap(deel).set('GM0796/AANV-03', { waarde: nest(diepte, maak), door, op });
      const tekst = met((b) => (b['yjs'] = toBase64(Y.encodeStateAsUpdate(doc))));
      expect(lees(tekst)).toEqual({ soort: 'vreemde-inhoud' });
    });

    test('and a Yjs type or bytes in place of a value are refused as before', () => {
      for (const vreemd of [new Y.Map(), new Uint8Array(3)]) {
        const doc = new Y.Doc();
        vulDocument(doc, voorbeeld);
        doc.getMap('antwoorden').set('GM0796/AANV-03', vreemd);
        const tekst = met((b) => (b['yjs'] = toBase64(Y.encodeStateAsUpdate(doc))));
        expect(lees(tekst)).toEqual({ soort: 'vreemde-inhoud' });
      }
    });

    test.each([
      ['[', ']', 25],
      ['[', ']', 100_000],
      ['{"a":', '}', 100_000],
    ])('in the readable text: %s … %s, %i times', (open, dicht, diepte) => {
      const diep = `${open.repeat(diepte)}1${dicht.repeat(diepte)}`;
      expect(lees(goed.replace('"formaat"', `"diep": ${diep}, "formaat"`))).toEqual({
        soort: 'vreemde-inhoud',
      });
    });
  });

  eigenschap.prop([willekeurigTraject.map(toTekst), fc.nat(), fc.constantFrom('0', '"', '{', '\u0000')])(
    'a damaged file never throws',
    (tekst, getal, teken) => {
      const plaats = getal % tekst.length;
      expect(lees(tekst.slice(0, plaats) + teken + tekst.slice(plaats + 1)).soort).toBeTypeOf('string');
    },
  );
});
