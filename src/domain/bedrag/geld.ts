/**
 * Money while computing: whole hundredths of a cent, so € 1 = 10 000. No step of a calculation is finer, so that
 * the amounts that are shown (at most four digits after the comma) are the amounts that are computed with.
 */
export type Deelcent = number;

/** Money that is paid: whole cents. */
export type Centen = number;

const PER_EURO = 10_000;
export const PER_CENT = 100;

/** @param euro as in the content: at most four digits after the point */
export function uitEuro(euro: number): Deelcent {
  return Math.round(euro * PER_EURO);
}

/** Half a cent and more goes up. */
export function toCenten(bedrag: Deelcent): Centen {
  return deel({ van: bedrag, teller: 1, noemer: PER_CENT });
}

/** `procent` of an amount. @param procent 0 or more, at most two digits after the point */
export function procentVan(procent: number, van: Deelcent): Deelcent {
  return deel({ van, teller: honderdsten(procent), noemer: 10_000 });
}

/** A number of hours, or a percentage, in whole hundredths: 27.5 → 2750. */
export function honderdsten(getal: number): number {
  return Math.round(getal * 100);
}

/** `van × teller / noemer`, rounded to a whole number, half up. All three are whole numbers, none negative. */
export function deel({ van, teller, noemer }: { van: number; teller: number; noemer: number }): number {
  // With whole numbers no half is missed: all stay under 2 ** 53.
  return Math.floor((2 * van * teller + noemer) / (2 * noemer));
}
