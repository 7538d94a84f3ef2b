/** 0 → A, 25 → Z, 26 → AA. */
export function toLetters(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : toLetters(Math.floor(kolom / 26) - 1) + rest;
}
