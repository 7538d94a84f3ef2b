import { excel } from '../texts/excel.ts';
import { toSleutelwoord } from './leescel.ts';
import { DAGKOLOMMEN, INVULKOLOMMEN, type Invulkolom } from './wijzigingscellen.ts';
import { SCANINVULKOLOMMEN, type Scaninvulkolom } from './antwoordcellen.ts';

/** Which of our two tables a sheet holds. */
export type Bladsoort = 'wijzigingen' | 'scan';
/** A column in which people type, of either table. */
export type Invoerkolom = Invulkolom | Scaninvulkolom;
/** A column by its meaning: one that people fill in, one that says what the row is about, or one to read only. */
export type Kopsoort = Invoerkolom | 'id' | 'gemeentecode' | 'stempel' | 'optie' | 'lezen';

/** Columns by the words of their header, per table. The words in the file stay what they were, so old files are read. */
export const KOPPEN: Readonly<Record<Bladsoort, ReadonlyMap<string, Kopsoort>>> = {
  wijzigingen: toKoppen(excel.kolom, INVULKOLOMMEN, {
    id: 'id',
    gemeentecode: 'gemeentecode',
    stempel: 'stempel',
  }),
  scan: toKoppen(excel.scankolom, SCANINVULKOLOMMEN, {
    vraagcode: 'id',
    optiecode: 'optie',
    gemeentecode: 'gemeentecode',
    stempel: 'stempel',
  }),
};

function toKoppen(
  woorden: Readonly<Record<string, string>>,
  invoer: readonly Invoerkolom[],
  machine: Readonly<Record<string, Kopsoort>>,
): Map<string, Kopsoort> {
  const bekend = new Set<string>(invoer);
  return new Map(
    Object.entries(woorden).map(([naam, woord]) => [
      toSleutelwoord(woord),
      machine[naam] ?? (bekend.has(naam) ? (naam as Invoerkolom) : 'lezen'),
    ]),
  );
}

export function isDagkolom(kolom: string): boolean {
  return DAGKOLOMMEN.has(kolom);
}
