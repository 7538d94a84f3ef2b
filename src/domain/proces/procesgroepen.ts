import { diffProces } from './diffProces.ts';
import type { Procesgraaf } from './procesgraaf.ts';
import type { Vergelijking } from './vergelijking.ts';

/** One way of working, and the codes of the gemeenten that work so now. */
export type Procesgroep = { graaf: Procesgraaf; gemeenten: readonly string[] };

/** The distinct processes of now, in the order of the gemeenten; at most one comparison per pair of them. */
export function toProcesgroepen(vergelijkingen: ReadonlyMap<string, Vergelijking>): Procesgroep[] {
  const groepen: { graaf: Procesgraaf; gemeenten: string[] }[] = [];
  for (const [gemeente, { huidig }] of vergelijkingen) {
    const groep = groepen.find(({ graaf }) => isGelijk(graaf, huidig));
    if (groep) groep.gemeenten.push(gemeente);
    else groepen.push({ graaf: huidig, gemeenten: [gemeente] });
  }
  return groepen;
}

function isGelijk(een: Procesgraaf, ander: Procesgraaf): boolean {
  return een === ander || diffProces({ huidig: een, voorkeur: ander }).length === 0;
}
