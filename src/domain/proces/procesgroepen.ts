import type { Procesgraaf } from './procesgraaf.ts';
import type { Vergelijking } from './vergelijking.ts';

/** One way of working, and the codes of the gemeenten that work so now. */
export type Procesgroep = { graaf: Procesgraaf; gemeenten: readonly string[] };

/** The distinct processes of now, in the order of the gemeenten. Cost is linear in gemeenten. */
export function toProcesgroepen(vergelijkingen: ReadonlyMap<string, Vergelijking>): Procesgroep[] {
  const groepen = new Map<string, { graaf: Procesgraaf; gemeenten: string[] }>();
  for (const [gemeente, { huidig }] of vergelijkingen) {
    // The same answers to other questions build the same process in the same order.
    const inhoud = JSON.stringify(huidig);
    const groep = groepen.get(inhoud);
    if (groep) groep.gemeenten.push(gemeente);
    else groepen.set(inhoud, { graaf: huidig, gemeenten: [gemeente] });
  }
  return [...groepen.values()];
}
