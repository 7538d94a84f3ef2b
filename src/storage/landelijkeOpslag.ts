import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

const NAAM = 'lks-landelijk';
const FEITEN = 'voortgang';

/** Voortgang that was read in from one source, kept as plain JSON. */
export type Ingelezen = {
  /** id of the source: one traject, whichever file it came in */
  bron: string;
  /** ISO time of reading in */
  ingelezenOp: string;
  /** ISO time at which the file was saved */
  opgeslagenOp: string;
  voortgang: unknown;
};

/**
 * What the national picture remembers of files. A later file of the same source replaces the earlier one.
 * Every function rejects when the browser keeps nothing: the caller goes on in memory and says so.
 */
export type LandelijkeOpslag = {
  alle(): Promise<Ingelezen[]>;
  zet(ingelezen: readonly Ingelezen[]): Promise<void>;
  verwijder(bron: string): Promise<void>;
  wis(): Promise<void>;
};

export function maakLandelijkeOpslag(): LandelijkeOpslag {
  return {
    alle: () => metDatabase(async (db) => (await db.getAll(FEITEN)) as Ingelezen[]),
    zet: (ingelezen) =>
      metDatabase(async (db) => {
        const transactie = db.transaction(FEITEN, 'readwrite');
        await Promise.all([...ingelezen.map((een) => transactie.store.put(een)), transactie.done]);
      }),
    verwijder: (bron) => metDatabase((db) => db.delete(FEITEN, bron)),
    wis: () => metDatabase((db) => db.clear(FEITEN)),
  };
}

async function metDatabase<T>(werk: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(NAAM, 1, {
    upgrade(nieuw) {
      nieuw.createObjectStore(FEITEN, { keyPath: 'bron' });
    },
  });
  try {
    return await werk(db);
  } finally {
    db.close();
  }
}
