import type { Punt } from './convexeCel.ts';
import type { Cel, Celkaart } from './tekenCelkaart.ts';

/**
 * The cell at a point of the viewBox, or null on the water. Gaps between tiles belong to the nearest
 * tile, so that pointing does not flicker: in a Voronoi map that is the nearest centre.
 */
export function vindCel(kaart: Celkaart, punt: Punt): Cel | null {
  const cel = dichtstbij(kaart.cellen, punt);
  if (cel === null) return null;
  return Math.hypot(cel.x - punt.x, cel.y - punt.y) <= cel.straal ? cel : null;
}

/** The cell nearest to the middle of the map: where the keyboard starts. Null for an empty map. */
export function middelsteCel(kaart: Celkaart): Cel | null {
  return dichtstbij(kaart.cellen, { x: kaart.breedte / 2, y: kaart.hoogte / 2 });
}

function dichtstbij(cellen: readonly Cel[], punt: Punt): Cel | null {
  let beste: Cel | null = null;
  let kleinste = Infinity;
  for (const cel of cellen) {
    const afstand = (cel.x - punt.x) ** 2 + (cel.y - punt.y) ** 2;
    if (afstand < kleinste) {
      kleinste = afstand;
      beste = cel;
    }
  }
  return beste;
}
