import { groepeer } from './groepeer.ts';
import type { Pijl } from './kringen.ts';

type Lijst = ReadonlyMap<string, readonly Pijl[]>;

/** In an order in which every step comes after what leads to it. `pijlen` has no loops. */
function opVolgorde(ids: readonly string[], pijlen: readonly Pijl[]): string[] {
  const wacht = new Map(ids.map((id) => [id, 0]));
  for (const { naar } of pijlen) wacht.set(naar, (wacht.get(naar) ?? 0) + 1);
  const uit = groepeer(pijlen, (p) => p.van);
  const rij = ids.filter((id) => wacht.get(id) === 0);
  for (const id of rij) {
    for (const { naar } of uit.get(id) ?? []) {
      const nog = (wacht.get(naar) ?? 0) - 1;
      wacht.set(naar, nog);
      if (nog === 0) rij.push(naar);
    }
  }
  return rij;
}

/** Steps that only a beginning leads to, without a branch: nothing holds them at the left. */
function toAanlopen(volgorde: readonly string[], inkomend: Lijst, uitgaand: Lijst): Set<string> {
  const aanloop = new Set<string>();
  for (const id of volgorde) {
    const van = inkomend.get(id) ?? [];
    if (van.every((p) => aanloop.has(p.van) && uitgaand.get(p.van)?.length === 1)) aanloop.add(id);
  }
  return aanloop;
}

/**
 * Column of each step, from 0: as far left as what leads to it allows, and then nearer to where it leads when more
 * lines go there. `pijlen` has no loops; every one of them runs to the right.
 */
export function toRangen(ids: readonly string[], pijlen: readonly Pijl[]): Map<string, number> {
  const volgorde = opVolgorde(ids, pijlen);
  const inkomend = groepeer(pijlen, (p) => p.naar);
  const uitgaand = groepeer(pijlen, (p) => p.van);
  const aanloop = toAanlopen(volgorde, inkomend, uitgaand);
  const rang = new Map<string, number>();
  for (const id of volgorde)
    rang.set(id, Math.max(0, ...(inkomend.get(id) ?? []).map((p) => (rang.get(p.van) ?? 0) + 1)));
  for (const id of volgorde.toReversed()) {
    const verder = uitgaand.get(id) ?? [];
    if (verder.length === 0) continue;
    if (aanloop.has(id) || verder.length > (inkomend.get(id)?.length ?? 0))
      rang.set(id, Math.min(...verder.map((p) => (rang.get(p.naar) ?? 0) - 1)));
  }
  return rang;
}
