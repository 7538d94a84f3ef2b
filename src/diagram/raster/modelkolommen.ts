import { groepeer } from '../groepeer.ts';
import type { Pijl } from './kringen.ts';
import { type Rangplek, toRangen } from './rangen.ts';

export type Fasekolommen = { nr: number; eersteKolom: number; kolommen: number };

/** Steps without any line fill the columns of their phase in turn, at least as many as make them a square. */
function verdeelLos(los: readonly Rangplek[], kolommen: number): Map<string, number> {
  const uit = new Map<string, number>();
  for (const leden of groepeer(los, (p) => p.baan).values()) {
    const breed = Math.max(kolommen, Math.ceil(Math.sqrt(leden.length)));
    leden.forEach(({ id }, i) => uit.set(id, i % breed));
  }
  return uit;
}

/** Column of each step over all phases; a phase is as wide as its longest way through, one without steps is left out. */
export function toKolommen({
  plekken,
  faseVan,
  lijnen,
  fasen,
}: {
  plekken: readonly Rangplek[];
  faseVan: (id: string) => number;
  /** without loops, from left to right */
  lijnen: readonly Pijl[];
  fasen: number;
}): { kolomVan: (id: string) => number; fasen: Fasekolommen[] } {
  const verbonden = new Set(lijnen.flatMap(({ van, naar }) => [van, naar]));
  const perFase = groepeer(plekken, (p) => faseVan(p.id));
  const kolom = new Map<string, number>();
  const uit: Fasekolommen[] = [];
  let eersteKolom = 0;
  for (let nr = 0; nr < fasen; nr += 1) {
    const leden = perFase.get(nr);
    if (leden === undefined) continue;
    const binnen = lijnen.filter((l) => faseVan(l.van) === nr && faseVan(l.naar) === nr);
    const rangen = toRangen(
      leden.filter((p) => verbonden.has(p.id)),
      binnen,
    );
    const breed = Math.max(0, ...[...rangen.values()].map((r) => r + 1));
    const los = verdeelLos(
      leden.filter((p) => !verbonden.has(p.id)),
      breed,
    );
    const alle = new Map([...rangen, ...los]);
    const gebruikt = [...new Set(alle.values())].sort((a, b) => a - b);
    const plaats = new Map(gebruikt.map((k, i) => [k, eersteKolom + i]));
    for (const [id, k] of alle) kolom.set(id, plaats.get(k) ?? 0);
    uit.push({ nr, eersteKolom, kolommen: gebruikt.length });
    eersteKolom += gebruikt.length;
  }
  return { kolomVan: (id) => kolom.get(id) ?? 0, fasen: uit };
}
