import { groepeer } from '../groepeer.ts';
import type { Cel, Raster } from '../raster/raster.ts';

const plekken = (
  cellen: Iterable<Cel>,
  lijn: (c: Cel) => number,
  plek: (c: Cel) => number,
): Map<number, number[]> => new Map([...groepeer(cellen, lijn)].map(([n, groep]) => [n, groep.map(plek)]));

/** How many empty cells lie next to a cell in each direction, up to the next filled one or the edge of the grid. */
export type VrijeLoop = Readonly<Record<'links' | 'rechts' | 'boven' | 'onder', (cel: Cel) => number>>;

export function toVrijeLoop({
  cellen,
  kolommen,
  rijen,
}: Pick<Raster, 'cellen' | 'kolommen' | 'rijen'>): VrijeLoop {
  const perRij = plekken(
    cellen.values(),
    (c) => c.rij,
    (c) => c.kolom,
  );
  const perKolom = plekken(
    cellen.values(),
    (c) => c.kolom,
    (c) => c.rij,
  );
  const voor = (lijst: readonly number[] = [], plek: number): number =>
    plek - 1 - lijst.reduce((laatste, n) => (n < plek && n > laatste ? n : laatste), -1);
  const na = (lijst: readonly number[] = [], plek: number, eind: number): number =>
    lijst.reduce((eerste, n) => (n > plek && n < eerste ? n : eerste), eind) - plek - 1;
  return {
    links: ({ rij, kolom }) => voor(perRij.get(rij), kolom),
    rechts: ({ rij, kolom }) => na(perRij.get(rij), kolom, kolommen),
    boven: ({ rij, kolom }) => voor(perKolom.get(kolom), rij),
    onder: ({ rij, kolom }) => na(perKolom.get(kolom), rij, rijen),
  };
}
