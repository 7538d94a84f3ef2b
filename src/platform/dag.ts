/** The local day of a moment, YYYY-MM-DD. */
export function toDag(moment: Date): string {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${moment.getFullYear()}-${twee(moment.getMonth() + 1)}-${twee(moment.getDate())}`;
}
