import { dagenTussen, dagVan } from './dag.ts';
import type { Landelijkebron } from './landelijkebron.ts';

/** From this many days on, news of a gemeente is old: ask again. */
export const OUD_NA_DAGEN = 90;

/** How old the news is: days since the newest fact in its source, or since the day that was given by hand. */
export type Ouderdom = { dagen: number; oud: boolean };

/**
 * Age of what we know of a gemeente. A source from the future (a clock that is wrong) counts as 0 days;
 * a source without a readable time gives undefined.
 * @param vandaag YYYY-MM-DD
 */
export function toOuderdom({ bron }: { bron: Landelijkebron }, vandaag: string): Ouderdom | undefined {
  const stand = bron.soort === 'hand' ? bron.feit.datum : dagVan(bron.voortgang.stand);
  if (stand === undefined) return undefined;
  const dagen = Math.max(0, dagenTussen({ van: stand, tot: vandaag }));
  return { dagen, oud: dagen > OUD_NA_DAGEN };
}
