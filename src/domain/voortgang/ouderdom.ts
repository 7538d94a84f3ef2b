import { dagenTussen, dagVan } from './dag.ts';
import type { Landelijkebron } from './landelijkebron.ts';
import type { Bronfeit } from './landelijkfeit.ts';

/** From this many days on, news of a gemeente is old: ask again. */
export const OUD_NA_DAGEN = 90;

/** How old the news is: days since the newest fact in its source, or since the day that was given by hand. */
export type Ouderdom = { dagen: number; oud: boolean };

/**
 * Age of what we know of a gemeente on a day. Of a day that has passed we do not know what else its source said by
 * then, and a source from the future has a clock that is wrong: then it is the age of the status itself.
 * @param op YYYY-MM-DD
 * @returns undefined when nothing in it has a readable time on or before that day
 */
export function toOuderdom({ bron, feit }: Bronfeit, op: string): Ouderdom | undefined {
  const stand = bron.soort === 'hand' ? undefined : dagVan(bron.voortgang.stand);
  const dag = stand !== undefined && stand <= op ? stand : dagVan(feit.sinds);
  return dag === undefined || dag > op ? undefined : toLeeftijd(dag, op);
}

/** The day that ages count from: the day that is shown, or today when that is still to come. */
export function toLeeftijddag(peildatum: string, vandaag: string): string {
  return peildatum < vandaag ? peildatum : vandaag;
}

/** Age of a whole source on a day; undefined when it says nothing on or before that day. @param op YYYY-MM-DD */
export function toBronouderdom(bron: Landelijkebron, op: string): Ouderdom | undefined {
  const laatste = toLaatste(bron);
  // The newest fact of all: most often that is before, and the others need no look.
  if (laatste !== undefined && laatste <= op) return toLeeftijd(laatste, op);
  const dag = toDagen(bron).reduce<string | undefined>(
    (tot, een) => (een <= op && (tot === undefined || een > tot) ? een : tot),
    undefined,
  );
  return dag === undefined ? undefined : toLeeftijd(dag, op);
}

/** Whether everything that a source says is of after a day: the clock was wrong when it was saved. */
export function isUitDeToekomst(bron: Landelijkebron, vandaag: string): boolean {
  const laatste = toLaatste(bron);
  if (laatste !== undefined && laatste <= vandaag) return false;
  const dagen = toDagen(bron);
  return dagen.length > 0 && dagen.every((dag) => dag > vandaag);
}

/** Day of the newest fact in a source, as it says itself. */
function toLaatste(bron: Landelijkebron): string | undefined {
  return bron.soort === 'hand' ? bron.feit.datum : dagVan(bron.voortgang.stand);
}

/** The days on which a source says something. */
function toDagen(bron: Landelijkebron): string[] {
  if (bron.soort === 'hand') return [bron.feit.datum];
  const { stand, gemeenten } = bron.voortgang;
  const tijden = gemeenten.flatMap(({ sinds, eerder }) => [sinds, ...eerder.map((feit) => feit.sinds)]);
  return [stand, ...tijden].flatMap((tijd) => dagVan(tijd) ?? []);
}

function toLeeftijd(van: string, tot: string): Ouderdom {
  const dagen = dagenTussen({ van, tot });
  return { dagen, oud: dagen > OUD_NA_DAGEN };
}
