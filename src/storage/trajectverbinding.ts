import type { IDBPDatabase } from 'idb';
import type * as Y from 'yjs';
import type { Traject } from '../domain/traject/traject.ts';
import { maakBewaarder } from './bewaarder.ts';
import type { Bewaarstand } from './bewaarder.ts';
import { databasenaam, openTrajectdatabase } from './database.ts';
import type { Bewaargegevens } from './database.ts';
import { MAX_BESTAND } from './leesJson.ts';
import type { Trajectbestand } from './leesTrajectbestand.ts';
import { voegSamen } from './samenvoegen.ts';
import type { Samenvoegverslag } from './samenvoegen.ts';
import { openTabkanaal } from './tabkanaal.ts';
import type { Richting, Terugdraaiuitkomst } from './terugdraaien.ts';
import { toTrajectbestand } from './trajectbestand.ts';
import type { Scanlijstkenmerk } from './trajectbestand.ts';
import { openTrajectdocument } from './trajectdocument.ts';
import type { Onleesbaar, Schrijfopdracht, Schrijfuitkomst } from './trajectdocument.ts';
import { weigerTeGroot } from './weigerTeGroot.ts';

/** Where the work is. Times are ISO; null = never. */
export type Opslagstand = {
  stand: Bewaarstand;
  /** last write that is on disk */
  op: string | null;
  gewijzigdOp: string | null;
  bestandOp: string | null;
  andereTab: boolean;
  /** there is work that no file holds */
  nietInBestand: boolean;
};

/** One open traject: reading, writing, keeping. */
export type Trajectverbinding = {
  readonly id: string;
  /** Made with a newer version: nothing is written, neither document nor database. */
  readonly alleenLezen: boolean;
  lees(): Traject;
  onleesbaar(): readonly Onleesbaar[];
  /** Number of stored pieces that could not be read at all; they stay in the database. */
  readonly kapotteDelen: number;
  schrijf(opdracht: Schrijfopdracht): Schrijfuitkomst;
  ongedaan(): Terugdraaiuitkomst;
  opnieuw(): Terugdraaiuitkomst;
  volgendeStap(richting: Richting): string | null;
  stand(): Opslagstand;
  /** Another tab removed it; what is in memory can still be saved as a file. */
  isEldersVerwijderd(): boolean;
  /** Storage does not have this work: closing the connection would lose it. */
  isAlleenHier(): boolean;
  /** The text of the traject file; from then on the work counts as "in a file". */
  bewaarBestand(): string;
  voegSamen(bestand: Trajectbestand): Samenvoegverslag;
  /** Waits until everything is written, or writing failed. */
  klaar(): Promise<void>;
  sluit(): Promise<void>;
};

/** What was found in the browser, or made new. */
export type Trajectinhoud = {
  id: string;
  doc: Y.Doc;
  /** null: this browser keeps nothing */
  db: IDBPDatabase | null;
  gegevens: Bewaargegevens;
  /** not in the database yet */
  isNieuw: boolean;
  kapotteDelen: number;
  alleenLezen: boolean;
};

/** How this tab keeps things. `tijdslimiet` in ms. */
export type Omgeving = {
  scanlijst: Scanlijstkenmerk;
  tab: string;
  nu: () => Date;
  tijdslimiet: number;
};

/** `bijVerwijderd`: another tab removed this traject; what is in memory can still be saved as a file. */
export type Luisteraars = { bijVerandering: () => void; bijVerwijderd: () => void };

export function verbind(
  { id, doc, db, gegevens, isNieuw, kapotteDelen, alleenLezen }: Trajectinhoud,
  { scanlijst, tab, nu, tijdslimiet }: Omgeving,
  { bijVerandering, bijVerwijderd }: Luisteraars,
): Trajectverbinding {
  const document = openTrajectdocument(doc, id);
  let { gewijzigdOp, bestandOp, nietInBestand } = gegevens;
  let isOpen = true;
  let isEldersVerwijderd = false;

  let isGepland = false;
  /** Changes of the same moment are one change. */
  const meld = () => {
    if (isGepland) return;
    isGepland = true;
    queueMicrotask(() => {
      isGepland = false;
      if (isOpen) bijVerandering();
    });
  };
  const bewaarder = maakBewaarder({
    doc,
    db: alleenLezen ? null : db,
    async heropen() {
      const uitkomst = await openTrajectdatabase(id, { maak: false, tijdslimiet });
      return uitkomst.soort === 'open' ? uitkomst.db : null;
    },
    nu,
    tijdslimiet,
    bijVerandering: meld,
  });
  const kanaal = alleenLezen
    ? null
    : openTabkanaal({
        doc,
        naam: databasenaam(id),
        tab,
        bijVerandering: meld,
        bijBestand({ op, isHeel }) {
          if (isHeel) {
            bestandOp = op;
            nietInBestand = false;
            meld();
          } else {
            // The other tab noted in the database that all is in its file. Ours is not.
            bewaarder.onthoud({ nietInBestand });
          }
        },
        bijVerwijderd() {
          isEldersVerwijderd = true;
          // Nothing brings it back: no later write, and no answer to a tab in which it is made anew.
          bewaarder.stop();
          kanaal?.sluit();
          bijVerwijderd();
        },
      });
  doc.on('update', () => {
    gewijzigdOp = nu().toISOString();
    nietInBestand = true;
    meld();
  });
  if (isNieuw) {
    bewaarder.onthoud(gegevens);
    bewaarder.bewaarAlles();
  }

  return {
    id,
    alleenLezen,
    kapotteDelen,
    lees: () => document.lees(),
    onleesbaar: () => document.onleesbaar(),
    schrijf: (opdracht) =>
      weigerTeGroot(document, opdracht, { scanlijst, maximum: MAX_BESTAND }) ?? document.schrijf(opdracht),
    ongedaan: () => document.terug.ongedaan(),
    opnieuw: () => document.terug.opnieuw(),
    volgendeStap: (richting) => document.terug.volgende(richting),
    stand: () => ({
      stand: isEldersVerwijderd ? 'mislukt' : alleenLezen ? 'bewaard' : bewaarder.stand(),
      op: bewaarder.op() ?? gewijzigdOp,
      gewijzigdOp,
      bestandOp,
      andereTab: kanaal?.isAndereTab() ?? false,
      nietInBestand,
    }),
    isEldersVerwijderd: () => isEldersVerwijderd,
    isAlleenHier() {
      if (isEldersVerwijderd) return nietInBestand;
      return !alleenLezen && ['mislukt', 'geen-opslag'].includes(bewaarder.stand());
    },
    bewaarBestand() {
      const opgeslagenOp = nu().toISOString();
      const traject = document.lees();
      const tekst = toTrajectbestand({
        traject,
        doc,
        scanlijst: traject.kenmerken.scanlijst ?? scanlijst,
        opgeslagenOp,
      });
      bestandOp = opgeslagenOp;
      nietInBestand = false;
      bewaarder.onthoud({ bestandOp, nietInBestand });
      kanaal?.meldBestand(opgeslagenOp);
      meld();
      return tekst;
    },
    voegSamen: (bestand) => voegSamen(document, bestand),
    klaar: () => bewaarder.klaar(),
    async sluit() {
      await bewaarder.klaar();
      isOpen = false;
      bewaarder.stop();
      kanaal?.sluit();
      doc.destroy();
    },
  };
}
