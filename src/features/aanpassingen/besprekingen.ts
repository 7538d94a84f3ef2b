import { vraagtBesluit, type Wijziging } from '../../domain/wijziging/wijziging.ts';
import type { Aanpassing } from './aanpassing.ts';

/** Numbers of differences (scanpunten): behind the work, put off, and without any decision yet. */
export type Besprekingen = { besloten: number; later: number; onbesloten: number };

export function telBesprekingen(
  wijzigingen: readonly Wijziging[],
  aanpassingen: readonly Aanpassing[],
): Besprekingen {
  const later = new Set<string>();
  const onbesloten = new Set<string>();
  for (const wijziging of wijzigingen) {
    const { aanleiding } = wijziging;
    if (aanleiding.soort === 'eigen') continue;
    for (const rij of wijziging.gemeenten) {
      if (!vraagtBesluit(wijziging, rij)) continue;
      if (!rij.besluit) onbesloten.add(aanleiding.scanpunt.id);
      else if (rij.besluit.keuze === 'later') later.add(aanleiding.scanpunt.id);
    }
  }
  const besloten = new Set(
    aanpassingen.flatMap(({ vervallen, wijziging: { aanleiding } }) =>
      !vervallen && (aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen-antwoord')
        ? [aanleiding.scanpunt.id]
        : [],
    ),
  );
  return { besloten: besloten.size, later: later.size, onbesloten: onbesloten.size };
}
