import { type Dagnummer, plusMaanden, toDagnummer, weekdag } from './dagnummer.ts';

/** Which days are free, of the years that somebody looked up. Days are YYYY-MM-DD, `van` and `tot` included. */
export type Kalender = {
  van: string;
  tot: string;
  /** The general holidays of Algemene termijnenwet artikel 3. */
  feestdagen: readonly { dag: string; naam: string }[];
};

/** The calendar, ready to compute with. */
export type Rekenkalender = { van: Dagnummer; tot: Dagnummer; feestdagen: ReadonlySet<Dagnummer> };

export function toRekenkalender({ van, tot, feestdagen }: Kalender): Rekenkalender {
  return {
    van: toDagnummer(van),
    tot: toDagnummer(tot),
    feestdagen: new Set(feestdagen.map(({ dag }) => toDagnummer(dag))),
  };
}

/** No Saturday, no Sunday, no general holiday. */
export function isWerkdag(dag: Dagnummer, { feestdagen }: Rekenkalender): boolean {
  const inWeek = weekdag(dag);
  return inWeek !== 0 && inWeek !== 6 && !feestdagen.has(dag);
}

/** This day when it is a working day, else the next one (Algemene termijnenwet artikel 1 lid 1). */
export function opWerkdag(dag: Dagnummer, kalender: Rekenkalender): Dagnummer {
  let werkdag = dag;
  while (!isWerkdag(werkdag, kalender)) werkdag += 1;
  return werkdag;
}

type Duur = { waarde: number; eenheid: string };

/** Longer terms are not moved to a working day: Algemene termijnenwet artikel 4 onder a. */
const LANGSTE: ReadonlyMap<string, number> = new Map([
  ['dag', 90],
  ['dagen', 90],
  ['week', 12],
  ['weken', 12],
  ['maand', 3],
  ['maanden', 3],
]);

/**
 * The last day of a term that begins on `vanaf`. A short term never ends on a free day.
 * Undefined when the unit is not one of time, or the value is negative.
 */
export function plusTermijn(vanaf: Dagnummer, duur: Duur, kalender: Rekenkalender): Dagnummer | undefined {
  const einde = telBij(vanaf, duur, kalender);
  if (einde === undefined) return undefined;
  const langste = LANGSTE.get(duur.eenheid);
  return langste === undefined || duur.waarde > langste ? einde : opWerkdag(einde, kalender);
}

/** Counted back from a day; terms that are counted back are not moved (Algemene termijnenwet artikel 1 lid 2). */
export function minTermijn(tot: Dagnummer, { waarde, eenheid }: Duur, kalender: Rekenkalender) {
  return telBij(tot, { waarde: -waarde, eenheid }, kalender);
}

function telBij(vanaf: Dagnummer, { waarde, eenheid }: Duur, kalender: Rekenkalender): Dagnummer | undefined {
  switch (eenheid) {
    case 'dag':
    case 'dagen':
      return vanaf + Math.ceil(waarde);
    case 'week':
    case 'weken':
      return vanaf + Math.ceil(waarde * 7);
    case 'maand':
    case 'maanden':
      return plusMaanden(vanaf, Math.ceil(waarde));
    case 'jaar':
    case 'jaren':
      return plusMaanden(vanaf, Math.ceil(waarde * 12));
    case 'werkdag':
    case 'werkdagen':
      return telWerkdagen(vanaf, Math.ceil(waarde), kalender);
    default:
      return undefined;
  }
}

function telWerkdagen(vanaf: Dagnummer, aantal: number, kalender: Rekenkalender): Dagnummer {
  const richting = aantal < 0 ? -1 : 1;
  let dag = vanaf;
  for (let over = Math.abs(aantal); over > 0;) {
    dag += richting;
    if (isWerkdag(dag, kalender)) over -= 1;
  }
  return dag;
}
