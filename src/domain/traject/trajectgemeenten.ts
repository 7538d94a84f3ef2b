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
  return Object.entries(traject.uitvoerders)
    .toSorted(([a, x], [b, y]) => x.waarde.volgorde - y.waarde.volgorde || a.localeCompare(b))
    .map(([id, { waarde }]) => ({
      id,
      naam: waarde.naam,
      gemeenten: gemeenten.filter((g) => g.uitvoerder === id),
    }))
    .filter((kolom) => kolom.gemeenten.length > 0);
}
