import { readFileSync } from 'node:fs';
import { test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import type { Traject } from '../../src/domain/traject/traject.ts';
import { toBase64 } from '../../src/storage/base64.ts';
import { leesBestand } from '../../src/storage/leesTrajectbestand.ts';
import { voegSamen } from '../../src/storage/samenvoegen.ts';
import { toTrajectbestand } from '../../src/storage/trajectbestand.ts';
import {
  leesDocumentgegevens,
  openTrajectdocument,
  TRAJECTFORMAAT,
  vulDocument,
} from '../../src/storage/trajectdocument.ts';
import { willekeurigTraject } from './willekeurigTraject.ts';

const LIJST = { id: 'lks-scanlijst', versie: '2026.1' };
const OP = '2026-11-21T10:00:00.000Z';
const SCHRIJVER = { door: { browser: 'b1' }, op: OP };
const NIEUW_IN_2 = ['procesmodellen', 'modelgemeenten', 'baankoppelingen', 'stapkoppelingen'] as const;

/** Written by the app when files had format 1, and never changed since. */
const BESTAND_1 = readFileSync(
  new URL('../fixtures/bestanden/traject-formaat-1.json', import.meta.url),
  'utf8',
);

const lees = (tekst: string) => {
  const uitkomst = leesBestand(tekst, [LIJST.id]);
  if (uitkomst.soort !== 'ok') throw new Error(uitkomst.soort);
  return uitkomst;
};
/** A stored document of format 1. */
function document1(traject: Traject = leegTraject('t1'), client?: number) {
  const doc = new Y.Doc();
  if (client !== undefined) doc.clientID = client;
  vulDocument(doc, traject);
  doc.getMap('document').set('formaat', 1);
  return openTrajectdocument(doc, traject.id);
}
const formaatVan = (doc: Y.Doc) => leesDocumentgegevens(doc).formaat;
const notitie: Mutatie = { deel: 'notities', sleutel: 'regio/AANV-01', waarde: 'x' };

describe('what was kept in format 1', () => {
  test('opens from a file without a remark, with everything in it, and without process models', () => {
    const bestand = lees(BESTAND_1);
    expect(bestand).toMatchObject({ opmerkingen: [], onleesbaar: [] });
    expect(bestand.traject.antwoorden['GM0796/AANV-01']?.waarde).toEqual({ soort: 'optie', optie: 'd' });
    expect(bestand.traject.notities['regio/AANV-01']?.waarde).toBe('Eén formulier voor de hele regio.');
    expect(NIEUW_IN_2.map((deel) => bestand.traject[deel])).toEqual([{}, {}, {}, {}]);
  });

  test('opens from the readable text alone as well', () => {
    const tekst = BESTAND_1.replace(/"yjs": ".*"/, '"yjs": ""');
    expect(lees(tekst)).toMatchObject({
      opmerkingen: ['uit-tekst'],
      traject: lees(BESTAND_1).traject,
    });
  });

  eigenschap.prop([willekeurigTraject])('reads the same, whatever is in it', (traject) => {
    const oud = { ...traject, ...Object.fromEntries(NIEUW_IN_2.map((deel) => [deel, {}])) };
    const { doc } = document1(oud);
    const bestand = JSON.parse(
      toTrajectbestand({ traject: oud, doc, scanlijst: LIJST, opgeslagenOp: OP }),
    ) as { formaat: number; traject: Record<string, unknown> };
    bestand.formaat = 1;
    for (const deel of NIEUW_IN_2) delete bestand.traject[deel];
    const gelezen = lees(JSON.stringify(bestand));
    expect(gelezen.opmerkingen).toEqual([]);
    expect(gelezen.traject).toEqual(oud);
  });

  test('a file that says it is of today needs all parts of today', () => {
    const tekst = BESTAND_1.replace('"formaat": 1', '"formaat": 2').replace(/"yjs": ".*"/, '"yjs": ""');
    expect(leesBestand(tekst, [LIJST.id])).toEqual({ soort: 'onleesbaar', waar: 'procesmodellen' });
  });
});

describe('an older app only reads what this version wrote in', () => {
  test('a new document and every file have the format of today', () => {
    const doc = new Y.Doc();
    vulDocument(doc, leegTraject('t1'));
    expect(formaatVan(doc)).toBe(TRAJECTFORMAAT);
    const tekst = toTrajectbestand({ traject: leegTraject('t1'), doc, scanlijst: LIJST, opgeslagenOp: OP });
    expect(JSON.parse(tekst)).toMatchObject({ formaat: TRAJECTFORMAAT });
  });

  test('reading leaves a stored document as it was', () => {
    const document = document1();
    const voor = toBase64(Y.encodeStateAsUpdate(document.doc));
    document.lees();
    expect(toBase64(Y.encodeStateAsUpdate(document.doc))).toBe(voor);
  });

  test('the first write raises the format, and undoing that write does not take it back', () => {
    const document = document1();
    document.schrijf({ wat: 'Notitie', mutaties: [notitie], schrijver: SCHRIJVER });
    expect(formaatVan(document.doc)).toBe(TRAJECTFORMAAT);
    document.terug.ongedaan();
    expect(document.lees().notities).toEqual({});
    expect(formaatVan(document.doc)).toBe(TRAJECTFORMAAT);
  });

  test.each([1, 3])('merging a file raises it too, whichever of two copies Yjs lets stand (%i)', (client) => {
    const bron = document1(leegTraject('t1'), 2);
    bron.schrijf({ wat: 'Notitie', mutaties: [notitie], schrijver: SCHRIJVER });
    const tekst = toTrajectbestand({ ...bron, traject: bron.lees(), scanlijst: LIJST, opgeslagenOp: OP });
    for (const bestand of [tekst, tekst.replace(/"yjs": ".*"/, '"yjs": ""')]) {
      const document = document1(leegTraject('t1'), client);
      voegSamen(document, lees(bestand));
      expect(formaatVan(document.doc)).toBe(TRAJECTFORMAAT);
    }
  });
});
