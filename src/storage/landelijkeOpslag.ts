import { type LosseDatabase, metDatabase } from './losseDatabase.ts';

const FEITEN: LosseDatabase = { naam: 'lks-landelijk', lade: 'voortgang', sleutel: 'bron' };

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
    alle: () => metDatabase(FEITEN, async (db) => (await db.getAll(FEITEN.lade)) as Ingelezen[]),
    zet: (ingelezen) =>
      metDatabase(FEITEN, async (db) => {
        const transactie = db.transaction(FEITEN.lade, 'readwrite');
        await Promise.all([...ingelezen.map((een) => transactie.store.put(een)), transactie.done]);
      }),
    verwijder: (bron) => metDatabase(FEITEN, (db) => db.delete(FEITEN.lade, bron)),
    wis: () => metDatabase(FEITEN, (db) => db.clear(FEITEN.lade)),
  };
}
