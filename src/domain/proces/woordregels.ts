/** Words between spaces, each once. */
export function woorden(tekst: string): ReadonlySet<string> {
  return new Set(tekst.trim().split(/\s+/));
}

/** Lines of words that belong together, in the order in which they are written. */
export function regels(tekst: string): string[][] {
  return tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/));
}
