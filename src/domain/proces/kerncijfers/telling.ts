import { type Procesgraaf, vind } from '../procesgraaf.ts';
import type { Werkproces } from '../werkproces.ts';
import { toLoopvolgorde } from './loopvolgorde.ts';
import { naarLijnen, type Routegraaf, toBereikbaar } from './routegraaf.ts';

/** The lane of the employer, the same in every version of the content. */
export const WERKGEVER = 'werkgever';

/**
 * A count with what was counted. `onbekend`: what a process holds that the content does not know, so that nobody can
 * say whether it counts (a step or document of an imported process).
 */
export type Telling<T> = { aantal: number; geteld: readonly T[]; onbekend: readonly string[] };

/** A document at the step where it goes from hand to hand. */
export type Stapdocument = { stap: string; document: string };
/** A line over which the work goes from one lane to another. */
export type Overdracht = { van: string; naar: string };
/** `minst`: as many at least, when no step is passed that is not always needed. */
export type Overdrachttelling = Telling<Overdracht> & { minst: number };

const toTelling = <T>(geteld: readonly T[], onbekend: readonly string[] = []): Telling<T> => ({
  aantal: geteld.length,
  geteld,
  onbekend,
});

/** Forms that the employer fills in, once per step, however often that step comes back. */
export function telFormulieren(graaf: Procesgraaf, werkproces: Werkproces): Telling<Stapdocument> {
  return telDocumenten(graaf, werkproces, 'formulier', ({ baan }) => baan === WERKGEVER);
}

/** Kinds of letters, to employer or werknemer, on all routes together. */
export function telBrieven(graaf: Procesgraaf, werkproces: Werkproces): Telling<Stapdocument> {
  return telDocumenten(graaf, werkproces, 'brief', () => true);
}

function telDocumenten(
  graaf: Procesgraaf,
  { documenten }: Werkproces,
  soort: 'formulier' | 'brief',
  telt: (stap: { baan: string }) => boolean,
): Telling<Stapdocument> {
  const soortVan = new Map(documenten.map((document) => [document.id, document.soort]));
  const alle = Object.values(graaf.stappen)
    .filter(telt)
    .flatMap(({ id, documenten: ids }) => ids.map((document) => ({ stap: id, document })));
  return toTelling(
    alle.filter(({ document }) => soortVan.get(document) === soort),
    [...new Set(alle.map(({ document }) => document).filter((document) => !soortVan.has(document)))],
  );
}

/** Steps in which employer and gemeente have contact, as the content says; once per step, on all routes together. */
export function telContactmomenten(
  graaf: Procesgraaf,
  { deelstappen, extraStappen }: Werkproces,
): Telling<string> {
  const contact = new Map([...deelstappen, ...extraStappen].map((stap) => [stap.id, stap.contact === 'ja']));
  const ids = Object.keys(graaf.stappen);
  return toTelling(
    ids.filter((id) => contact.get(id) === true),
    ids.filter((id) => !contact.has(id)),
  );
}

/**
 * Lines along one route that go from one lane to another, in the order in which one walks it from `van`. `aantal`:
 * with every step that is not always needed; `minst`: without them, from the step before straight to the step after.
 */
export function telOverdrachten(
  graaf: Procesgraaf,
  route: Routegraaf,
  van: string,
  nietAltijd: ReadonlySet<string>,
): Overdrachttelling {
  const plek = new Map(
    toLoopvolgorde(route, van)
      .flat()
      .map((id, nr) => [id, nr]),
  );
  const opPlek = (a: string, b: string) => (plek.get(a) ?? 0) - (plek.get(b) ?? 0);
  const tussenBanen = (lijnen: Routegraaf['lijnen']) =>
    [...new Map(lijnen.map((lijn) => [JSON.stringify([lijn.van, lijn.naar]), lijn])).values()].filter(
      (lijn) => toBaan(graaf, lijn.van) !== toBaan(graaf, lijn.naar),
    );
  const geteld = tussenBanen(route.lijnen).toSorted((a, b) => opPlek(a.van, b.van) || opPlek(a.naar, b.naar));
  const zonder = tussenBanen(zonderStappen(route.lijnen, nietAltijd)).length;
  return { ...toTelling(geteld), minst: Math.min(zonder, geteld.length) };
}

/** The lines when nobody passes these steps: from what comes before them to the first that comes after. */
function zonderStappen(lijnen: Routegraaf['lijnen'], weg: ReadonlySet<string>): Routegraaf['lijnen'] {
  const uitWeg = naarLijnen(lijnen.filter(({ van }) => weg.has(van)));
  return lijnen
    .filter(({ van }) => !weg.has(van))
    .flatMap((lijn) =>
      weg.has(lijn.naar)
        ? [...toBereikbaar(lijn.naar, uitWeg)]
            .filter((naar) => !weg.has(naar))
            .map((naar) => ({ van: lijn.van, naar }))
        : [lijn],
    );
}

/** The deelstappen that not every file passes. */
export const toNietAltijd = ({ deelstappen }: Werkproces): ReadonlySet<string> =>
  new Set(deelstappen.filter(({ optioneel }) => optioneel).map(({ id }) => id));

/** Whose step, gateway or event this is; empty for what the process does not have. */
export function toBaan({ stappen, poorten, gebeurtenissen }: Procesgraaf, id: string): string {
  return (vind(stappen, id) ?? vind(poorten, id) ?? vind(gebeurtenissen, id))?.baan ?? '';
}
