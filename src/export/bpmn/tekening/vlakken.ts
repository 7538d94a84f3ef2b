import type { Aansluitingen } from './aansluitingen.ts';
import type { Bedrading } from './bedrading.ts';
import type { Bord } from './bord.ts';
import type { Celmaat } from './celmaten.ts';
import { naamafstand } from './lijnnaam.ts';
import { MATEN } from './maten.ts';
import { baanhoogte, labelmaat } from './tekstmaat.ts';
import type { Gelopen } from './routes.ts';

export type Vak = { x: number; y: number; b: number; h: number };
/** Where the board lies in px. */
export type Vlakken = {
  pool: Vak;
  banen: ReadonlyMap<string, Vak>;
  /** Middle of each column and row. */
  kolomX: readonly number[];
  rijY: readonly number[];
  /** First track of each gutter and channel. */
  gootX: readonly number[];
  kanaalY: readonly number[];
};

type Delen = {
  maten: ReadonlyMap<string, Celmaat>;
  bedrading: Bedrading;
  lijnen: readonly Gelopen[];
  einden: Aansluitingen;
  naamBoven: ReadonlySet<string>;
};

export function legVlakken(bord: Bord, delen: Delen): Vlakken {
  const links = MATEN.begin.x + 2 * MATEN.naambalk;
  const { kolomX, gootX, rechts } = legKolommen(bord, delen, links);
  const { rijY, kanaalY, banen, onder } = legRijen(bord, delen);
  const pool = {
    x: MATEN.begin.x,
    y: MATEN.begin.y,
    b: rechts - MATEN.begin.x,
    h: onder - MATEN.begin.y,
  };
  const baanX = MATEN.begin.x + MATEN.naambalk;
  return {
    pool,
    banen: new Map(banen.map(({ id, y, h }) => [id, { x: baanX, y, b: rechts - baanX, h }])),
    kolomX,
    rijY,
    gootX,
    kanaalY,
  };
}

const strook = (sporen: number): number => 2 * MATEN.rand + Math.max(0, sporen - 1) * MATEN.spoor;

function legKolommen(bord: Bord, { maten, bedrading, lijnen, einden, naamBoven }: Delen, links: number) {
  const breed = Array.from({ length: bord.kolommen }, () => 0);
  for (const { id, kolom } of bord.cellen.values()) {
    breed[kolom] = Math.max(breed[kolom] ?? 0, maten.get(id)?.breed ?? 0);
  }
  // Names of lines stand right of the node that they leave, before the first line that turns.
  const naamruimte = Array.from({ length: bord.kolommen + 1 }, () => 0);
  for (const { nr, van, label } of lijnen) {
    const eind = einden.uit.get(nr);
    if (label === '' || eind === undefined) continue;
    const tot =
      naamafstand(van, maten.get(van.id)?.b ?? 0, eind, naamBoven.has(van.id)) +
      labelmaat(label).b +
      MATEN.lucht;
    const nodig = tot - (breed[van.kolom] ?? 0) / 2;
    naamruimte[van.kolom + 1] = Math.max(naamruimte[van.kolom + 1] ?? 0, nodig);
  }
  const kolomX: number[] = [];
  const gootX: number[] = [];
  let x = links;
  for (let k = 0; k <= bord.kolommen; k += 1) {
    const naam = Math.max(0, (naamruimte[k] ?? 0) - MATEN.rand / 2);
    gootX.push(x + naam + MATEN.rand);
    x += naam + strook(bedrading.goten.aantal.get(k) ?? 0);
    if (k < bord.kolommen) kolomX.push(Math.round(x + (breed[k] ?? 0) / 2));
    x += breed[k] ?? 0;
  }
  return { kolomX, gootX, rechts: Math.ceil(x) };
}

function legRijen(bord: Bord, { maten, bedrading }: Delen) {
  const boven = Array.from({ length: bord.rijen }, () => 0);
  const onder = Array.from({ length: bord.rijen }, () => 0);
  for (const { id, rij } of bord.cellen.values()) {
    const maat = maten.get(id);
    boven[rij] = Math.max(boven[rij] ?? 0, maat?.boven ?? 0);
    onder[rij] = Math.max(onder[rij] ?? 0, maat?.onder ?? 0);
  }
  const rijY: number[] = [];
  const kanaalY: number[] = [];
  let y: number = MATEN.begin.y;
  let baantop = y;
  const banen = bord.banen.map(({ id, naam, eersteRij, rijen }) => {
    for (let rij = eersteRij; rij < eersteRij + rijen; rij += 1) {
      kanaalY.push(y + MATEN.rand);
      y += strook(bedrading.kanalen.aantal.get(rij) ?? 0);
      rijY.push(Math.round(y + (boven[rij] ?? 0)));
      y += Math.max((boven[rij] ?? 0) + (onder[rij] ?? 0), MATEN.legeBaan);
    }
    // The strip between two lanes lies in the lower one; below the last row there is one more.
    const volgende = eersteRij + rijen;
    const sporen = bedrading.kanalen.aantal.get(volgende) ?? 0;
    const isLaatste = volgende === bord.rijen;
    if (isLaatste) kanaalY.push(y + MATEN.rand);
    y += isLaatste ? strook(sporen) : MATEN.rand;
    y = Math.ceil(Math.max(y, baantop + baanhoogte(naam)));
    const vak = { id, y: baantop, h: y - baantop };
    baantop = y;
    return vak;
  });
  return { rijY, kanaalY, banen, onder: y };
}
