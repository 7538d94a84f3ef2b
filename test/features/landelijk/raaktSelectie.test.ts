import { expect, test } from 'vitest';
import { toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import type { Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import { raaktSelectie } from '../../../src/features/landelijk/bureau/raaktSelectie.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const opvolging = toOpvolging(register.herindelingen, register.peildatum);
const traject = (...codes: string[]) =>
  ({ voortgang: { gemeenten: codes.map((code) => ({ code })) } }) as unknown as Trajectbron;
const raakt = (bron: Trajectbron, zichtbaar: ReadonlySet<string> | undefined) =>
  raaktSelectie(bron, { zichtbaar, opvolging, dag: '2026-11-22' });

test('the desk shows a traject when the filters leave one of its gemeenten, also under an old code', () => {
  expect(raakt(traject('GM0355', 'GM0344'), new Set(['GM0344']))).toBe(true);
  expect(raakt(traject('GM0355'), new Set(['GM0344']))).toBe(false);
  expect(raakt(traject('GM0355'), undefined)).toBe(true);
  // Boxmeer is now part of Land van Cuijk.
  expect(raakt(traject('GM0756'), new Set(['GM1982']))).toBe(true);
});
