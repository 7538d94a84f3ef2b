/**
 * Whether a text holds a valid burgerservicenummer: nine digits that pass the elfproef, written together or with
 * single spaces, dots or dashes between them. A warning only: one in eleven other numbers passes as well.
 */
export function bevatBsn(tekst: string): boolean {
  return [...tekst.matchAll(/(?<![\d.])\d(?:[ .-]?\d){8}(?![ .-]?\d)/g)].some(([gevonden]) =>
    isBsn(gevonden.replace(/\D/g, '')),
  );
}

/** Elfproef: 9a + 8b + … + 2h - i is divisible by 11, and not all digits are 0. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false;
  const som = cijfers
    .split('')
    .reduce((tot, cijfer, plaats) => tot + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0);
  return som % 11 === 0;
}
