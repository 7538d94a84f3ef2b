import type { Vergelijking } from '../proces/vergelijking.ts';
import type { Scanlijst, Scanpunt } from '../scanlijst/scanlijst.ts';

/**
 * One scanpunt on which at least one gemeente differs from the preferente werkwijze (uitgangspunt 1).
 * The lists hold gemeente codes and together cover every gemeente.
 */
export type Verschil = {
  scanpunt: Scanpunt;
  anders: readonly string[];
  zoalsPreferent: readonly string[];
  /** weten we niet, niet vastgelegd */
  onbekend: readonly string[];
  /** no answer yet */
  open: readonly string[];
  /** skipped, not applicable, not comparable yet */
  overig: readonly string[];
};

/** How the gemeenten stand on one scanpunt. */
export function toVerdeling(scanpunt: Scanpunt, vergelijkingen: ReadonlyMap<string, Vergelijking>): Verschil {
  const uit = {
    anders: [] as string[],
    zoalsPreferent: [] as string[],
    onbekend: [] as string[],
    open: [] as string[],
    overig: [] as string[],
  };
  for (const [gemeente, { beoordelingen }] of vergelijkingen) {
    const soort = beoordelingen.get(scanpunt.id)?.soort ?? 'open';
    if (soort === 'anders' || soort === 'eigen-beleid') uit.anders.push(gemeente);
    else if (soort === 'zoals-preferent') uit.zoalsPreferent.push(gemeente);
    else if (soort === 'weten-we-niet' || soort === 'niet-vastgelegd') uit.onbekend.push(gemeente);
    else if (soort === 'open') uit.open.push(gemeente);
    else uit.overig.push(gemeente);
  }
  return { scanpunt, ...uit };
}

/** The differences in printed order; beleidsvrijheid is information and never among them. */
export function toVerschillen(
  scanlijst: Scanlijst,
  vergelijkingen: ReadonlyMap<string, Vergelijking>,
): Verschil[] {
  return scanlijst.scanpunten
    .filter((punt) => punt.aard !== 'beleidsvrijheid')
    .map((punt) => toVerdeling(punt, vergelijkingen))
    .filter(({ anders }) => anders.length > 0);
}
