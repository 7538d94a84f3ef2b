const MS_PER_DAG = 86_400_000;

/** The day (YYYY-MM-DD) of a moment, by the calendar of the user. */
export function toDag(moment: Date): string {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${moment.getFullYear()}-${twee(moment.getMonth() + 1)}-${twee(moment.getDate())}`;
}

/** The day of a stored ISO time; a text that is no time gives undefined. */
export function dagVan(op: string): string | undefined {
  const moment = new Date(op);
  return Number.isNaN(moment.getTime()) ? undefined : toDag(moment);
}

/** Whole days from one day to another (YYYY-MM-DD); negative when the second is earlier. */
export function dagenTussen({ van, tot }: { van: string; tot: string }): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / MS_PER_DAG);
}
