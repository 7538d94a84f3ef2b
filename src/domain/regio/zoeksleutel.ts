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
  const a = zoeksleutel(links);
  const b = zoeksleutel(rechts);
  if (a !== b) return a < b ? -1 : 1;
  return links < rechts ? -1 : links > rechts ? 1 : 0;
}
