import type { Vergelijking } from '../../domain/proces/vergelijking.ts';
import type { Scanpunt } from '../../domain/scanlijst/scanlijst.ts';
import { toAntwoordgroepen } from '../../domain/traject/antwoordgroepen.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { antwoordInWoorden } from '../../texts/wijzigingen.ts';

/** Gemeenten that do the same now, and how; the ones that differ come first. */
export type Nugroep = { gemeenten: readonly string[]; tekst: string; anders: boolean };

/** How it goes now on one scanpunt, grouped by answer. */
export function toNugroepen(
  traject: Traject,
  scanpunt: Scanpunt,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
  ankers: readonly { id: string; tekst: string }[],
): Nugroep[] {
  const soortVan = (gemeente: string) => vergelijkingen.get(gemeente)?.beoordelingen.get(scanpunt.id)?.soort;
  const alle = [...vergelijkingen.keys()];
  const over = alle.filter((gemeente) => soortVan(gemeente) === 'overgeslagen');
  const gevraagd = alle.filter((gemeente) => soortVan(gemeente) !== 'overgeslagen');
  const groepen = toAntwoordgroepen(traject, scanpunt.id, gevraagd).map(({ antwoord, gemeenten }) => ({
    gemeenten,
    tekst: antwoordInWoorden(scanpunt, antwoord, ankers),
    anders: ['anders', 'eigen-beleid'].includes(soortVan(gemeenten[0] ?? '') ?? ''),
  }));
  return [
    ...groepen.toSorted((a, b) => Number(b.anders) - Number(a.anders)),
    ...(over.length > 0 ? [{ gemeenten: over, tekst: verschillen.detail.overgeslagen, anders: false }] : []),
  ];
}
