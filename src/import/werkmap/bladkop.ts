import { type Bladsoort, KOPPEN, type Kopsoort } from '../../werkmap/koppen.ts';
import { celInWoorden, toSleutelwoord } from '../../werkmap/leescel.ts';
import type { Gelezenblad } from './toBlad.ts';

/** A column that is not ours, stands there twice, or is not there. */
export type Kolomopmerking = {
  soort: 'onbekende-kolom' | 'dubbele-kolom' | 'ontbrekende-kolom';
  blad: string;
  kop: string;
};

/** Rows before the header that people add, such as a title. */
const MAX_VOORAF = 40;

/** The header of one of our tables in a sheet. */
export type Bladkop = {
  soort: Bladsoort;
  rij: number;
  /** column by its meaning; one that stands there twice is left out */
  plekken: ReadonlyMap<Kopsoort, number>;
  dubbel: readonly string[];
  onbekend: readonly string[];
};

/** The first row with the headers of the codes; titles above it do not matter. */
export function zoekKop(blad: Gelezenblad): Bladkop | undefined {
  for (let r = 0; r < Math.min(blad.rijen.length, MAX_VOORAF); r += 1) {
    const woorden = (blad.rijen[r] ?? []).map((cel) => celInWoorden(cel));
    for (const soort of ['wijzigingen', 'scan'] as const) {
      const koppen = woorden.map((woord) => KOPPEN[soort].get(toSleutelwoord(woord)));
      if (koppen.includes('id') && koppen.includes('gemeentecode')) return toKop(soort, r, woorden, koppen);
    }
  }
  return undefined;
}

function toKop(
  soort: Bladsoort,
  rij: number,
  woorden: readonly string[],
  koppen: readonly (Kopsoort | undefined)[],
): Bladkop {
  const plekken = new Map<Kopsoort, number>();
  const dubbel = new Set<Kopsoort>();
  const onbekend: string[] = [];
  for (const [k, kop] of koppen.entries()) {
    const woord = woorden[k]?.trim() ?? '';
    if (kop === undefined) {
      if (woord !== '') onbekend.push(woord);
    } else if (kop !== 'lezen') {
      if (plekken.has(kop)) dubbel.add(kop);
      else plekken.set(kop, k);
    }
  }
  const namen = [...dubbel].map((kop) => woorden[plekken.get(kop) ?? -1] ?? '');
  // Which of the two counts, nobody can tell.
  for (const kop of dubbel) if (!CODES.has(kop)) plekken.delete(kop);
  return { soort, rij, plekken, dubbel: namen, onbekend };
}

/** Columns that say what a row is about. */
export const CODES: ReadonlySet<Kopsoort> = new Set(['id', 'gemeentecode', 'stempel', 'optie']);

/** Most headers of one of our tables, without the codes. */
export function lijktEigen(blad: Gelezenblad): boolean {
  return blad.rijen
    .slice(0, MAX_VOORAF)
    .some((rij) =>
      (['wijzigingen', 'scan'] as const).some(
        (soort) => rij.filter((cel) => KOPPEN[soort].has(toSleutelwoord(celInWoorden(cel)))).length >= 4,
      ),
    );
}

/** What is worth telling about the columns of a sheet. */
export function* toKolomopmerkingen(blad: string, kop: Bladkop): Generator<Kolomopmerking> {
  for (const naam of kop.onbekend) yield { soort: 'onbekende-kolom', blad, kop: naam };
  for (const naam of kop.dubbel) yield { soort: 'dubbele-kolom', blad, kop: naam };
  for (const [woord, soort] of KOPPEN[kop.soort]) {
    if (soort === 'lezen' || kop.plekken.has(soort) || kop.dubbel.some((d) => toSleutelwoord(d) === woord))
      continue;
    yield { soort: 'ontbrekende-kolom', blad, kop: woord };
  }
}
