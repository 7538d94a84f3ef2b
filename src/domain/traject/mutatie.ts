import type { Deelwaarde, Door, Journaalregel, Kenmerken, Traject, Trajectdeelnaam } from './traject.ts';

/**
 * One change of the saved data. Commands return a list; storage writes the list in one transaction
 * and one undo step. `waarde: undefined` removes the key.
 */
export type Mutatie =
  | {
      [D in Trajectdeelnaam]: {
        deel: D;
        sleutel: string;
        waarde: Deelwaarde<D> | undefined;
        versie?: string;
        /** the fact goes on, under another value: who said it first and when stay */
        sinds?: Schrijver;
      };
    }[Trajectdeelnaam]
  | { [K in keyof Kenmerken]-?: { deel: 'kenmerken'; sleutel: K; waarde: Kenmerken[K] } }[keyof Kenmerken]
  | { deel: 'journaal'; sleutel: string; waarde: Journaalregel['wat'] };

/** Who writes, and when; comes in as a parameter so that commands stay pure. */
export type Schrijver = { door: Door; op: string };

/** Applies mutations to the plain traject: what storage does to the document, without the document. */
export function pasMutatiesToe(
  traject: Traject,
  mutaties: readonly Mutatie[],
  schrijver: Schrijver,
): Traject {
  const uit: Record<string, unknown> = { ...traject };
  for (const mutatie of mutaties) {
    const oud = uit[mutatie.deel] as Record<string, unknown>;
    const deel = oud === traject[mutatie.deel] ? { ...oud } : oud;
    const opgeslagen = toOpgeslagen(mutatie, schrijver);
    if (opgeslagen === undefined) delete deel[mutatie.sleutel];
    else deel[mutatie.sleutel] = opgeslagen;
    uit[mutatie.deel] = deel;
  }
  return uit as Traject;
}

/** What is stored under the key: the bare value for kenmerken, else the value with who and when. */
export function toOpgeslagen(mutatie: Mutatie, schrijver: Schrijver): unknown {
  if (mutatie.waarde === undefined) return undefined;
  if (mutatie.deel === 'kenmerken') return mutatie.waarde;
  if (mutatie.deel === 'journaal') return { op: schrijver.op, door: schrijver.door, wat: mutatie.waarde };
  const { door, op } = mutatie.sinds ?? schrijver;
  return {
    waarde: mutatie.waarde,
    door,
    op,
    ...(mutatie.versie === undefined ? {} : { versie: mutatie.versie }),
  };
}
