import * as Y from 'yjs';
import type { Traject } from '../domain/traject/traject.ts';
import { toBase64 } from './base64.ts';
import {
  binnen,
  databasenaam,
  laadDocument,
  leesGegevens,
  openTrajectdatabase,
  ruimOp,
  verwijderTrajectdatabase,
} from './database.ts';
import { MAX_BESTAND } from './leesJson.ts';
import { leesBestand } from './leesTrajectbestand.ts';
import type { Leesuitkomst, Trajectbestand } from './leesTrajectbestand.ts';
import { maakLijstbijhouder } from './lijstbijhouder.ts';
import type { Lijstbijhouder } from './lijstbijhouder.ts';
import { meldVerwijderd } from './tabkanaal.ts';
import type { Scanlijstkenmerk } from './trajectbestand.ts';
import { leesDocumentgegevens, openTrajectdocument, TRAJECTFORMAAT, vulDocument } from './trajectdocument.ts';
import { maakTrajectlijst, toTrajectregel } from './trajectlijst.ts';
import type { Trajectregel } from './trajectlijst.ts';
import { verbind } from './trajectverbinding.ts';
import type { Luisteraars, Trajectinhoud, Trajectverbinding } from './trajectverbinding.ts';

export type Openuitkomst =
  | { soort: 'open'; verbinding: Trajectverbinding }
  | { soort: 'niet-gevonden' }
  /** what is stored cannot be read; `kopie` is the text of a file with all of it, for somebody who can help */
  | { soort: 'onleesbaar'; kopie: string }
  | { soort: 'mislukt' };

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
  /** null when the browser keeps nothing */
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
  const bijhouders = new Set<Lijstbijhouder>();

  async function bouwRegel(id: string): Promise<Trajectregel | null> {
    const gevonden = await zoek(id, tijdslimiet);
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
    const houdBij = maakLijstbijhouder(
      lijst,
      (traject) => toTrajectregel(traject, { ...verbinding.stand(), samenvatting: vatSamen(traject) }),
      () => verbinding.lees(),
    );
    bijhouder = houdBij;
    bijhouders.add(houdBij);
    // Also for one that was there: its page may have closed before the row was written.
    houdBij.plan();
    return {
      ...verbinding,
      async sluit() {
        await verbinding.sluit();
        await houdBij.klaar();
        bijhouders.delete(houdBij);
      },
    };
  }

  return {
    async open(id, luisteraars) {
      const gevonden = await zoek(id, tijdslimiet);
      if (gevonden.soort !== 'gevonden') return gevonden;
      return { soort: 'open', verbinding: verbindMetLijst(gevonden.inhoud, luisteraars) };
    },

    async maak(inhoud, luisteraars) {
      const doc = new Y.Doc();
      const isBestand = 'doc' in inhoud;
      if (isBestand) Y.applyUpdate(doc, Y.encodeStateAsUpdate(inhoud.doc));
      else vulDocument(doc, inhoud);
      const geopend = await openTrajectdatabase(inhoud.id, { maak: true, tijdslimiet });
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
          db: geopend.soort === 'open' ? geopend.db : null,
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
      try {
        await binnen(Promise.all([...bijhouders].map((bijhouder) => bijhouder.klaar())), tijdslimiet);
        return await binnen(lijst.alle(), tijdslimiet);
      } catch {
        return null;
      }
    },
  };
}

type Zoekuitkomst = { soort: 'gevonden'; inhoud: Trajectinhoud } | Exclude<Openuitkomst, { soort: 'open' }>;

/** Reads a traject from the browser; writes only to tidy up, and never to what a newer version made. */
async function zoek(id: string, tijdslimiet: number): Promise<Zoekuitkomst> {
  const geopend = await openTrajectdatabase(id, { maak: false, tijdslimiet });
  if (geopend.soort === 'niet-gevonden' || geopend.soort === 'mislukt') return { soort: geopend.soort };
  const { db } = geopend;
  try {
    const doc = new Y.Doc();
    const { updates, kapot } = await binnen(laadDocument(db, doc), tijdslimiet);
    const { formaat } = leesDocumentgegevens(doc);
    if (formaat === null) {
      db.close();
      return updates.length === 0
        ? { soort: 'niet-gevonden' }
        : { soort: 'onleesbaar', kopie: toHulpkopie(id, updates) };
    }
    const alleenLezen = geopend.soort === 'te-nieuw' || formaat > TRAJECTFORMAAT;
    const gegevens = await binnen(leesGegevens(db), tijdslimiet);
    if (!alleenLezen) await binnen(ruimOp(db, doc), tijdslimiet);
    const inhoud = { id, doc, db, gegevens, isNieuw: false, kapotteDelen: kapot, alleenLezen };
    return { soort: 'gevonden', inhoud };
  } catch {
    // Storage that opens but does not answer: the caller says so on screen, and nothing was changed.
    db.close();
    return { soort: 'mislukt' };
  }
}

function toHulpkopie(id: string, updates: readonly Uint8Array[]): string {
  return JSON.stringify({ soort: 'lks-implementatiescan/hulpkopie', id, updates: updates.map(toBase64) });
}
