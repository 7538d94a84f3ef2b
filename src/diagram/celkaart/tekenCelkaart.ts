import { Delaunay } from 'd3-delaunay';
import type { Gemeente } from '../../domain/regio/gemeente.ts';
import { celpad, getal } from './celpad.ts';
import { knipCirkel, knipHalfvlak, vierkant, type Halfvlak, type Punt, type Zijde } from './convexeCel.ts';

/** One gemeente on the map. Lengths in units of the viewBox. */
export interface Cel {
  readonly code: string;
  /** Point of gravity; lies inside the cell. */
  readonly x: number;
  readonly y: number;
  /** Nothing of the cell lies further from its point than this. */
  readonly straal: number;
  /** SVG path of the tile. */
  readonly d: string;
}

export interface Celkaart {
  /** The viewBox is "0 0 breedte hoogte". */
  readonly breedte: number;
  readonly hoogte: number;
  readonly cellen: readonly Cel[];
  /** SVG path: the borders between arbeidsmarktregio's, in the gaps between the tiles. */
  readonly regiogrens: string;
}

/** Units of the viewBox per km. */
const SCHAAL = 2.4;
/** Water around the land. */
const RAND = 8;
/** Half the gap between two tiles; wider between two regio's, so that their border lies in it. */
const MARGE = { binnenRegio: 0.6, tussenRegios: 1.3 };
/** Radius of a cell as a multiple of that of a circle with the surface of the gemeente. */
const REIK = 1.5;

interface Plek {
  readonly gemeente: Gemeente;
  readonly midden: Punt;
  readonly straal: number;
}

/**
 * Draws the country as cells: Voronoi of the points of gravity, each cell cut off on a circle that fits its
 * surface, so that sea, IJsselmeer and Wadden stay free. The same gemeenten always give the same map.
 */
export function tekenCelkaart(gemeenten: readonly Gemeente[]): Celkaart {
  if (gemeenten.length === 0) return { breedte: 0, hoogte: 0, cellen: [], regiogrens: '' };
  const { plekken, breedte, hoogte } = zetOpHetVlak(gemeenten);
  const buren = Delaunay.from(
    plekken,
    (plek) => plek.midden.x,
    (plek) => plek.midden.y,
  );
  const cellen: Cel[] = [];
  const grenzen: string[] = [];
  plekken.forEach((plek, i) => {
    const buurt = [...buren.neighbors(i)];
    const tegel = celVan(plek, plekken, buurt, true);
    cellen.push({
      code: plek.gemeente.code,
      x: plek.midden.x,
      y: plek.midden.y,
      straal: plek.straal,
      d: celpad(tegel, plek.midden, plek.straal - MARGE.binnenRegio),
    });
    for (const zijde of celVan(plek, plekken, buurt, false)) {
      const grens = regiogrens(zijde, i, plekken);
      if (grens !== null) grenzen.push(grens);
    }
  });
  return { breedte, hoogte, cellen, regiogrens: grenzen.join('') };
}

function zetOpHetVlak(gemeenten: readonly Gemeente[]) {
  const straalKm = (gemeente: Gemeente) => REIK * Math.sqrt(gemeente.oppervlakte / Math.PI);
  const links = Math.min(...gemeenten.map((g) => g.x - straalKm(g)));
  const rechts = Math.max(...gemeenten.map((g) => g.x + straalKm(g)));
  const onder = Math.min(...gemeenten.map((g) => g.y - straalKm(g)));
  const boven = Math.max(...gemeenten.map((g) => g.y + straalKm(g)));
  const plekken = gemeenten.map((gemeente): Plek => ({
    gemeente,
    midden: {
      x: rond((gemeente.x - links) * SCHAAL + RAND),
      y: rond((boven - gemeente.y) * SCHAAL + RAND),
    },
    straal: rond(straalKm(gemeente) * SCHAAL),
  }));
  return {
    plekken,
    breedte: Math.ceil((rechts - links) * SCHAAL + 2 * RAND),
    hoogte: Math.ceil((boven - onder) * SCHAAL + 2 * RAND),
  };
}

function rond(waarde: number): number {
  return Math.round(waarde * 100) / 100;
}

/** The Voronoi cell; `metMarge` moves each side inwards by half the gap. */
function celVan(plek: Plek, plekken: readonly Plek[], buurt: readonly number[], metMarge: boolean): Zijde[] {
  let zijden = vierkant(plek.midden, plek.straal + 1);
  for (const buur of buurt) {
    const ander = plekken[buur];
    if (ander === undefined) continue;
    const marge = metMarge ? MARGE[inEenRegio(plek, ander) ? 'binnenRegio' : 'tussenRegios'] : 0;
    zijden = knipHalfvlak(zijden, middelloodlijn(plek.midden, ander.midden, buur, marge));
  }
  return zijden;
}

function inEenRegio(een: Plek, ander: Plek): boolean {
  return een.gemeente.arbeidsmarktregio === ander.gemeente.arbeidsmarktregio;
}

function middelloodlijn(eigen: Punt, ander: Punt, buur: number, marge: number): Halfvlak {
  const dx = ander.x - eigen.x;
  const dy = ander.y - eigen.y;
  const lengte = Math.hypot(dx, dy);
  const deel = 0.5 - marge / lengte;
  return {
    punt: { x: eigen.x + dx * deel, y: eigen.y + dy * deel },
    normaal: { x: dx / lengte, y: dy / lengte },
    buur,
  };
}

/** The part of a side where two cells of different regio's really touch; drawn once, by the lower of the two. */
function regiogrens(zijde: Zijde, eigen: number, plekken: readonly Plek[]): string | null {
  if (zijde.buur === null || zijde.buur < eigen) return null;
  const plek = plekken[eigen];
  const buur = plekken[zijde.buur];
  if (plek === undefined || buur === undefined || inEenRegio(plek, buur)) return null;
  const binnenEigen = knipCirkel(zijde, plek.midden, plek.straal);
  const binnenBeide = binnenEigen && knipCirkel(binnenEigen, buur.midden, buur.straal);
  if (binnenBeide === null) return null;
  const { van, naar } = binnenBeide;
  return `M${getal(van.x)} ${getal(van.y)}L${getal(naar.x)} ${getal(naar.y)}`;
}
