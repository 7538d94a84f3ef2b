import * as z from 'zod/mini';
import type { Beoordeeld } from '../proces/vergelijking.ts';
import { telAfgehandeld, vragenVanLaag } from '../scanlijst/beantwoord.ts';
import type { Scanlijst } from '../scanlijst/scanlijst.ts';
import type { Traject } from '../traject/traject.ts';
import { type Wijziging, vraagtBesluit } from '../wijziging/wijziging.ts';

/** Where a gemeente stands (uitgangspunt 21). Onbekend = no news; it does not say that nothing happens. */
export const Gemeentestatus = z.enum([
  'onbekend',
  'niet-gestart',
  'in-gesprek',
  'gepland',
  'scan',
  'aanpassen',
  'afgevinkt',
  'heropend',
]);
export type Gemeentestatus = z.infer<typeof Gemeentestatus>;

export const Grond = z.enum(['zelf-opgegeven', 'bevestigd-door-begeleider', 'uit-bestand']);
export type Grond = z.infer<typeof Grond>;

/** The five groups of the map. */
export type Kaartklasse = 'onbekend' | 'niet-begonnen' | 'voorbereiding' | 'bezig' | 'afgevinkt';

export function toKaartklasse(status: Gemeentestatus): Kaartklasse {
  switch (status) {
    case 'onbekend':
      return 'onbekend';
    case 'niet-gestart':
      return 'niet-begonnen';
    case 'in-gesprek':
    case 'gepland':
      return 'voorbereiding';
    case 'scan':
    case 'aanpassen':
    case 'heropend':
      return 'bezig';
    case 'afgevinkt':
      return 'afgevinkt';
    default:
      return status satisfies never;
  }
}

/**
 * The status of a gemeente inside a traject: no answer = in gesprek; first answer = scan; core answered
 * and every difference on it decided = aanpassen; afgevinkt and heropend only by hand.
 */
export function toGemeentestatus({
  scanlijst,
  traject,
  gemeente,
  vergelijking,
  wijzigingen,
}: {
  scanlijst: Scanlijst;
  traject: Traject;
  gemeente: string;
  vergelijking: Beoordeeld;
  wijzigingen: readonly Wijziging[];
}): Gemeentestatus {
  const besluit = traject.afvinken[gemeente]?.waarde;
  if (besluit) return besluit.soort;
  const begonnen = [...vergelijking.beoordelingen.values()].some(
    ({ soort }) => soort !== 'open' && soort !== 'overgeslagen',
  );
  if (!begonnen) return 'in-gesprek';
  const kern = vragenVanLaag(scanlijst, 'kern');
  const { gedaan, totaal } = telAfgehandeld(kern, vergelijking.beoordelingen);
  if (gedaan < totaal) return 'scan';
  const kernpunten = new Set(kern.map(({ id }) => id));
  const onbesproken = wijzigingen.some(
    (wijziging) =>
      'scanpunt' in wijziging.aanleiding &&
      kernpunten.has(wijziging.aanleiding.scanpunt.id) &&
      wijziging.gemeenten.some(
        (rij) => rij.gemeente === gemeente && vraagtBesluit(wijziging, rij) && !rij.besluit,
      ),
  );
  return onbesproken ? 'scan' : 'aanpassen';
}
