import type { Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Antwoord } from '../../domain/scanlijst/antwoord.ts';
import type { Beoordeling } from '../../domain/scanlijst/beoordeling.ts';
import { toAntwoordgroepen } from '../../domain/traject/antwoordgroepen.ts';
import type { Traject } from '../../domain/traject/traject.ts';

/** Gemeenten that do the same on one scanpunt. Skipped ones are together, whatever they answered before. */
export type Feitgroep = {
  /** undefined = not answered, or skipped */
  antwoord: Antwoord | undefined;
  oordeel: Beoordeling['soort'];
  gemeenten: readonly string[];
};

/** What the gemeenten do now, in the order in which the answers first occur; skipped gemeenten last. */
export function toFeitgroepen(
  traject: Traject,
  scanpunt: string,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
): Feitgroep[] {
  const oordeelVan = (gemeente: string) =>
    vergelijkingen.get(gemeente)?.beoordelingen.get(scanpunt)?.soort ?? 'open';
  const alle = [...vergelijkingen.keys()];
  const overgeslagen = alle.filter((gemeente) => oordeelVan(gemeente) === 'overgeslagen');
  const gevraagd = alle.filter((gemeente) => !overgeslagen.includes(gemeente));
  return [
    ...toAntwoordgroepen(traject, scanpunt, gevraagd).map(({ antwoord, gemeenten }) => ({
      antwoord,
      oordeel: oordeelVan(gemeenten[0] ?? ''),
      gemeenten,
    })),
    ...(overgeslagen.length === 0
      ? []
      : [{ antwoord: undefined, oordeel: 'overgeslagen' as const, gemeenten: overgeslagen }]),
  ];
}
