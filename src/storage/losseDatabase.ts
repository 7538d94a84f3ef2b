import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/** A small database beside those of the trajecten: one store, with plain JSON by the key `sleutel`. */
export type LosseDatabase = { naam: string; lade: string; sleutel: string };

/** Opens the database, does the work and closes it. @throws when the browser keeps nothing */
export async function metDatabase<T>(
  { naam, lade, sleutel }: LosseDatabase,
  werk: (db: IDBPDatabase) => Promise<T>,
): Promise<T> {
  const db = await openDB(naam, 1, {
    upgrade(nieuw) {
      nieuw.createObjectStore(lade, { keyPath: sleutel });
    },
  });
  try {
    return await werk(db);
  } finally {
    db.close();
  }
}
