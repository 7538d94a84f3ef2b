import { vragenVanLaag } from '../../domain/scanlijst/beantwoord.ts';
import { Laag, type Scanlijst, type Scanpunt, type Thema } from '../../domain/scanlijst/scanlijst.ts';
import type { Teaminhoud } from '../../domain/team/teaminhoud.ts';
import type { Zoek } from '../../routes/route.ts';

/** Which questions one walks through; `onderhoud`: for gemeenten that already work this way. */
export const VRAGENKEUZES = [
  'kern',
  'vooraf-administratie',
  'vooraf-beleid',
  'verdieping',
  'alle',
  'onderhoud',
] as const;
export type Vragenkeuze = (typeof VRAGENKEUZES)[number];

/** The list that the address asks for. Filling in beforehand starts with the list of the role. */
export function leesVragenkeuze(zoek: Zoek, { rollen }: Teaminhoud): Vragenkeuze {
  const gevraagd = VRAGENKEUZES.find((keuze) => keuze === zoek['laag']);
  if (gevraagd) return gevraagd;
  if (zoek['vooraf'] === undefined) return 'kern';
  const rol =
    rollen.find(({ id }) => id === zoek['rol']) ?? rollen.find(({ vooraf }) => vooraf.laag.length > 0);
  const laag = rol?.vooraf.laag[0];
  return VRAGENKEUZES.find((keuze) => keuze === laag) ?? 'kern';
}

/** The questions of a list in the order in which one asks them. */
export function toVragen(scanlijst: Scanlijst, keuze: Vragenkeuze): readonly Scanpunt[] {
  if (keuze === 'alle') return scanlijst.scanpunten;
  if (keuze === 'onderhoud') return scanlijst.scanpunten.filter((punt) => punt.onderhoud);
  return vragenVanLaag(scanlijst, Laag.parse(keuze));
}

/** Questions of one thema within a list, themas in the order in which they first come up. */
export type Themagroep = { thema: Thema; punten: readonly Scanpunt[] };

export function toThemagroepen(scanlijst: Scanlijst, punten: readonly Scanpunt[]): Themagroep[] {
  const ids = [...new Set(punten.map((punt) => punt.thema))];
  return ids.map((id) => ({
    thema: scanlijst.themas.find((thema) => thema.id === id) ?? { id, naam: id },
    punten: punten.filter((punt) => punt.thema === id),
  }));
}

/**
 * Minutes for these questions: a question of the workshop takes its share of the agenda (30 minutes for 10
 * questions is 3 each), any other question 1.
 */
export function schatMinuten(punten: readonly Scanpunt[], { workshop }: Teaminhoud): number {
  const perPunt = new Map(
    workshop.onderdelen.flatMap(({ minuten, scanpunten = [] }) =>
      scanpunten.map((id) => [id, minuten / scanpunten.length] as const),
    ),
  );
  return Math.round(punten.reduce((som, { id }) => som + (perPunt.get(id) ?? 1), 0));
}

export type Buren = { vorige: Scanpunt | undefined; volgende: Scanpunt | undefined };

/** The question before and after this one; from a question outside the list one goes to the first. */
export function toBuren(punten: readonly Scanpunt[], id: string): Buren {
  const plek = punten.findIndex((punt) => punt.id === id);
  if (plek < 0) return { vorige: undefined, volgende: punten[0] };
  return { vorige: punten[plek - 1], volgende: punten[plek + 1] };
}
