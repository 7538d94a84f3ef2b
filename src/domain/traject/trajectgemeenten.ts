import type { Traject } from './traject.ts';

/** A gemeente of the traject with its code. */
export type MetCode = { code: string; naam: string; uitvoerder: string };
/** A column of the scan: one uitvoerder and the gemeenten that it answers for (uitgangspunt 14). */
export type Kolom = { id: string; naam: string; gemeenten: readonly MetCode[] };

/** The gemeenten in the order of the traject. */
export function toGemeenten(traject: Traject): MetCode[] {
  return Object.entries(traject.gemeenten)
    .toSorted(([a, x], [b, y]) => x.waarde.volgorde - y.waarde.volgorde || a.localeCompare(b))
    .map(([code, { waarde }]) => ({ code, naam: waarde.naam, uitvoerder: waarde.uitvoerder }));
}

/** The columns in order; a column without gemeenten is left out. */
export function toKolommen(traject: Traject): Kolom[] {
  const gemeenten = toGemeenten(traject);
  const bekend = Object.entries(traject.uitvoerders)
    .toSorted(([a, x], [b, y]) => x.waarde.volgorde - y.waarde.volgorde || a.localeCompare(b))
    .map(([id, { waarde }]) => ({ id, naam: waarde.naam }));
  // Two people can empty and fill one column at the same time: no gemeente may fall out of the scan by that.
  const verloren = gemeenten
    .filter(({ uitvoerder }) => !traject.uitvoerders[uitvoerder])
    .map(({ uitvoerder, naam }) => ({ id: uitvoerder, naam }));
  const kolommen = new Map([...verloren.toReversed(), ...bekend].map((kolom) => [kolom.id, kolom]));
  return [...bekend, ...verloren.filter((kolom) => kolommen.get(kolom.id) === kolom)]
    .map(({ id, naam }) => ({ id, naam, gemeenten: gemeenten.filter((g) => g.uitvoerder === id) }))
    .filter((kolom) => kolom.gemeenten.length > 0);
}
