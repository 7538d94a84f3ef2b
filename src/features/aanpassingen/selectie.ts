import type { Wijziging } from '../../domain/wijziging/wijziging.ts';
import type { Aanpassing } from './aanpassing.ts';

/** The changes behind rows: each once, in the gemeenten that the rows show. */
export function toZichtbareWijzigingen(rijen: readonly Aanpassing[]): Wijziging[] {
  const perId = new Map<string, Wijziging>();
  for (const { wijziging, rijen: gemeenten } of rijen) {
    const eerder = perId.get(wijziging.id)?.gemeenten ?? [];
    perId.set(wijziging.id, { ...wijziging, gemeenten: [...eerder, ...gemeenten] });
  }
  return [...perId.values()];
}
