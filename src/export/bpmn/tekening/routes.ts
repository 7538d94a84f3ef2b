import type { Bord, Bordcel, Bordlijn } from './bord.ts';

/**
 * How a line runs. Gutter g is the strip left of column g, channel k the strip above row k. A line leaves a node at
 * its right and enters it at its left; an event on an edge is left straight up or down.
 */
export type Route =
  | { soort: 'recht' }
  /** One piece upright. */
  | { soort: 'goot'; goot: number }
  /** Along a channel; `goot` is absent when it comes straight out of an event on an edge. */
  | { soort: 'kanaal'; goot?: number; kanaal: number; goot2: number }
  /** Along the free row of its begin (`bron`) or end (`doel`). */
  | { soort: 'rij'; langs: 'bron' | 'doel'; goot: number };

export type Gelopen = Bordlijn & { route: Route };

/** The first choice for every line: straight where nothing stands in between, else around. */
export function kiesRoutes(bord: Bord): Gelopen[] {
  const rijen = new Map<number, Bordcel[]>();
  for (const cel of bord.cellen.values()) rijen.set(cel.rij, [...(rijen.get(cel.rij) ?? []), cel]);
  const bezetUit = new Set<string>();
  const bezetIn = new Set<string>();
  return bord.lijnen.map((lijn) => {
    const { van, naar, rand } = lijn;
    const isRecht =
      rand === undefined &&
      van.rij === naar.rij &&
      naar.kolom > van.kolom &&
      !bezetUit.has(van.id) &&
      !bezetIn.has(naar.id) &&
      isLeeg(rijen.get(van.rij) ?? [], van.kolom, naar.kolom);
    if (!isRecht) return { ...lijn, route: rondom(lijn) };
    bezetUit.add(van.id);
    bezetIn.add(naar.id);
    return { ...lijn, route: { soort: 'recht' } };
  });
}

/** True when no node stands in this row between two columns. */
export const isLeeg = (rij: readonly Bordcel[], na: number, voor: number): boolean =>
  !rij.some(({ kolom }) => kolom > na && kolom < voor);

function rondom({ van, naar, rand }: Bordlijn): Route {
  const goot2 = naar.kolom;
  if (rand !== undefined) {
    return { soort: 'kanaal', kanaal: rand.kant === 'boven' ? van.rij : van.rij + 1, goot2 };
  }
  const goot = van.kolom + 1;
  if (goot === goot2) return { soort: 'goot', goot };
  // Beside the row of its end, on the side it comes from; on one row below it.
  const kanaal = van.rij < naar.rij ? naar.rij : naar.rij + 1;
  return { soort: 'kanaal', goot, kanaal, goot2 };
}
