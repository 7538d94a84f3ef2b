import type { Vreemdevorm } from './bpmnuitkomst.ts';

/** Namespace of BPMN 2.0. */
export const BPMN_RUIMTE = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** How far into a zip we look for names of entries, at both ends. */
const ZIPRAND = 100_000;

/** Recognises a file that is no text at all by its first bytes; those are no text, so no decoder may change them. */
export function herkenBytes(bytes: Uint8Array): Vreemdevorm | undefined {
  const begin = String.fromCharCode(...bytes.subarray(0, 8));
  if (begin.startsWith('PK\u0003\u0004')) return herkenZip(bytes);
  // The container of old Office files; .vsd is the one that people take for a process.
  if (begin.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'visio';
  if (/^(%PDF|\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(begin)) return 'beeld';
  return undefined;
}

/** Names of entries are not compressed, so no zip has to be opened. */
function herkenZip(bytes: Uint8Array): Vreemdevorm {
  const namen = latin(bytes.subarray(0, ZIPRAND)) + latin(bytes.subarray(-ZIPRAND));
  if (namen.includes('visio/')) return 'visio';
  if (/\.diag\b/.test(namen)) return 'bizagi';
  if (/signavio|model_[0-9a-f]{8,}/i.test(namen)) return 'signavio';
  return 'zip';
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Recognises text that is no XML. */
export function herkenTekst(tekst: string): Vreemdevorm | undefined {
  if (!/^\s*[{[]/.test(tekst)) return undefined;
  return /"(stencilset|childShapes|stencil)"/.test(tekst) ? 'signavio' : 'json';
}

const WORTELS: Readonly<Record<string, Vreemdevorm>> = {
  aml: 'aris',
  adoxml: 'adonis',
  mxfile: 'drawio',
  mxgraphmodel: 'drawio',
  visiodocument: 'visio',
  svg: 'beeld',
};

/** Recognises XML that is no BPMN 2.0 by the name and namespace of its root. */
export function herkenWortel({ naam, ruimte }: { naam: string; ruimte: string }): Vreemdevorm {
  const bekend = WORTELS[naam.toLowerCase()];
  if (bekend !== undefined) return bekend;
  if (/wfmc|xpdl/i.test(ruimte)) return 'xpdl';
  if (/archimate|opengroup/i.test(ruimte)) return 'archimate';
  if (/\/(dmn|cmmn)\//i.test(ruimte)) return 'dmn';
  if (/visio/i.test(ruimte)) return 'visio';
  if (/bpmn/i.test(ruimte) && ruimte !== BPMN_RUIMTE) return 'bpmn-1';
  return 'onbekend';
}
