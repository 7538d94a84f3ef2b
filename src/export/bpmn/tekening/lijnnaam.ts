import { MATEN } from './maten.ts';
import type { Bordcel } from './bord.ts';
import type { Eind } from './aansluitingen.ts';
import { labelmaat } from './tekstmaat.ts';
import type { Vak } from './vlakken.ts';

/** From the middle of a node to the name of a line that leaves it, in px: right of the node and of its own name. */
export function naamafstand(
  { soort }: Pick<Bordcel, 'soort'>,
  breedte: number,
  eind: Eind,
  heeftNaamBoven: boolean,
): number {
  const eigenNaam = soort !== 'stap' && eind.onder !== heeftNaamBoven ? MATEN.label / 2 : 0;
  return Math.max(breedte / 2, eigenNaam) + MATEN.lucht;
}

/** Right of an upright line, where it begins. */
export function toStaandeNaam(label: string, { vak }: { vak: Vak }, kant: 'boven' | 'onder'): Vak {
  const { b, h } = labelmaat(label);
  const y = kant === 'onder' ? vak.y + vak.h + MATEN.lucht : vak.y - MATEN.lucht - h;
  return { x: vak.x + vak.b / 2 + MATEN.lucht, y, b, h };
}

/** Above the line where it begins; the lowest of several lines has its name below it. */
export function toLijnnaam(
  label: string,
  bron: { soort: Bordcel['soort']; vak: Vak },
  eind: Eind,
  heeftNaamBoven: boolean,
): Vak {
  const { b, h } = labelmaat(label);
  const { vak } = bron;
  const y = vak.y + vak.h / 2 + eind.dy;
  return {
    x: vak.x + vak.b / 2 + naamafstand(bron, vak.b, eind, heeftNaamBoven),
    y: eind.onder ? y + 3 : y - h - 2,
    b,
    h,
  };
}
