import * as Y from 'yjs';
import * as z from 'zod/mini';
import { TRAJECTFORMAAT } from './trajectdocument.ts';

/** Origin of what another tab wrote. */
export const TABBLAD = { naam: 'tabblad' };

const bytes = z.custom<Uint8Array>((waarde) => waarde instanceof Uint8Array);
const Bericht = z.discriminatedUnion('soort', [
  /** A tab opens: who is there, and what do I miss? */
  z.object({ soort: z.literal('hallo'), van: z.string(), vector: bytes }),
  /** Answer to one tab: what it misses, and what I have. */
  z.object({ soort: z.literal('stand'), van: z.string(), aan: z.string(), update: bytes, vector: bytes }),
  z.object({ soort: z.literal('update'), van: z.string(), update: bytes }),
  /** A file was saved; `inhoud` says which writes and removals are in it (a Yjs snapshot). */
  z.object({ soort: z.literal('bestand'), van: z.string(), op: z.string(), inhoud: bytes }),
  z.object({ soort: z.literal('verwijderd'), van: z.string() }),
  z.object({ soort: z.literal('dag'), van: z.string() }),
]);
type Bericht = z.infer<typeof Bericht>;

/** Only tabs of the same version of the document talk with each other. */
const Envelop = z.object({ formaat: z.literal(TRAJECTFORMAAT), bericht: Bericht });

/** Keeps the tabs of one browser that have the same traject open alike. */
export type Tabkanaal = {
  isAndereTab(): boolean;
  /** Tells the others that a file with all that this tab has was saved. @param op ISO time */
  meldBestand(op: string): void;
  sluit(): void;
};

/** Tells every tab that has it open that the traject is removed from this browser. */
export function meldVerwijderd(naam: string, tab: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const kanaal = new BroadcastChannel(naam);
  const bericht: Bericht = { soort: 'verwijderd', van: tab };
  kanaal.postMessage({ formaat: TRAJECTFORMAAT, bericht });
  kanaal.close();
}

/**
 * @param tab id of this tab
 * @param bijVerandering another tab came or went
 * @param bijBestand another tab saved a file at `op`; `isHeel`: all that this tab has is in it
 */
export function openTabkanaal({
  doc,
  naam,
  tab,
  bijVerandering,
  bijBestand,
  bijVerwijderd,
}: {
  doc: Y.Doc;
  naam: string;
  tab: string;
  bijVerandering: () => void;
  bijBestand: (bestand: { op: string; isHeel: boolean }) => void;
  bijVerwijderd: () => void;
}): Tabkanaal {
  const kanaal = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(naam);
  const andere = new Set<string>();
  /** A closed channel throws at every message. */
  let isDicht = false;

  function stuur(bericht: Bericht): void {
    if (!isDicht) kanaal?.postMessage({ formaat: TRAJECTFORMAAT, bericht });
  }
  function groet(): void {
    stuur({ soort: 'hallo', van: tab, vector: Y.encodeStateVector(doc) });
  }
  function neemAfscheid(): void {
    stuur({ soort: 'dag', van: tab });
  }
  function noteer(van: string): void {
    if (andere.has(van)) return;
    andere.add(van);
    bijVerandering();
  }

  function ontvang({ data }: MessageEvent<unknown>): void {
    const envelop = Envelop.safeParse(data);
    if (!envelop.success) return;
    const { bericht } = envelop.data;
    const { van } = bericht;
    switch (bericht.soort) {
      case 'hallo':
        noteer(van);
        return stuur({
          soort: 'stand',
          van: tab,
          aan: van,
          update: Y.encodeStateAsUpdate(doc, bericht.vector),
          vector: Y.encodeStateVector(doc),
        });
      case 'stand':
        noteer(van);
        if (bericht.aan !== tab) return;
        Y.applyUpdate(doc, bericht.update, TABBLAD);
        return stuur({ soort: 'update', van: tab, update: Y.encodeStateAsUpdate(doc, bericht.vector) });
      case 'update':
        noteer(van);
        return Y.applyUpdate(doc, bericht.update, TABBLAD);
      case 'bestand':
        return bijBestand({ op: bericht.op, isHeel: bevatAlles(bericht.inhoud, doc) });
      case 'verwijderd':
        return bijVerwijderd();
      case 'dag':
        if (andere.delete(van)) bijVerandering();
        return;
      default:
        bericht satisfies never;
    }
  }

  function bijUpdate(update: Uint8Array, oorsprong: unknown): void {
    if (oorsprong !== TABBLAD) stuur({ soort: 'update', van: tab, update });
  }

  kanaal?.addEventListener('message', ontvang);
  doc.on('update', bijUpdate);
  // A page that is put away (and maybe comes back) is no open tab.
  const venster = typeof window === 'undefined' ? null : window;
  venster?.addEventListener('pagehide', neemAfscheid);
  venster?.addEventListener('pageshow', groet);
  groet();

  return {
    isAndereTab: () => andere.size > 0,
    meldBestand: (op) => stuur({ soort: 'bestand', van: tab, op, inhoud: Y.encodeSnapshot(Y.snapshot(doc)) }),
    sluit() {
      neemAfscheid();
      isDicht = true;
      andere.clear();
      doc.off('update', bijUpdate);
      venster?.removeEventListener('pagehide', neemAfscheid);
      venster?.removeEventListener('pageshow', groet);
      kanaal?.close();
    },
  };
}

/** A state vector alone would miss removals. */
function bevatAlles(inhoud: Uint8Array, doc: Y.Doc): boolean {
  return Y.snapshotContainsUpdate(Y.decodeSnapshot(inhoud), Y.encodeStateAsUpdate(doc));
}
