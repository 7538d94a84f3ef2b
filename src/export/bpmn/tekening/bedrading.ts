import type { Aansluitingen } from './aansluitingen.ts';
import { legSporen, type Sporen, type Stuk } from './sporen.ts';
import type { Gelopen } from './routes.ts';

/** The tracks of all pieces: upright in gutters (key `nr|1`, `nr|2`), level in channels (key `nr`). */
export type Bedrading = { goten: Sporen; kanalen: Sporen };

/** One row or column on the scale along which pieces are compared. */
const STAP = 1000;
const midden = (nr: number): number => nr * STAP + STAP / 2;

export function legBedrading(lijnen: readonly Gelopen[], einden: Aansluitingen): Bedrading {
  const kanalen = legSporen(lijnen.flatMap((lijn) => toKanaalstuk(lijn)));
  const goten = legSporen(lijnen.flatMap((lijn) => toGootstukken(lijn, einden, kanalen)));
  return { goten, kanalen };
}

/** Where a line enters a channel: 1 = from below, -1 = from above. */
const richting = (rij: number, kanaal: number): number => (rij >= kanaal ? 1 : -1);

function toKanaalstuk({ nr, van, naar, route, rand }: Gelopen): Stuk[] {
  if (route.soort !== 'kanaal') return [];
  const { goot, goot2, kanaal } = route;
  const begin = goot === undefined ? midden(van.kolom) + (rand?.plek ?? 0) : goot * STAP;
  const einde = goot2 * STAP;
  const lengte = Math.abs(einde - begin);
  const kanten = richting(van.rij, kanaal) + richting(naar.rij, kanaal);
  // Lines that hang from above lie above lines that come up from below; the widest lies furthest from its nodes.
  const beurt = kanten < 0 ? [0, lengte] : kanten > 0 ? [2, -lengte] : [1, Math.min(begin, einde)];
  return [{ sleutel: `${nr}`, strook: kanaal, van: begin, tot: einde, beurt: [...beurt, nr] }];
}

function toGootstukken({ nr, van, naar, route }: Gelopen, einden: Aansluitingen, kanalen: Sporen): Stuk[] {
  const uit = midden(van.rij) + (einden.uit.get(nr)?.dy ?? 0);
  const erin = midden(naar.rij) + (einden.in.get(nr)?.dy ?? 0);
  switch (route.soort) {
    case 'recht':
    case 'staand':
      return [];
    case 'goot':
    case 'klem':
    case 'rij':
      return [toStuk(`${nr}|1`, route.goot, uit, erin)];
    case 'kanaal': {
      const y = route.kanaal * STAP + (kanalen.spoor.get(`${nr}`) ?? 0);
      const tweede = toStuk(`${nr}|2`, route.goot2, y, erin);
      return route.goot === undefined ? [tweede] : [toStuk(`${nr}|1`, route.goot, uit, y), tweede];
    }
    default:
      return route satisfies never;
  }
}

/** Of two lines that go down the lower lies left, of two that go up the higher: then they need not cross. */
function toStuk(sleutel: string, strook: number, van: number, tot: number): Stuk {
  return { sleutel, strook, van, tot, beurt: tot >= van ? [0, -van, -tot] : [1, van, tot] };
}
