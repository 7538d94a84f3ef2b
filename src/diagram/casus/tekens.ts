import { BESLUIT, type Loopstap } from '../../domain/casus/casusloop.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { type Tijdas, toPlek } from './tijdas.ts';

export type Tekensoort = 'betaling' | 'besluit' | 'formulier' | 'brief' | 'contact' | 'stap';

/** One or more steps of a lane that lie too close to each other for a mark of their own. */
export type Teken = {
  /** The one that counts most: a payment before a decision, a form, a letter, contact. */
  soort: Tekensoort;
  x: number;
  breedte: number;
  /** Where the last day is, px; `open`: nobody knows. */
  tot: number;
  open: boolean;
  /** Where a step ends that goes on, px. */
  duurtTot: number | undefined;
  /** First day of the first step. */
  dag: string;
  stappen: readonly string[];
};

const RANG: readonly Tekensoort[] = ['betaling', 'besluit', 'formulier', 'brief', 'contact', 'stap'];
/** Width of a mark, with a number and without, px. */
const BREED = 40;
const SMAL = 24;

/** Marks in the order of the days; none overlaps another. Steps without a day have no mark. */
export function toTekens(stappen: readonly Loopstap[], werkproces: Werkproces, as: Tijdas): Teken[] {
  const tekens: Teken[] = [];
  const losse = stappen.flatMap((stap) => {
    const plek = toPlek(stap.moment, as);
    return plek
      ? [
          {
            ...plek,
            soort: toSoort(stap, werkproces),
            stappen: [stap.sleutel],
            breedte: SMAL,
            duurtTot: stap.totEnMet === null ? undefined : as.x(stap.totEnMet),
          },
        ]
      : [];
  });
  for (const los of losse.toSorted((a, b) => a.x - b.x)) {
    const vorige = tekens.at(-1);
    if (!vorige || los.x - vorige.x > BREED + 2) tekens.push(los);
    else tekens[tekens.length - 1] = voegSamen(vorige, los);
  }
  return tekens;
}

function voegSamen(een: Teken, ander: Teken): Teken {
  const [eerste] = RANG.filter((soort) => soort === een.soort || soort === ander.soort);
  return {
    ...een,
    soort: eerste ?? een.soort,
    breedte: BREED,
    tot: Math.max(een.tot, ander.tot),
    open: een.open || ander.open,
    duurtTot: een.duurtTot ?? ander.duurtTot,
    stappen: [...een.stappen, ...ander.stappen],
  };
}

function toSoort({ stap, contact }: Loopstap, { documenten, kerncijfers }: Werkproces): Tekensoort {
  if (stap.id === kerncijfers.tot) return 'betaling';
  if (stap.id === BESLUIT) return 'besluit';
  const soorten = new Set(
    stap.documenten.map((id) => documenten.find((document) => document.id === id)?.soort),
  );
  if (soorten.has('formulier')) return 'formulier';
  if (soorten.has('brief')) return 'brief';
  return contact ? 'contact' : 'stap';
}
