import { groepeer } from '../groepeer.ts';
import type { Pijl } from './kringen.ts';
import { maakSchachten, type Schachten } from './schachten.ts';

type Lijst = ReadonlyMap<string, readonly Pijl[]>;
/** A step with the place of its lane from the top; `rond`: an event, that no upright line joins. */
export type Rangplek = { id: string; baan: number; rond: boolean };

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

/** What leads to each step and where it leads, and the columns so far. */
type Stand = {
  perId: ReadonlyMap<string, Rangplek>;
  inkomend: Lijst;
  uitgaand: Lijst;
  schachten: Schachten;
  rang: Map<string, number>;
};

const rangVan = ({ rang }: Stand, id: string): number => rang.get(id) ?? 0;

/** In the column of what leads to it when an upright line can join them, else in the first free one behind it. */
function zetVooraan(stand: Stand, id: string): void {
  const { perId, inkomend, schachten, rang } = stand;
  const plek = perId.get(id) as Rangplek;
  const ervoor = (inkomend.get(id) ?? []).map((p) => perId.get(p.van) as Rangplek);
  const laatste = Math.max(-1, ...ervoor.map((p) => rangVan(stand, p.id)));
  const naast = ervoor.filter((p) => rangVan(stand, p.id) === laatste);
  const kanStaand = laatste >= 0 && !plek.rond && !naast.some((p) => p.rond);
  const banen = naast.map((p) => p.baan);
  if (kanStaand && schachten.verbind(laatste, plek.baan, banen)) {
    rang.set(id, laatste);
    return;
  }
  let kolom = laatste + 1;
  while (!schachten.isVrij(kolom, plek.baan)) kolom += 1;
  schachten.zet(kolom, plek.baan);
  rang.set(id, kolom);
}

/** Nearer to where it leads, as far as it is free there; what an upright line joins stays. */
function trekNaarRechts(stand: Stand, id: string): void {
  const { perId, uitgaand, schachten, rang } = stand;
  const { baan } = perId.get(id) as Rangplek;
  const hier = rangVan(stand, id);
  if (schachten.isVast(hier, baan)) return;
  let kolom = Math.min(...(uitgaand.get(id) ?? []).map((p) => rangVan(stand, p.naar) - 1));
  while (kolom > hier && !schachten.isVrij(kolom, baan)) kolom -= 1;
  if (kolom <= hier) return;
  schachten.haalWeg(hier, baan);
  schachten.zet(kolom, baan);
  rang.set(id, kolom);
}

/**
 * Column of each step, from 0: as far left as what leads to it allows, and then nearer to where it leads when more
 * lines go there. A line runs to the right, or straight up or down to another lane in the same column where nothing
 * stands in between. `pijlen` has no loops.
 */
export function toRangen(plekken: readonly Rangplek[], pijlen: readonly Pijl[]): Map<string, number> {
  const volgorde = opVolgorde(
    plekken.map((p) => p.id),
    pijlen,
  );
  const inkomend = groepeer(pijlen, (p) => p.naar);
  const uitgaand = groepeer(pijlen, (p) => p.van);
  const perId = new Map(plekken.map((p) => [p.id, p]));
  const rang = new Map<string, number>();
  const stand: Stand = { perId, inkomend, uitgaand, schachten: maakSchachten(), rang };
  for (const id of volgorde) zetVooraan(stand, id);

  const aanloop = toAanlopen(volgorde, inkomend, uitgaand);
  for (const id of volgorde.toReversed()) {
    const [erin, eruit] = [inkomend.get(id)?.length ?? 0, uitgaand.get(id)?.length ?? 0];
    if (eruit > 0 && (aanloop.has(id) || eruit > erin)) trekNaarRechts(stand, id);
  }
  return rang;
}
