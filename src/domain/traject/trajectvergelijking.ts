import type { Antwoord } from '../scanlijst/antwoord.ts';
import { type Norminvulling, type Normen, toNormen } from '../scanlijst/normenset.ts';
import type { Normenset } from '../scanlijst/normenset.ts';
import { type Meetlat, type Vergelijking, vergelijkGemeente } from '../proces/vergelijking.ts';
import type { Traject } from './traject.ts';
import { toGemeenten } from './trajectgemeenten.ts';

/** Answers per gemeente code; every gemeente of the traject is there, also without answers. */
export function toAntwoordenPerGemeente(traject: Traject): Map<string, Map<string, Antwoord>> {
  const uit = new Map(toGemeenten(traject).map(({ code }) => [code, new Map<string, Antwoord>()]));
  for (const [sleutel, { waarde }] of Object.entries(traject.antwoorden)) {
    const streep = sleutel.indexOf('/');
    uit.get(sleutel.slice(0, streep))?.set(sleutel.slice(streep + 1), waarde);
  }
  return uit;
}

/**
 * One comparison per gemeente; gemeenten with the same answers share one (DECISIONS 9), so the cost
 * follows the number of distinct sets of answers.
 */
export function vergelijkTraject(meetlat: Meetlat, traject: Traject): Map<string, Vergelijking> {
  const perInhoud = new Map<string, Vergelijking>();
  const uit = new Map<string, Vergelijking>();
  for (const [gemeente, antwoorden] of toAntwoordenPerGemeente(traject)) {
    const inhoud = toInhoudssleutel(antwoorden);
    let vergelijking = perInhoud.get(inhoud);
    if (!vergelijking) {
      vergelijking = vergelijkGemeente(meetlat, antwoorden);
      perInhoud.set(inhoud, vergelijking);
    }
    uit.set(gemeente, vergelijking);
  }
  return uit;
}

function toInhoudssleutel(antwoorden: ReadonlyMap<string, Antwoord>): string {
  return JSON.stringify([...antwoorden].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The norms of a traject: the set of the content with its own values over it. */
export function toTrajectnormen(set: Normenset, traject: Traject): Normen {
  return toNormen(
    set,
    new Map<string, Norminvulling>(Object.entries(traject.normen).map(([id, n]) => [id, n.waarde])),
  );
}
