import type { Steen } from './rijenbord.ts';

/** The cells of a picture, by the place of their stone in the list of stones. */
export type Rijcellen = {
  /** Rows of a lane, up to its lowest stone. */
  rijen: (baan: number) => number;
  op: (plek: Steen) => number | undefined;
  /** True when a stone stands in the row of `plek`, in a column from `van` up to `tot`, itself left out. */
  isVol: (plek: Steen, van: number, tot: number) => boolean;
  legNeer: (steen: Steen, nr: number) => void;
  pakOp: (steen: Steen) => void;
};

/** More than a lane has rows or a picture lanes: a number that keeps lane and row apart. */
const GROOT = 4096;
const sleutel = (baan: number, kolom: number, rij: number): number => (kolom * GROOT + baan) * GROOT + rij;

/** Height by which two stones can be compared: lanes lie under each other, however many rows they have. */
export const toHoogte = ({ baan, rij }: Steen): number => baan * GROOT + rij;

/** An empty board of cells. */
export function maakRijcellen(banen: number): Rijcellen {
  const cellen = new Map<number, number>();
  const perRij = Array.from({ length: banen }, (): number[] => []);
  const tel = ({ baan, rij }: Steen, erbij: 1 | -1): void => {
    const rijen = perRij[baan] ?? [];
    while (rijen.length <= rij) rijen.push(0);
    rijen[rij] = (rijen[rij] ?? 0) + erbij;
    while (rijen.at(-1) === 0) rijen.pop();
  };
  return {
    rijen: (baan) => perRij[baan]?.length ?? 0,
    op: ({ baan, kolom, rij }) => cellen.get(sleutel(baan, kolom, rij)),
    isVol: ({ baan, rij }, van, tot) => {
      for (let kolom = van; kolom < tot; kolom += 1) if (cellen.has(sleutel(baan, kolom, rij))) return true;
      return false;
    },
    legNeer: (steen, nr) => {
      cellen.set(sleutel(steen.baan, steen.kolom, steen.rij), nr);
      tel(steen, 1);
    },
    pakOp: (steen) => {
      cellen.delete(sleutel(steen.baan, steen.kolom, steen.rij));
      tel(steen, -1);
    },
  };
}
