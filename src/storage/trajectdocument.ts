import * as Y from 'yjs';
import { toOpgeslagen } from '../domain/traject/mutatie.ts';
import type { Mutatie, Schrijver } from '../domain/traject/mutatie.ts';
import { leegTraject } from '../domain/traject/traject.ts';
import type { Traject } from '../domain/traject/traject.ts';
import { DOCUMENTDELEN, leesWaarde, maakBewaarbaar, maakTekstHeel } from './documentwaarde.ts';
import type { Documentdeel, Onleesbaarheid } from './documentwaarde.ts';
import { maakTerugdraaier } from './terugdraaien.ts';
import type { Terugdraaier } from './terugdraaien.ts';

/**
 * Shape of the document and of the traject file. Raise it together with a migration (migraties.ts).
 * 2: process models, for whom they hold and what people said about them.
 */
export const TRAJECTFORMAAT = 2;

/** A stored value that this version cannot read. It is never removed, and goes along in every file. */
export type Onleesbaar = { deel: Documentdeel; sleutel: string; waarde: unknown; reden: Onleesbaarheid };

export type Schrijfuitkomst =
  | { soort: 'geschreven' }
  | { soort: 'geweigerd'; deel: Documentdeel; sleutel: string; reden: Onleesbaarheid | 'te-groot' };

/** A step of the user: `wat` is its Dutch name, for "Teruggedraaid: …". */
export type Schrijfopdracht = { wat: string; mutaties: readonly Mutatie[]; schrijver: Schrijver };

export type Trajectdocument = {
  readonly doc: Y.Doc;
  /** The traject as it stands. Parts and facts that did not change keep their identity. */
  lees(): Traject;
  onleesbaar(): readonly Onleesbaar[];
  /** Writes all mutations in one transaction and one undo step, or none of them. */
  schrijf(opdracht: Schrijfopdracht): Schrijfuitkomst;
  readonly terug: Terugdraaier;
};

/** Who removed a key: gives a removal a place in the history, so that a merge can tell who knew of it. */
export const VERWIJDERD = 'verwijderd';
const DOCUMENT = 'document';

/** Identity and format of the document itself, null when nothing was written in it yet. */
export function leesDocumentgegevens(doc: Y.Doc): { id: string | null; formaat: number | null } {
  const gegevens = doc.getMap(DOCUMENT);
  const id = gegevens.get('id');
  const formaat = gegevens.get('formaat');
  return { id: typeof id === 'string' ? id : null, formaat: typeof formaat === 'number' ? formaat : null };
}

/**
 * Says in an older document that this version writes in it, so that an older app only reads it from here on.
 * No migration of the content: parts that an older document does not have are empty. To call in a transaction.
 */
export function verhoogFormaat(doc: Y.Doc): void {
  const { formaat } = leesDocumentgegevens(doc);
  if (formaat !== null && formaat < TRAJECTFORMAAT) doc.getMap(DOCUMENT).set('formaat', TRAJECTFORMAAT);
}

/** Fills an empty document with a whole traject, who and when included. Not an undo step. */
export function vulDocument(doc: Y.Doc, traject: Traject): void {
  doc.transact(() => {
    doc.getMap(DOCUMENT).set('id', traject.id);
    doc.getMap(DOCUMENT).set('formaat', TRAJECTFORMAAT);
    for (const deel of DOCUMENTDELEN) {
      for (const [sleutel, waarde] of Object.entries(traject[deel])) {
        doc.getMap(deel).set(maakTekstHeel(sleutel), maakBewaarbaar(waarde));
      }
    }
  });
}

/** Opens a document for reading and writing. `id` is used for documents in which nothing was written yet. */
export function openTrajectdocument(doc: Y.Doc, id: string): Trajectdocument {
  const oorsprong = { naam: 'eigen' };
  const gewijzigd = new Map<Documentdeel, Set<string>>();
  const onleesbaar = new Map<string, Onleesbaar>();
  let traject = leegTraject(id);

  for (const deel of DOCUMENTDELEN) {
    const kaart = doc.getMap(deel);
    gewijzigd.set(deel, new Set(kaart.keys()));
    kaart.observe(({ keysChanged }) => {
      const sleutels = gewijzigd.get(deel) ?? new Set();
      for (const sleutel of keysChanged) sleutels.add(sleutel);
      gewijzigd.set(deel, sleutels);
    });
  }

  function leesDeel(deel: Documentdeel, sleutels: ReadonlySet<string>): Record<string, unknown> {
    const inhoud: Record<string, unknown> = { ...traject[deel] };
    const kaart = doc.getMap(deel);
    for (const sleutel of sleutels) {
      onleesbaar.delete(`${deel}\n${sleutel}`);
      if (!kaart.has(sleutel)) {
        delete inhoud[sleutel];
        continue;
      }
      const waarde = kaart.get(sleutel);
      const uitkomst = leesWaarde(deel, sleutel, waarde);
      if (uitkomst.soort === 'ok') {
        inhoud[sleutel] = uitkomst.waarde;
        continue;
      }
      delete inhoud[sleutel];
      onleesbaar.set(`${deel}\n${sleutel}`, { deel, sleutel, waarde, reden: uitkomst.soort });
    }
    return inhoud;
  }

  function lees(): Traject {
    if (gewijzigd.size === 0) return traject;
    const delen = [...gewijzigd].map(([deel, sleutels]) => [deel, leesDeel(deel, sleutels)] as const);
    gewijzigd.clear();
    traject = { ...traject, ...(Object.fromEntries(delen) as Partial<Traject>) };
    return traject;
  }

  function schrijf({ wat, mutaties, schrijver }: Schrijfopdracht): Schrijfuitkomst {
    const klaar = mutaties.map((mutatie) => ({
      deel: mutatie.deel,
      sleutel: maakTekstHeel(mutatie.sleutel),
      waarde: maakBewaarbaar(toOpgeslagen(mutatie, schrijver)),
    }));
    for (const { deel, sleutel, waarde } of klaar) {
      if (waarde === undefined) continue;
      const uitkomst = leesWaarde(deel, sleutel, waarde);
      if (uitkomst.soort !== 'ok') return { soort: 'geweigerd', deel, sleutel, reden: uitkomst.soort };
    }
    terug.noem(wat, () => {
      doc.transact(() => {
        verhoogFormaat(doc);
        for (const { deel, sleutel, waarde } of klaar) schrijfEen(doc, deel, sleutel, waarde, schrijver);
      }, oorsprong);
    });
    return { soort: 'geschreven' };
  }

  // The journal only grows: what happened is not undone by undoing its result.
  const inhoud = DOCUMENTDELEN.filter((deel) => deel !== 'journaal').map((deel) => doc.getMap(deel));
  const terug = maakTerugdraaier(inhoud, doc.getMap(VERWIJDERD), oorsprong);

  return {
    doc,
    lees,
    onleesbaar: () => {
      lees();
      return [...onleesbaar.values()];
    },
    schrijf,
    terug,
  };
}

function schrijfEen(
  doc: Y.Doc,
  deel: Documentdeel,
  sleutel: string,
  waarde: unknown,
  { door, op }: Schrijver,
): void {
  const kaart = doc.getMap(deel);
  if (waarde !== undefined) {
    if (deel === 'journaal' && kaart.has(sleutel)) {
      throw new Error(`journaal "${sleutel}" is already written; its keys are used once`);
    }
    kaart.set(sleutel, waarde);
  } else if (kaart.has(sleutel)) {
    kaart.delete(sleutel);
    doc.getMap(VERWIJDERD).set(`${deel}/${sleutel}`, { door: maakBewaarbaar(door), op });
  }
}
