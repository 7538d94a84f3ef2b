import { toSegmenten } from './kruisingen.ts';
import type { Pad, Segment } from './kruisingen.ts';
import type { Maat } from './maten.ts';
import type { Cel, Raster } from './raster.ts';
import { knoopvak } from './vakken.ts';
import type { Vak, Vakken } from './vakken.ts';

/** What is drawn already: a label or circle may only stand where nothing else is. */
export type Ruimte = {
  isVrij: (vak: Vak) => boolean;
  bezet: (vak: Vak) => void;
};

const LUCHT_LIJN = 2;
const LUCHT_VAK = 1;

/** True when box and box, grown by `lucht`, share a point. */
function raakt(a: Vak, b: Vak, lucht: number): boolean {
  return (
    a.x < b.x + b.b + lucht && b.x < a.x + a.b + lucht && a.y < b.y + b.h + lucht && b.y < a.y + a.h + lucht
  );
}

function raaktSegment(vak: Vak, s: Segment): boolean {
  return raakt(vak, { x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 }, LUCHT_LIJN);
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
  const segmenten = toSegmenten([...paden]);
  const cellen = [...raster.cellen.values()].map((cel) => ({ cel, vak: knoopvak(cel, vakken, maat) }));
  const vol = cellen.map(({ cel, vak }) => pilvak(cel, vak, maat));
  const grens: Vak = {
    x: maat.baannaam,
    y: maat.kop,
    b: vakken.breedte - maat.baannaam,
    h: vakken.hoogte - maat.kop,
  };
  return {
    bezet: (vak) => void vol.push(vak),
    isVrij: (vak) =>
      vak.x >= grens.x &&
      vak.y >= grens.y &&
      vak.x + vak.b <= grens.x + grens.b &&
      vak.y + vak.h <= grens.y + grens.h &&
      !segmenten.some((s) => raaktSegment(vak, s)) &&
      !vol.some((v) => raakt(vak, v, LUCHT_VAK)) &&
      !cellen.some(({ cel, vak: k }) =>
        cel.soort === 'poort' ? raaktRuit(vak, k) : raakt(vak, k, LUCHT_VAK),
      ),
  };
}
