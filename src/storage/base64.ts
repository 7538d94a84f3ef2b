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
    return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
  } catch (fout) {
    // `atob` reports text that is no base64 only by throwing; anything else is a fault of ours.
    if (fout instanceof DOMException) return null;
    throw fout;
  }
}
