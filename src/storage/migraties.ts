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

/** The content of an older voortgangsbestand in the shape of today; what is no voortgang stays as it is. */
export function migreerVoortgang(voortgang: unknown, formaat: number): unknown {
  if (formaat >= 3 || !isObject(voortgang) || !Array.isArray(voortgang['gemeenten'])) return voortgang;
  const gemeenten = voortgang['gemeenten'].map((gemeente: unknown) =>
    isObject(gemeente) ? { eerder: [], geblokkeerd: null, ...gemeente } : gemeente,
  );
  return { ...voortgang, gemeenten };
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
