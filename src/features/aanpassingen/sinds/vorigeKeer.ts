import { toGezien, VorigeKeer } from '../../../domain/voortgang/nieuws.ts';
import type { Traject } from '../../../domain/traject/traject.ts';
import { gezienVan } from '../../../platform/trajectvoorkeuren.ts';
import type { Voorkeuren } from '../../../platform/voorkeuren.ts';

/** What each traject looked like before this page was opened: going to another screen and back does not lose it. */
const voorDezePagina = new Map<string, VorigeKeer | null>();

/** What this browser saw when it left the plan before; null when it never did, or forgot. */
export function leesVorigeKeer(traject: string, kast: Voorkeuren): VorigeKeer | null {
  const bekend = voorDezePagina.get(traject);
  if (bekend !== undefined) return bekend;
  const gelezen = lees(kast.lees(gezienVan(traject)));
  voorDezePagina.set(traject, gelezen);
  return gelezen;
}

/** Remembers what there is now. @param op ISO time */
export function onthoudNu(traject: Traject, op: string, kast: Voorkeuren): void {
  kast.schrijf(gezienVan(traject.id), JSON.stringify({ op, gezien: toGezien(traject) }));
}

function lees(tekst: string | null): VorigeKeer | null {
  if (tekst === null) return null;
  try {
    const { success, data } = VorigeKeer.safeParse(JSON.parse(tekst));
    return success ? data : null;
  } catch (fout) {
    // Something else wrote there. It is only a memory: without it one chooses a day.
    if (fout instanceof SyntaxError) return null;
    throw fout;
  }
}
