import type { Maat } from './maten.ts';
import type { Cel, Raster, Verbinding } from './raster.ts';
import type { Kant, Route } from './routes.ts';

export type Eind = 'van' | 'naar';
/** Offset in px from the middle of a side, per line end. Key: `aansluitingId(lijn, eind)`. */
export type Aansluitingen = ReadonlyMap<string, number>;

export const aansluitingId = (lijn: string, eind: Eind): string => `${lijn}|${eind}`;

type Aansluiting = { id: string; kant: Kant; cel: Cel; recht: boolean; richting: number; afstand: number };

const isOpzij = (kant: Kant): boolean => kant === 'links' || kant === 'rechts';

/** Where the line goes after it left this side: row of the other end, or the gap of a detour. */
function heen(cel: Cel, ander: Cel, route: Route, kant: Kant): number {
  if (route.soort === 'omweg') return route.gang - 0.5 - cel.rij;
  return isOpzij(kant) ? ander.rij - cel.rij : ander.kolom - cel.kolom;
}

function alle(
  raster: Raster,
  verbindingen: readonly Verbinding[],
  routes: ReadonlyMap<string, Route>,
): Aansluiting[] {
  return verbindingen.flatMap((v) => {
    const route = routes.get(v.id);
    const van = raster.cellen.get(v.van);
    const naar = raster.cellen.get(v.naar);
    if (route === undefined || van === undefined || naar === undefined)
      throw new Error(`Verbinding ${v.id} heeft geen route`);
    const eind = (cel: Cel, ander: Cel, kant: Kant, e: Eind): Aansluiting => {
      const verschil = heen(cel, ander, route, kant);
      const recht = route.soort === 'recht';
      return {
        id: aansluitingId(v.id, e),
        kant,
        cel,
        recht,
        richting: Math.sign(verschil),
        afstand: Math.abs(verschil),
      };
    };
    return [eind(van, naar, route.uit, 'van'), eind(naar, van, route.in, 'naar')];
  });
}

/** Order on a side: first what turns up (near before far), then straight on, then what turns down (far before near). */
const volgorde = (a: Aansluiting, b: Aansluiting): number =>
  a.richting - b.richting || (a.richting < 0 ? a.afstand - b.afstand : b.afstand - a.afstand);

/** Spreads the line ends over each side of each node. A straight line keeps the middle, so it stays straight. */
export function toAansluitingen(
  raster: Raster,
  verbindingen: readonly Verbinding[],
  routes: ReadonlyMap<string, Route>,
  maat: Maat,
): Aansluitingen {
  const groepen = new Map<string, Aansluiting[]>();
  for (const a of alle(raster, verbindingen, routes)) {
    const sleutel = `${a.cel.id}|${a.kant}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), a]);
  }
  const uit = new Map<string, number>();
  for (const groep of groepen.values()) {
    groep.sort((a, b) => (a.recht ? 0 : a.richting) - (b.recht ? 0 : b.richting) || volgorde(a, b));
    const midden = middenVan(groep);
    const diepste = Math.max(midden, groep.length - 1 - midden);
    const ruimte = (isOpzij(groep[0]?.kant ?? 'links') ? maat.knoopH : maat.knoopB) / 2 - maat.hoekKnoop;
    const stap = diepste === 0 ? 0 : Math.min(maat.poortAfstand, ruimte / diepste);
    groep.forEach((a, i) => uit.set(a.id, (i - midden) * stap));
  }
  return uit;
}

/** Index (or half index) that lies in the middle of the side: the straight line, on a diamond the tip, else the average. */
function middenVan(groep: readonly Aansluiting[]): number {
  const recht = groep.findIndex((a) => a.recht);
  if (recht >= 0) return recht;
  const omhoog = groep.filter((a) => a.richting < 0).length;
  if (groep[0]?.cel.soort === 'poort' && groep.length > 1)
    return Math.min(Math.max(0, omhoog - 1), groep.length - 1);
  return (groep.length - 1) / 2;
}
