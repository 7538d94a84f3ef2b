const MS_PER_DAG = 86_400_000;

/** A day as a number that one can add up: days since 1 January 1970. */
export type Dagnummer = number;

/** @param dag YYYY-MM-DD, a day of the calendar */
export function toDagnummer(dag: string): Dagnummer {
  return Date.UTC(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)) - 1, Number(dag.slice(8))) / MS_PER_DAG;
}

/** YYYY-MM-DD */
export function toDag(nummer: Dagnummer): string {
  const dag = new Date(nummer * MS_PER_DAG);
  // By hand: a casus has many days, and toISOString is several times slower.
  return `${dag.getUTCFullYear()}-${twee(dag.getUTCMonth() + 1)}-${twee(dag.getUTCDate())}`;
}

const twee = (getal: number) => (getal < 10 ? `0${getal}` : String(getal));

/** A day of the calendar, YYYY-MM-DD. */
export function isDag(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) && toDag(toDagnummer(tekst)) === tekst;
}

/** As many months later on the same day of the month, or on the last day of a shorter month. */
export function plusMaanden(nummer: Dagnummer, maanden: number): Dagnummer {
  const dag = new Date(nummer * MS_PER_DAG);
  return opDagVanMaand(dag.getUTCFullYear(), dag.getUTCMonth() + maanden, dag.getUTCDate());
}

/** The first day from `vanaf` on that is day `dag` of its month; in a shorter month the last day. */
export function volgendeDagVanMaand(vanaf: Dagnummer, dag: number): Dagnummer {
  const begin = new Date(vanaf * MS_PER_DAG);
  const inMaand = (erbij: number) => opDagVanMaand(begin.getUTCFullYear(), begin.getUTCMonth() + erbij, dag);
  const eerste = inMaand(0);
  return eerste >= vanaf ? eerste : inMaand(1);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdag(nummer: Dagnummer): number {
  // 1 January 1970 was a Thursday.
  return (((nummer + 4) % 7) + 7) % 7;
}

/** @param maand 0 = January; may pass the end of the year */
function opDagVanMaand(jaar: number, maand: number, dag: number): Dagnummer {
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0)).getUTCDate();
  return Date.UTC(jaar, maand, Math.min(dag, laatste)) / MS_PER_DAG;
}
