import type { Beelddeel, Beeldknoop, Beeldteken } from '../beeld.ts';
import type { Label } from '../indeling/labels.ts';
import type { Vak } from '../indeling/vakken.ts';
import type { Maat } from '../maten.ts';
import { toPijlPad, toSvgPad } from '../svg/svgPad.ts';

/** How far something moves, in px. */
export type Stap = { dx: number; dy: number };

const verplaats = <T extends Pick<Vak, 'x' | 'y'>>(vak: T, { dx, dy }: Stap): T => ({
  ...vak,
  x: vak.x + dx,
  y: vak.y + dy,
});
export const verplaatsLabel = (label: Label, stap: Stap): Label => ({
  ...label,
  vak: verplaats(label.vak, stap),
});

/** The step with all that hangs on it. */
export function verplaatsKnoop(knoop: Beeldknoop, stap: Stap): Beeldknoop {
  const { pil, telling } = knoop;
  return {
    ...verplaats(knoop, stap),
    ...(pil === undefined ? {} : { pil: verplaats(pil, stap) }),
    ...(telling === undefined ? {} : { telling: verplaatsLabel(telling, stap) }),
  };
}

/** What stands in an opened step. */
export const verplaatsDeel = (deel: Beelddeel, stap: Stap): Beelddeel => ({
  ...deel,
  knopen: deel.knopen.map((knoop) => ({
    ...verplaats(knoop, stap),
    ...(knoop.pil === undefined ? {} : { pil: verplaats(knoop.pil, stap) }),
  })),
});

/** The circle with its words and the short line to its step. */
export function verplaatsTeken(teken: Beeldteken, stap: Stap, maat: Maat): Beeldteken {
  const labels = teken.labels.map((label) => verplaatsLabel(label, stap));
  const verplaatst = { ...verplaats(teken, stap), labels };
  const stok = teken.stok?.map(([x, y]) => [x + stap.dx, y + stap.dy] as const);
  if (stok === undefined) return verplaatst;
  const vorm = { bocht: maat.bocht, pijl: maat.pijl, heenEnWeer: false };
  return { ...verplaatst, stok, stokPad: toSvgPad(stok, vorm), stokPijl: toPijlPad(stok, vorm) };
}
