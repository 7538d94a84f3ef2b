import { test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { pasMutatiesToe } from '../../src/domain/traject/mutatie.ts';
import { openTrajectdocument, vulDocument } from '../../src/storage/trajectdocument.ts';
import { willekeurigTraject } from './willekeurigTraject.ts';

const schrijver = { door: { browser: 'b1' }, op: '2026-06-01T10:00:00.000Z' };
const antwoord = (sleutel: string, optie: string | undefined): Mutatie => ({
  deel: 'antwoorden',
  sleutel,
  waarde: optie === undefined ? undefined : { soort: 'optie', optie },
});
const notitie = (waarde: string): Mutatie => ({ deel: 'notities', sleutel: 'GM0310/AANV-01', waarde });

function maak() {
  const doc = new Y.Doc();
  vulDocument(doc, leegTraject('t'));
  return openTrajectdocument(doc, 't');
}
const schrijf = (document: ReturnType<typeof maak>, ...mutaties: Mutatie[]) =>
  document.schrijf({ wat: 'Stap', mutaties, schrijver });

describe('a document holds the whole traject', () => {
  eigenschap.prop([willekeurigTraject])('reading what was written gives the same traject', (traject) => {
    const doc = new Y.Doc();
    vulDocument(doc, traject);
    expect(openTrajectdocument(doc, traject.id).lees()).toEqual(traject);
  });

  eigenschap.prop([willekeurigTraject])('a second copy of the bytes reads the same', (traject) => {
    const doc = new Y.Doc();
    vulDocument(doc, traject);
    const kopie = new Y.Doc();
    Y.applyUpdate(kopie, Y.encodeStateAsUpdate(doc));
    expect(openTrajectdocument(kopie, traject.id).lees()).toEqual(traject);
  });

  test('writing gives what the pure command gives, removals included', () => {
    const document = maak();
    const eerst = [antwoord('GM0310/AANV-01', 'a'), antwoord('GM0310/AANV-02', 'b')];
    const daarna = [antwoord('GM0310/AANV-01', undefined), antwoord('GM0310/AANV-02', 'c')];
    schrijf(document, ...eerst);
    schrijf(document, ...daarna);
    const verwacht = pasMutatiesToe(pasMutatiesToe(leegTraject('t'), eerst, schrijver), daarna, schrijver);
    expect(document.lees()).toEqual(verwacht);
  });

  test('a journal line is written once', () => {
    const document = maak();
    const regel: Mutatie = { deel: 'journaal', sleutel: 'j1', waarde: { soort: 'traject-gemaakt' } };
    schrijf(document, regel);
    expect(() => schrijf(document, regel)).toThrow(/j1/);
  });
});

describe('only what changed gets a new identity', () => {
  test('a write leaves the other parts and the other facts of its part alone', () => {
    const document = maak();
    schrijf(document, antwoord('GM0310/AANV-01', 'a'), antwoord('GM0310/AANV-02', 'a'));
    const voor = document.lees();
    schrijf(document, antwoord('GM0310/AANV-01', 'b'));
    const na = document.lees();
    expect(na).not.toBe(voor);
    expect(na.antwoorden).not.toBe(voor.antwoorden);
    expect(na.antwoorden['GM0310/AANV-02']).toBe(voor.antwoorden['GM0310/AANV-02']);
    expect(na.gemeenten).toBe(voor.gemeenten);
    expect(na.kenmerken).toBe(voor.kenmerken);
  });

  test('reading twice gives the same object', () => {
    const document = maak();
    schrijf(document, antwoord('GM0310/AANV-01', 'a'));
    expect(document.lees()).toBe(document.lees());
  });
});

describe('values from outside are judged', () => {
  test('a value of an unknown shape is kept aside, reported and not thrown away', () => {
    const document = maak();
    document.doc.getMap('antwoorden').set('GM0310/AANV-01', { waarde: { soort: 'nieuw-soort' } });
    document.doc.getMap('kenmerken').set('kleur', 'rood');
    expect(document.lees().antwoorden).toEqual({});
    expect(document.onleesbaar()).toEqual([
      { deel: 'kenmerken', sleutel: 'kleur', waarde: 'rood', reden: 'vorm' },
      {
        deel: 'antwoorden',
        sleutel: 'GM0310/AANV-01',
        waarde: { waarde: { soort: 'nieuw-soort' } },
        reden: 'vorm',
      },
    ]);
    expect(document.doc.getMap('antwoorden').has('GM0310/AANV-01')).toBe(true);
  });

  test('a value that becomes readable again is no longer reported', () => {
    const document = maak();
    document.doc.getMap('antwoorden').set('GM0310/AANV-01', 'stuk');
    document.lees();
    schrijf(document, antwoord('GM0310/AANV-01', 'a'));
    expect(document.onleesbaar()).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a key %s never reaches the traject', (sleutel) => {
    const document = maak();
    document.doc.getMap('notities').set(sleutel, { waarde: 'x', door: { browser: 'b' }, op: '' });
    expect(Object.keys(document.lees().notities)).toEqual([]);
    expect(document.onleesbaar()).toMatchObject([{ reden: 'vreemde-inhoud' }]);
    expect(({} as Record<string, unknown>)['waarde']).toBeUndefined();
  });

  test('a nested Yjs type is not mistaken for a value', () => {
    const document = maak();
    document.doc.getMap('notities').set('GM0310/AANV-01', new Y.Map());
    expect(document.onleesbaar()).toMatchObject([{ sleutel: 'GM0310/AANV-01', reden: 'vreemde-inhoud' }]);
  });
});

describe('the field in the key of a change decides what may stand there', () => {
  const waarden = {
    besluit: { keuze: 'aanpassen' },
    status: { stand: 'klaar' },
    eigenaar: 'Werkgeversteam',
    deadline: '2027-04-01',
    inspanning: 'L',
  } as const;
  const velden = Object.keys(waarden) as (keyof typeof waarden)[];
  /** a text is an owner whatever it says */
  const past = (veld: string, van: string) =>
    veld === van || (veld === 'eigenaar' && typeof waarden[van as 'deadline'] === 'string');

  test.each(velden.flatMap((veld) => velden.map((van) => [veld, van] as const)))(
    'under %s, a value of %s',
    (veld, van) => {
      const document = maak();
      const sleutel = `GM0310/AANV-01/1/${veld}`;
      const eerst = schrijf(document, { deel: 'wijzigingen', sleutel, waarde: waarden[veld] });
      expect(eerst).toEqual({ soort: 'geschreven' });
      const uitkomst = schrijf(document, { deel: 'wijzigingen', sleutel, waarde: waarden[van] });
      const kan = past(veld, van);
      expect(uitkomst).toEqual(
        kan ? { soort: 'geschreven' } : { soort: 'geweigerd', deel: 'wijzigingen', sleutel, reden: 'vorm' },
      );
      expect(document.lees().wijzigingen[sleutel]?.waarde).toEqual(waarden[kan ? van : veld]);
    },
  );

  test.each(['+057399-06', '1 april 2027', '', '2027-4-1'])(
    'no day is refused as deadline, and the one that stood there stays: %j',
    (waarde) => {
      const document = maak();
      const sleutel = 'GM0310/AANV-01/1/deadline';
      schrijf(document, { deel: 'wijzigingen', sleutel, waarde: '2027-04-01' });
      expect(schrijf(document, { deel: 'wijzigingen', sleutel, waarde }).soort).toBe('geweigerd');
      expect(document.lees().wijzigingen[sleutel]?.waarde).toBe('2027-04-01');
      expect(document.onleesbaar()).toEqual([]);
    },
  );

  test.each(['GM0310/AANV-01/1/kleur', 'GM0310/AANV-01/1/toString', 'los'])(
    'a key without a field that we know is refused: %s',
    (sleutel) => {
      const document = maak();
      expect(schrijf(document, { deel: 'wijzigingen', sleutel, waarde: 'x' })).toMatchObject({
        soort: 'geweigerd',
        reden: 'vorm',
      });
    },
  );

  test('a wrong value that an earlier version wrote stays, is reported, and goes when somebody fills it in anew', () => {
    const document = maak();
    const sleutel = 'GM0310/AANV-01/1/deadline';
    const fout = { waarde: '+057399-06', door: { browser: 'b' }, op: '2026-11-22T09:00:00.000Z' };
    document.doc.getMap('wijzigingen').set(sleutel, fout);
    expect(document.lees().wijzigingen).toEqual({});
    expect(document.onleesbaar()).toEqual([{ deel: 'wijzigingen', sleutel, waarde: fout, reden: 'vorm' }]);
    schrijf(document, { deel: 'wijzigingen', sleutel, waarde: '2027-04-01' });
    expect(document.onleesbaar()).toEqual([]);
    expect(document.lees().wijzigingen[sleutel]?.waarde).toBe('2027-04-01');
  });
});

describe('what cannot be read back is not written', () => {
  test('a note of 40,000 characters is kept whole', () => {
    const document = maak();
    expect(schrijf(document, notitie('é'.repeat(40_000)))).toEqual({ soort: 'geschreven' });
    expect(document.lees().notities['GM0310/AANV-01']?.waarde).toHaveLength(40_000);
  });

  test('a note of 40,001 characters is refused, and so is the rest of its step', () => {
    const document = maak();
    const uitkomst = schrijf(document, antwoord('GM0310/AANV-01', 'a'), notitie('x'.repeat(40_001)));
    expect(uitkomst).toEqual({
      soort: 'geweigerd',
      deel: 'notities',
      sleutel: 'GM0310/AANV-01',
      reden: 'tekst-te-lang',
    });
    expect(document.lees()).toEqual(leegTraject('t'));
    expect(document.terug.volgende('ongedaan')).toBeNull();
  });

  test('half a character becomes a replacement mark at once, not only after saving', () => {
    const document = maak();
    schrijf(document, notitie('a\uD83Db'));
    expect(document.lees().notities['GM0310/AANV-01']?.waarde).toBe('a\uFFFDb');
  });
});
