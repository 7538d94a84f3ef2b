const WEGLATING = '…';
/** A broken word keeps at least this many letters on either side, where it has them. */
const KLEINSTE_DEEL = 3;
/** How far back a better place to break a word is looked for. */
const TERUG = 6;
const KLINKER = /[aeiouyàáâäèéêëìíîïòóôöùúûü]/i;

/** Pieces that stay together; after a hyphen or slash a line may end. */
const stukkenVan = (tekst: string): string[] =>
  tekst
    .trim()
    .split(/\s+|(?<=[-/])(?=\S)/)
    .filter((s) => s !== '');

/** The next piece behind what stands there; after a hyphen or slash without a space. */
const plak = (regel: string, stuk: string): string =>
  /[-/]$/.test(regel) ? regel + stuk : `${regel} ${stuk}`;

type Past = (regel: string, nr: number, aantal: number) => boolean;

/**
 * Breaks a text into at most `meeste` lines, only between words; undefined when that does not fit.
 * `past`: whether a line fits on place `nr` of `aantal`.
 */
export function toRegels(tekst: string, meeste: number, past: Past): string[] | undefined {
  const stukken = stukkenVan(tekst);
  for (let aantal = 1; aantal <= meeste; aantal += 1) {
    const regels: string[] = [];
    for (const stuk of stukken) {
      const laatste = regels.at(-1);
      const samen = laatste === undefined ? undefined : plak(laatste, stuk);
      if (samen !== undefined && past(samen, regels.length - 1, aantal)) regels[regels.length - 1] = samen;
      else regels.push(stuk);
    }
    if (regels.length <= aantal && regels.every((regel, nr) => past(regel, nr, regels.length))) return regels;
  }
  return undefined;
}

/** How many letters at the beginning of `letters` fit with `slot` behind them; at least one. */
function telPassend(letters: readonly string[], slot: string, past: (regel: string) => boolean): number {
  let n = letters.length;
  while (n > 1 && !past(letters.slice(0, n).join('') + slot)) n -= 1;
  return n;
}

/** Where to break a word of which `n` letters fit: where a syllable may begin, else as far as fits. */
function breekplek(letters: readonly string[], n: number): number {
  const meest = Math.min(n, Math.max(1, letters.length - KLEINSTE_DEEL));
  const is = (i: number, klinker: boolean): boolean => KLINKER.test(letters[i] ?? '') === klinker;
  for (let i = meest; i >= Math.max(KLEINSTE_DEEL, meest - TERUG); i -= 1)
    if (is(i, false) && is(i + 1, true) && (is(i - 1, true) || !is(i - 2, false))) return i;
  return meest;
}

/** The text with dots at the end where it does not fit on one line. */
export function kortIn(tekst: string, past: (regel: string) => boolean): string {
  if (past(tekst)) return tekst;
  const letters = Array.from(tekst);
  return `${letters
    .slice(0, telPassend(letters, WEGLATING, past))
    .join('')
    .trimEnd()}${WEGLATING}`;
}

/** A word that is too long in parts that fit, all but the last with a hyphen. */
function breekAf(woord: string, past: (regel: string) => boolean): string[] {
  const delen: string[] = [];
  let rest = Array.from(woord);
  while (rest.length > 1 && !past(rest.join(''))) {
    const n = breekplek(rest, telPassend(rest, '-', past));
    delen.push(`${rest.slice(0, n).join('')}-`);
    rest = rest.slice(n);
  }
  return [...delen, rest.join('')];
}

/** As `toRegels`, but it always fits: words that are too long are broken, and what is left over becomes dots. */
export function dwingRegels(tekst: string, meeste: number, past: Past): string[] {
  const pastOveral = (regel: string): boolean => past(regel, 0, meeste) && past(regel, meeste - 1, meeste);
  const regels: string[] = [];
  for (const stuk of stukkenVan(tekst)) {
    const [eerste = '', ...vervolg] = breekAf(stuk, pastOveral);
    const laatste = regels.at(-1);
    const samen = laatste === undefined ? undefined : plak(laatste, eerste);
    if (samen !== undefined && pastOveral(samen)) regels[regels.length - 1] = samen;
    else regels.push(eerste);
    regels.push(...vervolg);
  }
  if (regels.length <= meeste) return regels;
  const laatste = regels[meeste - 1] ?? '';
  return [...regels.slice(0, meeste - 1), kortIn(plak(laatste, regels[meeste] ?? ''), pastOveral)];
}
