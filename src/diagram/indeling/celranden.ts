import type { Maat } from '../maten.ts';
import type { Cel } from '../raster/raster.ts';

const RINGLUCHT = 4;
/** What `n` circles at the bottom right take; left of them lines may leave. */
export function ringruimte(cel: Cel, n: number, maat: Maat): number {
  if (n === 0) return 0;
  return cel.soort === 'poort'
    ? (n - 1) * (2 * maat.ring + RINGLUCHT + 2) + maat.ring + 3
    : n * (2 * maat.ring + RINGLUCHT) + 3;
}

/** Where the first circle of a gateway hangs: this part of its width right of the middle. */
export const RUITRING = 0.24;

/** Distance from the middle of a gateway to the middle of its circle `nr`, sideways. */
export const ruitring = (b: number, nr: number, maat: Maat): number =>
  b * RUITRING - nr * (2 * maat.ring + RINGLUCHT + 2);

/** Distance from the middle of an event to the middle of its circle `nr`, on a stick at the right. */
export const naastCirkel = (b: number, nr: number, maat: Maat): number =>
  b / 2 + stokLengte(maat) + maat.ring + nr * (2 * maat.ring + RINGLUCHT);

/** Height above the middle of the slanted edge of a gateway, `dx` px from its middle. */
export const ruitrand = (maat: { b: number; h: number }, dx: number): number =>
  (maat.h / 2) * (1 - Math.abs(dx) / (maat.b / 2));

export const stokLengte = (maat: Maat): number => maat.pijl * 1.6;

/** What stays free between the last line end and the corner, the slanted middle of a gateway, or the end of a circle. */
export function kantrand({ soort }: Cel, maat: Maat): number {
  if (soort === 'poort') return maat.pijl / 4;
  return soort === 'gebeurtenis' ? maat.pijl / 3 : maat.hoekKnoop;
}

/** Half of a side that is free for line ends. On a gateway the half that is nearest to the tip. */
export function halveKant(
  cel: Cel,
  { b, h }: { b: number; h: number },
  liggend: boolean,
  maat: Maat,
): number {
  const half = (liggend ? h : b) / 2;
  return (cel.soort === 'poort' ? half / 2 : half) - kantrand(cel, maat);
}

/** Free px at the bottom right of the middle, left of `n` circles. */
export function onderRechts(cel: Cel, vak: { b: number; h: number }, n: number, maat: Maat): number {
  if (n === 0) return halveKant(cel, vak, false, maat);
  return vak.b * (cel.soort === 'poort' ? RUITRING : 0.5) - ringruimte(cel, n, maat);
}
