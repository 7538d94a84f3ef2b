import type { IDBPDatabase } from 'idb';
import * as Y from 'yjs';
import { binnen, DATABASE, schrijfUpdates } from './database.ts';
import type { Bewaargegevens } from './database.ts';

/**
 * `geen-opslag`: this browser keeps nothing, the work lives in this tab only.
 * `mislukt`: the last write failed; it is tried again until it succeeds.
 */
export type Bewaarstand = 'bewaard' | 'bezig' | 'mislukt' | 'geen-opslag';

/** Writes every change of a document to its database, and knows whether that worked. */
export type Bewaarder = {
  stand(): Bewaarstand;
  /** ISO time of the last write that is on disk */
  op(): string | null;
  /** Writes the whole document, for one that is new in this browser. */
  bewaarAlles(): void;
  /** Keeps single facts beside the document. */
  onthoud(gegevens: Partial<Bewaargegevens>): void;
  /** Waits until everything is written or writing failed. */
  klaar(): Promise<void>;
  /** Stops writing, for example because the traject was removed elsewhere. */
  stop(): void;
};

/** More waiting updates than this are written as one whole state. */
const MAX_LOS = 50;
const OPNIEUW_NA = 5000;

export function maakBewaarder({
  doc,
  db: eersteDb,
  heropen,
  nu,
  tijdslimiet,
  bijVerandering,
}: {
  doc: Y.Doc;
  /** null: no storage in this browser */
  db: IDBPDatabase | null;
  /** a new connection after the browser closed the first one; null when that fails */
  heropen: () => Promise<IDBPDatabase | null>;
  nu: () => Date;
  /** ms */
  tijdslimiet: number;
  bijVerandering: () => void;
}): Bewaarder {
  let db = eersteDb;
  let heropening: Promise<IDBPDatabase> | null = null;
  let stand: Bewaarstand = db === null ? 'geen-opslag' : 'bewaard';
  let op: string | null = null;
  let wachtend: Uint8Array[] = [];
  let los: Partial<Bewaargegevens> = {};
  /** After a failure it is unknown which updates are on disk: write the whole document. */
  let allesOpnieuw = false;
  /** Writes that wait for no other: the page may go away at any moment. The database keeps their order. */
  const lopend = new Set<Promise<void>>();
  let isGepland = false;
  let poging: ReturnType<typeof setTimeout> | undefined;
  let gestopt = db === null;

  function zet(nieuw: Bewaarstand): void {
    stand = nieuw;
    bijVerandering();
  }

  function isIetsTeDoen(): boolean {
    return wachtend.length > 0 || allesOpnieuw || Object.keys(los).length > 0;
  }

  function start(): void {
    if (gestopt || isGepland || !isIetsTeDoen()) return;
    clearTimeout(poging);
    isGepland = true;
    const schrijven = schrijf().finally(() => {
      lopend.delete(schrijven);
      meldKlaar();
    });
    lopend.add(schrijven);
    if (stand !== 'mislukt') zet('bezig');
  }

  async function schrijf(): Promise<void> {
    // Changes of the same moment go together.
    await Promise.resolve();
    isGepland = false;
    if (gestopt) return;
    const updates = allesOpnieuw || wachtend.length > MAX_LOS ? [Y.encodeStateAsUpdate(doc)] : wachtend;
    const gegevens = los;
    wachtend = [];
    los = {};
    allesOpnieuw = false;
    let verbinding = db;
    try {
      verbinding ??= await openOpnieuw();
      await binnen(schrijfUpdates(verbinding, updates, gegevens), tijdslimiet);
    } catch {
      // Not lost and not silent: the state says so on screen until a later attempt succeeds.
      allesOpnieuw = true;
      los = { ...gegevens, ...los };
      verbinding?.close();
      if (db === verbinding) db = null;
      if (gestopt) return;
      clearTimeout(poging);
      poging = setTimeout(start, OPNIEUW_NA);
      zet('mislukt');
    }
  }

  /** One new connection for all writes that ask for it at the same time. */
  async function openOpnieuw(): Promise<IDBPDatabase> {
    heropening ??= (async () => {
      const nieuw = await binnen(heropen(), tijdslimiet);
      if (nieuw === null) throw new Error('the database cannot be opened');
      if (gestopt) nieuw.close();
      else db = nieuw;
      return nieuw;
    })().finally(() => {
      heropening = null;
    });
    return await heropening;
  }

  function meldKlaar(): void {
    if (gestopt || lopend.size > 0 || isIetsTeDoen()) return;
    op = nu().toISOString();
    zet('bewaard');
  }

  function bijUpdate(update: Uint8Array, oorsprong: unknown): void {
    if (gestopt || oorsprong === DATABASE) return;
    wachtend.push(update);
    los = { ...los, gewijzigdOp: nu().toISOString(), nietInBestand: true };
    start();
  }
  doc.on('update', bijUpdate);

  return {
    stand: () => stand,
    op: () => op,
    bewaarAlles() {
      allesOpnieuw = true;
      start();
    },
    onthoud(gegevens) {
      if (gestopt) return;
      los = { ...los, ...gegevens };
      start();
    },
    async klaar() {
      start();
      while (lopend.size > 0) await Promise.all(lopend);
    },
    stop() {
      gestopt = true;
      clearTimeout(poging);
      doc.off('update', bijUpdate);
      db?.close();
      db = null;
    },
  };
}
