import type { Antwoord, Antwoorden } from '../scanlijst/antwoord.ts';
import { type Norminvulling, type Normen, toNormen, type Normenset } from '../scanlijst/normenset.ts';
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

/** Comparisons with the answers that they were made of, by gemeente code. */
export type Vergeleken = ReadonlyMap<string, { antwoorden: Antwoorden; vergelijking: Vergelijking }>;

/**
 * One comparison per gemeente; gemeenten with the same answers share one (uitgangspunt 9), so the cost
 * follows the number of distinct sets of answers. `vorige`: comparisons with the same meetlat; a gemeente
 * whose answers are the very same values keeps its comparison, so that one answer costs one comparison.
 */
export function vergelijkTraject(
  meetlat: Meetlat,
  traject: Traject,
  vorige: Vergeleken = new Map(),
): Vergeleken {
  const perInhoud = new Map<string, Vergelijking>();
  const uit = new Map<string, { antwoorden: Antwoorden; vergelijking: Vergelijking }>();
  for (const [gemeente, antwoorden] of toAntwoordenPerGemeente(traject)) {
    const eerder = vorige.get(gemeente);
    if (eerder && heeftZelfdeWaarden(eerder.antwoorden, antwoorden)) {
      uit.set(gemeente, eerder);
      continue;
    }
    const inhoud = toInhoudssleutel(antwoorden);
    const vergelijking = perInhoud.get(inhoud) ?? vergelijkGemeente(meetlat, antwoorden);
    perInhoud.set(inhoud, vergelijking);
    uit.set(gemeente, { antwoorden, vergelijking });
  }
  return uit;
}

function heeftZelfdeWaarden(a: Antwoorden, b: Antwoorden): boolean {
  if (a.size !== b.size) return false;
  for (const [id, antwoord] of b) if (a.get(id) !== antwoord) return false;
  return true;
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
