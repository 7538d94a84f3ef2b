import type { Moddlewaarschuwing } from 'bpmn-moddle';
import { bpmnUitbreiding } from '../domain/proces/bpmnUitbreiding.ts';
import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bpmnfout } from './bpmnuitkomst.ts';
import { herstelIds } from './herstelIds.ts';
import { isElement, type Moddleelement, tekstVan } from './moddleElement.ts';
import type { Opmerkingen } from './opmerkingen.ts';

const MEESTE_IDS = 5;

/** Parses the text; what the parser could not place becomes a remark, duplicate ids a failure. */
export async function ontleed(
  xml: string,
  opmerkingen: Opmerkingen,
): Promise<{ soort: 'ok'; wortel: Moddleelement } | Bpmnfout> {
  const { BpmnModdle } = await import('bpmn-moddle');
  const moddle = new BpmnModdle({ lks: structuredClone(bpmnUitbreiding) });
  // The text is decoded already; with its declaration the parser would warn of an encoding that is no more.
  const gelezen = await moddle
    .fromXML(herstelIds(xml.replace(/^\s*<\?xml[^>]*\?>/, '')))
    .catch((fout: unknown) => (fout instanceof Error ? fout : new Error(String(fout))));
  if (gelezen instanceof Error) return { soort: 'beschadigd', ...metRegel(gelezen.message) };
  const dubbel = new Set<string>();
  for (const waarschuwing of gelezen.warnings) {
    const id = /duplicate ID <(.*)>$/.exec(waarschuwing.message)?.[1];
    // Two shapes with one id say nothing about the process.
    if (id === undefined) meldWaarschuwing(waarschuwing, opmerkingen);
    else if (!/content <bpmndi:/i.test(waarschuwing.message)) dubbel.add(id);
  }
  if (dubbel.size > 0) return { soort: 'dubbele-ids', ids: [...dubbel].slice(0, MEESTE_IDS) };
  return { soort: 'ok', wortel: gelezen.rootElement };
}

function metRegel(melding: string): { regel?: number } {
  const regel = /line: (\d+)/.exec(melding)?.[1];
  return regel === undefined ? {} : { regel: Number(regel) + 1 };
}

/** Ends of lines have their own remark, and references of the drawing say nothing about the process. */
const ELDERS = /^bpmn:(SequenceFlow|MessageFlow|Association|DataInputAssociation|DataOutputAssociation)$/;

function meldWaarschuwing(waarschuwing: Moddlewaarschuwing, { meld }: Opmerkingen): void {
  const { message, element, value } = waarschuwing;
  if (isElement(element) && message.startsWith('unresolved reference')) {
    if (!element.$type.startsWith('bpmn:') || ELDERS.test(element.$type)) return;
    meld(
      'verwijzing',
      t.verwijzing(tekstVan(element, 'name') || tekstVan(element, 'id') || element.$type, value ?? ''),
    );
    return;
  }
  const wat = /content (<[^\s>]*)/.exec(message)?.[1];
  const { regel } = metRegel(message);
  const naam = wat === undefined ? message.split('\n', 1).join() : `${wat}>`;
  meld('niet-gelezen', regel === undefined ? naam : t.opRegel(naam, regel));
}
