import type { IDBPDatabase } from 'idb';
import * as Y from 'yjs';
import type { Traject } from '../domain/traject/traject.ts';
import {
  binnen,
  databasenaam,
  laadDocument,
  openTrajectdatabase,
  verwijderTrajectdatabase,
} from './database.ts';
import { MAX_BESTAND } from './leesJson.ts';
import { leesBestand } from './leesTrajectbestand.ts';
import type { Leesuitkomst, Trajectbestand } from './leesTrajectbestand.ts';
import { maakLijstbijhouder } from './lijstbijhouder.ts';
import type { Lijstbijhouder } from './lijstbijhouder.ts';
import { meldVerwijderd } from './tabkanaal.ts';
import type { Scanlijstkenmerk } from './trajectbestand.ts';
import { openTrajectdocument, vulDocument } from './trajectdocument.ts';
import { maakTrajectlijst, sorteer, toTrajectregel } from './trajectlijst.ts';
import type { Trajectregel } from './trajectlijst.ts';
import { verbind } from './trajectverbinding.ts';
import type { Luisteraars, Trajectinhoud, Trajectverbinding } from './trajectverbinding.ts';
import { zoekTraject } from './zoekTraject.ts';
import type { Zoekuitkomst } from './zoekTraject.ts';

export type Openuitkomst =
  | { soort: 'open'; verbinding: Trajectverbinding }
  | Exclude<Zoekuitkomst, { soort: 'gevonden' }>;

/** Everything that is kept, in this browser and in files. Nothing here throws on bad data or refused storage. */
export type Trajectopslag = {
  open(id: string, luisteraars: Luisteraars): Promise<Openuitkomst>;
  /** Stores a new traject. When the browser keeps nothing, it lives on in this tab (`geen-opslag`). */
  maak(inhoud: Traject | Trajectbestand, luisteraars: Luisteraars): Promise<Trajectverbinding>;
  /** @returns false when the browser refused */
  verwijder(id: string): Promise<boolean>;
  leesBestand(bron: string | Uint8Array): Leesuitkomst;
  /** largest file that `leesBestand` takes, in bytes */
  readonly maxBestand: number;
  /** With the trajecten that are open and not on disk; null when there are none and the browser keeps nothing. */
  lijst(): Promise<Trajectregel[] | null>;
};

/**
 * @param scanlijst the list that the program ships
 * @param vatSamen what the list of trajecten keeps of a traject (plain JSON)
 * @param tijdslimiet ms that the browser's storage may take to answer
 */
export function maakTrajectopslag({
  scanlijst,
  nu,
  nieuwId,
  vatSamen = () => null,
  tijdslimiet = 8000,
}: {
  scanlijst: Scanlijstkenmerk;
  nu: () => Date;
  nieuwId: () => string;
  vatSamen?: (traject: Traject) => unknown;
  tijdslimiet?: number;
}): Trajectopslag {
  const omgeving = { scanlijst, tab: nieuwId(), nu, tijdslimiet };
  const lijst = maakTrajectlijst(bouwRegel);
  const open = new Set<{ verbinding: Trajectverbinding; bijhouder: Lijstbijhouder }>();

  async function bouwRegel(id: string): Promise<Trajectregel | null> {
    const gevonden = await zoekTraject(id, tijdslimiet);
    if (gevonden.soort !== 'gevonden') return null;
    const { doc, db, gegevens } = gevonden.inhoud;
    db?.close();
    const traject = openTrajectdocument(doc, id).lees();
    return toTrajectregel(traject, { ...gegevens, samenvatting: vatSamen(traject) });
  }

  /** Connects, and keeps the row in the list up to date as long as the connection is open. */
  function verbindMetLijst(inhoud: Trajectinhoud, luisteraars: Luisteraars): Trajectverbinding {
    let bijhouder: Lijstbijhouder | null = null;
    const verbinding = verbind(inhoud, omgeving, {
      ...luisteraars,
      bijVerandering() {
        bijhouder?.plan();
        luisteraars.bijVerandering();
      },
    });
    const houdBij = maakLijstbijhouder(lijst, () => {
      const traject = verbinding.lees();
      return toTrajectregel(traject, { ...verbinding.stand(), samenvatting: vatSamen(traject) });
    });
    bijhouder = houdBij;
    const opening = { verbinding, bijhouder: houdBij };
    open.add(opening);
    // Also for one that was there: its page may have closed before the row was written.
    houdBij.plan();
    return {
      ...verbinding,
      async sluit() {
        await verbinding.sluit();
        await houdBij.klaar();
        open.delete(opening);
      },
    };
  }

  /** @returns null when the browser keeps nothing */
  async function leesLijst(): Promise<Trajectregel[] | null> {
    try {
      await binnen(Promise.all([...open].map(({ bijhouder }) => bijhouder.klaar())), tijdslimiet);
      return await binnen(lijst.alle(), tijdslimiet);
    } catch {
      return null;
    }
  }

  /** @returns null when the browser keeps nothing */
  async function openOmTeMaken(id: string, doc: Y.Doc): Promise<IDBPDatabase | null> {
    const geopend = await openTrajectdatabase(id, { maak: true, tijdslimiet });
    if (geopend.soort !== 'open') return null;
    try {
      // Storage that refused a moment ago may hold the same traject after all: go on with both.
      await binnen(laadDocument(geopend.db, doc), tijdslimiet);
      return geopend.db;
    } catch {
      // The state of the connection says on screen that this browser keeps nothing.
      geopend.db.close();
      return null;
    }
  }

  return {
    async open(id, luisteraars) {
      const gevonden = await zoekTraject(id, tijdslimiet);
      if (gevonden.soort !== 'gevonden') return gevonden;
      return { soort: 'open', verbinding: verbindMetLijst(gevonden.inhoud, luisteraars) };
    },

    async maak(inhoud, luisteraars) {
      const doc = new Y.Doc();
      const isBestand = 'doc' in inhoud;
      if (isBestand) Y.applyUpdate(doc, Y.encodeStateAsUpdate(inhoud.doc));
      else vulDocument(doc, inhoud);
      const db = await openOmTeMaken(inhoud.id, doc);
      const gegevens = {
        gewijzigdOp: nu().toISOString(),
        bestandOp: isBestand ? inhoud.opgeslagenOp : null,
        // A traject in which nobody did anything yet is no work that can be lost.
        nietInBestand: false,
      };
      const verbinding = verbindMetLijst(
        {
          id: inhoud.id,
          doc,
          db,
          gegevens,
          isNieuw: true,
          kapotteDelen: 0,
          alleenLezen: false,
        },
        luisteraars,
      );
      await verbinding.klaar();
      return verbinding;
    },

    async verwijder(id) {
      // Also when it only succeeds after the time limit; never for a traject that stays.
      const weg = verwijderTrajectdatabase(id).then(() => meldVerwijderd(databasenaam(id), omgeving.tab));
      try {
        await binnen(weg, tijdslimiet);
        await binnen(lijst.verwijder(id), tijdslimiet);
        return true;
      } catch {
        return false;
      }
    },

    leesBestand: (bron) => leesBestand(bron, [scanlijst.id]),
    maxBestand: MAX_BESTAND,

    async lijst() {
      const opDisk = await leesLijst();
      const alleenHier = [...open].filter(({ verbinding }) => verbinding.isAlleenHier());
      if (opDisk === null && alleenHier.length === 0) return null;
      const regels = [...(opDisk ?? []), ...alleenHier.map(({ bijhouder }) => bijhouder.regel())];
      return sorteer([...new Map(regels.map((regel) => [regel.id, regel])).values()]);
    },
  };
}
