import type { Bronnen } from '../../content/bronnen.ts';
import { type Kennisartikel, laadKennispagina } from '../../content/kennis.ts';
import { laadBronnen } from '../../content/laadBronnen.ts';

type Opgehaald = { artikel: Kennisartikel; bronnen: Bronnen };

const opgehaald = new Map<string, Promise<Opgehaald>>();

/** A page with the sources it names: the same promise for the same id, as React's `use` asks. A failure is not kept. */
export function haalKennispagina(id: string): Promise<Opgehaald> {
  const bekend = opgehaald.get(id);
  if (bekend !== undefined) return bekend;
  const nieuw = haal(id);
  opgehaald.set(id, nieuw);
  nieuw.catch(() => opgehaald.delete(id));
  return nieuw;
}

async function haal(id: string): Promise<Opgehaald> {
  const [artikel, bronnen] = await Promise.all([laadKennispagina(id), laadBronnen()]);
  if (artikel === undefined) throw new Error(`KENNISPAGINAS lists ${id}, which has no page`);
  return { artikel, bronnen };
}
