/** A step in its column and lane; `rij` counts within the lane. */
export type Steen = { kolom: number; baan: number; rij: number };
/** A line between two stones, from left to right; by their place in the list of stones. */
export type Draad = { van: number; naar: number };

const PRIJS = { kruising: 8, bocht: 2, hoogte: 0.3, geblokkeerd: 5, rij: 0.12 } as const;

/** True when two lines, that each turn once wherever they like, must cross between columns `l` and `r`. */
function kruistAltijd(a: Vlucht, b: Vlucht): boolean {
  if (Math.min(a.y1, a.y2) > Math.max(b.y1, b.y2) || Math.max(a.y1, a.y2) < Math.min(b.y1, b.y2))
    return false;
  const l = Math.max(a.k1, b.k1);
  const r = Math.min(a.k2, b.k2);
  for (const [al, ar] of hoogten(a, l, r))
    for (const [bl, br] of hoogten(b, l, r)) if ((al - bl) * (ar - br) >= 0) return false;
  return true;
}

/** A line as it flies: from column k1 at height y1 to column k2 at height y2. */
type Vlucht = { k1: number; k2: number; y1: number; y2: number };

/** The heights that a line can have at columns `l` and `r`. */
function hoogten({ k1, k2, y1, y2 }: Vlucht, l: number, r: number): readonly (readonly [number, number])[] {
  const vroeg = [y2, y2] as const;
  const laat = [y1, y1] as const;
  const tussen = [y1, y2] as const;
  if (k1 === l) return k2 === r ? [tussen] : [laat, tussen];
  return k2 === r ? [tussen, vroeg] : [laat, tussen, vroeg];
}

/** The stones of a picture in their cells, and what they cost where they stand. */
export class Rijenbord {
  readonly stenen: Steen[];
  readonly draden: readonly Draad[];
  /** Lines at each stone. */
  readonly aan: number[][];
  /** Per lane how many stones stand in each row, and how many rows lie above it. */
  private readonly banen: { tal: number[]; basis: number }[];
  private readonly cellen = new Map<string, number>();
  /** For each line the lines that run beside it over some columns. */
  private readonly buren: number[][];
  /** For each column the lines that pass it. */
  private readonly langs: number[][];

  constructor(stenen: readonly Steen[], draden: readonly Draad[], banen: number) {
    this.stenen = stenen.map((s) => ({ ...s }));
    this.draden = draden;
    this.aan = stenen.map(() => []);
    draden.forEach(({ van, naar }, i) => {
      this.aan[van]?.push(i);
      this.aan[naar]?.push(i);
    });
    this.banen = Array.from({ length: banen }, () => ({ tal: [], basis: 0 }));
    this.stenen.forEach((s, i) => {
      this.cellen.set(sleutel(s), i);
      this.tel(s, 1);
    });
    this.stapel();
    this.langs = this.toLangs();
    this.buren = this.toBuren();
  }

  rijen(baan: number): number {
    return this.banen[baan]?.tal.length ?? 0;
  }

  op(plek: Steen): number | undefined {
    return this.cellen.get(sleutel(plek));
  }

  /** Moves stones of one lane at once; where they come from and go to may overlap. */
  zet(zetten: readonly (readonly [steen: number, rij: number])[]): void {
    for (const [i] of zetten) {
      const steen = this.stenen[i] as Steen;
      this.cellen.delete(sleutel(steen));
      this.tel(steen, -1);
    }
    for (const [i, rij] of zetten) {
      const steen = this.stenen[i] as Steen;
      steen.rij = rij;
      this.cellen.set(sleutel(steen), i);
      this.tel(steen, 1);
    }
    this.stapel();
  }

  /** What would change when these stones move: their lines, and the lines they stand in the way of. */
  kosten(stenen: readonly number[]): number {
    const draden = new Set(stenen.flatMap((i) => this.aan[i] ?? []));
    let som = 0;
    for (const i of stenen) {
      const { kolom, rij } = this.stenen[i] as Steen;
      const y = this.y(i);
      som += rij * PRIJS.rij;
      for (const d of this.langs[kolom] ?? []) {
        const v = this.vlucht(d);
        if (v.y1 === y && v.y2 === y && !draden.has(d)) som += PRIJS.geblokkeerd;
      }
    }
    for (const d of draden) {
      const a = this.vlucht(d);
      som += this.alleen(a, this.stenen[this.draden[d]?.van ?? 0] as Steen);
      for (const e of this.buren[d] ?? []) {
        if (e < d && draden.has(e)) continue;
        if (kruistAltijd(a, this.vlucht(e))) som += PRIJS.kruising;
      }
    }
    return som;
  }

  private y(steen: number): number {
    const { baan, rij } = this.stenen[steen] as Steen;
    return (this.banen[baan]?.basis ?? 0) + rij;
  }

  private vlucht(draad: number): Vlucht {
    const { van, naar } = this.draden[draad] as Draad;
    const [k1, k2] = [this.stenen[van]?.kolom ?? 0, this.stenen[naar]?.kolom ?? 0];
    return { k1, k2, y1: this.y(van), y2: this.y(naar) };
  }

  private alleen({ k1, k2, y1, y2 }: Vlucht, van: Steen): number {
    if (y1 !== y2) return PRIJS.bocht + PRIJS.hoogte * Math.abs(y1 - y2);
    for (let kolom = k1 + 1; kolom < k2; kolom += 1)
      if (this.op({ ...van, kolom }) !== undefined) return PRIJS.geblokkeerd;
    return 0;
  }

  private tel({ baan, rij }: Steen, erbij: 1 | -1): void {
    const tal = this.banen[baan]?.tal ?? [];
    while (tal.length <= rij) tal.push(0);
    tal[rij] = (tal[rij] ?? 0) + erbij;
  }

  private stapel(): void {
    let basis = 0;
    for (const baan of this.banen) {
      while (baan.tal.at(-1) === 0) baan.tal.pop();
      baan.basis = basis;
      basis += baan.tal.length;
    }
  }

  private toLangs(): number[][] {
    const langs: number[][] = [];
    this.draden.forEach((_, d) => {
      const { k1, k2 } = this.vlucht(d);
      for (let k = k1 + 1; k < k2; k += 1) (langs[k] ??= []).push(d);
    });
    return langs;
  }

  private toBuren(): number[][] {
    const vluchten = this.draden.map((_, d) => this.vlucht(d));
    return vluchten.map((a, i) =>
      vluchten.flatMap((b, j) => (i !== j && Math.max(a.k1, b.k1) < Math.min(a.k2, b.k2) ? [j] : [])),
    );
  }
}

const sleutel = ({ baan, kolom, rij }: Steen): string => `${baan}/${kolom}/${rij}`;
