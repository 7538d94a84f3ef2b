import { tijd as toTijd } from '../../texts/app.ts';

/** A moment as the start list says it; `tijd` is `13.30`, `dag` is `17 november` (with the year when it is another). */
export type Moment =
  | { soort: 'vandaag' | 'gisteren'; tijd: string }
  | { soort: 'dag'; dag: string; tijd: string };

/** An ISO time, seen from `nu` on the clock of the reader. */
export function toMoment(iso: string, nu: Date): Moment {
  const moment = new Date(iso);
  const tijd = toTijd(iso);
  const gisteren = new Date(nu.getFullYear(), nu.getMonth(), nu.getDate() - 1);
  if (isZelfdeDag(moment, nu)) return { soort: 'vandaag', tijd };
  if (isZelfdeDag(moment, gisteren)) return { soort: 'gisteren', tijd };
  const jaar = moment.getFullYear() === nu.getFullYear() ? {} : { year: 'numeric' as const };
  const dag = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', ...jaar }).format(moment);
  return { soort: 'dag', dag, tijd };
}

function isZelfdeDag(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
