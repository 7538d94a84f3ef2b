import type { Cel, Celkaart } from './tekenCelkaart.ts';

export type Richting = 'links' | 'rechts' | 'omhoog' | 'omlaag';

/** How much a step aside counts against a step in the right direction. */
const OPZIJ = 2;

/**
 * The nearest cell in a direction: within 45 degrees of it when there is one, else anywhere on that side.
 * Null at the edge of the map or for an unknown code. Every cell can be reached from every other.
 */
export function buurInRichting(kaart: Celkaart, code: string, richting: Richting): Cel | null {
  const vanaf = kaart.cellen.find((cel) => cel.code === code);
  if (vanaf === undefined) return null;
  let beste: Cel | null = null;
  let laagste = Infinity;
  for (const cel of kaart.cellen) {
    const { vooruit, opzij } = verschuiving(vanaf, cel, richting);
    if (cel === vanaf || vooruit <= 0) continue;
    const kosten = vooruit + OPZIJ * opzij + (opzij > vooruit ? kaart.breedte + kaart.hoogte : 0);
    if (kosten < laagste) {
      laagste = kosten;
      beste = cel;
    }
  }
  return beste;
}

function verschuiving(vanaf: Cel, naar: Cel, richting: Richting): { vooruit: number; opzij: number } {
  const dx = naar.x - vanaf.x;
  const dy = naar.y - vanaf.y;
  switch (richting) {
    case 'links':
      return { vooruit: -dx, opzij: Math.abs(dy) };
    case 'rechts':
      return { vooruit: dx, opzij: Math.abs(dy) };
    case 'omhoog':
      return { vooruit: -dy, opzij: Math.abs(dx) };
    case 'omlaag':
      return { vooruit: dy, opzij: Math.abs(dx) };
    default:
      throw new Error(`unknown direction ${String(richting satisfies never)}`);
  }
}
