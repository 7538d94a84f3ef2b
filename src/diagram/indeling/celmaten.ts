import type { Kantgroep } from './aansluiting.ts';
import { kantrand, naastCirkel, ringruimte, ruitrand, ruitring, RUITRING, stokLengte } from './celranden.ts';
import { groepeer } from '../groepeer.ts';
import { letterbreedte } from '../tekst/letterbreedte.ts';
import type { Maat } from '../maten.ts';
import type { Cel, Raster } from '../raster/raster.ts';

/**
 * Size of a node in px. `boven`, `onder`: what it asks of its row, from the middle of the row; `uitBoven`, `uitOnder`:
 * what sticks out of the row into the gap. `breedte`: what it asks of its column.
 */
export type Celmaat = {
  b: number;
  h: number;
  breedte: number;
  boven: number;
  onder: number;
  uitBoven: number;
  uitOnder: number;
};
/** Cells that are opened, with the size in px that they get. */
export type Open = ReadonlyMap<string, { b: number; h: number }>;

/** Space between a circle and the text under it. */
export const ONDERSCHRIFT = 3;
/** Radius of a circle with a cell of its own, times that of a circle at a step. */
const GROTE_RING = 1.5;

/** The size that the text asks for. */
function tekstmaat(cel: Cel, maat: Maat): { b: number; h: number } {
  const schaal = cel.schaal ?? 1;
  switch (cel.soort) {
    case 'poort':
      return { b: maat.knoopB * schaal, h: maat.poortH * schaal };
    case 'gebeurtenis':
      return { b: 2 * GROTE_RING * maat.ring, h: 2 * GROTE_RING * maat.ring };
    case 'stap':
    case 'extra':
      return { b: maat.knoopB * schaal, h: maat.knoopH + Math.max(0, cel.regels.length - 2) * maat.regel };
    default:
      return cel.soort satisfies never;
  }
}

/** What the line ends and circles of a cell ask, in px from its middle. */
type Vraag = { liggend: number; staand: number; ringen: number };

/** Two line ends stand at least as far apart as an arrow head is wide. */
const kleinsteStap = (maat: Maat): number => maat.pijl;

/** How many circles "ga naar" hang at each cell. */
export function telRingen(raster: Raster): Map<string, number> {
  const gaNaar = raster.tekens.filter((t) => t.soort === 'ga-naar');
  return new Map([...groepeer(gaNaar, (t) => t.bij)].map(([id, tekens]) => [id, tekens.length]));
}

function toVragen(
  raster: Raster,
  groepen: readonly Kantgroep[],
  ringen: ReadonlyMap<string, number>,
  maat: Maat,
): Map<string, Vraag> {
  const vragen = new Map<string, Vraag>();
  for (const cel of raster.cellen.values())
    vragen.set(cel.id, { liggend: 0, staand: 0, ringen: ringruimte(cel, ringen.get(cel.id) ?? 0, maat) });
  for (const { liggend, leden, diepte } of groepen) {
    for (const { id, cel, kant } of leden) {
      const v = vragen.get(cel.id) as Vraag;
      const px = (diepte.get(id) ?? 0) * kleinsteStap(maat);
      if (liggend) v.liggend = Math.max(v.liggend, Math.abs(px));
      else v.staand = Math.max(v.staand, Math.abs(px));
      if (kant === 'onder')
        v.ringen = Math.max(v.ringen, px + ringruimte(cel, ringen.get(cel.id) ?? 0, maat));
    }
  }
  return vragen;
}

function metVraag(
  cel: Cel,
  { b, h }: { b: number; h: number },
  v: Vraag,
  maat: Maat,
): { b: number; h: number } {
  const rand = kantrand(cel, maat);
  switch (cel.soort) {
    case 'poort':
      return {
        b: Math.max(b, 4 * (v.staand + rand), v.ringen / RUITRING),
        h: Math.max(h, 4 * (v.liggend + rand)),
      };
    case 'gebeurtenis': {
      const rond = Math.max(b, h, 2 * (Math.max(v.staand, v.liggend) + rand));
      return { b: rond, h: rond };
    }
    case 'stap':
    case 'extra':
      return { b: Math.max(b, 2 * (v.staand + rand), 2 * v.ringen), h: Math.max(h, 2 * (v.liggend + rand)) };
    default:
      return cel.soort satisfies never;
  }
}

function toCelmaat(cel: Cel, { b, h }: { b: number; h: number }, ringen: number, maat: Maat): Celmaat {
  switch (cel.soort) {
    case 'poort': {
      const uit = (maat.poortH - maat.knoopH) / 2;
      const laagste =
        ringen === 0
          ? 0
          : ruitrand({ b, h }, ruitring(b, ringen - 1, maat)) + stokLengte(maat) + 2 * maat.ring;
      const boven = Math.max(maat.knoopH / 2, h / 2 - uit);
      return {
        b,
        h,
        breedte: b,
        boven,
        onder: boven,
        uitBoven: uit,
        uitOnder: Math.max(h / 2, laagste) - boven,
      };
    }
    case 'gebeurtenis': {
      const tekst = Math.max(0, ...cel.regels.map((regel) => letterbreedte(regel, maat.label)));
      const onder = h / 2 + ONDERSCHRIFT + cel.regels.length * maat.label * 1.15;
      const opzij = ringen === 0 ? 0 : naastCirkel(b, ringen - 1, maat) + maat.ring;
      return { b, h, breedte: Math.max(b, tekst, 2 * opzij), boven: h / 2, onder, uitBoven: 0, uitOnder: 0 };
    }
    case 'stap':
    case 'extra':
      return {
        b,
        h,
        breedte: b,
        boven: h / 2,
        onder: h / 2,
        uitBoven: 0,
        uitOnder: ringen === 0 ? 0 : maat.ring + 1,
      };
    default:
      return cel.soort satisfies never;
  }
}

/** The size of every cell: what its text asks, grown where many lines or circles meet, and opened where asked. */
export function toCelmaten({
  raster,
  groepen,
  maat,
  open,
}: {
  raster: Raster;
  groepen: readonly Kantgroep[];
  maat: Maat;
  open: Open;
}): Map<string, Celmaat> {
  const ringen = telRingen(raster);
  const vragen = toVragen(raster, groepen, ringen, maat);
  return new Map(
    [...raster.cellen].map(([id, cel]) => {
      const tekst = tekstmaat(cel, maat);
      const ruim = open.get(id) ?? tekst;
      const kaal = { b: Math.max(tekst.b, ruim.b), h: Math.max(tekst.h, ruim.h) };
      const groot = metVraag(cel, kaal, vragen.get(id) as Vraag, maat);
      return [id, toCelmaat(cel, groot, ringen.get(id) ?? 0, maat)];
    }),
  );
}
