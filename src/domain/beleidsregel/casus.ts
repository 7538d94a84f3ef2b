import type { Beleidsregel } from './beleidsregel.ts';
import type { Beslismodel, Feiten, Waarde } from './beslismodel.ts';

/** What is known before the questions begin: days as YYYY-MM-DD, '' = not filled in. */
export type Casusdagen = { startWerk: string; startLks: string; geboortedatum: string };
export type Dagveld = keyof Casusdagen;

export type Casusantwoord =
  | { soort: 'waarde'; waarde: Waarde }
  /** Ticked points of a question of which the number counts; none ticked is an answer too. */
  | { soort: 'punten'; punten: readonly string[] }
  | { soort: 'weet-niet' };

/** A type of case, never a person; kept nowhere. */
export type Casus = {
  dagen: Casusdagen;
  /** by variable */
  antwoorden: ReadonlyMap<string, Casusantwoord>;
  /** readings that differ from the one that we use, by variable */
  lezingen: ReadonlyMap<string, Waarde>;
};

export const LEGE_CASUS: Casus = {
  dagen: { startWerk: '', startLks: '', geboortedatum: '' },
  antwoorden: new Map(),
  lezingen: new Map(),
};

/** The case as facts for the tables. "Weet ik niet" is no fact. */
export function toFeiten(casus: Casus, regel: Beleidsregel, model: Beslismodel): Feiten {
  const feiten = new Map<string, Waarde>();
  for (const { variabele } of regel.lezingen) {
    const gewoon = model.variabelen.find(({ id }) => id === variabele)?.waarden?.[0];
    const waarde = casus.lezingen.get(variabele) ?? gewoon;
    if (waarde !== undefined) feiten.set(variabele, waarde);
  }
  for (const [variabele, antwoord] of casus.antwoorden) {
    if (antwoord.soort === 'waarde') feiten.set(variabele, antwoord.waarde);
    if (antwoord.soort === 'punten') feiten.set(variabele, antwoord.punten.length);
  }
  const { startWerk, startLks } = casus.dagen;
  const { maandenInDienst } = regel.vooraf;
  if (maandenInDienst !== null && isDag(startWerk) && isDag(startLks)) {
    feiten.set(maandenInDienst, Math.max(0, heleMaanden({ van: startWerk, tot: startLks })));
  }
  return feiten;
}

/** YYYY-MM-DD of a day that exists, from 1900. */
export function isDag(tekst: string): boolean {
  const moment = new Date(`${tekst}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(tekst) &&
    tekst >= '1900-01-01' &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(tekst)
  );
}

/** Whole months from one day to another; 31 January to 28 February is none. */
export function heleMaanden({ van, tot }: { van: string; tot: string }): number {
  const [vanJaar = 0, vanMaand = 0, vanDag = 0] = van.split('-').map(Number);
  const [totJaar = 0, totMaand = 0, totDag = 0] = tot.split('-').map(Number);
  return (totJaar - vanJaar) * 12 + totMaand - vanMaand - (totDag < vanDag ? 1 : 0);
}
