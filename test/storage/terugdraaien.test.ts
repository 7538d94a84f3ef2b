import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { leegTraject } from '../../src/domain/traject/traject.ts';
import type { Mutatie } from '../../src/domain/traject/mutatie.ts';
import { openTrajectdocument, vulDocument } from '../../src/storage/trajectdocument.ts';
import type { Trajectdocument } from '../../src/storage/trajectdocument.ts';

/** Two people in one document: what one writes is at once in the other's copy. */
function maakTwee() {
  const a = new Y.Doc();
  const b = new Y.Doc();
  a.on(
    'update',
    (update: Uint8Array, oorsprong) => oorsprong !== 'ander' && Y.applyUpdate(b, update, 'ander'),
  );
  b.on(
    'update',
    (update: Uint8Array, oorsprong) => oorsprong !== 'ander' && Y.applyUpdate(a, update, 'ander'),
  );
  vulDocument(a, leegTraject('t'));
  return { ik: openTrajectdocument(a, 't'), ander: openTrajectdocument(b, 't') };
}

function antwoord(
  document: Trajectdocument,
  waarden: Record<string, string | undefined>,
  wat = 'Antwoord',
): void {
  const mutaties = Object.entries(waarden).map(([sleutel, optie]): Mutatie => ({
    deel: 'antwoorden',
    sleutel,
    waarde: optie === undefined ? undefined : { soort: 'optie', optie },
  }));
  document.schrijf({ wat, mutaties, schrijver: { door: { browser: 'b' }, op: '2026-06-01T10:00:00.000Z' } });
}
function lees(document: Trajectdocument): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(document.lees().antwoorden).map(([sleutel, { waarde }]) => [
      sleutel,
      waarde.soort === 'optie' ? waarde.optie : waarde.soort,
    ]),
  );
}

describe('undo and redo', () => {
  test('undo brings back the value before the step and names the step; redo does it again', () => {
    const { ik } = maakTwee();
    antwoord(ik, { a: '1' }, 'Antwoord op vraag 1');
    antwoord(ik, { a: '2' }, 'Ander antwoord op vraag 1');
    expect(ik.terug.volgende('ongedaan')).toBe('Ander antwoord op vraag 1');
    expect(ik.terug.ongedaan()).toEqual({ soort: 'gedaan', wat: 'Ander antwoord op vraag 1' });
    expect(lees(ik)).toEqual({ a: '1' });
    expect(ik.terug.volgende('opnieuw')).toBe('Ander antwoord op vraag 1');
    expect(ik.terug.opnieuw()).toEqual({ soort: 'gedaan', wat: 'Ander antwoord op vraag 1' });
    expect(lees(ik)).toEqual({ a: '2' });
    expect(ik.terug.volgende('ongedaan')).toBe('Ander antwoord op vraag 1');
  });

  test('one step is undone at a time, however fast they came', () => {
    const { ik } = maakTwee();
    antwoord(ik, { a: '1' });
    antwoord(ik, { b: '1' });
    ik.terug.ongedaan();
    expect(lees(ik)).toEqual({ a: '1' });
  });

  test('a removal can be undone', () => {
    const { ik } = maakTwee();
    antwoord(ik, { a: '1' });
    antwoord(ik, { a: undefined });
    expect(ik.terug.ongedaan().soort).toBe('gedaan');
    expect(lees(ik)).toEqual({ a: '1' });
  });

  test('without a step nothing happens', () => {
    const { ik } = maakTwee();
    expect(ik.terug.ongedaan()).toEqual({ soort: 'leeg' });
    expect(ik.terug.opnieuw()).toEqual({ soort: 'leeg' });
  });

  test('filling the document is no step', () => {
    expect(maakTwee().ik.terug.volgende('ongedaan')).toBeNull();
  });
});

describe('undo touches the own work only', () => {
  test("somebody else's answer is not a step of mine", () => {
    const { ik, ander } = maakTwee();
    antwoord(ander, { a: '1' });
    expect(ik.terug.ongedaan()).toEqual({ soort: 'leeg' });
    expect(lees(ik)).toEqual({ a: '1' });
  });

  test('an undo that does nothing says so, and does not undo the step below', () => {
    const { ik, ander } = maakTwee();
    antwoord(ik, { b: '1' }, 'Onder');
    antwoord(ik, { a: '1' }, 'Boven');
    antwoord(ander, { a: '2' });
    expect(ik.terug.ongedaan()).toEqual({ soort: 'niets', wat: 'Boven' });
    expect(lees(ik)).toEqual({ a: '2', b: '1' });
    expect(ik.terug.volgende('ongedaan')).toBe('Onder');
  });

  test('a step of which somebody else changed a part is undone for the rest', () => {
    const { ik, ander } = maakTwee();
    antwoord(ik, { a: '1', b: '1', c: '1' }, 'Hele regio');
    antwoord(ander, { b: '2' });
    expect(ik.terug.ongedaan()).toEqual({ soort: 'deels', wat: 'Hele regio' });
    expect(lees(ik)).toEqual({ b: '2' });
  });

  test('what was undone is gone in the other copy too', () => {
    const { ik, ander } = maakTwee();
    antwoord(ik, { a: '1' });
    ik.terug.ongedaan();
    expect(lees(ander)).toEqual({});
  });

  test('the journal only grows', () => {
    const { ik } = maakTwee();
    ik.schrijf({
      wat: 'Afvinken',
      schrijver: { door: { browser: 'b' }, op: '2026-06-01T10:00:00.000Z' },
      mutaties: [
        { deel: 'eigenaars', sleutel: 'GM0310', waarde: 'beslisser' },
        { deel: 'journaal', sleutel: 'j1', waarde: { soort: 'heropend', gemeente: 'GM0310' } },
      ],
    });
    expect(ik.terug.ongedaan().soort).toBe('gedaan');
    expect(ik.lees().eigenaars).toEqual({});
    expect(Object.keys(ik.lees().journaal)).toEqual(['j1']);
  });
});
