import type { Handfeit } from './handfeit.ts';
import type { Statusfeit, Trajectvoortgang } from './voortgangsbestand.ts';

/** What a traject says: the traject in this browser itself, or a file that was read in. */
export type Trajectbron = {
  id: string;
  soort: 'browser' | 'bestand';
  /** ISO time: last change in this browser, or when the file was saved. A removal counts as a change. */
  moment: string;
  voortgang: Trajectvoortgang;
};

/** One status that was set by hand, in this browser or by who published. */
export type Handbron = {
  id: string;
  soort: 'hand';
  /** ISO time of writing it down */
  moment: string;
  feit: Handfeit;
  /** what held before, oldest first: only a publication tells that */
  eerder?: readonly Statusfeit[];
};

/** Where facts about gemeenten come from. */
export type Landelijkebron = Trajectbron | Handbron;

/**
 * The sources that count: of one traject the newest, and the browser before a file of the same moment, so that a
 * check-off that was taken back is gone; of what was set by hand each fact. Putting two results together and asking
 * again gives the same in any order and any grouping, and asking twice changes nothing.
 */
export function toGeldendeBronnen(bronnen: readonly Landelijkebron[]): Landelijkebron[] {
  const geldend = new Map<string, Landelijkebron>();
  for (const bron of bronnen) {
    const sleutel = bron.soort === 'hand' ? `hand/${bron.id}` : `traject/${bron.voortgang.traject}`;
    const eerder = geldend.get(sleutel);
    if (!eerder || isLatereBron(bron, eerder)) geldend.set(sleutel, bron);
  }
  return [...geldend.values()];
}

/** Whether `a` counts instead of `b`, two sources of one traject or one fact; the same always has the same answer. */
export function isLatereBron(a: Landelijkebron, b: Landelijkebron): boolean {
  const rang = (bron: Landelijkebron) =>
    [bron.moment, bron.soort === 'browser' ? '1' : '0', bron.id, zegtHoeveel(bron)].join('\u0000');
  // The content last: two sources that say something else are never equal, so that order plays no part.
  const inhoud = (bron: Landelijkebron) => JSON.stringify(bron.soort === 'hand' ? bron.feit : bron.voortgang);
  const [x, y] = [rang(a), rang(b)];
  return x === y ? inhoud(a) > inhoud(b) : x > y;
}

/** The same file, read by a later version that takes more out of it, comes before what an earlier one took. */
function zegtHoeveel(bron: Landelijkebron): number {
  if (bron.soort === 'hand') return 0;
  const { gemeenten } = bron.voortgang;
  const zegtGeblokkeerd = gemeenten.some(({ geblokkeerd }) => geblokkeerd !== null);
  const zegtPunten = gemeenten.some(({ punten }) => punten !== undefined);
  return Number(zegtGeblokkeerd) + Number(zegtPunten);
}

/** Every source of a publication has an id that begins like this. */
export const PUBLICATIEBRON = 'publicatie/';

/** Came with the site, and holds what others made of their sources: on equal terms anything of one's own comes first. */
export function isPublicatie({ id }: Landelijkebron): boolean {
  return id.startsWith(PUBLICATIEBRON);
}

/** Examples are shown apart and never counted (uitgangspunt 23). */
export function isVoorbeeld(bron: Landelijkebron): boolean {
  return bron.soort !== 'hand' && bron.voortgang.voorbeeld;
}
