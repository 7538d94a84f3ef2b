import type { Cel } from './werkmap.ts';

/** A day without a zone: midnight UTC. A day that does not exist (2027-02-30) stays readable as text. */
export function toDagcel(dag: string | null | undefined): Cel {
  if (dag === null || dag === undefined) return null;
  const moment = new Date(`${dag}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(dag) ? dag : moment;
}

/** What a text says about a day: the day (YYYY-MM-DD), or why it cannot be told. */
export type Gelezendag =
  | { soort: 'dag'; dag: string }
  /** `3/4/2027`: 3 April here, 4 March in America */
  | { soort: 'dubbelzinnig'; eerst: string; anders: string }
  | { soort: 'geen-dag' };

const MAANDEN = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february'],
  ['maart', 'mrt', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * Reads a day as people and programs write it: `2027-03-01`, `1-3-2027`, `1 mrt 2027`, `March 1, 2027`. Dashes and dots
 * are Dutch, day first. With slashes both orders are used; when both could be meant, it is not guessed.
 */
export function leesDag(tekst: string): Gelezendag {
  const schoon = tekst
    .trim()
    .toLowerCase()
    .replace(
      /^[a-z]+dag,?\s+|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|^(?:ma|di|wo|do|vr|za|zo)\.?\s+/,
      '',
    )
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '');
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(schoon);
  if (iso) return toUitkomst(toDag(iso[1], iso[2], iso[3]));
  const cijfers = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(schoon);
  if (cijfers) {
    const [, eerste, teken, tweede, jaar] = cijfers;
    const hier = toDag(jaar, tweede, eerste);
    if (teken !== '/') return toUitkomst(hier);
    const daar = toDag(jaar, eerste, tweede);
    if (hier && daar && hier !== daar) return { soort: 'dubbelzinnig', eerst: hier, anders: daar };
    return toUitkomst(hier ?? daar);
  }
  const woorden = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4}|\d{2})$/.exec(schoon);
  if (woorden) return toUitkomst(toDag(woorden[3], toMaand(woorden[2]), woorden[1]));
  const engels = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(schoon);
  if (engels) return toUitkomst(toDag(engels[3], toMaand(engels[1]), engels[2]));
  return { soort: 'geen-dag' };
}

function toUitkomst(dag: string | undefined): Gelezendag {
  return dag === undefined ? { soort: 'geen-dag' } : { soort: 'dag', dag };
}

function toMaand(woord = ''): string {
  return String(MAANDEN.findIndex((namen) => namen.includes(woord)) + 1);
}

/** The day when it exists and lies in a century in which one plans. */
function toDag(jaar = '', maand = '', dag = ''): string | undefined {
  const heelJaar = jaar.length === 2 ? `20${jaar}` : jaar;
  const tekst = `${heelJaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return heelJaar >= '1900' && toDagcel(tekst) instanceof Date ? tekst : undefined;
}
