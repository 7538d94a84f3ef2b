import type { Beoordeeld } from '../proces/vergelijking.ts';
import type { Scanlijst } from '../scanlijst/scanlijst.ts';
import { type Werkstand, type Wijziging, toWijzigingen } from '../wijziging/wijziging.ts';
import { leesWijzigingssleutel } from './sleutels.ts';
import type { Traject } from './traject.ts';

/** The changes of a traject: what the answers ask for, with the work that was recorded on it. */
export function toTrajectwijzigingen(
  scanlijst: Scanlijst,
  traject: Traject,
  vergelijkingen: ReadonlyMap<string, Beoordeeld>,
): Wijziging[] {
  return toWijzigingen({
    scanlijst,
    vergelijkingen,
    werk: toWerkstanden(traject),
    eigen: Object.entries(traject.eigenWijzigingen).map(([id, { waarde }]) => ({ id, ...waarde })),
  });
}

/** A value under a field of another kind does not reach the traject: the document keeps it aside and reports it. */
function toWerkstanden(traject: Traject): Map<string, Map<string, Werkstand>> {
  const uit = new Map<string, Map<string, Werkstand>>();
  for (const [sleutel, { waarde }] of Object.entries(traject.wijzigingen)) {
    const plek = leesWijzigingssleutel(sleutel);
    if (!plek) continue;
    const perGemeente = uit.get(plek.gemeente) ?? new Map<string, Werkstand>();
    uit.set(plek.gemeente, perGemeente);
    const stand = perGemeente.get(plek.wijziging) ?? {};
    perGemeente.set(plek.wijziging, { ...stand, [plek.veld]: waarde });
  }
  return uit;
}
