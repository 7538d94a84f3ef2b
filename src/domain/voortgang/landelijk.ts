import { type Kaartklasse, toKaartklasse } from './gemeentestatus.ts';
import type { Gemeentevoortgang, Trajectvoortgang } from './voortgangsbestand.ts';

/** Where a fact about a gemeente comes from. */
export type Landelijkebron = {
  id: string;
  /** a traject in this browser, or a file that was read in */
  soort: 'browser' | 'bestand';
  /** ISO time: last change in this browser, or when the file was saved. A removal counts as a change. */
  moment: string;
  voortgang: Trajectvoortgang;
};

/** The newest fact about one gemeente; older facts of other sources stay visible. */
export type Gemeentestand = {
  code: string;
  klasse: Kaartklasse;
  feit: Gemeentevoortgang;
  bron: Landelijkebron;
  andere: readonly { feit: Gemeentevoortgang; bron: Landelijkebron }[];
};

/**
 * Folds all sources into one standing per gemeente. Of one traject only its newest source counts, and the
 * browser before a file of the same moment: so a check-off that was taken back is gone. Between trajecten
 * the newest fact wins, by the time since when the status holds. Examples are left out unless asked for, and then apart
 * (uitgangspunt 23). Order of the sources does not matter.
 */
export function toLandelijkeStand(
  bronnen: readonly Landelijkebron[],
  { voorbeelden }: { voorbeelden: boolean },
): Map<string, Gemeentestand> {
  const perGemeente = new Map<string, { feit: Gemeentevoortgang; bron: Landelijkebron }[]>();
  for (const bron of toNieuwstePerTraject(bronnen)) {
    if (bron.voortgang.voorbeeld !== voorbeelden) continue;
    for (const feit of bron.voortgang.gemeenten) {
      const rij = perGemeente.get(feit.code);
      if (rij) rij.push({ feit, bron });
      else perGemeente.set(feit.code, [{ feit, bron }]);
    }
  }
  return new Map(
    [...perGemeente].flatMap(([code, rij]) => {
      const [eerste, ...andere] = rij.toSorted(opNieuwste);
      if (!eerste) return [];
      return [[code, { code, klasse: toKaartklasse(eerste.feit.status), ...eerste, andere }] as const];
    }),
  );
}

/** One source per traject: what the browser holds is the traject itself, a file is a copy of some moment. */
function toNieuwstePerTraject(bronnen: readonly Landelijkebron[]): Landelijkebron[] {
  const rang = ({ soort, moment, id }: Landelijkebron) =>
    `${moment}\u0000${soort === 'browser' ? '1' : '0'}\u0000${id}`;
  const nieuwste = new Map<string, Landelijkebron>();
  for (const bron of bronnen) {
    const eerder = nieuwste.get(bron.voortgang.traject);
    if (!eerder || rang(bron) > rang(eerder)) nieuwste.set(bron.voortgang.traject, bron);
  }
  return [...nieuwste.values()];
}

type Feit = { feit: Gemeentevoortgang; bron: Landelijkebron };

function opNieuwste(a: Feit, b: Feit): number {
  const tijd = (x: Feit) => `${x.feit.sinds}\u0000${x.bron.voortgang.stand}\u0000${x.bron.id}`;
  return tijd(a) < tijd(b) ? 1 : -1;
}

/** Counts per map class over the gemeenten of the register; whoever is not heard of is onbekend. */
export function telKlassen(
  codes: readonly string[],
  stand: ReadonlyMap<string, Gemeentestand>,
): Record<Kaartklasse, number> & { onderVoorwaarde: number } {
  const uit = {
    onbekend: 0,
    'niet-begonnen': 0,
    voorbereiding: 0,
    bezig: 0,
    afgevinkt: 0,
    onderVoorwaarde: 0,
  };
  for (const code of codes) {
    const gemeente = stand.get(code);
    uit[gemeente?.klasse ?? 'onbekend'] += 1;
    if (gemeente?.feit.onderVoorwaarde) uit.onderVoorwaarde += 1;
  }
  return uit;
}
