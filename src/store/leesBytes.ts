import type { Bestand } from './trajectstaat.ts';

/** null: the browser could not read it, for example because it was moved or a drive went away. */
export async function leesBytes(bestand: Bestand): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await bestand.arrayBuffer());
  } catch (fout) {
    if (fout instanceof DOMException) return null;
    throw fout;
  }
}
