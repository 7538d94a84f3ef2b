const BROK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let tekst = '';
  for (let begin = 0; begin < bytes.length; begin += BROK) {
    tekst += String.fromCharCode(...bytes.subarray(begin, begin + BROK));
  }
  return btoa(tekst);
}

/** @returns null when the text is no base64 */
export function fromBase64(tekst: string): Uint8Array | null {
  try {
    const tekens = atob(tekst);
    const bytes = new Uint8Array(tekens.length);
    // By hand: `Uint8Array.from` walks the text character by character and is twenty times slower.
    for (let plaats = 0; plaats < bytes.length; plaats += 1) bytes[plaats] = tekens.charCodeAt(plaats);
    return bytes;
  } catch (fout) {
    // `atob` reports text that is no base64 only by throwing; anything else is a fault of ours.
    if (fout instanceof DOMException) return null;
    throw fout;
  }
}
