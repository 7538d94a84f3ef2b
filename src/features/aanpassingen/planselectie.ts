import { voorkeuren } from '../../platform/voorkeuren.ts';

const VOORKEUR = 'plan-voor';

type Gemeente = { code: string; naam: string };

/** The gemeente that the plan was about last time; undefined = all, also when it is not in this traject. */
export function leesPlankeuze(gemeenten: readonly Gemeente[]): Gemeente | undefined {
  const code = voorkeuren.lees(VOORKEUR);
  return gemeenten.length < 2 ? undefined : gemeenten.find((gemeente) => gemeente.code === code);
}

/** @param code '' = all */
export function bewaarPlankeuze(code: string): void {
  voorkeuren.schrijf(VOORKEUR, code === '' ? null : code);
}
