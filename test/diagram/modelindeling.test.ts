import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { toModelindeling } from '../../src/diagram/indeling.ts';
import { MAAT_SCHERM } from '../../src/diagram/maten.ts';
import type { Tekenmodel } from '../../src/diagram/tekenmodel.ts';
import { processen, wildeModellen } from './modellen.ts';
import { toFouten } from './regels.ts';

const LANG = process.env['LANG_TEST'] === '1';
const numRuns = LANG ? 5000 : 250;

/** Steps and transitions that are not in the picture. */
function kwijt(model: Tekenmodel): string[] {
  const { knopen, tekens, lijnen } = toModelindeling({ model, maat: MAAT_SCHERM });
  const getekend = new Set([...knopen, ...tekens.filter((t) => t.bij === t.id)].map((k) => k.id));
  const verbonden = new Set([
    ...lijnen.map((l) => `${l.van}>${l.naar}`),
    ...tekens.filter((t) => t.soort === 'ga-naar').map((t) => `${t.bij}>${t.naar}`),
  ]);
  return [
    ...[...model.knopen, ...model.gebeurtenissen].filter((k) => !getekend.has(k.id)).map((k) => k.id),
    ...model.overgangen.map(({ van, naar }) => `${van}>${naar}`).filter((id) => !verbonden.has(id)),
  ];
}

describe('any process', () => {
  test.prop([fc.oneof(processen, wildeModellen)], { numRuns })(
    'is drawn by the rules of the picture',
    (model) => {
      expect(toFouten(toModelindeling({ model, maat: MAAT_SCHERM }))).toEqual([]);
      expect(kwijt(model)).toEqual([]);
    },
  );
});
