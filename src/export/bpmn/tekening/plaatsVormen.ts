import type { Pad } from '../../../diagram/indeling/pad.ts';
import type { Bord, Bordcel } from './bord.ts';
import { type Celmaat, documentbreedte, type Namen } from './celmaten.ts';
import { MATEN } from './maten.ts';
import { labelmaat } from './tekstmaat.ts';
import type { Vak, Vlakken } from './vlakken.ts';

/** A symbol with, when its name stands beside it, the place of that name. */
export type Vorm = { soort: Bordcel['soort']; vak: Vak; label?: Vak };
/** A document at a step, with the dotted line between the two. */
export type Stukvorm = { stap: string; document: string; vak: Vak; label: Vak; pad: Pad };

type Delen = {
  maten: ReadonlyMap<string, Celmaat>;
  vlakken: Vlakken;
  namen: Namen;
  naamBoven: ReadonlySet<string>;
};

/** Places everything that is no line. */
export function plaatsVormen(
  bord: Bord,
  { maten, vlakken, namen, naamBoven }: Delen,
): { vormen: ReadonlyMap<string, Vorm>; stukken: readonly Stukvorm[] } {
  const vormen = new Map<string, Vorm>();
  const stukken: Stukvorm[] = [];
  for (const cel of bord.cellen.values()) {
    const { b, h } = maten.get(cel.id) ?? { b: 0, h: 0 };
    const vak = {
      x: Math.round((vlakken.kolomX[cel.kolom] ?? 0) - b / 2),
      y: Math.round((vlakken.rijY[cel.rij] ?? 0) - h / 2),
      b,
      h,
    };
    if (cel.soort === 'stap') {
      vormen.set(cel.id, { soort: 'stap', vak });
      for (const [id, vorm] of plaatsRanden(cel, vak, namen)) vormen.set(id, vorm);
      stukken.push(...plaatsStukken(cel, vak, namen));
    } else
      vormen.set(cel.id, { soort: cel.soort, vak, label: naamvak(vak, cel.naam, naamBoven.has(cel.id)) });
  }
  return { vormen, stukken };
}

function naamvak(vak: Vak, naam: string, isBoven: boolean): Vak {
  const { h } = labelmaat(naam);
  const b = MATEN.label;
  const y = isBoven ? vak.y - MATEN.lucht - h : vak.y + vak.h + MATEN.lucht;
  return { x: Math.round(vak.x + vak.b / 2 - b / 2), y, b, h };
}

/** Several lines can leave one event: its name stands past the last of them. */
const RANDNAAM = 10;

/** Events on the edges, their names right of the line that leaves them. */
function plaatsRanden(cel: Bordcel, vak: Vak, namen: Namen): (readonly [string, Vorm])[] {
  const r = MATEN.cirkel / 2;
  return (['boven', 'onder'] as const).flatMap((kant) =>
    cel[kant].map((id, plek) => {
      const x = vak.x + r + 4 + plek * MATEN.randplek;
      const y = kant === 'onder' ? vak.y + vak.h : vak.y;
      const { b, h } = labelmaat(namen.gebeurtenis(id));
      const label = {
        x: x + MATEN.lucht + RANDNAAM,
        y: kant === 'onder' ? y + r + 2 : y - r - 2 - h,
        b,
        h,
      };
      const cirkel = { x: x - r, y: y - r, b: MATEN.cirkel, h: MATEN.cirkel };
      return [id, { soort: 'gebeurtenis', vak: cirkel, label }] as const;
    }),
  );
}

/** Documents stand side by side above their task, each with its name above it. */
function plaatsStukken(cel: Bordcel, vak: Vak, namen: Namen): Stukvorm[] {
  const { b, h } = MATEN.document;
  const links = vak.x + vak.b / 2 - (cel.documenten.length * documentbreedte) / 2;
  return cel.documenten.map((document, nr) => {
    const x = Math.round(links + (nr + 0.5) * documentbreedte);
    const y = vak.y - MATEN.documentgat - h;
    const naam = labelmaat(namen.document(document)).h;
    const opTaak = Math.min(Math.max(x, vak.x + 10), vak.x + vak.b - 10);
    return {
      stap: cel.id,
      document,
      vak: { x: x - b / 2, y, b, h },
      label: { x: x - MATEN.label / 2, y: y - MATEN.lucht - naam, b: MATEN.label, h: naam },
      pad: [
        [x, y + h],
        [opTaak, vak.y],
      ],
    };
  });
}
