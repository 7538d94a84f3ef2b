import type { Voorkeuren } from '../../../platform/voorkeuren.ts';

const VOORKEUR = 'begeleid';

/** Ids of the trajecten that somebody said, in this browser, to support. What cannot be read is no choice. */
export function leesBegeleid(voorkeuren: Pick<Voorkeuren, 'lees'>): ReadonlySet<string> {
  const bewaard = voorkeuren.lees(VOORKEUR);
  if (bewaard === null) return new Set();
  try {
    const ids: unknown = JSON.parse(bewaard);
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
  } catch (fout) {
    // A memory aid that somebody else wrote over: begin anew.
    if (fout instanceof SyntaxError) return new Set();
    throw fout;
  }
}

export function schrijfBegeleid(voorkeuren: Pick<Voorkeuren, 'schrijf'>, ids: ReadonlySet<string>): void {
  voorkeuren.schrijf(VOORKEUR, ids.size === 0 ? null : JSON.stringify([...ids].toSorted()));
}
