/** A piece of line in a gutter or channel: which strip, from where to where along it, and when it is laid. */
export type Stuk = { sleutel: string; strook: number; van: number; tot: number; beurt: readonly number[] };
export type Sporen = {
  /** Track of a piece in its strip, from 0. */
  spoor: ReadonlyMap<string, number>;
  /** Number of tracks per strip. */
  aantal: ReadonlyMap<number, number>;
};

/** Pieces closer than this along a strip never share a track. */
const TUSSEN = 40;

/**
 * Gives pieces that run side by side a track of their own. `beurt` says which lies first (left or top); a piece
 * always lies past every earlier piece that it overlaps. Cost is quadratic in the pieces of one strip.
 */
export function legSporen(stukken: readonly Stuk[]): Sporen {
  const perStrook = new Map<number, Stuk[]>();
  for (const stuk of stukken) perStrook.set(stuk.strook, [...(perStrook.get(stuk.strook) ?? []), stuk]);
  const spoor = new Map<string, number>();
  const aantal = new Map<number, number>();
  for (const [strook, groep] of perStrook) {
    const gelegd: { van: number; tot: number; nr: number }[] = [];
    for (const stuk of groep.toSorted((a, b) => opBeurt(a.beurt, b.beurt))) {
      const van = Math.min(stuk.van, stuk.tot) - TUSSEN;
      const tot = Math.max(stuk.van, stuk.tot) + TUSSEN;
      let nr = 0;
      for (const ander of gelegd) if (ander.van < tot && van < ander.tot) nr = Math.max(nr, ander.nr + 1);
      gelegd.push({ van, tot, nr });
      spoor.set(stuk.sleutel, nr);
      aantal.set(strook, Math.max(aantal.get(strook) ?? 0, nr + 1));
    }
  }
  return { spoor, aantal };
}

function opBeurt(a: readonly number[], b: readonly number[]): number {
  for (const [i, waarde] of a.entries()) {
    const verschil = waarde - (b[i] ?? 0);
    if (verschil !== 0) return verschil;
  }
  return 0;
}
