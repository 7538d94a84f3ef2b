import { groepeer } from './groepeer.ts';
import { type Draad, maakRijenbord, type Rijenbord, type Steen } from './rijenbord.ts';

const RONDEN = 6;

/** Row that a stone would like: that of its nearest neighbour at the left in the same lane, else the first free one. */
function wens(i: number, stenen: readonly Steen[], draden: readonly Draad[], aan: readonly number[]): number {
  const { baan } = stenen[i] as Steen;
  const links = aan
    .map((d) => draden[d] as Draad)
    .filter((d) => d.naar === i && stenen[d.van]?.baan === baan)
    .map((d) => stenen[d.van] as Steen)
    .sort((a, b) => b.kolom - a.kolom);
  return links[0]?.rij ?? 0;
}

/** Fills the columns from left to right: each stone on the row of what leads to it, or the nearest free row. */
function zetNeer(stenen: readonly Steen[], draden: readonly Draad[]): Steen[] {
  const uit = stenen.map((s) => ({ ...s }));
  const aan = uit.map((_, i) => draden.flatMap((d, nr) => (d.van === i || d.naar === i ? [nr] : [])));
  const perKolom = groepeer(uit.keys(), (i) => uit[i]?.kolom ?? 0);
  for (const kolom of [...perKolom.keys()].sort((a, b) => a - b)) {
    const bezet = new Set<string>();
    for (const i of perKolom.get(kolom) ?? []) {
      const steen = uit[i] as Steen;
      const liefst = wens(i, uit, draden, aan[i] ?? []);
      const isVrij = (rij: number): boolean => rij >= 0 && !bezet.has(`${steen.baan}/${rij}`);
      let rij = liefst;
      for (let n = 0; !isVrij(rij); n += 1) rij = liefst + (n % 2 === 0 ? n / 2 + 1 : -(n + 1) / 2);
      steen.rij = rij;
      bezet.add(`${steen.baan}/${rij}`);
    }
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
  const terug = alle.map((i) => [i, bord.stenen[i]?.rij ?? 0] as const);
  const voor = bord.kosten(alle);
  bord.zet([...zetten]);
  if (bord.kosten(alle) < voor - 1e-9) return true;
  bord.zet(terug);
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

function verbeter(bord: Rijenbord, stenen: readonly number[]): boolean {
  const { baan, rij } = bord.stenen[stenen[0] ?? 0] as Steen;
  let beter = false;
  for (let naar = 0; naar <= bord.rijen(baan); naar += 1)
    if (naar !== rij) beter = probeer(bord, stenen, naar) || beter;
  return beter;
}

/**
 * Gives each stone a row in its lane, so that lines are straight, cross little, and meet no step. It begins with rows
 * that follow the lines, and then moves single stones and whole straight rows while that helps.
 */
export function toRijen(stenen: readonly Steen[], draden: readonly Draad[], banen: number): number[] {
  const bord = maakRijenbord(zetNeer(stenen, draden), draden, banen);
  for (let ronde = 0, beter = true; beter && ronde < RONDEN; ronde += 1) {
    beter = false;
    for (const i of bord.stenen.keys()) beter = verbeter(bord, [i]) || beter;
    for (const straat of toStraten(bord)) beter = verbeter(bord, straat) || beter;
  }
  return zonderLegeRijen(bord.stenen);
}

/** Rows without a stone fall away. */
function zonderLegeRijen(stenen: readonly Steen[]): number[] {
  const perBaan = groepeer(stenen, (s) => s.baan);
  const nr = new Map(
    [...perBaan].map(([baan, leden]) => [baan, [...new Set(leden.map((s) => s.rij))].sort((a, b) => a - b)]),
  );
  return stenen.map((s) => nr.get(s.baan)?.indexOf(s.rij) ?? 0);
}
