import { schema } from '../../texts/schema.ts';
import type { Maat } from '../maten.ts';
import type { Cel, Raster, Teken } from '../raster/raster.ts';
import { stokLengte } from './celranden.ts';
import { type Label, labelmaat } from './labels.ts';
import type { Pad } from './pad.ts';
import type { Vak, Vakken } from './vakken.ts';
import type { Ruimte } from './vrijeRuimte.ts';

/** Where a circle stands, in px. */
export type Plek = { x: number; y: number; r?: number; stok?: Pad; labels?: Label[] };
/** What is drawn around it. */
export type Omgeving = { raster: Raster; vakken: Vakken; maat: Maat; ruimte: Ruimte; paden: readonly Pad[] };

/** Box of a circle. */
export const ringvak = (x: number, y: number, r: number): Vak => ({ x: x - r, y: y - r, b: 2 * r, h: 2 * r });

/** Left of the first step, above a line that leaves on the same side. */
function begin(vak: Vak, { maat, paden, ruimte }: Omgeving): Plek {
  const my = vak.y + vak.h / 2;
  const bezet = paden.flat().filter(([x, y]) => Math.abs(x - vak.x) < 0.01 && y > vak.y && y < vak.y + vak.h);
  const y = Math.min(my, ...bezet.map(([, py]) => py - maat.poortAfstand - 1));
  const x = vak.x - maat.pijl - 2 - maat.ring;
  const { b, h } = labelmaat(schema.beginLabel, maat);
  const label: Label = {
    tekst: schema.beginLabel,
    vak: { x: Math.min(x - b / 2, vak.x - b - 7), y: y - maat.ring - h - 1, b, h },
  };
  const plek: Plek = {
    x,
    y,
    stok: [
      [x + maat.ring, y],
      [vak.x, y],
    ],
  };
  return ruimte.isVrij(label.vak) ? { ...plek, labels: [label] } : plek;
}

/** In an empty cell right below, in the same lane, with the text beside the circle. */
function inCelEronder(cel: Cel, teken: Teken, { raster, vakken, maat, ruimte }: Omgeving): Plek | undefined {
  const baan = raster.banen.find((b) => b.id === cel.baan);
  const bezet = [...raster.cellen.values()].some((c) => c.kolom === cel.kolom && c.rij === cel.rij + 1);
  if (bezet || baan === undefined || cel.rij + 1 >= baan.eersteRij + baan.rijen) return undefined;
  const vak = vakken.knopen.get(cel.id) as Vak;
  const x = vak.x + vak.b / 2;
  const onder = vak.y + vak.h;
  const y = onder + maat.rijAfstand + maat.ring + 6;
  const { b, h } = labelmaat(teken.tekst, maat);
  const label: Label = { tekst: teken.tekst, vak: { x: x - b / 2, y: y + maat.ring + 3, b, h } };
  if (!ruimte.isVrij({ x: x - maat.ring, y: onder + maat.ring, b: 2 * maat.ring, h: y - onder }))
    return undefined;
  if (!ruimte.isVrij(label.vak)) return undefined;
  return {
    x,
    y,
    stok: [
      [x, onder],
      [x, y - maat.ring],
    ],
    labels: [label],
  };
}

/** Boxes for a label right and left of a circle. */
export const naastRing = (x: number, y: number, { b, h }: { b: number; h: number }, { ring }: Maat): Vak[] =>
  [x + ring + 2, x - ring - 2 - b].map((lx) => ({ x: lx, y: y - h / 2, b, h }));

/** On a short stick at one of the four slanted edges of a gateway. */
function aanRuit(vak: Vak, teken: Teken, { maat, ruimte }: Omgeving): Plek | undefined {
  const label = teken.kort ?? '';
  const { b, h } = labelmaat(label, maat);
  const dx = vak.b * 0.24;
  const dy = (vak.h / 2) * (1 - dx / (vak.b / 2));
  const stok = stokLengte(maat);
  for (const [kx, ky] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const) {
    const x = vak.x + vak.b / 2 + kx * dx;
    const rand = vak.y + vak.h / 2 + ky * dy;
    const y = rand + ky * (stok + maat.ring);
    const labelvak = naastRing(x, y, { b, h }, maat).find(ruimte.isVrij);
    if (labelvak === undefined || !ruimte.isVrij(ringvak(x, y, maat.ring + 1))) continue;
    const plek: Plek = {
      x,
      y,
      stok: [
        [x, rand],
        [x, rand + ky * stok],
      ],
    };
    return label === '' ? plek : { ...plek, labels: [{ tekst: label, vak: labelvak }] };
  }
  return undefined;
}

/** Over the edge of the step: top right how it starts, bottom right where it goes. */
export function opRand(cel: Cel, vak: Vak, teken: Teken, maat: Maat, nr: number): Plek {
  const onder = teken.soort === 'einde' || teken.soort === 'ga-naar';
  if (cel.soort === 'poort') {
    const x = vak.x + vak.b * 0.76;
    return { x, y: vak.y + vak.h * (onder ? 0.76 : 0.24) };
  }
  return {
    x: vak.x + vak.b - maat.ring - 3 - nr * (2 * maat.ring + 4),
    y: onder ? vak.y + vak.h + 1 : vak.y - 1,
  };
}

/** A circle that stands where there is room. */
export function vrijePlek(teken: Teken, cel: Cel, vak: Vak, omgeving: Omgeving, nr: number): Plek {
  if (teken.soort === 'begin') return begin(vak, omgeving);
  const los = teken.soort === 'einde' ? inCelEronder(cel, teken, omgeving) : undefined;
  const ruit = teken.soort === 'einde' && cel.soort === 'poort' ? aanRuit(vak, teken, omgeving) : undefined;
  return los ?? ruit ?? opRand(cel, vak, teken, omgeving.maat, nr);
}
