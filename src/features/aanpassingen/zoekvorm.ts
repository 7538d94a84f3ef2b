/** Text as it is searched: without case and accents. */
export function zoekvorm(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
