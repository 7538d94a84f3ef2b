import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import {
  vervangModel,
  verwijderModel,
  voegModelToe,
  zetBaankoppeling,
  zetStapkoppeling,
} from '../../src/domain/traject/opdrachten/modellen.ts';
import { leesBestand } from '../../src/storage/leesTrajectbestand.ts';
import { voegSamen } from '../../src/storage/samenvoegen.ts';
import { toTrajectbestand } from '../../src/storage/trajectbestand.ts';
import { openTrajectdocument, vulDocument } from '../../src/storage/trajectdocument.ts';
import type { Trajectdocument } from '../../src/storage/trajectdocument.ts';
import { weigerTeGroot } from '../../src/storage/weigerTeGroot.ts';
import { eigenModel, klein, SCHRIJVER, telIds } from '../builders.ts';

const LIJST = { id: 'lks-scanlijst', versie: '2026.1' };
const opdracht = (...mutaties: Mutatie[]) => ({ wat: 'Stap', mutaties, schrijver: SCHRIJVER });

function maak(): Trajectdocument {
  const doc = new Y.Doc();
  vulDocument(doc, klein());
  return openTrajectdocument(doc, 't1');
}
function kopie({ doc }: Trajectdocument): Trajectdocument {
  const nieuw = new Y.Doc();
  Y.applyUpdate(nieuw, Y.encodeStateAsUpdate(doc));
  return openTrajectdocument(nieuw, 't1');
}
function schrijf(document: Trajectdocument, ...mutaties: Mutatie[]): void {
  expect(document.schrijf(opdracht(...mutaties))).toEqual({ soort: 'geschreven' });
}
function voegToe(document: Trajectdocument, stappen: readonly string[]): void {
  const inhoud = {
    bestandsnaam: 'proces.bpmn',
    model: eigenModel(stappen),
    opmerkingen: [],
    gemeenten: ['GM0796'],
  };
  schrijf(document, ...voegModelToe(document.lees(), 'm1', inhoud, telIds()).filter(isGeenJournaal));
}
const isGeenJournaal = ({ deel }: Mutatie) => deel !== 'journaal';
const tekstVan = (document: Trajectdocument) =>
  toTrajectbestand({
    traject: document.lees(),
    doc: document.doc,
    scanlijst: LIJST,
    opgeslagenOp: SCHRIJVER.op,
  });
function bestandVan(document: Trajectdocument) {
  const gelezen = leesBestand(tekstVan(document), [LIJST.id]);
  if (gelezen.soort !== 'ok') throw new Error(gelezen.soort);
  return gelezen;
}

describe('a process model in the traject', () => {
  test('goes into the file and comes out of it the same', () => {
    const document = maak();
    voegToe(document, ['a', 'b/c', '日本']);
    schrijf(document, ...zetStapkoppeling('m1', 'b/c', []), ...zetBaankoppeling('m1', 'baan a', null));
    expect(bestandVan(document).traject).toEqual(document.lees());
  });

  test('is one step to undo, with all that was said about it', () => {
    const document = maak();
    voegToe(document, ['a']);
    schrijf(document, ...zetStapkoppeling('m1', 'a', ['A1']));
    const voor = document.lees();
    schrijf(document, ...verwijderModel(voor, 'm1', telIds()).filter(isGeenJournaal));
    expect(document.lees().procesmodellen).toEqual({});
    expect(document.terug.ongedaan()).toEqual({ soort: 'gedaan', wat: 'Stap' });
    expect(document.lees()).toEqual(voor);
  });

  test('that a newer version replaces comes back with one undo, with the choices that fell away', () => {
    const document = maak();
    voegToe(document, ['a', 'b']);
    schrijf(document, ...zetStapkoppeling('m1', 'b', ['B1']), ...zetBaankoppeling('m1', 'baan b', null));
    const voor = document.lees();
    const nieuw = { bestandsnaam: 'v2.bpmn', model: eigenModel(['a']), opmerkingen: [] };
    schrijf(document, ...vervangModel(voor, 'm1', nieuw, telIds()).filter(isGeenJournaal));
    expect(document.lees().stapkoppelingen).toEqual({});
    document.terug.ongedaan();
    expect(document.lees()).toEqual(voor);
  });

  test('of 500 steps takes less than 1 MB of the file', () => {
    const document = maak();
    const leeg = tekstVan(document).length;
    voegToe(
      document,
      Array.from({ length: 500 }, (_, n) => `Activity_${n.toString(36).padStart(7, '0')}`),
    );
    expect(tekstVan(document).length - leeg).toBeLessThan(1_000_000);
    expect(kopie(document).lees()).toEqual(document.lees());
  });

  test.each([
    ['an id that changes the prototype', '__proto__', 'vreemde-inhoud'],
    ['an id of more than 400 characters', 'x'.repeat(401), 'vorm'],
  ])('with %s is not written', (_, id, reden) => {
    const model = eigenModel(['a']);
    const stappen = Object.fromEntries([[id, { ...model.graaf.stappen['a'], id }]]);
    const kwaad = JSON.parse(
      JSON.stringify({ ...model, graaf: { ...model.graaf, stappen } }),
    ) as typeof model;
    const mutaties = voegModelToe(
      klein(),
      'm1',
      { bestandsnaam: 'x', model: kwaad, opmerkingen: [], gemeenten: [] },
      telIds(),
    );
    expect(maak().schrijf(opdracht(...mutaties))).toMatchObject({ soort: 'geweigerd', reden });
  });
});

describe('two copies of a traject', () => {
  test('keep what both people said about the steps of one model', () => {
    const een = maak();
    voegToe(een, ['a', 'b']);
    const twee = kopie(een);
    schrijf(een, ...zetStapkoppeling('m1', 'a', ['A1']));
    schrijf(twee, ...zetStapkoppeling('m1', 'b', ['B1', 'B2']));
    expect(voegSamen(een, bestandVan(twee))).toMatchObject({ overig: 1, botsingen: [] });
    const { stapkoppelingen } = een.lees();
    expect(Object.entries(stapkoppelingen).map(([sleutel, { waarde }]) => [sleutel, waarde])).toEqual([
      ['m1/a', ['A1']],
      ['m1/b', ['B1', 'B2']],
    ]);
  });

  test('show both when they matched one step differently', () => {
    const een = maak();
    voegToe(een, ['a']);
    const twee = kopie(een);
    schrijf(een, ...zetStapkoppeling('m1', 'a', ['A1']));
    schrijf(twee, ...zetStapkoppeling('m1', 'a', []));
    expect(voegSamen(een, bestandVan(twee)).botsingen).toMatchObject([
      { deel: 'stapkoppelingen', sleutel: 'm1/a', onze: { waarde: ['A1'] }, hunne: { waarde: [] } },
    ]);
  });

  test('that gave a gemeente each a model of its own agree on one', () => {
    const een = maak();
    const twee = kopie(een);
    voegToe(een, ['a']);
    const inhoud = {
      bestandsnaam: 'ander.bpmn',
      model: eigenModel(['z']),
      opmerkingen: [],
      gemeenten: ['GM0796'],
    };
    schrijf(twee, ...voegModelToe(twee.lees(), 'm2', inhoud, telIds()).filter(isGeenJournaal));
    const [vanEen, vanTwee] = [bestandVan(een), bestandVan(twee)];
    voegSamen(een, vanTwee);
    voegSamen(twee, vanEen);
    expect(Object.keys(een.lees().procesmodellen).toSorted()).toEqual(['m1', 'm2']);
    expect(een.lees().modelgemeenten).toEqual(twee.lees().modelgemeenten);
    expect(Object.keys(een.lees().modelgemeenten)).toEqual(['GM0796']);
  });
});

describe('a model that would make the file too large to open', () => {
  const grens = { scanlijst: LIJST, maximum: 1_000_000 };
  const groot = (deel: number): Mutatie => ({
    deel: 'procesmodellen',
    sleutel: 'groot',
    waarde: {
      bestandsnaam: 'groot.bpmn',
      model: eigenModel(['a'], 'x'.repeat(deel * grens.maximum)),
      opmerkingen: [],
    },
  });

  test('is refused, and what still fits makes a file within the limit', () => {
    const document = maak();
    const past = opdracht(groot(0.42));
    expect(weigerTeGroot(document, opdracht(groot(0.45)), grens)).toEqual({
      soort: 'geweigerd',
      deel: 'procesmodellen',
      sleutel: 'groot',
      reden: 'te-groot',
    });
    expect(weigerTeGroot(document, past, grens)).toBeNull();
    document.schrijf(past);
    expect(new TextEncoder().encode(tekstVan(document)).length).toBeLessThanOrEqual(grens.maximum);
  });

  test('counts the one it takes the place of, which lies in the document as long as it can be undone', () => {
    const document = maak();
    document.schrijf(opdracht(groot(0.42)));
    expect(weigerTeGroot(document, opdracht(groot(0.25)), grens)).not.toBeNull();
    expect(weigerTeGroot(maak(), opdracht(groot(0.25)), grens)).toBeNull();
  });

  test('says nothing about a step without a model', () => {
    const document = maak();
    document.schrijf(opdracht(groot(0.5)));
    const notitie = opdracht({ deel: 'notities', sleutel: 'regio/AANV-01', waarde: 'x' });
    expect(weigerTeGroot(document, notitie, grens)).toBeNull();
  });
});
