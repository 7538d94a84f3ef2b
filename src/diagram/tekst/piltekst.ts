const TUSSEN = '\u200a';

/** The first number, and how many more there are; '' without numbers. */
export function toPiltekst([eerste, ...rest]: readonly number[]): string {
  if (eerste === undefined) return '';
  return rest.length === 0 ? `${eerste}` : `${eerste}${TUSSEN}+${rest.length}`;
}

/** The number, and "+3" apart: drawn lighter, so that nobody reads a sum. */
export function splitsPiltekst(tekst: string): { nummer: string; meer: string } {
  const [nummer = '', meer] = tekst.split(TUSSEN);
  return { nummer, meer: meer === undefined ? '' : `${TUSSEN}${meer}` };
}
