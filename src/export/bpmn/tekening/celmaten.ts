import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import type { Aansluitingen } from './aansluitingen.ts';
import type { Bord, Bordcel } from './bord.ts';
import { MATEN } from './maten.ts';
import { labelmaat, taakhoogte } from './tekstmaat.ts';
import type { Gelopen } from './routes.ts';

/** Size of a node, and what it asks of its row and column around the middle of its shape, in px. */
export type Celmaat = { b: number; h: number; breed: number; boven: number; onder: number };

/** Names of documents and events, which stand beside their symbols. */
export type Namen = { document: (id: string) => string; gebeurtenis: (id: string) => string };

export function toNamen({ documenten, graaf }: Procesmodel): Namen {
  const namen = new Map(documenten.map(({ id, naam }) => [id, naam]));
  return {
    document: (id) => namen.get(id) ?? id,
    gebeurtenis: (id) => graaf.gebeurtenissen[id]?.tekst ?? id,
  };
}

type Delen = {
  lijnen: readonly Gelopen[];
  einden: Aansluitingen;
  namen: Namen;
  naamBoven: ReadonlySet<string>;
};

/** Sizes of all nodes: as large as their text, their line ends and what stands around them ask. */
export function toCelmaten(
  bord: Bord,
  { lijnen, einden, namen, naamBoven }: Delen,
): ReadonlyMap<string, Celmaat> {
  const uiterste = new Map<string, number>();
  const noteer = (id: string, dy = 0): void => {
    uiterste.set(id, Math.max(uiterste.get(id) ?? 0, Math.abs(dy)));
  };
  for (const { nr, van, naar } of lijnen) {
    noteer(van.id, einden.uit.get(nr)?.dy);
    noteer(naar.id, einden.in.get(nr)?.dy);
  }
  const maten = new Map(
    [...bord.cellen.values()].map((cel) => {
      const maat = toCelmaat(cel, uiterste.get(cel.id) ?? 0, namen);
      const { boven, onder } = maat;
      return [cel.id, naamBoven.has(cel.id) ? { ...maat, boven: onder, onder: boven } : maat];
    }),
  );
  for (const { van, label, route } of lijnen) {
    const maat = maten.get(van.id);
    if (maat && label !== '' && route.soort === 'staand') {
      maten.set(van.id, metStaandeNaam(maat, label, route.kant));
    }
  }
  return maten;
}

/** Room for the name of a line that leaves straight up or down. */
function metStaandeNaam(maat: Celmaat, label: string, kant: 'boven' | 'onder'): Celmaat {
  const { b, h } = labelmaat(label);
  return {
    ...maat,
    breed: Math.max(maat.breed, 2 * (b + MATEN.lucht)),
    [kant]: Math.max(maat[kant], maat.h / 2 + h + 2 * MATEN.lucht),
  };
}

function toCelmaat(cel: Bordcel, dy: number, namen: Namen): Celmaat {
  switch (cel.soort) {
    case 'stap':
      return toTaakmaat(cel, dy, namen);
    case 'poort':
      return metOnderschrift(even(Math.max(MATEN.poort, 2 * (dy + 9))), cel.naam);
    case 'gebeurtenis':
      return metOnderschrift(even(Math.max(MATEN.cirkel, 2 * (dy + 6))), cel.naam);
    default:
      return cel.soort satisfies never;
  }
}

/** The middle of a node lies on a whole px, so that a line between two middles is level. */
const even = (px: number): number => 2 * Math.ceil(px / 2);

function metOnderschrift(zijde: number, naam: string): Celmaat {
  const onder = zijde / 2 + MATEN.lucht + labelmaat(naam).h;
  return { b: zijde, h: zijde, breed: Math.max(zijde, MATEN.label), boven: zijde / 2, onder };
}

function toTaakmaat(cel: Bordcel, dy: number, namen: Namen): Celmaat {
  const h = even(Math.max(taakhoogte(cel.naam), 2 * (dy + 12)));
  const b = Math.max(MATEN.taak.b, cel.boven.length * MATEN.randplek, cel.onder.length * MATEN.randplek);
  const rand = (ids: readonly string[]): number =>
    ids.length === 0 ? 0 : MATEN.cirkel / 2 + MATEN.lucht + hoogste(ids.map(namen.gebeurtenis));
  const documenten =
    cel.documenten.length === 0
      ? 0
      : MATEN.documentgat + MATEN.document.h + MATEN.lucht + hoogste(cel.documenten.map(namen.document));
  return {
    b,
    h,
    breed: Math.max(b, cel.documenten.length * documentbreedte),
    boven: h / 2 + Math.max(documenten, rand(cel.boven)),
    onder: h / 2 + rand(cel.onder),
  };
}

/** Room for one document above its task. */
export const documentbreedte = MATEN.label + 12;

const hoogste = (namen: readonly string[]): number => Math.max(...namen.map((naam) => labelmaat(naam).h));
