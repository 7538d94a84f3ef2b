import type { Trajectdeelnaam } from '../domain/traject/traject.ts';

const ERBIJ_IN_2: readonly Trajectdeelnaam[] = [
  'procesmodellen',
  'modelgemeenten',
  'baankoppelingen',
  'stapkoppelingen',
];

/**
 * The readable text of an older file in the shape of today; what is no traject stays as it is.
 * The stored document needs none of this: there a part that nobody wrote in is empty.
 */
export function migreerTekst(tekst: unknown, formaat: number): unknown {
  if (typeof tekst !== 'object' || tekst === null || Array.isArray(tekst)) return tekst;
  let traject: object = tekst;
  if (formaat < 2) traject = { ...Object.fromEntries(ERBIJ_IN_2.map((deel) => [deel, {}])), ...traject };
  return traject;
}
