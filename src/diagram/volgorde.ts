import type { Indeling } from './indeling.ts';
import type { Vak } from './indeling/vakken.ts';

/** `binnen`: id of the opened node that it stands in; nodes inside keep the order of the list. */
type Geplaatst = Vak & {
  id: string;
  fase: string;
  baan: string;
  kolom: number;
  rij: number;
  binnen?: string;
};
type Verbonden = { van: string; naar: string; heenEnWeer?: boolean };
export type Richting = 'links' | 'rechts' | 'boven' | 'onder';
/** The press before this one: where it came from, and which way it went. */
export type Vorige = { id: string; richting: Richting };

/** How much worse it is to be off the straight line than to be far along it. */
const SCHEEF = 2.5;
/** Added to a line that leaves to the other side: only followed when no line goes the way of the key. */
const VERKEERDE_KANT = 1e6;

const OMGEKEERD: Readonly<Record<Richting, Richting>> = {
  links: 'rechts',
  rechts: 'links',
  boven: 'onder',
  onder: 'boven',
};

/** Reading order, for tab and for the table: phase, then lane from top to bottom, then row. */
export function toLeesvolgorde<T extends Geplaatst>(
  knopen: readonly T[],
  { fasen }: Pick<Indeling, 'fasen'>,
): T[] {
  const nr = new Map(fasen.map((f, i) => [f.id, i]));
  const fase = (k: T): number => nr.get(k.fase) ?? fasen.length;
  return [...knopen].sort((a, b) => fase(a) - fase(b) || a.rij - b.rij || a.kolom - b.kolom);
}

/**
 * Where an arrow key goes; undefined at an edge of the picture.
 * Right and left follow a line: back along the one that was just taken, else the nearest in that direction; a node
 * without such a line goes to the nearest one on that side. Up and down walk through the column, and on into the
 * next column, so that every node can be reached from every other.
 */
export function toVolgende<T extends Geplaatst>(
  knopen: readonly T[],
  lijnen: readonly Verbonden[],
  id: string,
  richting: Richting,
  vorige?: Vorige,
): T | undefined {
  const hier = knopen.find((k) => k.id === id);
  if (hier === undefined) return undefined;
  if (richting === 'boven' || richting === 'onder') return langsKolom(knopen, hier, richting);
  const langsLijn = toVerbonden(lijnen, id, richting);
  const kandidaten = knopen.filter((k) => langsLijn.has(k.id));
  if (vorige?.richting === OMGEKEERD[richting]) {
    const terug = kandidaten.find((k) => k.id === vorige.id);
    if (terug) return terug;
  }
  // Not straight back over a line with two heads.
  const verder = kandidaten.filter((k) => k.id !== vorige?.id);
  return dichtstbij(verder, (k) => opzij(hier, k, richting)) ?? toBuurOpzij(knopen, hier, richting);
}

/** First or last node of the lane of `id`; without `id` of the whole process. `knopen` in reading order. */
export function toUiterste<T extends Geplaatst>(
  knopen: readonly T[],
  kant: 'begin' | 'einde',
  id?: string,
): T | undefined {
  const baan = knopen.find((k) => k.id === id)?.baan;
  const rij = id === undefined ? knopen : inKolommen(knopen.filter((k) => k.baan === baan));
  return kant === 'begin' ? rij[0] : rij.at(-1);
}

function toVerbonden(
  lijnen: readonly Verbonden[],
  id: string,
  richting: 'links' | 'rechts',
): ReadonlySet<string> {
  return new Set(
    lijnen.flatMap(({ van, naar, heenEnWeer }) => {
      const uit = van === id && (richting === 'rechts' || heenEnWeer) ? [naar] : [];
      const erin = naar === id && (richting === 'links' || heenEnWeer) ? [van] : [];
      return [...uit, ...erin];
    }),
  );
}

function langsKolom<T extends Geplaatst>(
  knopen: readonly T[],
  hier: T,
  richting: 'boven' | 'onder',
): T | undefined {
  const rij = inKolommen(knopen);
  return rij[rij.indexOf(hier) + (richting === 'onder' ? 1 : -1)];
}

function inKolommen<T extends Geplaatst>(knopen: readonly T[]): T[] {
  return knopen
    .filter(({ binnen }) => binnen === undefined)
    .sort((a, b) => a.kolom - b.kolom || a.y - b.y || a.x - b.x)
    .flatMap((knoop) => [knoop, ...knopen.filter(({ binnen }) => binnen === knoop.id)]);
}

function toBuurOpzij<T extends Geplaatst>(
  knopen: readonly T[],
  hier: T,
  richting: 'links' | 'rechts',
): T | undefined {
  return dichtstbij(
    knopen.filter((k) => opzij(hier, k, richting) < VERKEERDE_KANT),
    (k) => opzij(hier, k, richting),
  );
}

/** How far a node is to that side in px, off the straight line counted heavier. */
function opzij(hier: Vak, daar: Vak, richting: 'links' | 'rechts'): number {
  const teken = richting === 'links' ? -1 : 1;
  const langs = (daar.x + daar.b / 2 - hier.x - hier.b / 2) * teken;
  const dwars = Math.abs(daar.y + daar.h / 2 - hier.y - hier.h / 2);
  return langs < hier.b / 2 ? VERKEERDE_KANT + Math.abs(langs) + dwars : langs + SCHEEF * dwars;
}

function dichtstbij<T>(knopen: readonly T[], afstand: (knoop: T) => number): T | undefined {
  let beste: T | undefined;
  let kortst = Infinity;
  for (const knoop of knopen) {
    const a = afstand(knoop);
    if (a < kortst) [beste, kortst] = [knoop, a];
  }
  return beste;
}
