import { type LosseDatabase, metDatabase } from './losseDatabase.ts';

const REGELS: LosseDatabase = { naam: 'lks-beleidsregels', lade: 'regels', sleutel: 'id' };

/** A local rule that somebody read in, as the file that it came in. */
export type Bewaarderegel = {
  id: string;
  /** name of the file */
  bestand: string;
  /** ISO time of reading in */
  ingelezenOp: string;
  /** the file itself */
  dmn: string;
};

/**
 * The local rules that this browser remembers. Every function rejects when the browser keeps nothing: the caller
 * goes on in memory and says so.
 */
export type RegelOpslag = {
  /** In the order of reading in. */
  alle(): Promise<Bewaarderegel[]>;
  zet(regel: Bewaarderegel): Promise<void>;
  verwijder(id: string): Promise<void>;
};

export function maakRegelOpslag(): RegelOpslag {
  return {
    alle: () =>
      metDatabase(REGELS, async (db) => {
        const regels = (await db.getAll(REGELS.lade)) as Bewaarderegel[];
        return regels.toSorted((a, b) => (a.ingelezenOp < b.ingelezenOp ? -1 : 1));
      }),
    zet: (regel) =>
      metDatabase(REGELS, async (db) => {
        await db.put(REGELS.lade, regel);
      }),
    verwijder: (id) => metDatabase(REGELS, (db) => db.delete(REGELS.lade, id)),
  };
}
