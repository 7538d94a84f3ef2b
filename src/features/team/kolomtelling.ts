import { neemOver } from '../../domain/traject/opdrachten/antwoorden.ts';
import type { Traject } from '../../domain/traject/traject.ts';

/** How many answers each gemeente gave, by code; a gemeente without answers is absent. */
export function telAntwoorden(traject: Traject): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  for (const sleutel of Object.keys(traject.antwoorden)) {
    const gemeente = sleutel.slice(0, sleutel.indexOf('/'));
    aantallen.set(gemeente, (aantallen.get(gemeente) ?? 0) + 1);
  }
  return aantallen;
}

/** How many answers `naar` would get from `van`: only where it has none. */
export function telOverTeNemen(
  traject: Traject,
  { van, naar, scanpunten }: { van: string; naar: string; scanpunten: readonly string[] },
): number {
  const mutaties = neemOver(traject, { van, naar: [naar], scanpunten, versie: '', nieuwId: () => '' });
  return mutaties.filter(({ deel }) => deel === 'antwoorden').length;
}
