import { toSegmenten } from './pad.ts';
import type { Pad } from './pad.ts';
import type { Maat } from '../maten.ts';
import type { Cel, Raster } from '../raster/raster.ts';
import type { Vak, Vakken } from './vakken.ts';

/** What is drawn already: a label or circle may only stand where nothing else is. */
export type Ruimte = {
  isVrij: (vak: Vak) => boolean;
  bezet: (vak: Vak) => void;
};
/** Something in the way: a box with the px that stay free around it, or the diamond that fills the box. */
type Ding = { vak: Vak; lucht: number; ruit: boolean };

const LUCHT_LIJN = 2;
const LUCHT_VAK = 1;
/** Side of the squares in which things are looked up, in px. */
const VELD = 96;

/** True when box and box, grown by `lucht`, share a point. */
function raakt(a: Vak, b: Vak, lucht: number): boolean {
  return (
    a.x < b.x + b.b + lucht && b.x < a.x + a.b + lucht && a.y < b.y + b.h + lucht && b.y < a.y + a.h + lucht
  );
}

/** True when the box reaches inside the diamond that fills `ruit`. */
function raaktRuit(vak: Vak, ruit: Vak): boolean {
  const mx = ruit.x + ruit.b / 2;
  const my = ruit.y + ruit.h / 2;
  const dx = Math.max(vak.x - mx, 0, mx - vak.x - vak.b);
  const dy = Math.max(vak.y - my, 0, my - vak.y - vak.h);
  return dx / (ruit.b / 2) + dy / (ruit.h / 2) < 1.04;
}

/** The corner where the pill with the number stands, on every node that can have one. */
export function pilvak(cel: Pick<Cel, 'soort'>, vak: Vak, maat: Maat): Vak {
  const y = cel.soort === 'poort' ? vak.y + vak.h * 0.2 - maat.pil / 2 : vak.y - maat.pil * 0.62;
  return { x: vak.x - 5, y, b: maat.knoopB * 0.5 + 3, h: maat.pil };
}

/** Keeps things in squares, so that only what is near is looked at. */
function maakVelden(): { zet: (ding: Ding) => void; rond: (vak: Vak) => Iterable<Ding> } {
  const velden = new Map<string, Ding[]>();
  function* sleutels({ x, y, b, h }: Vak, lucht: number): Generator<string> {
    for (let i = Math.floor((x - lucht) / VELD); i <= Math.floor((x + b + lucht) / VELD); i += 1)
      for (let j = Math.floor((y - lucht) / VELD); j <= Math.floor((y + h + lucht) / VELD); j += 1)
        yield `${i}/${j}`;
  }
  return {
    zet: (ding) => {
      for (const sleutel of sleutels(ding.vak, LUCHT_LIJN)) {
        const veld = velden.get(sleutel);
        if (veld === undefined) velden.set(sleutel, [ding]);
        else veld.push(ding);
      }
    },
    *rond(vak) {
      for (const sleutel of sleutels(vak, LUCHT_LIJN)) yield* velden.get(sleutel) ?? [];
    },
  };
}

export function toRuimte({
  raster,
  vakken,
  maat,
  paden,
}: {
  raster: Raster;
  vakken: Vakken;
  maat: Maat;
  paden: Iterable<Pad>;
}): Ruimte {
  const velden = maakVelden();
  const zet = (vak: Vak, lucht = LUCHT_VAK, ruit = false): void => velden.zet({ vak, lucht, ruit });
  for (const s of toSegmenten([...paden]))
    zet({ x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 }, LUCHT_LIJN);
  for (const cel of raster.cellen.values()) {
    const vak = vakken.knopen.get(cel.id) as Vak;
    zet(vak, LUCHT_VAK, cel.soort === 'poort');
    if (cel.soort !== 'gebeurtenis') zet(pilvak(cel, vak, maat));
  }
  const grens: Vak = {
    x: maat.baannaam,
    y: maat.kop,
    b: vakken.breedte - maat.baannaam,
    h: vakken.hoogte - maat.kop,
  };
  const isBinnen = (vak: Vak): boolean =>
    vak.x >= grens.x &&
    vak.y >= grens.y &&
    vak.x + vak.b <= grens.x + grens.b &&
    vak.y + vak.h <= grens.y + grens.h;
  return {
    bezet: zet,
    isVrij: (vak) => {
      if (!isBinnen(vak)) return false;
      for (const ding of velden.rond(vak))
        if (ding.ruit ? raaktRuit(vak, ding.vak) : raakt(vak, ding.vak, ding.lucht)) return false;
      return true;
    },
  };
}
