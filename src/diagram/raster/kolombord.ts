import { type Draad, type Steen } from './rijenbord.ts';
import { toHoogte } from './rijcellen.ts';
import { isNabij, telVluchtkruisingen, type Vlucht } from './vlucht.ts';

/** For each stone that goes to another column: which one. */
export type Verschuiving = ReadonlyMap<number, number>;

/** Stones whose rows stand and whose columns change, with the lines between them; stones and lines by their place. */
export type Kolombord = {
  kolom: (steen: number) => number;
  /** True when the line joins two lanes in one column. */
  isStaand: (draad: number) => boolean;
  /** True when a line of this stone crosses another. */
  kruist: (steen: number) => boolean;
  /** What would change when these stones move: crossings and length of their lines, and stones of a lane under each other. */
  kosten: (keuze: Verschuiving) => number;
  /**
   * Moves stones at once, lets their lines turn where they cross least, and returns the way back; undefined, and nothing
   * moved, when an upright line would meet a step that it does not join.
   */
  zet: (keuze: Verschuiving) => (() => void) | undefined;
  /** How many pairs of lines were looked at so far. */
  werk: () => number;
};

/** Lines by what they lead to and from: `uit` and `in` of each stone. */
export type Aansluitingen = { uit: readonly (readonly number[])[]; in: readonly (readonly number[])[] };

type Stand = {
  stenen: readonly Steen[];
  draden: readonly Draad[];
  aan: Aansluitingen;
  vluchten: readonly Vlucht[];
  perKolom: Set<number>[];
  werk: number;
};

const PRIJS = { kruising: 8, lengte: 0.3, stapel: 1 } as const;
const GEEN: ReadonlySet<number> = new Set();

const inKolom = ({ perKolom }: Stand, kolom: number): Set<number> => (perKolom[kolom] ??= new Set());

/** Crossings of a line; those with a line of `eigen` only when that has a higher number, so that a sum counts them once. */
function kruisingen(stand: Stand, d: number, eigen: ReadonlySet<number>): number {
  const { vluchten } = stand;
  const deze = vluchten[d] as Vlucht;
  stand.werk += vluchten.length;
  let som = 0;
  for (let j = 0; j < vluchten.length; j += 1) {
    const ander = vluchten[j] as Vlucht;
    if (j === d || !isNabij(deze, ander) || (j < d && eigen.has(j))) continue;
    som += telVluchtkruisingen(deze, ander);
  }
  return som;
}

/** Lets a line turn right in front of its end, or right behind its begin when it crosses less there. */
function buig(stand: Stand, d: number): void {
  const vlucht = stand.vluchten[d] as Vlucht;
  vlucht.bocht = vlucht.k2;
  if (vlucht.k2 - vlucht.k1 < 2 || vlucht.y1 === vlucht.y2) return;
  const achteraan = kruisingen(stand, d, GEEN);
  if (achteraan === 0) return;
  vlucht.bocht = vlucht.k1 + 1;
  if (kruisingen(stand, d, GEEN) >= achteraan) vlucht.bocht = vlucht.k2;
}

function lijnenVan({ aan }: Stand, keuze: Verschuiving): Set<number> {
  const lijnen = new Set<number>();
  for (const i of keuze.keys()) {
    for (const d of aan.uit[i] ?? []) lijnen.add(d);
    for (const d of aan.in[i] ?? []) lijnen.add(d);
  }
  return lijnen;
}

function prijsVan(stand: Stand, keuze: Verschuiving): number {
  const eigen = lijnenVan(stand, keuze);
  let som = 0;
  for (const d of eigen) {
    const { k1, k2 } = stand.vluchten[d] as Vlucht;
    som += kruisingen(stand, d, eigen) * PRIJS.kruising + (k2 - k1) * PRIJS.lengte;
  }
  for (const i of keuze.keys()) {
    const { kolom, baan } = stand.stenen[i] as Steen;
    for (const j of inKolom(stand, kolom)) if (j !== i && stand.stenen[j]?.baan === baan) som += PRIJS.stapel;
  }
  return som;
}

/** Picks all stones up before the first is put down. */
function verplaats(stand: Stand, keuze: Verschuiving): void {
  const { stenen, aan, vluchten } = stand;
  for (const i of keuze.keys()) inKolom(stand, (stenen[i] as Steen).kolom).delete(i);
  for (const [i, kolom] of keuze) {
    (stenen[i] as Steen).kolom = kolom;
    inKolom(stand, kolom).add(i);
    for (const d of aan.uit[i] ?? []) (vluchten[d] as Vlucht).k1 = kolom;
    for (const d of aan.in[i] ?? []) (vluchten[d] as Vlucht).k2 = kolom;
  }
}

const isStaand = ({ k1, k2 }: Vlucht): boolean => k1 === k2;

/** True when nothing but its two ends stands in the lanes that an upright line runs through. */
function isVrijeLijn({ stenen, draden }: Stand, leden: ReadonlySet<number>, d: number): boolean {
  const { van, naar } = draden[d] as Draad;
  const [a, b] = [(stenen[van] as Steen).baan, (stenen[naar] as Steen).baan];
  const [boven, onder] = [Math.min(a, b), Math.max(a, b)];
  for (const j of leden) {
    const { baan } = stenen[j] as Steen;
    if (j !== van && j !== naar && baan >= boven && baan <= onder) return false;
  }
  return true;
}

function isVrij(stand: Stand, kolom: number): boolean {
  const leden = inKolom(stand, kolom);
  for (const i of leden)
    for (const d of stand.aan.uit[i] ?? [])
      if (isStaand(stand.vluchten[d] as Vlucht) && !isVrijeLijn(stand, leden, d)) return false;
  return true;
}

function zet(stand: Stand, keuze: Verschuiving): (() => void) | undefined {
  const { stenen, vluchten } = stand;
  const terug = new Map([...keuze.keys()].map((i) => [i, (stenen[i] as Steen).kolom]));
  const geraakt = new Set([...terug.values(), ...keuze.values()]);
  verplaats(stand, keuze);
  if (![...geraakt].every((kolom) => isVrij(stand, kolom))) {
    verplaats(stand, terug);
    return undefined;
  }
  const bochten = [...lijnenVan(stand, keuze)].map((d) => [d, (vluchten[d] as Vlucht).bocht] as const);
  for (const [d] of bochten) buig(stand, d);
  return () => {
    verplaats(stand, terug);
    for (const [d, bocht] of bochten) (vluchten[d] as Vlucht).bocht = bocht;
  };
}

export function maakKolombord(
  begin: readonly Steen[],
  draden: readonly Draad[],
  aan: Aansluitingen,
): Kolombord {
  const stenen = begin.map((s) => ({ ...s }));
  const vluchten = draden.map(({ van, naar }): Vlucht => {
    const [a, b] = [stenen[van] as Steen, stenen[naar] as Steen];
    return { k1: a.kolom, k2: b.kolom, y1: toHoogte(a), y2: toHoogte(b), bocht: b.kolom };
  });
  const stand: Stand = { stenen, draden, aan, vluchten, perKolom: [], werk: 0 };
  for (const [i, { kolom }] of stenen.entries()) inKolom(stand, kolom).add(i);
  for (const d of draden.keys()) buig(stand, d);
  const lijntKruist = (d: number): boolean => kruisingen(stand, d, GEEN) > 0;
  return {
    kolom: (i) => (stenen[i] as Steen).kolom,
    isStaand: (d) => isStaand(vluchten[d] as Vlucht),
    kruist: (i) => (aan.uit[i] ?? []).some(lijntKruist) || (aan.in[i] ?? []).some(lijntKruist),
    kosten: (keuze) => prijsVan(stand, keuze),
    zet: (keuze) => zet(stand, keuze),
    werk: () => stand.werk,
  };
}
