import { MAX_TEKST } from '../domain/scanlijst/antwoord.ts';
import { isAfgekapt } from './celtekst.ts';
import { leesDag, toDagcel } from './dagcel.ts';
import { type Leescel, toSchoon, toSleutelwoord } from './leescel.ts';

/** Reasons that need no more than their name; the sentence comes from `texts`. */
export type Onleesbaarsoort =
  | 'samengevoegd'
  | 'celfout'
  | 'dag-in-tekst'
  | 'geen-dag'
  | 'geen-getal'
  | 'niet-in-lijst'
  /** the export cut this text: taking it over would lose the rest */
  | 'ingekort'
  // rules of a decision and of a state
  | 'geen-besluit-nodig'
  | 'besluit-nodig'
  | 'besluit-kan-niet'
  | 'reden-nodig'
  | 'tot-nodig'
  | 'tot-alleen-bij-aanvaarden'
  | 'wacht-nodig'
  | 'wacht-alleen-bij-geblokkeerd'
  // rules of an answer
  | 'eigen-woorden-nodig'
  | 'eigen-woorden-zonder-keuze'
  | 'termijn-onaf'
  | 'geen-dag-van-de-maand'
  | 'kies-een'
  | 'alleen-deze';

/** Why a cell cannot be taken over. */
export type Onleesbaar =
  | { soort: Onleesbaarsoort }
  | { soort: 'dubbelzinnige-dag'; eerst: string; anders: string }
  | { soort: 'te-lang'; tekens: number; maximum: number }
  /** another row of the file says something else about the same */
  | { soort: 'dubbel'; anders: string };

export type Gelezen<T> = { soort: 'ok'; waarde: T } | { soort: 'fout'; waarom: Onleesbaar };

const ok = <T>(waarde: T): Gelezen<T> => ({ soort: 'ok', waarde });
export const fout = (waarom: Onleesbaar): Extract<Gelezen<never>, { soort: 'fout' }> => ({
  soort: 'fout',
  waarom,
});

/** The century in which one plans, both ends included: a day outside it is a slip of the keys. */
const EERSTE_DAG = '2000-01-01';
const LAATSTE_DAG = '2099-12-31';

/** Free text; undefined = empty. A number that Excel made of a text is taken as its digits. */
export function leesTekst(cel: Leescel): Gelezen<string | undefined> {
  if (cel === null) return ok(undefined);
  switch (cel.soort) {
    case 'samengevoegd':
      return fout({ soort: 'samengevoegd' });
    case 'fout':
      return fout({ soort: 'celfout' });
    case 'dag':
      return fout({ soort: 'dag-in-tekst' });
    case 'getal':
      return ok(String(cel.waarde));
    case 'tekst': {
      const tekst = toSchoon(cel.tekst);
      if (tekst.length > MAX_TEKST) {
        return fout({ soort: 'te-lang', tekens: tekst.length, maximum: MAX_TEKST });
      }
      return isAfgekapt(tekst) ? fout({ soort: 'ingekort' }) : ok(tekst === '' ? undefined : tekst);
    }
    default:
      return cel satisfies never;
  }
}

/** A day from 2000 up to and including 2099, YYYY-MM-DD; undefined = empty. */
export function leesDagwaarde(cel: Leescel): Gelezen<string | undefined> {
  switch (cel?.soort) {
    case 'dag':
      return toPlandag(cel.dag);
    case 'getal':
      return toPlandag(toDagVanNummer(cel.waarde));
    case 'fout':
      return fout({ soort: 'geen-dag' });
    default:
  }
  const tekst = leesTekst(cel);
  if (tekst.soort === 'fout' || tekst.waarde === undefined) return tekst;
  // A cell of the format text shows the number of the day.
  if (/^\d{5}$/.test(tekst.waarde)) return toPlandag(toDagVanNummer(Number(tekst.waarde)));
  const dag = leesDag(tekst.waarde);
  if (dag.soort === 'dubbelzinnig') {
    return fout({ soort: 'dubbelzinnige-dag', eerst: dag.eerst, anders: dag.anders });
  }
  return toPlandag(dag.soort === 'dag' ? dag.dag : undefined);
}

function toPlandag(dag: string | undefined): Gelezen<string> {
  const kan = dag !== undefined && dag >= EERSTE_DAG && dag <= LAATSTE_DAG && toDagcel(dag) instanceof Date;
  return kan ? ok(dag) : fout({ soort: 'geen-dag' });
}

/** The numbers of Excel for 31 December 1899 and 31 December 9999. */
const EERSTE_NUMMER = 1;
const LAATSTE_NUMMER = 2_958_465;

/**
 * The day of a number of Excel (days from 30 December 1899), YYYY-MM-DD. Undefined for a number that Excel has no day
 * for either: a telephone number in a cell with the format of a date.
 */
export function toDagVanNummer(nummer: number): string | undefined {
  const heel = Math.floor(nummer);
  if (!(heel >= EERSTE_NUMMER && heel <= LAATSTE_NUMMER)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + heel * 86_400_000).toISOString().slice(0, 10);
}

/** One of these choices, without regard to case and spaces; undefined = empty. */
export function leesKeuze<T>(
  cel: Leescel,
  keuzes: readonly { tekst: string; waarde: T }[],
): Gelezen<T | undefined> {
  const tekst = leesTekst(cel);
  if (tekst.soort === 'fout' || tekst.waarde === undefined) return tekst as Gelezen<undefined>;
  const woord = toSleutelwoord(tekst.waarde);
  const keuze = keuzes.find((k) => toSleutelwoord(k.tekst) === woord);
  return keuze ? ok(keuze.waarde) : fout({ soort: 'niet-in-lijst' });
}
