import type { Kaartklasse } from './gemeentestatus.ts';
import type { Gemeentestand } from './landelijkeStand.ts';

/** Counts per map class over the gemeenten of the register; whoever is not heard of is onbekend. */
export function telKlassen(
  codes: readonly string[],
  stand: ReadonlyMap<string, Gemeentestand>,
): Record<Kaartklasse, number> & { onderVoorwaarde: number } {
  const uit = {
    onbekend: 0,
    'niet-begonnen': 0,
    voorbereiding: 0,
    bezig: 0,
    afgevinkt: 0,
    onderVoorwaarde: 0,
  };
  for (const code of codes) {
    const gemeente = stand.get(code);
    uit[gemeente?.klasse ?? 'onbekend'] += 1;
    if (gemeente?.feit.onderVoorwaarde) uit.onderVoorwaarde += 1;
  }
  return uit;
}
