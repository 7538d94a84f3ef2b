import { deleteDB, openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import * as Y from 'yjs';

const VOORVOEGSEL = 'lks-traject-';
const VERSIE = 1;
/** The stores that y-indexeddb uses, so that it can open the same database. */
const UPDATES = 'updates';
const LOS = 'custom';
/** From so many loose updates on, opening rewrites them as one. */
const OPRUIMEN_VANAF = 100;

/** Origin of what comes out of the database: it does not have to go in again. */
export const DATABASE = { naam: 'database' };

/** Single facts kept beside the document; times are ISO, null = never. */
export type Bewaargegevens = {
  /** last change of the document in this browser */
  gewijzigdOp: string | null;
  /** last time that a file held all that is in the document */
  bestandOp: string | null;
  /** the document changed since then */
  nietInBestand: boolean;
};

export type Databaseuitkomst =
  | { soort: 'open'; db: IDBPDatabase }
  | { soort: 'niet-gevonden' }
  /** a database of a newer version of the program: read only */
  | { soort: 'te-nieuw'; db: IDBPDatabase }
  | Opslagfout;

/**
 * `geen-opslag`: the browser has no storage or refuses it, so that nothing of ours is in use there.
 * `geen-antwoord`: it did not answer in time or could not read; what was asked for may well be there.
 */
export type Opslagfout = { soort: 'mislukt'; reden: 'geen-opslag' | 'geen-antwoord' };

export function databasenaam(id: string): string {
  return `${VOORVOEGSEL}${id}`;
}

/** Ids of the trajecten that have a database; null when the browser cannot list them. */
export async function zoekTrajectIds(): Promise<string[] | null> {
  if (typeof indexedDB === 'undefined' || typeof indexedDB.databases !== 'function') return null;
  const namen = (await indexedDB.databases()).map(({ name }) => name ?? '');
  return namen.filter((naam) => naam.startsWith(VOORVOEGSEL)).map((naam) => naam.slice(VOORVOEGSEL.length));
}

/**
 * Opens the database of one traject. Never throws.
 * @param maak create it when it is not there
 * @param tijdslimiet ms; some browsers never answer when storage is blocked
 */
export async function openTrajectdatabase(
  id: string,
  { maak, tijdslimiet }: { maak: boolean; tijdslimiet: number },
): Promise<Databaseuitkomst> {
  if (typeof indexedDB === 'undefined') return { soort: 'mislukt', reden: 'geen-opslag' };
  let bestaat = true;
  try {
    // Without a version, so that a newer database opens as well.
    const openen = openDB(databasenaam(id), undefined, {
      upgrade(db, _oud, _nieuw, transactie) {
        bestaat = maak;
        if (!maak) {
          // The refusal arrives at `openDB` below; here it would be reported a second time.
          transactie.done.catch(() => undefined);
          transactie.abort();
          return;
        }
        db.createObjectStore(UPDATES, { autoIncrement: true });
        db.createObjectStore(LOS);
      },
      // Another tab removes or upgrades the database: let go. A later write here then fails, and says so.
      blocking: (_huidig, _nieuw, gebeurtenis) => (gebeurtenis.target as IDBDatabase).close(),
    });
    const db = await binnen(openen, tijdslimiet);
    return { soort: db.version > VERSIE ? 'te-nieuw' : 'open', db };
  } catch (fout) {
    if (!bestaat) return { soort: 'niet-gevonden' };
    return { soort: 'mislukt', reden: fout instanceof DOMException ? 'geen-opslag' : 'geen-antwoord' };
  }
}

/** Removes the database of a traject. @throws when the browser refuses */
export async function verwijderTrajectdatabase(id: string): Promise<void> {
  await deleteDB(databasenaam(id));
}

/**
 * Puts everything that is stored into the document.
 * @returns all updates, and how many of them could not be read; those stay in the database
 * @throws when the database cannot be read
 */
export async function laadDocument(
  db: IDBPDatabase,
  doc: Y.Doc,
): Promise<{ updates: Uint8Array[]; kapot: number }> {
  const updates = (await db.getAll(UPDATES)) as Uint8Array[];
  return { updates, kapot: pasToe(doc, updates).length };
}

/** Rewrites many loose updates as one; unreadable ones are left alone. @throws when writing fails */
export async function ruimOp(db: IDBPDatabase, doc: Y.Doc): Promise<void> {
  if ((await db.count(UPDATES)) < OPRUIMEN_VANAF) return;
  const transactie = db.transaction(UPDATES, 'readwrite');
  const [sleutels, updates] = await Promise.all([
    transactie.store.getAllKeys(),
    transactie.store.getAll() as Promise<Uint8Array[]>,
  ]);
  // Another tab may have written since we read: what we delete is in the document first.
  const onleesbaar = new Set(pasToe(doc, updates));
  await Promise.all([
    transactie.store.add(Y.encodeStateAsUpdate(doc)),
    ...sleutels
      .filter((_, plaats) => !onleesbaar.has(plaats))
      .map((sleutel) => transactie.store.delete(sleutel)),
    transactie.done,
  ]);
}

/** @throws when the database cannot be read */
export async function leesGegevens(db: IDBPDatabase): Promise<Bewaargegevens> {
  const [gewijzigdOp, bestandOp, nietInBestand] = await Promise.all([
    db.get(LOS, 'gewijzigdOp'),
    db.get(LOS, 'bestandOp'),
    db.get(LOS, 'nietInBestand'),
  ]);
  return {
    gewijzigdOp: tekstOfNull(gewijzigdOp),
    bestandOp: tekstOfNull(bestandOp),
    nietInBestand: nietInBestand !== false,
  };
}

/**
 * Writes updates and single facts in one transaction; done when they are on disk. The page may go away as soon as
 * this was called: what was asked for then is still written.
 * @throws when that fails
 */
export async function schrijfUpdates(
  db: IDBPDatabase,
  updates: readonly Uint8Array[],
  gegevens: Partial<Bewaargegevens>,
): Promise<void> {
  const transactie = db.transaction([UPDATES, LOS], 'readwrite');
  const gevraagd = [
    ...updates.map((update) => transactie.objectStore(UPDATES).add(update)),
    ...Object.entries(gegevens).map(([sleutel, waarde]) => transactie.objectStore(LOS).put(waarde, sleutel)),
  ];
  // Without this the browser waits for word from a page that may be gone by then.
  transactie.commit();
  await Promise.all([...gevraagd, transactie.done]);
}

/** Rejects when the promise takes longer than `ms`. */
export async function binnen<T>(belofte: Promise<T>, ms: number): Promise<T> {
  let klok: ReturnType<typeof setTimeout> | undefined;
  const teLaat = new Promise<never>((_, verwerp) => {
    klok = setTimeout(() => verwerp(new Error(`no answer from storage within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([belofte, teLaat]);
  } finally {
    clearTimeout(klok);
  }
}

/** @returns the places of the updates that could not be read */
function pasToe(doc: Y.Doc, updates: readonly Uint8Array[]): number[] {
  const onleesbaar: number[] = [];
  doc.transact(() => {
    for (const [plaats, update] of updates.entries()) {
      try {
        Y.applyUpdate(doc, update, DATABASE);
      } catch (fout) {
        // Yjs has no other way to say that bytes are no update. They are reported and stay where they are.
        if (!(fout instanceof Error)) throw fout;
        onleesbaar.push(plaats);
      }
    }
  }, DATABASE);
  return onleesbaar;
}

function tekstOfNull(waarde: unknown): string | null {
  return typeof waarde === 'string' ? waarde : null;
}
