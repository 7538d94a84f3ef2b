import { groepeer } from '../groepeer.ts';
import { type Draad, maakRijenbord, type Rijenbord, type Steen } from './rijenbord.ts';

const RONDEN = 6;
/** Past this many looks at a pair of lines what stands, stands: a thicket does not get better for waiting longer. */
const MEESTE_WERK = 12_000_000;
/** In a lane with more rows only some are tried. */
const MEESTE_RIJEN = 14;

/** Row that a stone would like: that of its nearest neighbour at the left in the same lane, else the first. */
function wens(steen: Steen, links: readonly Steen[]): number {
  let naaste: Steen | undefined;
  for (const s of links)
    if (s.baan === steen.baan && s.kolom < steen.kolom && s.kolom > (naaste?.kolom ?? -1)) naaste = s;
  return naaste?.rij ?? 0;
}

/** Fills the columns from left to right: each stone on its row in `rijen` or that of what leads to it, or the nearest free row. */
function zetNeer(
  stenen: readonly Steen[],
  draden: readonly Draad[],
  rijen: readonly number[] | undefined,
): Steen[] {
  const uit = stenen.map((s) => ({ ...s }));
  const links = uit.map((): Steen[] => []);
  for (const { van, naar } of draden) links[naar]?.push(uit[van] as Steen);
  const bezet = new Set<string>();
  const perKolom = [...uit.entries()].sort(([i, a], [j, b]) => a.kolom - b.kolom || i - j);
  for (const [i, steen] of perKolom) {
    const liefst = rijen?.[i] ?? wens(steen, links[i] ?? []);
    const cel = (rij: number): string => `${steen.kolom}/${steen.baan}/${rij}`;
    let rij = liefst;
    for (let n = 0; rij < 0 || bezet.has(cel(rij)); n += 1)
      rij = liefst + (n % 2 === 0 ? n / 2 + 1 : -(n + 1) / 2);
    steen.rij = rij;
    bezet.add(cel(rij));
  }
  return uit;
}

/** Tries another row for one or more stones of a lane; who stands there comes back in their place. True when cheaper. */
function probeer(bord: Rijenbord, stenen: readonly number[], naar: number): boolean {
  const zetten = new Map<number, number>();
  for (const i of stenen) zetten.set(i, naar);
  for (const i of stenen) {
    const steen = bord.stenen[i] as Steen;
    const daar = bord.op({ ...steen, rij: naar });
    if (daar !== undefined && !zetten.has(daar)) zetten.set(daar, steen.rij);
  }
  const alle = [...zetten.keys()];
  const voor = bord.kosten(alle);
  const terug = bord.zet([...zetten]);
  if (bord.kosten(alle) < voor - 1e-9) return true;
  terug();
  return false;
}

/** Stones of one lane that straight lines keep in one row, from each stone that begins such a row. */
function toStraten(bord: Rijenbord): number[][] {
  const volgende = new Map<number, number>();
  for (const { van, naar } of bord.draden) {
    const [a, b] = [bord.stenen[van] as Steen, bord.stenen[naar] as Steen];
    if (a.baan === b.baan && a.rij === b.rij && !volgende.has(van)) volgende.set(van, naar);
  }
  const eind = new Set(volgende.values());
  return [...volgende.keys()]
    .filter((i) => !eind.has(i))
    .map((i) => {
      const straat = [i];
      for (let n = volgende.get(i); n !== undefined && !straat.includes(n); n = volgende.get(n))
        straat.push(n);
      return straat;
    });
}

/** Rows worth trying for stones that stand in one row: all, or in a high lane those near them and near what they join. */
function toProefrijen(bord: Rijenbord, stenen: readonly number[]): Iterable<number> {
  const { baan, rij } = bord.stenen[stenen[0] ?? 0] as Steen;
  const hoog = bord.rijen(baan);
  if (hoog <= MEESTE_RIJEN) return Array.from({ length: hoog + 1 }, (_, r) => r);
  const rijen = new Set([0, hoog]);
  const rond = (r: number): void => {
    for (let d = -2; d <= 2; d += 1)
      if (r + d >= 0 && r + d <= hoog && rijen.size < MEESTE_RIJEN) rijen.add(r + d);
  };
  rond(rij);
  for (const i of stenen)
    for (const buur of bord.buren(i)) if (bord.stenen[buur]?.baan === baan) rond(bord.stenen[buur]?.rij ?? 0);
  return rijen;
}

function verbeter(bord: Rijenbord, stenen: readonly number[]): boolean {
  let beter = false;
  for (const naar of toProefrijen(bord, stenen))
    if (naar !== bord.stenen[stenen[0] ?? 0]?.rij) beter = probeer(bord, stenen, naar) || beter;
  return beter;
}

/**
 * Gives each stone a row in its lane, so that lines are straight, cross little, and meet no step. It begins with rows
 * that follow the lines, and then moves single stones and whole straight rows while that helps. `vorige`:
 * rows to begin with instead. `kruisingen`: how many are left, before the lines have a route.
 */
export function toRijen(
  stenen: readonly Steen[],
  draden: readonly Draad[],
  banen: number,
  vorige?: readonly number[],
): { rijen: number[]; kruisingen: number } {
  const bord = maakRijenbord(zetNeer(stenen, draden, vorige), draden, banen);
  const wordtBeter = (stenen: readonly number[]): boolean =>
    bord.werk() < MEESTE_WERK && verbeter(bord, stenen);
  for (let ronde = 0, beter = true; beter && ronde < RONDEN; ronde += 1) {
    beter = false;
    for (const i of bord.stenen.keys()) beter = wordtBeter([i]) || beter;
    for (const straat of toStraten(bord)) beter = wordtBeter(straat) || beter;
  }
  return { rijen: zonderLegeRijen(bord.stenen), kruisingen: bord.kruisingen() };
}

/** Rows without a stone fall away. */
function zonderLegeRijen(stenen: readonly Steen[]): number[] {
  const perBaan = groepeer(stenen, (s) => s.baan);
  const nr = new Map(
    [...perBaan].map(([baan, leden]) => [baan, [...new Set(leden.map((s) => s.rij))].sort((a, b) => a - b)]),
  );
  return stenen.map((s) => nr.get(s.baan)?.indexOf(s.rij) ?? 0);
}
