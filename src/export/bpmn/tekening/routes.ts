import { groepeer } from '../../../diagram/groepeer.ts';
import type { Bord, Bordcel, Bordlijn } from './bord.ts';

/**
 * How a line runs. Gutter g is the strip left of column g, channel k the strip above row k. A line leaves a node at
 * its right and enters it at its left, where nothing else is said.
 */
export type Route =
  | { soort: 'recht' }
  /** Straight to the node above or below it in the same column. */
  | { soort: 'staand'; kant: 'boven' | 'onder' }
  /** Around to another node in the same column, which it enters at its right. */
  | { soort: 'klem'; goot: number }
  /** One piece upright. */
  | { soort: 'goot'; goot: number }
  /** Along a channel; `goot` is absent when it comes straight up or down out of an event on an edge. */
  | { soort: 'kanaal'; goot?: number; kanaal: number; goot2: number }
  /** Along the free row of its begin (`bron`) or end (`doel`). */
  | { soort: 'rij'; langs: 'bron' | 'doel'; goot: number };

export type Gelopen = Bordlijn & { route: Route };

/** Routes of all lines, and the gateways and events whose name stands above them, because a line comes from below. */
export type Routekeuze = { lijnen: Gelopen[]; naamBoven: ReadonlySet<string> };

/** The first choice for every line: straight where nothing stands in between, else around. */
export function kiesRoutes(bord: Bord): Routekeuze {
  const rijen = groepeer(bord.cellen.values(), ({ rij }) => rij);
  const kolommen = groepeer(bord.cellen.values(), ({ kolom }) => kolom);
  // On every side of a node one line is straight.
  const bezet = new Set<string>();
  const neem = (...kanten: string[]): boolean => {
    const vrij = kanten.every((kant) => !bezet.has(kant));
    if (vrij) for (const kant of kanten) bezet.add(kant);
    return vrij;
  };
  const naamkant = new Map<string, 'boven' | 'onder'>();
  const neemStaand = (van: Bordcel, uit: 'boven' | 'onder', naar: Bordcel): boolean => {
    const erin = tegenover(uit);
    const kan = isKaal(van, uit, naamkant) && isKaal(naar, erin, naamkant);
    if (!kan || !neem(`${van.id}|${uit}`, `${naar.id}|${erin}`)) return false;
    if (van.soort !== 'stap') naamkant.set(van.id, erin);
    if (naar.soort !== 'stap') naamkant.set(naar.id, uit);
    return true;
  };
  const kies = (lijn: Bordlijn): Route => {
    const { van, naar, rand } = lijn;
    if (rand !== undefined || van === naar) return rondom(lijn);
    if (van.rij === naar.rij && naar.kolom > van.kolom) {
      const isVrij = isLeeg(rijen.get(van.rij), 'kolom', van.kolom, naar.kolom);
      if (isVrij && neem(`${van.id}|rechts`, `${naar.id}|links`)) return { soort: 'recht' };
    }
    if (van.kolom !== naar.kolom) return rondom(lijn);
    const [hoog, laag] = [Math.min(van.rij, naar.rij), Math.max(van.rij, naar.rij)];
    const kant = naar.rij > van.rij ? 'onder' : 'boven';
    const isVrij = isLeeg(kolommen.get(van.kolom), 'rij', hoog, laag) && neemStaand(van, kant, naar);
    return isVrij ? { soort: 'staand', kant } : { soort: 'klem', goot: van.kolom + 1 };
  };
  const lijnen = bord.lijnen.map((lijn) => ({ ...lijn, route: kies(lijn) }));
  return {
    lijnen,
    naamBoven: new Set([...naamkant].flatMap(([id, kant]) => (kant === 'boven' ? [id] : []))),
  };
}

/** True when no node of this row or column stands between two places. */
export const isLeeg = (
  cellen: readonly Bordcel[] = [],
  as: 'kolom' | 'rij',
  na: number,
  voor: number,
): boolean => !cellen.some((cel) => cel[as] > na && cel[as] < voor);

const tegenover = (kant: 'boven' | 'onder'): 'boven' | 'onder' => (kant === 'boven' ? 'onder' : 'boven');

/** True when no documents, events or name have to stand on this side of a node. */
function isKaal(
  { id, soort, documenten, boven, onder }: Bordcel,
  kant: 'boven' | 'onder',
  naamkant: ReadonlyMap<string, 'boven' | 'onder'>,
): boolean {
  if (soort !== 'stap') return naamkant.get(id) !== kant;
  return kant === 'boven' ? documenten.length === 0 && boven.length === 0 : onder.length === 0;
}

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
