import { toRaakvlakken, toStapmerken } from './merken.ts';
import type { Meetlat, Vergelijking } from './vergelijking.ts';
import type { Deelstap, ExtraStap, Werkproces } from './werkproces.ts';

/**
 * The same yardstick with every deelstap, and every extra step, drawn on its own: for what stands inside an opened
 * hoofdstap. Its `hoofdstappen` are the deelstappen.
 */
export function toDeelmeetlat(meetlat: Meetlat): Meetlat {
  const { werkproces, scanlijst } = meetlat.werkwijze;
  const fijn = toFijn(werkproces);
  return {
    ...meetlat,
    werkwijze: { ...meetlat.werkwijze, werkproces: fijn },
    raakvlakken: toRaakvlakken(scanlijst, fijn),
  };
}

/** The same comparison of one gemeente, with a mark per deelstap. */
export function toDeelvergelijking(
  { werkwijze: { werkproces }, raakvlakken }: Meetlat,
  vergelijking: Vergelijking,
): Vergelijking {
  const { beoordelingen, procesverschillen } = vergelijking;
  const merken = toStapmerken({ werkproces, raakvlakken, verschillen: procesverschillen, beoordelingen });
  return { ...vergelijking, merken };
}

function toFijn(werkproces: Werkproces): Werkproces {
  const fase = new Map(werkproces.hoofdstappen.map((stap) => [stap.id, stap.fase]));
  return {
    ...werkproces,
    hoofdstappen: werkproces.deelstappen.map(({ id, naam, baan, hoofdstap }) => ({
      id,
      naam,
      baan,
      fase: fase.get(hoofdstap) ?? '',
      kort: [],
      rij: 1,
    })),
    deelstappen: werkproces.deelstappen.map((stap) => ({ ...stap, hoofdstap: stap.id })),
    extraStappen: werkproces.extraStappen.map((stap) => ({ ...stap, beeld: 'eigen' as const })),
  };
}

/**
 * What stands inside a hoofdstap, in order: its deelstappen, and the extra steps without a cell of their own behind
 * the deelstap they follow, else before the one they precede, else at the end.
 */
export function toBinnenstappen(
  { deelstappen, extraStappen }: Pick<Werkproces, 'deelstappen' | 'extraStappen'>,
  hoofdstap: string,
): (Deelstap | ExtraStap)[] {
  const rij: (Deelstap | ExtraStap)[] = deelstappen.filter((stap) => stap.hoofdstap === hoofdstap);
  for (const extra of extraStappen) {
    if (extra.beeld !== 'hoofdstap' || extra.hoofdstap !== hoofdstap) continue;
    const na = rij.findIndex(({ id }) => id === extra.na);
    const voor = rij.findIndex(({ id }) => id === extra.voor);
    const plek = na >= 0 ? na + 1 : voor >= 0 ? voor : rij.length;
    rij.splice(plek, 0, extra);
  }
  return rij;
}
