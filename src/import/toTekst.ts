/** Text of a file; `gedacht` = the file says UTF-8 and is not, so we took the usual encoding of Windows. */
export type Tekstuitkomst =
  | { soort: 'ok'; tekst: string; gedacht: boolean }
  | { soort: 'onbekende-codering'; codering: string };

const KOP = 300;

/**
 * Decodes as XML asks: the byte order mark first, then the shape of the first bytes, then the declaration, else
 * UTF-8.
 */
export function toTekst(bytes: Uint8Array): Tekstuitkomst {
  const codering = uitEersteBytes(bytes) ?? uitDeclaratie(bytes) ?? 'utf-8';
  const lezer = maakLezer(codering);
  if (lezer === undefined) return { soort: 'onbekende-codering', codering };
  if (lezer.encoding !== 'utf-8') return { soort: 'ok', tekst: lezer.decode(bytes), gedacht: false };
  const streng = decodeerStreng(bytes);
  if (streng !== undefined) return { soort: 'ok', tekst: streng, gedacht: false };
  return { soort: 'ok', tekst: new TextDecoder('windows-1252').decode(bytes), gedacht: true };
}

function uitEersteBytes([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0)) return 'utf-16be';
  return undefined;
}

/** A declaration of UTF-16 in bytes that are not is wrong: then the text was saved as UTF-8. */
function uitDeclaratie(bytes: Uint8Array): string | undefined {
  const kop = new TextDecoder('latin1').decode(bytes.subarray(0, KOP));
  const codering = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(kop)?.[1]?.toLowerCase();
  return codering === undefined || /^(utf-?16|ucs-?2|iso-10646-ucs-2)/.test(codering) ? undefined : codering;
}

function maakLezer(codering: string): TextDecoder | undefined {
  try {
    return new TextDecoder(codering);
  } catch (fout) {
    if (fout instanceof RangeError) return undefined;
    throw fout;
  }
}

function decodeerStreng(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fout) {
    if (fout instanceof TypeError) return undefined;
    throw fout;
  }
}
