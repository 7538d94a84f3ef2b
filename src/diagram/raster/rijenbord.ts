import { maakRijcellen, type Rijcellen, toHoogte } from './rijcellen.ts';
import type { Vlucht } from './vlucht.ts';
import { maakVluchtnet, type Vluchtnet } from './vluchtnet.ts';

/** A step in its column and lane; `rij` counts within the lane. */
export type Steen = { kolom: number; baan: number; rij: number };
/** A line between two stones, from left to right or upright in one column; by their place in the list of stones. */
export type Draad = { van: number; naar: number };
export type Zet = readonly [steen: number, rij: number];

/** The stones of a picture in their cells, and what they cost where they stand. */
export type Rijenbord = {
  stenen: readonly Readonly<Steen>[];
  draden: readonly Draad[];
  /** Stones that a stone has a line with. */
  buren: (steen: number) => readonly number[];
  rijen: (baan: number) => number;
  op: (plek: Steen) => number | undefined;
  /** Moves stones of one lane at once, lets their lines turn where that is best, and returns the way back. */
  zet: (zetten: readonly Zet[]) => () => void;
  /** What would change when these stones move: their lines, and the lines they stand in the way of. */
  kosten: (stenen: readonly number[]) => number;
  /** Crossings of all lines. */
  kruisingen: () => number;
  /** How many pairs of lines were looked at so far. */
  werk: () => number;
};

/** What is on the board: everything that prices and moves look at. */
type Stand = {
  stenen: readonly Steen[];
  draden: readonly Draad[];
  /** Lines of a stone. */
  aan: readonly (readonly number[])[];
  cellen: Rijcellen;
  net: Vluchtnet;
};

const PRIJS = { kruising: 8, bocht: 2, hoogte: 0.3, geblokkeerd: 4, rij: 0.12 } as const;
const GEEN: ReadonlySet<number> = new Set();

function dradenVan({ aan }: Stand, keuze: readonly number[]): Set<number> {
  const eigen = new Set<number>();
  for (const i of keuze) for (const d of aan[i] ?? []) eigen.add(d);
  return eigen;
}

/** Rows between two stones, without the lanes in between: they make no difference to where a stone stands best. */
function rijenTussen({ rijen }: Rijcellen, a: Steen, b: Steen): number {
  if (a.baan === b.baan) return Math.abs(a.rij - b.rij);
  const [boven, onder] = a.baan < b.baan ? [a, b] : [b, a];
  return rijen(boven.baan) - boven.rij + onder.rij;
}

/** What a line costs: its bend, its height, the steps that stand in its way, and its crossings. */
function draadprijs({ stenen, draden, cellen, net }: Stand, d: number, eigen: ReadonlySet<number>): number {
  const { van, naar } = draden[d] as Draad;
  const [a, b] = [stenen[van] as Steen, stenen[naar] as Steen];
  const { k1, k2, y1, y2, bocht } = net.vluchten[d] as Vlucht;
  const kruisingen = net.kruisingen(d, eigen) * PRIJS.kruising;
  const op = rijenTussen(cellen, a, b) * PRIJS.hoogte;
  if (k1 === k2) return kruisingen + op;
  const isVol = cellen.isVol(a, k1 + 1, bocht) || cellen.isVol(b, bocht, k2);
  return kruisingen + (y1 === y2 ? 0 : PRIJS.bocht + op) + (isVol ? PRIJS.geblokkeerd : 0);
}

function prijsVan(stand: Stand, keuze: readonly number[]): number {
  const { stenen, net } = stand;
  const eigen = dradenVan(stand, keuze);
  let som = 0;
  for (const i of keuze) {
    const steen = stenen[i] as Steen;
    const y = toHoogte(steen);
    som += steen.rij * PRIJS.rij;
    for (const d of net.langs(steen.kolom)) {
      const { y1, y2, bocht } = net.vluchten[d] as Vlucht;
      if ((steen.kolom < bocht ? y1 : y2) === y && !eigen.has(d)) som += PRIJS.geblokkeerd;
    }
  }
  for (const d of eigen) som += draadprijs(stand, d, eigen);
  return som;
}

/** Lets a line turn right behind its begin or right in front of its end, whichever is better. */
function buig(stand: Stand, d: number): void {
  const vlucht = stand.net.vluchten[d] as Vlucht;
  if (vlucht.k2 - vlucht.k1 < 2 || vlucht.y1 === vlucht.y2) return;
  const nu = vlucht.bocht;
  const prijs = draadprijs(stand, d, GEEN);
  vlucht.bocht = nu === vlucht.k2 ? vlucht.k1 + 1 : vlucht.k2;
  if (draadprijs(stand, d, GEEN) >= prijs) vlucht.bocht = nu;
}

/** Puts a stone down in the row that it has, with its ends of lines. */
function legNeer({ stenen, draden, aan, cellen, net }: Stand, i: number): void {
  const steen = stenen[i] as Steen;
  cellen.legNeer(steen, i);
  for (const d of aan[i] ?? []) {
    const vlucht = net.vluchten[d] as Vlucht;
    if (draden[d]?.van === i) vlucht.y1 = toHoogte(steen);
    else vlucht.y2 = toHoogte(steen);
  }
}

/** Picks all stones up before the first is put down: where they come from and go to may overlap. */
function verplaats(stand: Stand, zetten: readonly Zet[]): void {
  for (const [i] of zetten) stand.cellen.pakOp(stand.stenen[i] as Steen);
  for (const [i, rij] of zetten) {
    (stand.stenen[i] as Steen).rij = rij;
    legNeer(stand, i);
  }
}

function zet(stand: Stand, zetten: readonly Zet[]): () => void {
  const { stenen, net } = stand;
  const terug = zetten.map(([i]): Zet => [i, stenen[i]?.rij ?? 0]);
  const lijnen = [
    ...dradenVan(
      stand,
      zetten.map(([i]) => i),
    ),
  ];
  const bochten = lijnen.map((d) => net.vluchten[d]?.bocht ?? 0);
  verplaats(stand, zetten);
  for (const d of lijnen) buig(stand, d);
  return () => {
    verplaats(stand, terug);
    lijnen.forEach((d, n) => ((net.vluchten[d] as Vlucht).bocht = bochten[n] ?? 0));
  };
}

export function maakRijenbord(begin: readonly Steen[], draden: readonly Draad[], banen: number): Rijenbord {
  const stenen = begin.map((s) => ({ ...s }));
  const aan = stenen.map((): number[] => []);
  const vluchten = draden.map(({ van, naar }, d): Vlucht => {
    aan[van]?.push(d);
    aan[naar]?.push(d);
    const [a, b] = [stenen[van] as Steen, stenen[naar] as Steen];
    return { k1: a.kolom, k2: b.kolom, y1: toHoogte(a), y2: toHoogte(b), bocht: b.kolom };
  });
  const cellen = maakRijcellen(banen);
  const net = maakVluchtnet(vluchten);
  const stand: Stand = { stenen, draden, aan, cellen, net };
  for (const i of stenen.keys()) legNeer(stand, i);
  for (const d of draden.keys()) buig(stand, d);
  return {
    stenen,
    draden,
    buren: (i) => (aan[i] ?? []).map((d) => (draden[d]?.van === i ? draden[d].naar : (draden[d]?.van ?? i))),
    rijen: cellen.rijen,
    op: cellen.op,
    zet: (zetten) => zet(stand, zetten),
    kosten: (keuze) => prijsVan(stand, keuze),
    kruisingen: () => {
      const alle = new Set(draden.keys());
      return draden.reduce((som, _, d) => som + net.kruisingen(d, alle), 0);
    },
    werk: net.werk,
  };
}
