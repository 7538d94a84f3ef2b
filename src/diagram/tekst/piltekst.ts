/** The first number, and how many more there are; '' without numbers. */
export function toPiltekst([eerste, ...rest]: readonly number[]): string {
  if (eerste === undefined) return '';
  return rest.length === 0 ? `${eerste}` : `${eerste}\u200a+${rest.length}`;
}
