import { vraagtBesluit, type Wijziging } from '../../domain/wijziging/wijziging.ts';
import type { Aanpassing } from './aanpassing.ts';

/**
 * Numbers of differences (scanpunten): behind the work, put off, without any decision yet, and with a
 * decision on some but not all of their changes.
 */
export type Besprekingen = { besloten: number; later: number; onbesloten: number; deels: number };

export function telBesprekingen(
  wijzigingen: readonly Wijziging[],
  aanpassingen: readonly Aanpassing[],
): Besprekingen {
  const later = new Set<string>();
  const open = new Set<string>();
  const metBesluit = new Set<string>();
  for (const wijziging of wijzigingen) {
    const { aanleiding } = wijziging;
    if (aanleiding.soort === 'eigen') continue;
    for (const rij of wijziging.gemeenten) {
      if (!vraagtBesluit(wijziging, rij)) continue;
      (rij.besluit ? metBesluit : open).add(aanleiding.scanpunt.id);
      if (rij.besluit?.keuze === 'later') later.add(aanleiding.scanpunt.id);
    }
  }
  const besloten = new Set(
    aanpassingen.flatMap(({ vervallen, wijziging: { aanleiding } }) =>
      !vervallen && (aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen-antwoord')
        ? [aanleiding.scanpunt.id]
        : [],
    ),
  );
  const deels = [...open].filter((id) => metBesluit.has(id)).length;
  return { besloten: besloten.size, later: later.size, onbesloten: open.size - deels, deels };
}
