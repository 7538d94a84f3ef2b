import type { Processtap } from '../proces/procesgraaf.ts';
import type { Casusdeelsoort } from './casusinhoud.ts';

/** The step with which a decision is taken, the same in every version of the content. */
export const BESLUIT = 'D2';

/** First and last day on which something can be done, YYYY-MM-DD; null = nobody knows. */
export type Moment = { vroegst: string | null; uiterlijk: string | null };

/**
 * How the day of a step follows. `gegeven`: the casus names it; `duur`: its term; `geen`: on the day that it begins;
 * `terug`: counted back; `wacht`: waits for a day of the month; the others say why nobody knows the last day.
 */
export type Looptelling =
  | 'gegeven'
  | 'duur'
  | 'geen'
  | 'terug'
  | 'wacht'
  | 'onbekend'
  | 'tekst'
  | 'ander-begin'
  | 'zonder-dag';

/** What somebody does on some day of the casus. */
export type Loopstap = {
  /** `<part>/<step>`: a step can come back in another part. */
  sleutel: string;
  deel: Casusdeelsoort;
  stap: Processtap;
  moment: Moment;
  /** Last day of a step that goes on, such as working on a proefplaats; null = it is done in a day. */
  totEnMet: string | null;
  telt: Looptelling;
  /** Not every file passes it. */
  optioneel: boolean;
  contact: boolean;
  /** The steps right before it, by key. */
  na: readonly string[];
};

/** Whether the application comes in time for this process; `uiterlijk` is the last day that it takes. */
export type Tijdigheid =
  | { soort: 'op-tijd' | 'te-laat'; uiterlijk: string }
  | { soort: 'in-woorden'; tekst: string }
  | { soort: 'onbekend' };

/** What one should know beside the days. */
export type Loopopmerking =
  /** The process does not have the route that the casus asks for, and takes the other one. */
  | { soort: 'route-ontbreekt'; gevraagd: string }
  | { soort: 'andere-keuze'; poort: string; onderwerp: string; tekst: string }
  /** Nothing in this process belongs to this happening. */
  | { soort: 'geen-stappen'; deel: Casusdeelsoort }
  /** What happens later happens before the decision of this process: then nobody knows how it goes. */
  | { soort: 'voor-besluit' }
  /** The application comes after the start of the work. */
  | { soort: 'na-start' };

export type Loopdocument = { document: string; stap: string; deel: Casusdeelsoort };

/** One casus in one process. `besluit` and `eersteBetaling` are undefined when the process does not get there. */
export type Casusloop = {
  /** In the order of the days; what has no day stands where it belongs in the process. */
  stappen: readonly Loopstap[];
  route: string;
  tijdigheid: Tijdigheid;
  besluit: Moment | undefined;
  eersteBetaling: Moment | undefined;
  /** Forms of the employer and letters of the gemeente, once per step, without what is not always needed. */
  formulieren: readonly Loopdocument[];
  brieven: readonly Loopdocument[];
  contacten: number;
  /** Ids of the steps without a known term that the last day of the first payment depends on. */
  onbekend: readonly string[];
  opmerkingen: readonly Loopopmerking[];
};

export type Loopuitkomst =
  | { soort: 'loop'; loop: Casusloop }
  /** A day falls after the last day of the calendar. */
  | { soort: 'buiten-kalender'; van: string; tot: string };
