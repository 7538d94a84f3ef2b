import { excel } from '../texts/excel.ts';

/** Longest name of a sheet, in UTF-16 units. */
const MAX = 31;
/** Excel keeps this name for itself. */
const BEZET = 'history';

/**
 * Names for sheets, one per given name and in that order: at most 31 characters, without `[]:*?/\`, not
 * beginning or ending with an apostrophe ('s-Hertogenbosch gets a curly one), unique without regard to case.
 */
export function bladnamen(namen: readonly string[]): string[] {
  const bezet = new Set([BEZET]);
  return namen.map((naam) => {
    const schoon = toToegestaan(naam);
    let vrij = kort(schoon, MAX);
    for (let nummer = 2; bezet.has(vrij.toLowerCase()); nummer += 1) {
      const staart = ` (${nummer})`;
      vrij = kort(schoon, MAX - staart.length) + staart;
    }
    bezet.add(vrij.toLowerCase());
    return vrij;
  });
}

function toToegestaan(naam: string): string {
  const schoon = naam
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'|'$/g, '’');
  return schoon === '' ? excel.blad.zonderNaam : schoon;
}

/** Cuts between whole characters; what is cut may leave an apostrophe or a space at the end. */
function kort(naam: string, max: number): string {
  let uit = '';
  for (const teken of naam) {
    if (uit.length + teken.length > max) break;
    uit += teken;
  }
  return uit.replace(/[\s']+$/, '');
}
