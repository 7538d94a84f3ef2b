import { letterbreedte } from '../tekst/letterbreedte.ts';
import type { Pad, Punt } from './pad.ts';
import type { Maat } from '../maten.ts';
import type { Vak } from './vakken.ts';
import type { Ruimte } from './vrijeRuimte.ts';

export type Label = { tekst: string; vak: Vak };

const STAP = 2;
const STUKKEN = 3;

export function labelmaat(tekst: string, maat: Maat): { b: number; h: number } {
  return { b: letterbreedte(tekst, maat.label), h: maat.label * 1.15 };
}

function langs([x1, y1]: Punt, [x2, y2]: Punt, b: number, h: number, maat: Maat): Vak[] {
  const liggend = Math.abs(y1 - y2) < 0.01;
  const lengte = Math.abs(x2 - x1) + Math.abs(y2 - y1);
  const richting = Math.sign(liggend ? x2 - x1 : y2 - y1);
  const half = (liggend ? b : h) / 2;
  const lucht = maat.label * 0.3;
  const vakken: Vak[] = [];
  for (let d = -half; d <= lengte + half; d += STAP) {
    const mx = liggend ? x1 + richting * d : x1;
    const my = liggend ? y1 : y1 + richting * d;
    if (liggend)
      vakken.push({ x: mx - b / 2, y: my - h - lucht, b, h }, { x: mx - b / 2, y: my + lucht, b, h });
    else vakken.push({ x: mx + lucht, y: my - h / 2, b, h }, { x: mx - b - lucht, y: my - h / 2, b, h });
  }
  return vakken;
}

/** Puts a label beside the line, as near to its start as there is room; undefined when there is none. */
export function plaatsLabel({
  tekst,
  pad,
  maat,
  ruimte,
}: {
  tekst: string;
  pad: Pad;
  maat: Maat;
  ruimte: Ruimte;
}): Label | undefined {
  const { b, h } = labelmaat(tekst, maat);
  for (let i = 0; i < Math.min(STUKKEN, pad.length - 1); i += 1) {
    const van = pad[i];
    const naar = pad[i + 1];
    if (van === undefined || naar === undefined) continue;
    const vak = langs(van, naar, b, h, maat).find(ruimte.isVrij);
    if (vak !== undefined) {
      ruimte.bezet(vak);
      return { tekst, vak };
    }
  }
  return undefined;
}
