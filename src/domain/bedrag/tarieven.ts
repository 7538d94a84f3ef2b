import type { Bedragen, Minimumloon, Werkgeverslasten } from './bedragen.ts';

/** The row that holds on `dag`; undefined before the first one. @param rijen in order of `vanaf` */
export function geldtOp<T extends { vanaf: string }>(rijen: readonly T[], dag: string): T | undefined {
  return rijen.findLast(({ vanaf }) => vanaf <= dag);
}

export function nieuwjaar(dag: string): string {
  return `${dag.slice(0, 4)}-01-01`;
}

/** The minimum wage of that day; undefined before the first row and after the last day that the content knows. */
export function minimumloonOp(dag: string, { minimumloon, bekendTot }: Bedragen): Minimumloon | undefined {
  return dag > bekendTot ? undefined : geldtOp(minimumloon, dag);
}

/** The percentage of that day; undefined for a day without a minimum wage, as there is nothing to compute then. */
export function werkgeverslastenOp(dag: string, bedragen: Bedragen): Werkgeverslasten | undefined {
  return minimumloonOp(dag, bedragen) && geldtOp(bedragen.werkgeverslasten, dag);
}

/** The minimum wage rose in the year of `dag`, before or on it: then it matters whether the LKS ran on 1 January. */
export function vraagtBegin(dag: string, bedragen: Bedragen): boolean {
  const loon = minimumloonOp(dag, bedragen);
  return loon !== undefined && loon !== minimumloonOp(nieuwjaar(dag), bedragen);
}

/** The usual full-time week can change the amount of a contract of so many hours. */
export function vraagtVoltijdsweek(dag: string, uren: number | undefined, bedragen: Bedragen): boolean {
  const regel = minimumloonOp(dag, bedragen) && geldtOp(bedragen.urenregels, dag);
  if (regel === undefined) return false;
  return regel.soort === 'normale-arbeidsduur' || (uren !== undefined && uren > regel.uren);
}
