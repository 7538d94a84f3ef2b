const WEGLATING = '…';

/** Pieces that stay together; after a hyphen or slash a line may end. */
const stukkenVan = (tekst: string): string[] =>
  tekst
    .trim()
    .split(/\s+|(?<=[-/])(?=\S)/)
    .filter((s) => s !== '');

/** Whether a piece hangs on the one before it without a space. */
const plak = (regel: string, stuk: string): string =>
  /[-/]$/.test(regel) ? regel + stuk : `${regel} ${stuk}`;

/**
 * Breaks a text into at most `meeste` lines, only between words; undefined when that does not fit.
 * `past`: whether a line fits on place `nr` of `aantal`.
 */
export function toRegels(
  tekst: string,
  meeste: number,
  past: (regel: string, nr: number, aantal: number) => boolean,
): string[] | undefined {
  for (let aantal = 1; aantal <= meeste; aantal += 1) {
    const regels: string[] = [];
    for (const stuk of stukkenVan(tekst)) {
      const laatste = regels.at(-1);
      const samen = laatste === undefined ? undefined : plak(laatste, stuk);
      if (samen !== undefined && past(samen, regels.length - 1, aantal)) regels[regels.length - 1] = samen;
      else regels.push(stuk);
    }
    if (regels.length <= aantal && regels.every((regel, nr) => past(regel, nr, regels.length))) return regels;
  }
  return undefined;
}

/** The longest beginning of `woord` that fits with `slot` behind it; at least one letter. */
function begin(woord: string, slot: string, past: (regel: string) => boolean): string {
  const letters = Array.from(woord);
  let n = letters.length;
  while (n > 1 && !past(letters.slice(0, n).join('') + slot)) n -= 1;
  return letters.slice(0, n).join('');
}

/** The text with dots at the end where it does not fit on one line. */
export function kortIn(tekst: string, past: (regel: string) => boolean): string {
  return past(tekst) ? tekst : `${begin(tekst, WEGLATING, past).trimEnd()}${WEGLATING}`;
}

/** As `toRegels`, but it always fits: words that are too long are broken, and what is left over becomes dots. */
export function dwingRegels(
  tekst: string,
  meeste: number,
  past: (regel: string, nr: number, aantal: number) => boolean,
): string[] {
  const pastBreed = (regel: string): boolean => past(regel, 0, meeste) && past(regel, meeste - 1, meeste);
  const heel = stukkenVan(tekst).flatMap((stuk) => {
    const delen: string[] = [];
    let rest = stuk;
    while (!pastBreed(rest) && Array.from(rest).length > 1) {
      const deel = begin(rest, '-', pastBreed);
      delen.push(`${deel}-`);
      rest = rest.slice(deel.length);
    }
    return [...delen, rest];
  });
  const regels: string[] = [];
  for (const [i, stuk] of heel.entries()) {
    const laatste = regels.at(-1);
    const gebroken = heel[i - 1]?.endsWith('-') === true;
    const samen = laatste === undefined || gebroken ? undefined : plak(laatste, stuk);
    if (samen !== undefined && pastBreed(samen)) regels[regels.length - 1] = samen;
    else regels.push(stuk);
  }
  if (regels.length <= meeste) return regels;
  const laatste = regels[meeste - 1] as string;
  return [...regels.slice(0, meeste - 1), kortIn(`${laatste} ${regels[meeste]}`, pastBreed)];
}
