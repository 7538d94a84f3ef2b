import type { Antwoord } from '../scanlijst/antwoord.ts';
import { isZelfdeAntwoord } from '../scanlijst/zelfdeAntwoord.ts';
import { sleutel } from './sleutels.ts';
import type { Traject } from './traject.ts';

/** Gemeenten that gave the same answer on one scanpunt; `undefined` = not answered. */
export type Antwoordgroep = { antwoord: Antwoord | undefined; gemeenten: readonly string[] };

/** How several gemeenten together stand on one scanpunt. */
export type Antwoordstand =
  | { soort: 'leeg' }
  | { soort: 'gelijk'; antwoord: Antwoord }
  | { soort: 'verschilt'; groepen: readonly Antwoordgroep[] };

/** Groups gemeenten by answer, in the order in which the answers first occur. */
export function toAntwoordgroepen(
  traject: Traject,
  scanpunt: string,
  gemeenten: readonly string[],
): Antwoordgroep[] {
  const groepen: { antwoord: Antwoord | undefined; gemeenten: string[] }[] = [];
  for (const gemeente of gemeenten) {
    const antwoord = traject.antwoorden[sleutel(gemeente, scanpunt)]?.waarde;
    const groep = groepen.find((g) => isZelfdeAntwoord(g.antwoord, antwoord));
    if (groep) groep.gemeenten.push(gemeente);
    else groepen.push({ antwoord, gemeenten: [gemeente] });
  }
  return groepen;
}

export function toAntwoordstand(
  traject: Traject,
  scanpunt: string,
  gemeenten: readonly string[],
): Antwoordstand {
  const groepen = toAntwoordgroepen(traject, scanpunt, gemeenten);
  const [eerste] = groepen;
  if (groepen.length > 1) return { soort: 'verschilt', groepen };
  return eerste?.antwoord ? { soort: 'gelijk', antwoord: eerste.antwoord } : { soort: 'leeg' };
}
