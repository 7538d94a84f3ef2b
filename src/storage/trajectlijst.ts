import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { Traject } from '../domain/traject/traject.ts';
import { zoekTrajectIds } from './database.ts';

/** What the start screen shows of a traject without opening it. Times are ISO. */
export type Trajectregel = {
  id: string;
  naam: string;
  gemeenten: number;
  gewijzigdOp: string | null;
  bestandOp: string | null;
  voorbeeld: boolean;
  /** whatever the app wants to show, for example progress per gemeente; plain JSON */
  samenvatting: unknown;
};

const NAAM = 'lks-lijst';
const REGELS = 'trajecten';

/**
 * The list of trajecten in this browser. An index only: what is missing is rebuilt from the trajecten
 * themselves, and what no longer exists falls out. Every function throws when the browser keeps nothing.
 */
export type Trajectlijst = {
  /** newest change first */
  alle(): Promise<Trajectregel[]>;
  zet(regel: Trajectregel): Promise<void>;
  verwijder(id: string): Promise<void>;
};

/** @param bouw makes the row of a traject that the index does not have; null when it cannot be read */
export function maakTrajectlijst(bouw: (id: string) => Promise<Trajectregel | null>): Trajectlijst {
  return {
    async alle() {
      const db = await open();
      try {
        const regels = (await db.getAll(REGELS)) as Trajectregel[];
        const bestaand = await zoekTrajectIds();
        if (bestaand === null) return sorteer(regels);
        const blijft = regels.filter(({ id }) => bestaand.includes(id));
        const nieuw: Trajectregel[] = [];
        for (const id of bestaand) {
          if (blijft.some((regel) => regel.id === id)) continue;
          const regel = await bouw(id);
          if (regel !== null) nieuw.push(regel);
        }
        await Promise.all([
          ...nieuw.map((regel) => db.put(REGELS, regel)),
          ...regels.filter((regel) => !blijft.includes(regel)).map(({ id }) => db.delete(REGELS, id)),
        ]);
        return sorteer([...blijft, ...nieuw]);
      } finally {
        db.close();
      }
    },
    zet: (regel) => doe((db) => db.put(REGELS, regel)),
    verwijder: (id) => doe((db) => db.delete(REGELS, id)),
  };
}

/** The row of a traject. */
export function toTrajectregel(
  traject: Traject,
  { gewijzigdOp, bestandOp, samenvatting }: Pick<Trajectregel, 'gewijzigdOp' | 'bestandOp' | 'samenvatting'>,
): Trajectregel {
  return {
    id: traject.id,
    naam: traject.kenmerken.naam ?? '',
    gemeenten: Object.keys(traject.gemeenten).length,
    gewijzigdOp,
    bestandOp,
    voorbeeld: traject.kenmerken.voorbeeld ?? false,
    samenvatting,
  };
}

function open(): Promise<IDBPDatabase> {
  return openDB(NAAM, 1, {
    upgrade(db) {
      db.createObjectStore(REGELS, { keyPath: 'id' });
    },
  });
}

async function doe(werk: (db: IDBPDatabase) => Promise<unknown>): Promise<void> {
  const db = await open();
  try {
    await werk(db);
  } finally {
    db.close();
  }
}

/** Newest change first. */
export function sorteer(regels: readonly Trajectregel[]): Trajectregel[] {
  return regels.toSorted((a, b) => (b.gewijzigdOp ?? '').localeCompare(a.gewijzigdOp ?? ''));
}
