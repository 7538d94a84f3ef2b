/** False on pages without https and in browsers that only copy text. */
export function kanBeeldKopieren(): boolean {
  return 'ClipboardItem' in globalThis && 'clipboard' in navigator && 'write' in navigator.clipboard;
}

/**
 * Puts a picture on the clipboard. Call it in the turn of the click: browsers allow it only then, so the picture
 * itself may still be on its way.
 * @param png a PNG; when it fails, so does this, with the same error
 */
export async function kopieerBeeld(png: Promise<Blob>): Promise<'gelukt' | 'geweigerd'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'gelukt';
  } catch (fout) {
    await png;
    if (fout instanceof DOMException && fout.name === 'NotAllowedError') return 'geweigerd';
    throw fout;
  }
}
