import type { Bewaardestand } from '../domain/voortgang/bewaardestand.ts';
import type { Handfeit, Trajectkeuze } from '../domain/voortgang/handfeit.ts';
import { type LosseDatabase, metDatabase } from './losseDatabase.ts';
import { maakTabmelder } from './tabmelder.ts';

const FEITEN: LosseDatabase = { naam: 'lks-landelijk', lade: 'voortgang', sleutel: 'bron' };
const HAND: LosseDatabase = { naam: 'lks-landelijk-hand', lade: 'feiten', sleutel: 'id' };
const KEUZES: LosseDatabase = { naam: 'lks-landelijk-keuzes', lade: 'keuzes', sleutel: 'code' };

const STANDEN: LosseDatabase = { naam: 'lks-landelijk-standen', lade: 'standen', sleutel: 'id' };

/** Voortgang that was read in from one source, kept as plain JSON. */
export type Ingelezen = {
  /** id of the source: one traject, whichever file it came in */
  bron: string;
  /** ISO time of reading in */
  ingelezenOp: string;
  /** ISO time at which the file was saved */
  opgeslagenOp: string;
  /** shape of `voortgang`; of an earlier version it is not there */
  formaat?: number;
  voortgang: unknown;
};

/** Everything that is kept, as it was written: by this version or an earlier one, so still to be checked. */
export type Landelijkbewaard = { ingelezen: Ingelezen[]; handfeiten: unknown[]; keuzes: unknown[] };

/**
 * What the national picture remembers. A later file of the same source replaces the earlier one.
 * Every function rejects when the browser keeps nothing: the caller goes on in memory and says so.
 */
export type LandelijkeOpslag = {
  alles(): Promise<Landelijkbewaard>;
  /**
   * Keeps what `kies` picks, knowing what is there. Looking and writing are one transaction: what another tab reads
   * in at the same time comes before or after it, never in between.
   */
  neemOp(kies: (aanwezig: readonly Ingelezen[]) => readonly Ingelezen[]): Promise<void>;
  verwijder(bron: string): Promise<void>;
  zetHand(feiten: readonly Handfeit[]): Promise<void>;
  verwijderHand(ids: readonly string[]): Promise<void>;
  zetKeuze(keuze: Trajectkeuze): Promise<void>;
  /** the stands that were kept, as they were written; apart from the rest, which every visit needs */
  standen(): Promise<unknown[]>;
  zetStand(stand: Bewaardestand): Promise<void>;
  verwijderStand(id: string): Promise<void>;
  wis(): Promise<void>;
  /** Calls `bij` after another tab has changed something. @returns stops it */
  volg(bij: () => void): () => void;
};

export function maakLandelijkeOpslag(): LandelijkeOpslag {
  const tabs = maakTabmelder(FEITEN.naam);
  const enMeld = async (werk: Promise<void>) => {
    await werk;
    tabs.meld();
  };
  return {
    alles: async () => {
      const [ingelezen, handfeiten, keuzes] = await Promise.all([FEITEN, HAND, KEUZES].map(leesAlle));
      return {
        ingelezen: (ingelezen ?? []) as Ingelezen[],
        handfeiten: handfeiten ?? [],
        keuzes: keuzes ?? [],
      };
    },
    neemOp: (kies) => enMeld(zetAlle(FEITEN, (aanwezig) => kies(aanwezig as Ingelezen[]))),
    verwijder: (bron) => enMeld(verwijderAlle(FEITEN, [bron])),
    zetHand: (feiten) => enMeld(zetAlle(HAND, () => feiten)),
    verwijderHand: (ids) => enMeld(verwijderAlle(HAND, ids)),
    zetKeuze: (keuze) => enMeld(zetAlle(KEUZES, () => [keuze])),
    wis: () => enMeld(Promise.all([FEITEN, HAND, KEUZES, STANDEN].map(leegMaken)).then(() => undefined)),
    standen: () => leesAlle(STANDEN),
    zetStand: (stand) => enMeld(zetAlle(STANDEN, () => [stand])),
    verwijderStand: (id) => enMeld(verwijderAlle(STANDEN, [id])),
    volg: (bij) => tabs.volg(bij),
  };
}

function leegMaken(deel: LosseDatabase): Promise<void> {
  return metDatabase(deel, (db) => db.clear(deel.lade));
}

function leesAlle(deel: LosseDatabase): Promise<unknown[]> {
  return metDatabase(deel, (db) => db.getAll(deel.lade));
}

/** So many at a time: writing copies each of them, and the page has to answer in between. */
const PER_KEER = 20;

/** All of them, or none. @param kies what to write, given what is there */
function zetAlle(
  deel: LosseDatabase,
  kies: (aanwezig: readonly unknown[]) => readonly unknown[],
): Promise<void> {
  return metDatabase(deel, async (db) => {
    const transactie = db.transaction(deel.lade, 'readwrite');
    const klaar = transactie.done;
    // Reported by `klaar` below; until then nobody listens.
    klaar.catch(() => undefined);
    const waarden = kies(await transactie.store.getAll());
    for (let begin = 0; begin < waarden.length; begin += PER_KEER) {
      const deelWaarden = waarden.slice(begin, begin + PER_KEER);
      await Promise.all(deelWaarden.map((waarde) => transactie.store.put(waarde)));
    }
    await klaar;
  });
}

/** All of them, or none. */
function verwijderAlle(deel: LosseDatabase, sleutels: readonly string[]): Promise<void> {
  return metDatabase(deel, async (db) => {
    const transactie = db.transaction(deel.lade, 'readwrite');
    await Promise.all([...sleutels.map((sleutel) => transactie.store.delete(sleutel)), transactie.done]);
  });
}
