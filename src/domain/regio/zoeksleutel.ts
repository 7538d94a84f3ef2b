/**
 * Text as we compare it: lower case, without diacritics, punctuation and the articles 's and 't.
 * "'s-Hertogenbosch", "s hertogenbosch" and "Hertogenbosch" all give "hertogenbosch".
 */
export function zoeksleutel(tekst: string): string {
  const woorden = tekst
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .split(' ');
  const zonderLidwoord =
    woorden.length > 1 && (woorden[0] === 's' || woorden[0] === 't') ? woorden.slice(1) : woorden;
  return zonderLidwoord.join(' ');
}

/** Order of names on the screen; the same in every browser, whatever its language. */
export function vergelijkNaam(links: string, rechts: string): number {
  return volgorde(zoeksleutel(links), zoeksleutel(rechts)) || volgorde(links, rechts);
}

/** A list in the order of names on the screen; the key of each name is made once, not at every comparison. */
export function opNaam<T>(lijst: readonly T[], naamVan: (een: T) => string): T[] {
  return lijst
    .map((een) => {
      const naam = naamVan(een);
      return { een, naam, sleutel: zoeksleutel(naam) };
    })
    .sort((a, b) => volgorde(a.sleutel, b.sleutel) || volgorde(a.naam, b.naam))
    .map(({ een }) => een);
}

const volgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
