import { isDag } from '../casus/dagnummer.ts';

const MS_PER_DAG = 86_400_000;

/** The day (YYYY-MM-DD) of a moment, by the calendar of the user. */
export function toDag(moment: Date): string {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${moment.getFullYear()}-${twee(moment.getMonth() + 1)}-${twee(moment.getDate())}`;
}

/** The day of a stored ISO time, or of a day that was stored as such; a text that is neither gives undefined. */
export function dagVan(op: string): string | undefined {
  if (isDag(op)) return op;
  const moment = new Date(op);
  return Number.isNaN(moment.getTime()) ? undefined : toDag(moment);
}

/** The ISO time at which a day (YYYY-MM-DD) begins, by the calendar of the user. */
export function beginVan(dag: string): string {
  return new Date(`${dag}T00:00:00`).toISOString();
}

/** Whole days from one day to another (YYYY-MM-DD); negative when the second is earlier. */
export function dagenTussen({ van, tot }: { van: string; tot: string }): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / MS_PER_DAG);
}
