import { kruistAltijd, type Vlucht } from './vlucht.ts';

/** A step in its column and lane; `rij` counts within the lane. */
export type Steen = { kolom: number; baan: number; rij: number };
/** A line between two stones, from left to right or upright in one column; by their place in the list of stones. */
export type Draad = { van: number; naar: number };

/** The stones of a picture in their cells, and what they cost where they stand. */
export type Rijenbord = {
  stenen: readonly Readonly<Steen>[];
  draden: readonly Draad[];
  rijen: (baan: number) => number;
  op: (plek: Steen) => number | undefined;
  /** Moves stones of one lane at once; where they come from and go to may overlap. */
  zet: (zetten: readonly (readonly [steen: number, rij: number])[]) => void;
  /** What would change when these stones move: their lines, and the lines they stand in the way of. */
  kosten: (stenen: readonly number[]) => number;
};

const PRIJS = { kruising: 8, bocht: 2, hoogte: 0.3, geblokkeerd: 5, rij: 0.12 } as const;

const GROOT = 4096;
const sleutel = ({ baan, kolom, rij }: Steen): number => (kolom * GROOT + baan) * GROOT + rij;

/** The cells that are taken, and where each lane begins: lanes lie under each other as high as their lowest stone. */
function maakVakken(stenen: readonly Steen[], banen: number) {
  const cellen = new Map<number, number>();
  const tal = Array.from({ length: banen }, (): number[] => []);
  const basis = Array.from({ length: banen }, () => 0);
  const tel = ({ baan, rij }: Steen, erbij: 1 | -1): void => {
    const rijen = tal[baan] ?? [];
    while (rijen.length <= rij) rijen.push(0);
    rijen[rij] = (rijen[rij] ?? 0) + erbij;
  };
  const stapel = (): void => {
    let som = 0;
    for (const [baan, rijen] of tal.entries()) {
      while (rijen.at(-1) === 0) rijen.pop();
      basis[baan] = som;
      som += rijen.length;
    }
  };
  stenen.forEach((steen, i) => {
    cellen.set(sleutel(steen), i);
    tel(steen, 1);
  });
  stapel();
  return {
    rijen: (baan: number): number => tal[baan]?.length ?? 0,
    op: (plek: Steen): number | undefined => cellen.get(sleutel(plek)),
    y: ({ baan, rij }: Steen): number => (basis[baan] ?? 0) + rij,
    zet: (zetten: readonly (readonly [number, number])[]): void => {
      for (const [i] of zetten) {
        const steen = stenen[i] as Steen;
        cellen.delete(sleutel(steen));
        tel(steen, -1);
      }
      for (const [i, rij] of zetten) {
        const steen = stenen[i] as Steen;
        steen.rij = rij;
        cellen.set(sleutel(steen), i);
        tel(steen, 1);
      }
      stapel();
    },
  };
}

/** Which lines can cross at all, and per column which lines pass it. Columns never change, so this is counted once. */
function toNabijheid(vluchten: readonly Vlucht[]): { buren: number[][]; langs: number[][] } {
  const deelt = (a: Vlucht, b: Vlucht): boolean => {
    const staat = a.k1 === a.k2 || b.k1 === b.k2;
    const [l, r] = [Math.max(a.k1, b.k1), Math.min(a.k2, b.k2)];
    return staat ? l <= r : l < r;
  };
  const buren = vluchten.map((a, i) => vluchten.flatMap((b, j) => (i !== j && deelt(a, b) ? [j] : [])));
  const langs: number[][] = [];
  vluchten.forEach(({ k1, k2 }, d) => {
    for (let k = k1 + 1; k < k2; k += 1) (langs[k] ??= []).push(d);
  });
  return { buren, langs };
}

export function maakRijenbord(begin: readonly Steen[], draden: readonly Draad[], banen: number): Rijenbord {
  const stenen = begin.map((s) => ({ ...s }));
  const vakken = maakVakken(stenen, banen);
  const aan = stenen.map((): number[] => []);
  draden.forEach(({ van, naar }, d) => {
    aan[van]?.push(d);
    aan[naar]?.push(d);
  });
  const vlucht = (d: number): Vlucht => {
    const { van, naar } = draden[d] as Draad;
    const [a, b] = [stenen[van] as Steen, stenen[naar] as Steen];
    return { k1: a.kolom, k2: b.kolom, y1: vakken.y(a), y2: vakken.y(b) };
  };
  const { buren, langs } = toNabijheid(draden.map((_, d) => vlucht(d)));

  const alleen = ({ k1, k2, y1, y2 }: Vlucht, van: Steen): number => {
    if (k1 === k2) return PRIJS.hoogte * Math.abs(y1 - y2);
    if (y1 !== y2) return PRIJS.bocht + PRIJS.hoogte * Math.abs(y1 - y2);
    for (let kolom = k1 + 1; kolom < k2; kolom += 1)
      if (vakken.op({ ...van, kolom }) !== undefined) return PRIJS.geblokkeerd;
    return 0;
  };

  const kosten = (keuze: readonly number[]): number => {
    const eigen = new Set(keuze.flatMap((i) => aan[i] ?? []));
    let som = 0;
    for (const i of keuze) {
      const steen = stenen[i] as Steen;
      const y = vakken.y(steen);
      som += steen.rij * PRIJS.rij;
      for (const d of langs[steen.kolom] ?? []) {
        const v = vlucht(d);
        if (v.y1 === y && v.y2 === y && !eigen.has(d)) som += PRIJS.geblokkeerd;
      }
    }
    for (const d of eigen) {
      const a = vlucht(d);
      som += alleen(a, stenen[draden[d]?.van ?? 0] as Steen);
      for (const e of buren[d] ?? [])
        if ((e > d || !eigen.has(e)) && kruistAltijd(a, vlucht(e))) som += PRIJS.kruising;
    }
    return som;
  };
  return { stenen, draden, rijen: vakken.rijen, op: vakken.op, zet: vakken.zet, kosten };
}
