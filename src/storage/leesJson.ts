import { isTeDiep, isVreemdeSleutel } from './documentwaarde.ts';

/** Largest file that is opened, in bytes. */
export const MAX_BESTAND = 50 * 1024 * 1024;

/** Why a file cannot be read as JSON. `grootte` and `maximum` in bytes. */
export type Jsonfout =
  | { soort: 'te-groot'; grootte: number; maximum: number }
  | { soort: 'geen-json' }
  | { soort: 'afgebroken' }
  | { soort: 'vreemde-inhoud' };
export type Jsonuitkomst = { soort: 'ok'; waarde: unknown } | Jsonfout;

/**
 * Reads text or bytes (UTF-8, or UTF-16 with a byte order mark) as JSON. Never throws.
 * Refuses keys that could change a prototype, anywhere in the value, and values of too many levels.
 */
export function leesJson(bron: string | Uint8Array): Jsonuitkomst {
  if (bron.length > MAX_BESTAND) return { soort: 'te-groot', grootte: bron.length, maximum: MAX_BESTAND };
  const tekst = typeof bron === 'string' ? bron.replace(/^\uFEFF/, '') : toTekst(bron);
  if (tekst === null) return { soort: 'geen-json' };
  const waarde = parse(tekst);
  if (waarde === undefined) return { soort: isAfgebroken(tekst) ? 'afgebroken' : 'geen-json' };
  return isTeDiep(waarde) || heeftVreemdeSleutel(waarde)
    ? { soort: 'vreemde-inhoud' }
    : { soort: 'ok', waarde };
}

/** A file cut off inside a character keeps its readable part: `stream` leaves the last, half one out. */
function toTekst(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  const codering = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(codering, { fatal: true }).decode(bytes, { stream: true });
  } catch (fout) {
    if (fout instanceof TypeError) return null;
    throw fout;
  }
}

function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch (fout) {
    if (fout instanceof SyntaxError) return undefined;
    throw fout;
  }
}

/** JSON that begins well and stops before its last bracket or quote; an empty file counts as well. */
function isAfgebroken(tekst: string): boolean {
  const inhoud = tekst.trim();
  if (inhoud === '') return true;
  if (!/^[{[]/.test(inhoud)) return false;
  let diepte = 0;
  let inTekst = false;
  for (let plaats = 0; plaats < inhoud.length; plaats += 1) {
    const teken = inhoud[plaats];
    if (inTekst) {
      if (teken === '\\') plaats += 1;
      else if (teken === '"') inTekst = false;
    } else if (teken === '"') inTekst = true;
    else if (teken === '{' || teken === '[') diepte += 1;
    else if (teken === '}' || teken === ']') {
      diepte -= 1;
      if (diepte === 0) return false;
    }
  }
  return true;
}

function heeftVreemdeSleutel(waarde: unknown): boolean {
  const teDoen: unknown[] = [waarde];
  while (teDoen.length > 0) {
    const deel = teDoen.pop();
    if (typeof deel !== 'object' || deel === null) continue;
    for (const sleutel of Object.keys(deel)) {
      if (isVreemdeSleutel(sleutel)) return true;
      teDoen.push((deel as Record<string, unknown>)[sleutel]);
    }
  }
  return false;
}
