import * as Y from 'yjs';
import { toBase64 } from './base64.ts';
import { binnen, laadDocument, leesGegevens, openTrajectdatabase, ruimOp } from './database.ts';
import type { Opslagfout } from './database.ts';
import { leesDocumentgegevens, TRAJECTFORMAAT } from './trajectdocument.ts';
import type { Trajectinhoud } from './trajectverbinding.ts';

export type Zoekuitkomst =
  | { soort: 'gevonden'; inhoud: Trajectinhoud }
  | { soort: 'niet-gevonden' }
  /** what is stored cannot be read; `kopie` is the text of a file with all of it, for somebody who can help */
  | { soort: 'onleesbaar'; kopie: string }
  | Opslagfout;

/** Reads a traject from the browser; writes only to tidy up, and never to what a newer version made. */
export async function zoekTraject(id: string, tijdslimiet: number): Promise<Zoekuitkomst> {
  const geopend = await openTrajectdatabase(id, { maak: false, tijdslimiet });
  if (geopend.soort === 'niet-gevonden' || geopend.soort === 'mislukt') return geopend;
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
    return { soort: 'mislukt', reden: 'geen-antwoord' };
  }
}

function toHulpkopie(id: string, updates: readonly Uint8Array[]): string {
  return JSON.stringify({ soort: 'lks-implementatiescan/hulpkopie', id, updates: updates.map(toBase64) });
}
