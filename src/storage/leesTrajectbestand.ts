import * as Y from 'yjs';
import * as z from 'zod/mini';
import { MAX_TEKST } from '../domain/scanlijst/antwoord.ts';
import { TrajectSchema } from '../domain/traject/traject.ts';
import type { Traject } from '../domain/traject/traject.ts';
import { isMoment } from '../domain/voortgang/voortgangsbestand.ts';
import { fromBase64 } from './base64.ts';
import { DOCUMENTDELEN, isTeDiep } from './documentwaarde.ts';
import { leesJson } from './leesJson.ts';
import type { Jsonfout } from './leesJson.ts';
import { migreerTekst } from './migraties.ts';
import { toGeordend, TRAJECTSOORT } from './trajectbestand.ts';
import { leesDocumentgegevens, openTrajectdocument, TRAJECTFORMAAT, vulDocument } from './trajectdocument.ts';
import type { Onleesbaar } from './trajectdocument.ts';
import { VOORTGANGSOORT } from './voortgangsbestand.ts';

/**
 * What is worth telling about a file that could be opened.
 * `yjs-wint`: the readable text says something else than the stored answers, which are used.
 * `uit-tekst`: there were no (readable) stored answers; the readable text is used.
 */
export type Bestandsopmerking = 'yjs-wint' | 'uit-tekst';

/** A file of a traject that can be used. `doc` is a document of its own, nothing else holds it. */
export type Trajectbestand = {
  soort: 'ok';
  id: string;
  traject: Traject;
  doc: Y.Doc;
  opgeslagenOp: string;
  opmerkingen: readonly Bestandsopmerking[];
  onleesbaar: readonly Onleesbaar[];
};

/** Why a file was not opened. Nothing was changed. */
export type Leesfout =
  | Jsonfout
  | { soort: 'ander-bestand' }
  | { soort: 'te-nieuw'; formaat: number }
  | { soort: 'onbekende-scanlijst'; scanlijst: string }
  | { soort: 'onleesbaar'; waar: string }
  | { soort: 'tekst-te-lang'; waar: string; maximum: number };

/** `voortgang`: the other kind of file of this program; its content still has to be checked. */
export type Leesuitkomst = Trajectbestand | { soort: 'voortgang'; inhoud: unknown } | Leesfout;

const Soort = z.object({ soort: z.string() });
const Formaat = z.object({ formaat: z.number() });
const Kop = z.object({
  scanlijst: z.object({ id: z.string(), versie: z.string() }),
  opgeslagenOp: z.string().check(z.refine(isMoment)),
  traject: z.optional(z.unknown()),
  yjs: z.optional(z.unknown()),
});

/**
 * Reads a file that somebody picked. Never throws, changes nothing.
 * @param zonderTekst leaves the readable text aside when there are stored answers: for who only reads, no remark
 * about it, and half the work
 */
export function leesBestand(
  bron: string | Uint8Array,
  bekendeScanlijsten: readonly string[],
  { zonderTekst = false } = {},
): Leesuitkomst {
  const json = leesJson(bron);
  if (json.soort !== 'ok') return json;
  const soort = Soort.safeParse(json.waarde).data?.soort;
  if (soort === VOORTGANGSOORT) return { soort: 'voortgang', inhoud: json.waarde };
  if (soort !== TRAJECTSOORT) return { soort: 'ander-bestand' };

  const formaat = Formaat.safeParse(json.waarde).data?.formaat;
  if (formaat === undefined) return { soort: 'onleesbaar', waar: 'formaat' };
  if (formaat > TRAJECTFORMAAT) return { soort: 'te-nieuw', formaat };
  const kop = Kop.safeParse(json.waarde);
  if (!kop.success) return { soort: 'onleesbaar', waar: toPad(kop.error) };
  const { scanlijst, opgeslagenOp, traject, yjs } = kop.data;
  if (!bekendeScanlijsten.includes(scanlijst.id)) {
    return { soort: 'onbekende-scanlijst', scanlijst: scanlijst.id };
  }
  const inhoud = leesInhoud(migreerTekst(traject, formaat), yjs, zonderTekst);
  return inhoud.soort === 'ok' ? { ...inhoud, opgeslagenOp } : inhoud;
}

function leesInhoud(
  tekst: unknown,
  yjs: unknown,
  zonderTekst: boolean,
): Omit<Trajectbestand, 'opgeslagenOp'> | Leesfout {
  const doc = typeof yjs === 'string' ? toDocument(yjs) : null;
  const gelezen = doc !== null && zonderTekst ? undefined : TrajectSchema.safeParse(tekst);
  if (doc === null) {
    if (gelezen?.success) return uitTekst(gelezen.data as Traject);
    return gelezen?.error ? toFout(gelezen.error) : { soort: 'onleesbaar', waar: 'traject' };
  }

  if (bevatTeDiep(doc)) return { soort: 'vreemde-inhoud' };
  const { id: eigenId, formaat } = leesDocumentgegevens(doc);
  if (formaat !== null && formaat > TRAJECTFORMAAT) return { soort: 'te-nieuw', formaat };
  const id = eigenId ?? gelezen?.data?.id;
  if (id === undefined || !TrajectSchema.shape.id.safeParse(id).success) {
    return { soort: 'onleesbaar', waar: 'traject.id' };
  }
  const document = openTrajectdocument(doc, id);
  const traject = document.lees();
  const onleesbaar = document.onleesbaar();
  if (onleesbaar.some(({ reden }) => reden === 'vreemde-inhoud')) return { soort: 'vreemde-inhoud' };
  const gelijk =
    !gelezen || (gelezen.success && isGelijk(zonder(gelezen.data as Traject, onleesbaar), traject));
  return { soort: 'ok', id, traject, doc, opmerkingen: gelijk ? [] : ['yjs-wint'], onleesbaar };
}

function uitTekst(traject: Traject): Omit<Trajectbestand, 'opgeslagenOp'> {
  const doc = new Y.Doc();
  vulDocument(doc, traject);
  const document = openTrajectdocument(doc, traject.id);
  return {
    soort: 'ok',
    id: traject.id,
    traject: document.lees(),
    doc,
    opmerkingen: ['uit-tekst'],
    onleesbaar: document.onleesbaar(),
  };
}

/** What an older version could read and wrote into the readable text, this one may keep aside: no change by hand. */
function zonder(traject: Traject, onleesbaar: readonly Onleesbaar[]): Traject {
  if (onleesbaar.length === 0) return traject;
  const weg = new Set(onleesbaar.map(({ deel, sleutel }) => `${deel}\n${sleutel}`));
  const delen = DOCUMENTDELEN.map((deel) => [
    deel,
    Object.fromEntries(Object.entries(traject[deel]).filter(([sleutel]) => !weg.has(`${deel}\n${sleutel}`))),
  ]);
  return { ...traject, ...(Object.fromEntries(delen) as Partial<Traject>) };
}

/** @returns null when the text holds no whole document, or an empty one */
function toDocument(yjs: string): Y.Doc | null {
  const bytes = fromBase64(yjs);
  if (bytes === null) return null;
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, bytes);
  } catch (fout) {
    // Yjs has no other way to say that bytes are no update; the caller falls back on the readable text.
    if (fout instanceof Error) return null;
    throw fout;
  }
  const isHeel = doc.store.pendingStructs === null && doc.store.pendingDs === null;
  // A document from which everything was removed is not empty: its removals count in a merge.
  return isHeel && leesDocumentgegevens(doc).formaat !== null ? doc : null;
}

/** Every value counts, also of parts that this version does not know: they are written into every next file. */
function bevatTeDiep(doc: Y.Doc): boolean {
  const items = [...doc.store.clients.values()].flat().filter((struct) => struct instanceof Y.Item);
  return items.some(
    ({ content }) =>
      (content instanceof Y.ContentAny ||
        content instanceof Y.ContentJSON ||
        content instanceof Y.ContentEmbed) &&
      isTeDiep(content.getContent()),
  );
}

function isGelijk(a: Traject, b: Traject): boolean {
  return JSON.stringify(toGeordend(a)) === JSON.stringify(toGeordend(b));
}

function toFout(fout: z.core.$ZodError): Leesfout {
  const waar = toPad(fout);
  const isTeLang = fout.issues.some(({ code }) => code === 'too_big');
  return isTeLang ? { soort: 'tekst-te-lang', waar, maximum: MAX_TEKST } : { soort: 'onleesbaar', waar };
}

function toPad(fout: z.core.$ZodError): string {
  return fout.issues[0]?.path.join('.') ?? '';
}
