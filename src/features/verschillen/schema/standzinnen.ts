import type { Invoermerk } from '../../../diagram/beeld.ts';
import { schema } from '../../../texts/schema.ts';
import { verschillen } from '../../../texts/verschillen.ts';
import type { Beeldmerken } from '../beeldmerken.ts';

/** The mark of a step in sentences: what happens to it, the questions behind it, and for how many gemeenten. */
export function toMerkzinnen(id: string, invoer: Invoermerk, beeldmerken: Beeldmerken): string[] {
  const { merk, nummers, telling, eigen } = invoer;
  return [
    eigen?.zin ?? schema.zin[merk],
    ...(nummers.length > 0 ? [schema.nummers(nummers)] : []),
    ...(telling === undefined ? [] : [schema.telling(telling)]),
    ...toTellingzinnen(id, beeldmerken),
  ];
}

/** What the drawing itself does not say: that it holds for all, or how many have the step already. */
export function toTellingzinnen(id: string, { voor, totaal, nuTelling }: Beeldmerken): string[] {
  const nu = nuTelling.get(id);
  return [
    ...(totaal > 1 && voor.get(id)?.length === totaal ? [verschillen.schema.voorAlle(totaal)] : []),
    ...(typeof nu === 'string' ? [verschillen.schema.nuBij(nu)] : []),
  ];
}

/** For whom a mark holds; what holds for all is said in the sentence of the step. */
export function toVoor(id: string, { voor, totaal }: Beeldmerken): { voor?: readonly string[] } {
  const codes = voor.get(id);
  return codes && codes.length < totaal ? { voor: codes } : {};
}
