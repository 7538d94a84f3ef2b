import { fc, test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import { leesBestand } from '../../src/storage/leesTrajectbestand.ts';
import type { Trajectbestand } from '../../src/storage/leesTrajectbestand.ts';
import { neemAndere, voegSamen } from '../../src/storage/samenvoegen.ts';
import { toTrajectbestand } from '../../src/storage/trajectbestand.ts';
import { openTrajectdocument, vulDocument } from '../../src/storage/trajectdocument.ts';
import type { Trajectdocument } from '../../src/storage/trajectdocument.ts';

const LIJST = { id: 'preferente-werkwijze', versie: '1' };
type Stap = { sleutel: string; optie: string | undefined };
type Antwoorden = Record<string, string>;

function maak(stappen: readonly Stap[] = []): Trajectdocument {
  const doc = new Y.Doc();
  vulDocument(doc, leegTraject('t'));
  const document = openTrajectdocument(doc, 't');
  for (const stap of stappen) antwoord(document, stap);
  return document;
}
function kopie(van: Trajectdocument): Trajectdocument {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(van.doc));
  return openTrajectdocument(doc, 't');
}
function antwoord(document: Trajectdocument, { sleutel, optie }: Stap): void {
  const waarde = optie === undefined ? undefined : { soort: 'optie' as const, optie };
  schrijf(document, { deel: 'antwoorden', sleutel, waarde });
}
function schrijf(document: Trajectdocument, mutatie: Mutatie): void {
  const schrijver = { door: { browser: 'b' }, op: '2026-06-01T10:00:00.000Z' };
  expect(document.schrijf({ wat: 'Stap', mutaties: [mutatie], schrijver })).toEqual({ soort: 'geschreven' });
}
function lees(document: Trajectdocument): Antwoorden {
  return Object.fromEntries(
    Object.entries(document.lees().antwoorden).map(([sleutel, { waarde }]) => [
      sleutel,
      waarde.soort === 'optie' ? waarde.optie : waarde.soort,
    ]),
  );
}
function toTekst(document: Trajectdocument): string {
  const { doc } = document;
  return toTrajectbestand({
    traject: document.lees(),
    doc,
    scanlijst: LIJST,
    opgeslagenOp: '2026-06-01T10:00:00.000Z',
  });
}
/** The file of a document, as a colleague gets it. */
function bestandVan(document: Trajectdocument, wijzig = (tekst: string) => tekst): Trajectbestand {
  const gelezen = leesBestand(wijzig(toTekst(document)), [LIJST.id]);
  if (gelezen.soort !== 'ok') throw new Error(gelezen.soort);
  return gelezen;
}
const zonderYjs = (tekst: string) => tekst.replace(/"yjs": ".*"/, '"yjs": ""');

const stap: fc.Arbitrary<Stap> = fc.record({
  sleutel: fc.constantFrom('GM1/A', 'GM1/B', 'GM2/A', "GM2/'s"),
  optie: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined, freq: 3 }),
});
const stappen = fc.array(stap, { maxLength: 6 });

/** Keys that steps really changed: removing what is not there changes nothing. */
function geraakt(begin: Antwoorden, reeks: readonly Stap[]): Set<string> {
  const stand = { ...begin };
  const uit = new Set<string>();
  for (const { sleutel, optie } of reeks) {
    if (optie === undefined && stand[sleutel] === undefined) continue;
    if (optie === undefined) delete stand[sleutel];
    else stand[sleutel] = optie;
    uit.add(sleutel);
  }
  return uit;
}

describe('merging two edited copies', () => {
  eigenschap.prop([stappen, stappen, stappen])('gives the same in either order', (basis, ons, hun) => {
    const a = maak(basis);
    const b = kopie(a);
    for (const een of ons) antwoord(a, een);
    for (const een of hun) antwoord(b, een);
    const [bestandA, bestandB] = [bestandVan(a), bestandVan(b)];
    voegSamen(a, bestandB);
    voegSamen(b, bestandA);
    expect(a.lees()).toEqual(b.lees());
  });

  eigenschap.prop([stappen, stappen, stappen, stappen])(
    'of three gives the same in any order',
    (basis, ...reeksen) => {
      const eerste = maak(basis);
      const kopieen = reeksen.map((reeks) => {
        const een = kopie(eerste);
        for (const stap of reeks) antwoord(een, stap);
        return bestandVan(een);
      });
      const uitkomsten = [kopieen, kopieen.toReversed()].map((volgorde) => {
        const doel = kopie(eerste);
        for (const bestand of volgorde) voegSamen(doel, bestand);
        return doel.lees();
      });
      expect(uitkomsten[0]).toEqual(uitkomsten[1]);
    },
  );

  eigenschap.prop([stappen, stappen, stappen])(
    'keeps what one side changed, and one of the two where both did',
    (basis, ons, hun) => {
      const a = maak(basis);
      const begin = lees(a);
      const b = kopie(a);
      for (const een of ons) antwoord(a, een);
      for (const een of hun) antwoord(b, een);
      const [onze, hunne] = [lees(a), lees(b)];
      const [doorOns, doorHun] = [geraakt(begin, ons), geraakt(begin, hun)];
      voegSamen(a, bestandVan(b));
      const samen = lees(a);
      for (const sleutel of new Set([...doorOns, ...doorHun])) {
        if (!doorHun.has(sleutel)) expect(samen[sleutel], sleutel).toBe(onze[sleutel]);
        else if (!doorOns.has(sleutel)) expect(samen[sleutel], sleutel).toBe(hunne[sleutel]);
        else expect([onze[sleutel], hunne[sleutel]], sleutel).toContain(samen[sleutel]);
      }
    },
  );

  eigenschap.prop([stappen, stappen, stappen])(
    'reports exactly the keys on which both sides say something else',
    (basis, ons, hun) => {
      const a = maak(basis);
      const begin = lees(a);
      const b = kopie(a);
      for (const een of ons) antwoord(a, een);
      for (const een of hun) antwoord(b, een);
      const [onze, hunne] = [lees(a), lees(b)];
      const doorHun = geraakt(begin, hun);
      const verwacht = [...geraakt(begin, ons)]
        .filter((sleutel) => doorHun.has(sleutel) && onze[sleutel] !== hunne[sleutel])
        .sort();
      const { botsingen } = voegSamen(a, bestandVan(b));
      expect(botsingen.map(({ sleutel }) => sleutel).sort()).toEqual(verwacht);
      const samen = lees(a);
      for (const { sleutel, staat } of botsingen) {
        expect(samen[sleutel], sleutel).toBe(staat === 'onze' ? onze[sleutel] : hunne[sleutel]);
      }
    },
  );

  eigenschap.prop([stappen, stappen, stappen])('a second time brings nothing', (basis, ons, hun) => {
    const a = maak(basis);
    const b = kopie(a);
    for (const een of ons) antwoord(a, een);
    for (const een of hun) antwoord(b, een);
    const bestand = bestandVan(b);
    voegSamen(a, bestand);
    const na = a.lees();
    expect(voegSamen(a, bestand)).toEqual({ nieuweAntwoorden: 0, overig: 0, botsingen: [] });
    expect(a.lees()).toBe(na);
  });

  eigenschap.prop([stappen, stappen])('an older copy changes nothing', (basis, ons) => {
    const a = maak(basis);
    const ouder = bestandVan(a);
    for (const een of ons) antwoord(a, een);
    const voor = a.lees();
    expect(voegSamen(a, ouder)).toEqual({ nieuweAntwoorden: 0, overig: 0, botsingen: [] });
    expect(a.lees()).toEqual(voor);
  });
});

describe('what stays as it was left', () => {
  test.each([
    ['removed', undefined],
    ['lowered', 'b'],
  ])('an answer that was %s stays so after merging the older copy', (_, optie) => {
    const document = maak([{ sleutel: 'GM1/A', optie: 'a' }]);
    const ouder = bestandVan(document);
    antwoord(document, { sleutel: 'GM1/A', optie });
    voegSamen(document, ouder);
    expect(lees(document)['GM1/A']).toBe(optie);
  });

  test('an answer that was removed and given anew is no botsing with the copy from between', () => {
    const document = maak([{ sleutel: 'GM1/A', optie: 'a' }]);
    antwoord(document, { sleutel: 'GM1/A', optie: undefined });
    const tussen = bestandVan(document);
    antwoord(document, { sleutel: 'GM1/A', optie: 'c' });
    expect(voegSamen(document, tussen).botsingen).toEqual([]);
    expect(lees(document)).toEqual({ 'GM1/A': 'c' });
  });

  test('merging is not a step that undo takes back', () => {
    const document = maak();
    const ander = kopie(document);
    antwoord(ander, { sleutel: 'GM1/A', optie: 'a' });
    voegSamen(document, bestandVan(ander));
    expect(document.terug.ongedaan()).toEqual({ soort: 'leeg' });
  });
});

describe('the report', () => {
  test('counts new answers apart from everything else that is new', () => {
    const document = maak([{ sleutel: 'GM1/A', optie: 'a' }]);
    const ander = kopie(document);
    antwoord(ander, { sleutel: 'GM1/A', optie: 'b' });
    antwoord(ander, { sleutel: 'GM1/B', optie: 'a' });
    schrijf(ander, { deel: 'notities', sleutel: 'GM1/A', waarde: 'Kijk naar het formulier' });
    expect(voegSamen(document, bestandVan(ander))).toEqual({ nieuweAntwoorden: 2, overig: 1, botsingen: [] });
  });

  test('two people who say the same do not disagree', () => {
    const document = maak();
    const ander = kopie(document);
    antwoord(document, { sleutel: 'GM1/A', optie: 'a' });
    antwoord(ander, { sleutel: 'GM1/A', optie: 'a' });
    expect(voegSamen(document, bestandVan(ander)).botsingen).toEqual([]);
  });

  eigenschap.prop([fc.constantFrom('a', undefined), fc.constantFrom('b', undefined)])(
    'the other answer can be taken, and then stands',
    (onze, hunne) => {
      fc.pre(onze !== hunne);
      const document = maak([{ sleutel: 'GM1/A', optie: 'x' }]);
      const ander = kopie(document);
      antwoord(document, { sleutel: 'GM1/A', optie: onze });
      antwoord(ander, { sleutel: 'GM1/A', optie: hunne });
      const [botsing] = voegSamen(document, bestandVan(ander)).botsingen;
      if (botsing === undefined) throw new Error('no botsing');
      const mutatie = neemAndere(botsing);
      if (mutatie === null) throw new Error('no mutatie');
      schrijf(document, mutatie);
      expect(lees(document)['GM1/A']).toBe(botsing.staat === 'onze' ? hunne : onze);
    },
  );
});

describe('a file with readable text only', () => {
  test('adds what is missing, leaves what differs, and reports it', () => {
    const document = maak([{ sleutel: 'GM1/A', optie: 'a' }]);
    const ander = maak([
      { sleutel: 'GM1/A', optie: 'b' },
      { sleutel: 'GM1/B', optie: 'c' },
    ]);
    const verslag = voegSamen(document, bestandVan(ander, zonderYjs));
    expect(lees(document)).toEqual({ 'GM1/A': 'a', 'GM1/B': 'c' });
    expect(verslag).toMatchObject({ nieuweAntwoorden: 1, botsingen: [{ sleutel: 'GM1/A', staat: 'onze' }] });
  });

  test('does not bring back what was removed here, but reports it', () => {
    const document = maak([{ sleutel: 'GM1/A', optie: 'a' }]);
    const bestand = bestandVan(document, zonderYjs);
    antwoord(document, { sleutel: 'GM1/A', optie: undefined });
    expect(voegSamen(document, bestand).botsingen).toMatchObject([{ sleutel: 'GM1/A', onze: undefined }]);
    expect(lees(document)).toEqual({});
  });
});
