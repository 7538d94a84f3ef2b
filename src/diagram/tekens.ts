import { schema } from '../texts/schema.ts';
import type { Pad } from './kruisingen.ts';
import { kortLabel, labelmaat, plaatsLabel } from './labels.ts';
import type { Label } from './labels.ts';
import type { Maat } from './maten.ts';
import type { Cel, Raster, Teken } from './raster.ts';
import { knoopvak } from './vakken.ts';
import type { Vak, Vakken } from './vakken.ts';
import type { Ruimte } from './vrijeRuimte.ts';

/** A circle in px; `stok` = the short line between the circle and its step, with an arrow head when `pijl` is set. */
export type Tekenplek = Teken & { x: number; y: number; r: number; stok?: Pad; labels: Label[] };
type Plek = { x: number; y: number; stok?: Pad; labels?: Label[] };
type Omgeving = { raster: Raster; vakken: Vakken; maat: Maat; ruimte: Ruimte; paden: readonly Pad[] };

const ringvak = (x: number, y: number, r: number): Vak => ({ x: x - r, y: y - r, b: 2 * r, h: 2 * r });

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
  const vak = knoopvak(cel, vakken, maat);
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

/** On a short stick at one of the four slanted edges of a gateway. */
function aanRuit(vak: Vak, teken: Teken, { maat, ruimte }: Omgeving): Plek | undefined {
  const label = kortLabel(teken.label ?? '');
  const { b, h } = labelmaat(label, maat);
  const dx = vak.b * 0.24;
  const dy = (vak.h / 2) * (1 - dx / (vak.b / 2));
  const stok = maat.pijl + 5;
  for (const [kx, ky] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const) {
    const x = vak.x + vak.b / 2 + kx * dx;
    const rand = vak.y + vak.h / 2 + ky * dy;
    const y = rand + ky * (stok + maat.ring);
    const naast = [x + maat.ring + 2, x - maat.ring - 2 - b].map((lx): Vak => ({
      x: lx,
      y: y - h / 2,
      b,
      h,
    }));
    const labelvak = naast.find(ruimte.isVrij);
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
function opRand(cel: Cel, vak: Vak, teken: Teken, { maat }: Omgeving, nr: number): Plek {
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

function plek(teken: Teken, omgeving: Omgeving, nr: number): Plek {
  const cel = omgeving.raster.cellen.get(teken.bij);
  if (cel === undefined) throw new Error(`Teken ${teken.id} staat bij ${teken.bij}, zonder cel`);
  const vak = knoopvak(cel, omgeving.vakken, omgeving.maat);
  if (teken.soort === 'begin') return begin(vak, omgeving);
  if (teken.soort === 'tussentijds') return opRand(cel, vak, teken, omgeving, nr);
  const los = teken.soort === 'einde' ? inCelEronder(cel, teken, omgeving) : undefined;
  return (
    los ??
    (cel.soort === 'poort' ? aanRuit(vak, teken, omgeving) : undefined) ??
    opRand(cel, vak, teken, omgeving, nr)
  );
}

/** Places all circles, and the answer of a gateway ("nee") beside the stick of its circle. */
export function toTekenplekken(omgeving: Omgeving): Tekenplek[] {
  const { raster, maat, ruimte } = omgeving;
  const perHoek = new Map<string, number>();
  return raster.tekens.map((teken) => {
    const hoek = `${teken.bij}|${teken.soort === 'tussentijds'}`;
    const nr = perHoek.get(hoek) ?? 0;
    perHoek.set(hoek, nr + 1);
    const { labels = [], ...p } = plek(teken, omgeving, nr);
    ruimte.bezet(ringvak(p.x, p.y, maat.ring));
    for (const label of labels) ruimte.bezet(label.vak);
    const uitgang = kortLabel(teken.label ?? '');
    const ontbreekt = uitgang !== '' && p.stok !== undefined && !labels.some((l) => l.tekst === uitgang);
    const extra = ontbreekt ? plaatsLabel({ tekst: uitgang, pad: p.stok ?? [], maat, ruimte }) : undefined;
    return { ...teken, ...p, r: maat.ring, labels: extra === undefined ? labels : [...labels, extra] };
  });
}
