import type { Wijziging } from '../wijziging/wijziging.ts';
import type { Afvinkstand, Puntstand } from './afvinkstand.ts';
import type { Blokkade } from './blokkades.ts';

/** When the last of the changes that hold a gemeente back is to be done. */
export type Vrijwanneer =
  | { soort: 'nu' }
  | { soort: 'dag'; dag: string }
  /** some of them have no day */
  | { soort: 'geen-dag'; zonder: readonly Blokkade[] };

/** How a gemeente stands when some changes were done. */
export type Proefstand = {
  gemeente: string;
  /** changes that still hold it back */
  over: readonly Blokkade[];
  /** changes that hold it back today */
  nu: number;
  /** open core questions: what they bring is not known */
  vragenOpen: number;
  /** no change holds it back and the core is answered: the point on changes is in order */
  vrij: boolean;
  /** when, if `vrij` */
  wanneer: Vrijwanneer | undefined;
  /** points that have to be ticked too */
  puntenOpen: readonly Puntstand[];
  afgevinkt: boolean;
};

/**
 * What follows when the chosen changes are done (decided where that is still open). Nothing is stored.
 * Choosing more never makes fewer gemeenten free; choosing nothing is today.
 * @param gekozen ids of changes
 */
export function toProefstanden(standen: Iterable<Afvinkstand>, gekozen: ReadonlySet<string>): Proefstand[] {
  return [...standen].map((stand) => {
    const over = stand.blokkades.filter(({ wijziging }) => !gekozen.has(wijziging.id));
    const vrij = over.length === 0 && stand.vragenOpen === 0;
    return {
      gemeente: stand.gemeente,
      over,
      nu: stand.blokkades.length,
      vragenOpen: stand.vragenOpen,
      vrij,
      wanneer: vrij ? toWanneer(stand.blokkades) : undefined,
      puntenOpen: stand.punten.filter(
        (punt) =>
          punt.stand === 'open' && punt.punt.oplossenIn !== 'aanpassingen' && punt.punt.oplossenIn !== 'scan',
      ),
      afgevinkt: stand.besluit?.soort === 'afgevinkt',
    };
  });
}

/** When work that holds a gemeente back is done, going by its days. */
export function toWanneer(blokkades: readonly Blokkade[]): Vrijwanneer {
  if (blokkades.length === 0) return { soort: 'nu' };
  const zonder = blokkades.filter(({ rij }) => rij.deadline === undefined);
  if (zonder.length > 0) return { soort: 'geen-dag', zonder };
  const dagen = blokkades.flatMap(({ rij }) => rij.deadline ?? []);
  return { soort: 'dag', dag: dagen.reduce((laatste, dag) => (dag > laatste ? dag : laatste), '') };
}

/** A change with the gemeenten that it holds back. */
export type Tegenhouder = {
  wijziging: Wijziging;
  gemeenten: readonly string[];
  /** gemeenten that only this change holds back */
  alleen: readonly string[];
  /** gemeenten that did not decide on it yet */
  onbeslist: readonly string[];
};

/** What holds most gemeenten back, first; equal ones by how many they hold back alone, then in printed order. */
export function toTegenhouders(standen: Iterable<Afvinkstand>): Tegenhouder[] {
  const perId = new Map<
    string,
    Record<'gemeenten' | 'alleen' | 'onbeslist', string[]> & { wijziging: Wijziging }
  >();
  for (const { gemeente, blokkades, besluit } of standen) {
    if (besluit?.soort === 'afgevinkt') continue;
    for (const { wijziging, rij } of blokkades) {
      const tel = perId.get(wijziging.id) ?? { wijziging, gemeenten: [], alleen: [], onbeslist: [] };
      perId.set(wijziging.id, tel);
      tel.gemeenten.push(gemeente);
      if (blokkades.length === 1) tel.alleen.push(gemeente);
      if (!rij.besluit) tel.onbeslist.push(gemeente);
    }
  }
  return [...perId.values()].toSorted(
    (a, b) =>
      b.gemeenten.length - a.gemeenten.length ||
      b.alleen.length - a.alleen.length ||
      toNummer(a.wijziging) - toNummer(b.wijziging) ||
      (a.wijziging.id < b.wijziging.id ? -1 : 1),
  );
}

function toNummer({ aanleiding }: Wijziging): number {
  return 'scanpunt' in aanleiding ? aanleiding.scanpunt.nummer : Number.MAX_SAFE_INTEGER;
}
