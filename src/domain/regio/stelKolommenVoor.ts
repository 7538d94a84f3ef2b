import type { Regioregister } from './regioregister.ts';
import type { Samenwerkingsverband } from './samenwerkingsverband.ts';
import { vergelijkNaam } from './zoeksleutel.ts';

/** One proposed column of the scan: an uitvoerder that answers for its gemeenten. */
export interface Kolomvoorstel {
  /** Name of the verband, or of the one gemeente. */
  readonly naam: string;
  readonly gemeenten: readonly string[];
  /** Where the proposal comes from; null for a gemeente on its own. */
  readonly verband: { readonly naam: string; readonly zekerheid: 'A' | 'B' } | null;
}

/**
 * Proposes the uitvoerders for the chosen gemeenten: a sociale dienst with two or more of them is one
 * column, every other gemeente is its own. Each gemeente is in exactly one column; the order of `codes`
 * does not matter. A code that is not in the register (a fictitious gemeente) gets its own column, named by its code.
 */
export function stelKolommenVoor(register: Regioregister, codes: readonly string[]): Kolomvoorstel[] {
  const namen = new Map(register.gemeenten.map(({ code, weergavenaam }) => [code, weergavenaam]));
  const naamVan = (code: string) => namen.get(code) ?? code;
  const over = new Set(codes);
  const kolommen: Kolomvoorstel[] = [];

  for (const verband of dienstenOpOmvang(register, over)) {
    const leden = verband.gemeenten.filter((code) => over.has(code));
    if (leden.length < 2) continue;
    kolommen.push({
      naam: verband.naam,
      gemeenten: leden.sort((a, b) => vergelijkNaam(naamVan(a), naamVan(b))),
      verband: { naam: verband.naam, zekerheid: verband.zekerheid },
    });
    for (const code of leden) over.delete(code);
  }
  for (const code of over) kolommen.push({ naam: naamVan(code), gemeenten: [code], verband: null });
  return kolommen.sort((a, b) => vergelijkNaam(a.naam, b.naam));
}

/** The one with most chosen members first, so that overlapping diensten split in a fixed way. */
function dienstenOpOmvang(register: Regioregister, gekozen: ReadonlySet<string>): Samenwerkingsverband[] {
  const aantal = (verband: Samenwerkingsverband) =>
    verband.gemeenten.filter((code) => gekozen.has(code)).length;
  return register.samenwerkingsverbanden
    .filter((verband) => verband.soort === 'sociale_dienst')
    .sort(
      (a, b) =>
        aantal(b) - aantal(a) || vergelijkNaam(a.zekerheid, b.zekerheid) || vergelijkNaam(a.naam, b.naam),
    );
}
