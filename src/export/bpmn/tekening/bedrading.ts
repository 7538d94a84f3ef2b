import { type Sporen, type Stuk, toSporen } from '../../../diagram/indeling/sporen.ts';
import type { Aansluitingen } from './aansluitingen.ts';
import type { Gelopen } from './routes.ts';

/** The tracks of all pieces: upright in gutters (key `nr|1`, `nr|2`), level in channels (key `nr`). */
export type Bedrading = { goten: Sporen; kanalen: Sporen };

/** One row or column on the scale along which pieces are compared. */
const STAP = 1000;
const midden = (nr: number): number => nr * STAP + STAP / 2;

export function legBedrading(lijnen: readonly Gelopen[], einden: Aansluitingen): Bedrading {
  const kanalen = toSporen(lijnen.flatMap((lijn) => toKanaalstuk(lijn)));
  const goten = toSporen(lijnen.flatMap((lijn) => toGootstukken(lijn, einden, kanalen)));
  return { goten, kanalen };
}

type Kant = Stuk['kantVan'];
/** An end of a piece: where along the strip, and which way the line goes on there. */
type Eind = readonly [plek: number, kant: Kant];

const kantNaar = (van: number, naar: number): Kant => (naar > van ? 1 : naar < van ? -1 : 0);

function toStuk(id: string, strook: number, a: Eind, b: Eind): Stuk {
  const [[van, kantVan], [tot, kantTot]] = a[0] <= b[0] ? [a, b] : [b, a];
  return { id, strook, van, tot, kantVan, kantTot };
}

/** Where a line goes on from a channel: 1 = down, -1 = up. */
const richting = (rij: number, kanaal: number): Kant => (rij >= kanaal ? 1 : -1);
const kanaalbegin = ({ van, route, rand }: Gelopen): number =>
  route.soort === 'kanaal' && route.goot !== undefined
    ? route.goot * STAP
    : midden(van.kolom) + (rand?.plek ?? 0);

function toKanaalstuk(lijn: Gelopen): Stuk[] {
  const { nr, van, naar, route } = lijn;
  if (route.soort !== 'kanaal') return [];
  const { goot2, kanaal } = route;
  const begin: Eind = [kanaalbegin(lijn), richting(van.rij, kanaal)];
  return [toStuk(`${nr}`, kanaal, begin, [goot2 * STAP, richting(naar.rij, kanaal)])];
}

function toGootstukken(lijn: Gelopen, einden: Aansluitingen, kanalen: Sporen): Stuk[] {
  const { nr, van, naar, route } = lijn;
  const uit: Eind = [midden(van.rij) + (einden.uit.get(nr)?.dy ?? 0), -1];
  const erin = midden(naar.rij) + (einden.in.get(nr)?.dy ?? 0);
  switch (route.soort) {
    case 'recht':
    case 'staand':
      return [];
    case 'goot':
    case 'rij':
      return [toStuk(`${nr}|1`, route.goot, uit, [erin, 1])];
    case 'klem':
      return [toStuk(`${nr}|1`, route.goot, uit, [erin, -1])];
    case 'kanaal': {
      const y = route.kanaal * STAP + (kanalen.spoor.get(`${nr}`) ?? 0);
      const [begin, einde] = [kanaalbegin(lijn), route.goot2 * STAP];
      const tweede = toStuk(`${nr}|2`, route.goot2, [y, kantNaar(einde, begin)], [erin, 1]);
      if (route.goot === undefined) return [tweede];
      return [toStuk(`${nr}|1`, route.goot, uit, [y, kantNaar(begin, einde)]), tweede];
    }
    default:
      return route satisfies never;
  }
}
