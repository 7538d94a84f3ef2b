import type { Fasekolommen } from './modelkolommen.ts';
import type { Draad, Steen } from './rijenbord.ts';
import { toRijen } from './rijen.ts';
import { toSchuifkolommen } from './schuiven.ts';

/** With more lines than this the columns stay: it would take too long for what it gives. */
const MEESTE_DRADEN = 200;

type Plaatsing = { stenen: readonly Readonly<Steen>[]; fasen: readonly Fasekolommen[] };

/** Columns without a stone fall away, and phases become as much narrower. */
function zonderLegeKolommen(stenen: readonly Steen[], fasen: readonly Fasekolommen[]): Plaatsing {
  const gebruikt = [...new Set(stenen.map((s) => s.kolom))].sort((a, b) => a - b);
  const nr = new Map(gebruikt.map((kolom, i) => [kolom, i]));
  const tot = (kolom: number): number => gebruikt.filter((k) => k < kolom).length;
  return {
    stenen: stenen.map((s) => ({ ...s, kolom: nr.get(s.kolom) ?? 0 })),
    fasen: fasen.map(({ nr, eersteKolom, kolommen }) => ({
      nr,
      eersteKolom: tot(eersteKolom),
      kolommen: tot(eersteKolom + kolommen) - tot(eersteKolom),
    })),
  };
}

/**
 * Column and row for each stone, and the columns of each phase. First rows in the columns that follow from the order of
 * the steps; where lines cross then, and are not too many, also in columns that are moved for it. What crosses least stays, and of two alike
 * the first. `faseVan`: the phase of a stone, one of `fasen`.
 */
export function toPlaatsing({
  plekken,
  draden,
  banen,
  fasen,
  faseVan,
}: {
  plekken: readonly Omit<Steen, 'rij'>[];
  draden: readonly Draad[];
  banen: number;
  fasen: readonly Fasekolommen[];
  faseVan: (steen: number) => number;
}): Plaatsing {
  const leg = (kolommen: readonly number[], vorige?: readonly number[]) => {
    const stenen = plekken.map(({ baan }, i) => ({ kolom: kolommen[i] ?? 0, baan, rij: 0 }));
    const { rijen, kruisingen } = toRijen(stenen, draden, banen, vorige);
    return { stenen: stenen.map((s, i) => ({ ...s, rij: rijen[i] ?? 0 })), kruisingen };
  };
  const eerst = leg(plekken.map((p) => p.kolom));
  if (eerst.kruisingen === 0 || draden.length > MEESTE_DRADEN) return { stenen: eerst.stenen, fasen };
  const perNr = new Map(fasen.map((f) => [f.nr, f]));
  const ruimte = plekken.map((_, i) => perNr.get(faseVan(i)) as Fasekolommen);
  const geschoven = toSchuifkolommen(eerst.stenen, draden, ruimte);
  if (geschoven.every((kolom, i) => kolom === eerst.stenen[i]?.kolom)) return { stenen: eerst.stenen, fasen };
  const rijen = eerst.stenen.map((s) => s.rij);
  const dan = leg(geschoven, rijen);
  if (dan.kruisingen >= eerst.kruisingen) return { stenen: eerst.stenen, fasen };
  return zonderLegeKolommen(dan.stenen, fasen);
}
