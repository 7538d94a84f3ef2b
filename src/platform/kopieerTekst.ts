/**
 * Puts text on the clipboard, and as HTML too when that is given and the browser can. Call it in the turn of the click.
 * @returns `geweigerd` when the browser does not allow it, or has no clipboard (a page without https)
 */
export async function kopieerTekst({
  tekst,
  html,
}: {
  tekst: string;
  html?: string;
}): Promise<'gelukt' | 'geweigerd'> {
  if (!('clipboard' in navigator)) return 'geweigerd';
  try {
    await schrijf(tekst, html);
    return 'gelukt';
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'NotAllowedError') return 'geweigerd';
    throw fout;
  }
}

function schrijf(tekst: string, html: string | undefined): Promise<void> {
  if (html === undefined || !('ClipboardItem' in globalThis)) return navigator.clipboard.writeText(tekst);
  const alsBlob = (inhoud: string, soort: string) => new Blob([inhoud], { type: soort });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': alsBlob(tekst, 'text/plain'),
      'text/html': alsBlob(html, 'text/html'),
    }),
  ]);
}
