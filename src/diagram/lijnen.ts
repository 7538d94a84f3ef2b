import { aansluitingId, toAansluitingen } from './aansluiting.ts';
import type { Aansluitingen, Eind } from './aansluiting.ts';
import type { Pad, Punt } from './kruisingen.ts';
import type { Maat } from './maten.ts';
import type { Cel, Raster, Verbinding } from './raster.ts';
import type { Kant, Route } from './routes.ts';
import { toSporen } from './sporen.ts';
import type { Stuk } from './sporen.ts';
import { knoopvak, toVakken } from './vakken.ts';
import type { Vakken } from './vakken.ts';

export type Routes = ReadonlyMap<string, Route>;
export type Lijnennet = { vakken: Vakken; paden: ReadonlyMap<string, Pad> };
type Bedrading = { raster: Raster; maat: Maat; vakken: Vakken; poorten: Aansluitingen; routes: Routes };

/** The point where a line leaves a node; on a diamond the point on its slanted edge. */
function punt(b: Bedrading, cel: Cel, kant: Kant, id: string): Punt {
  const vak = knoopvak(cel, b.vakken, b.maat);
  const uit = b.poorten.get(id) ?? 0;
  const mx = vak.x + vak.b / 2;
  const my = vak.y + vak.h / 2;
  const opzij = kant === 'links' || kant === 'rechts';
  const krimp = cel.soort === 'poort' ? 1 - Math.abs(uit) / ((opzij ? vak.h : vak.b) / 2) : 1;
  const teken = kant === 'links' || kant === 'boven' ? -1 : 1;
  return opzij ? [mx + teken * (vak.b / 2) * krimp, my + uit] : [mx + uit, my + teken * (vak.h / 2) * krimp];
}

function cellenVan(raster: Raster, v: Verbinding): [Cel, Cel] {
  const van = raster.cellen.get(v.van);
  const naar = raster.cellen.get(v.naar);
  if (van === undefined || naar === undefined) throw new Error(`Verbinding ${v.id} mist een cel`);
  return [van, naar];
}

const einden = (b: Bedrading, v: Verbinding, route: Route): [Punt, Punt] => {
  const [van, naar] = cellenVan(b.raster, v);
  const eind = (cel: Cel, kant: Kant, e: Eind): Punt => punt(b, cel, kant, aansluitingId(v.id, e));
  return [eind(van, route.uit, 'van'), eind(naar, route.in, 'naar')];
};

/** Height of the free strip above row `gang`. */
function gangY(vakken: Vakken, maat: Maat, gang: number): number {
  const onder = vakken.rijY[gang - 1];
  return onder === undefined ? maat.kop + 4 : onder + maat.knoopH + 6;
}

/** The vertical pieces that need a track in a gutter. */
function toStukken(b: Bedrading): Stuk[] {
  return b.raster.verbindingen.flatMap((v): Stuk[] => {
    const route = b.routes.get(v.id);
    if (route?.soort !== 'goot' && route?.soort !== 'omweg') return [];
    const [[, yVan], [, yTot]] = einden(b, v, route);
    const bron = route.uit === 'rechts' ? -1 : 1;
    const doel = route.in === 'rechts' ? -1 : 1;
    if (route.soort === 'goot')
      return [{ id: v.id, goot: route.goot, yVan, yTot, kantVan: bron, kantTot: doel }];
    const y = gangY(b.vakken, b.maat, route.gang);
    const vooruit = route.goot2 >= route.goot ? 1 : -1;
    return [
      { id: v.id, goot: route.goot, yVan, yTot: y, kantVan: bron, kantTot: vooruit },
      { id: `${v.id}|2`, goot: route.goot2, yVan: y, yTot, kantVan: vooruit === 1 ? -1 : 1, kantTot: doel },
    ];
  });
}

function spoorX(vakken: Vakken, maat: Maat, goot: number, nr: number, aantal: number): number {
  const vak = vakken.goten[goot];
  if (vak === undefined) throw new Error(`Goot ${goot} bestaat niet`);
  const breed = (aantal - 1) * maat.spoor;
  const laatste = vakken.goten.length - 1;
  if (goot === 0) return vak.x + vak.b - maat.rand - breed + nr * maat.spoor;
  if (goot === laatste) return vak.x + maat.rand + nr * maat.spoor;
  return vak.x + (vak.b - breed) / 2 + nr * maat.spoor;
}

function pad(b: Bedrading, v: Verbinding, x: (id: string, goot: number) => number): Pad {
  const route = b.routes.get(v.id);
  if (route === undefined) throw new Error(`Verbinding ${v.id} heeft geen route`);
  const [p, q] = einden(b, v, route);
  switch (route.soort) {
    case 'recht':
      return [p, q];
    case 'hoek':
      return route.uit === 'rechts' ? [p, [q[0], p[1]], q] : [p, [p[0], q[1]], q];
    case 'goot': {
      const gx = x(v.id, route.goot);
      return [p, [gx, p[1]], [gx, q[1]], q];
    }
    case 'omweg': {
      const y = gangY(b.vakken, b.maat, route.gang);
      const x1 = x(v.id, route.goot);
      const x2 = x(`${v.id}|2`, route.goot2);
      return [p, [x1, p[1]], [x1, y], [x2, y], [x2, q[1]], q];
    }
  }
}

/** Paths in px for all connections along the given routes, on a grid whose gutters are as wide as their tracks ask. */
export function toLijnennet({
  raster,
  routes,
  maat,
}: {
  raster: Raster;
  routes: Routes;
  maat: Maat;
}): Lijnennet {
  const poorten = toAansluitingen(raster, raster.verbindingen, routes, maat);
  const voorlopig: Bedrading = { raster, maat, routes, poorten, vakken: toVakken(raster, maat, new Map()) };
  const stukken = toStukken(voorlopig);
  const { spoor, aantal } = toSporen(stukken);
  const vakken = toVakken(raster, maat, aantal);
  const b: Bedrading = { ...voorlopig, vakken };
  const x = (id: string, goot: number): number =>
    spoorX(vakken, maat, goot, spoor.get(id) ?? 0, aantal.get(goot) ?? 1);
  return { vakken, paden: new Map(raster.verbindingen.map((v) => [v.id, pad(b, v, x)])) };
}
