import { toNaamgelijkenis } from './naamgelijkenis.ts';
import type { Procesgraaf } from './procesgraaf.ts';
import { type Gekoppeld, hernoem } from './toGekoppeld.ts';

/** A question or an event must be this much alike: nobody confirms it by hand. */
const DREMPEL = 0.75;

type Deel = { id: string; tekst: string };

/** Gives gateways and events of a model the id of ours with the same id, or else with words that are much alike. */
export function herkenDelen(graaf: Procesgraaf, voorkeur: Procesgraaf): Gekoppeld {
  const poorten = ({ poorten: delen }: Procesgraaf): Deel[] =>
    Object.values(delen).map(({ id, vraag }) => ({ id, tekst: vraag }));
  const gebeurtenissen = ({ gebeurtenissen: delen }: Procesgraaf, soort: string): Deel[] =>
    Object.values(delen).filter((deel) => deel.soort === soort);
  const gevonden = new Map([
    ...koppel(poorten(graaf), poorten(voorkeur)),
    ...['begin', 'tussentijds', 'einde'].flatMap((soort) => [
      ...koppel(gebeurtenissen(graaf, soort), gebeurtenissen(voorkeur, soort)),
    ]),
  ]);
  const ids = [graaf.stappen, graaf.poorten, graaf.gebeurtenissen].flatMap((delen) => Object.keys(delen));
  // Another part of the model can have our id by chance.
  const bezet = new Set(ids);
  const nieuweIds = new Map(
    ids.map((id) => {
      const ander = gevonden.get(id);
      return [id, ander !== undefined && !bezet.has(ander) ? ander : id];
    }),
  );
  return { graaf: hernoem(graaf, nieuweIds), nieuweIds };
}

/** Best pair first, each part once. */
function koppel(huidig: readonly Deel[], voorkeur: readonly Deel[]): Map<string, string> {
  const nu = huidig.filter(({ id }) => !voorkeur.some((deel) => deel.id === id));
  const straks = voorkeur.filter(({ id }) => !huidig.some((deel) => deel.id === id));
  const namen = toNaamgelijkenis({
    huidig: nu.map(({ tekst }) => ({ namen: [tekst] })),
    voorkeur: straks.map(({ tekst }) => ({ namen: [tekst] })),
  });
  const paren = nu
    .flatMap(({ id }, n) =>
      namen.kandidaten(n).map(({ stap, score }) => ({ id, ander: straks[stap]?.id ?? '', score })),
    )
    .filter(({ score }) => score >= DREMPEL)
    .toSorted((a, b) => b.score - a.score);
  const uit = new Map<string, string>();
  const gekozen = new Set<string>();
  for (const { id, ander } of paren) {
    if (uit.has(id) || gekozen.has(ander)) continue;
    uit.set(id, ander);
    gekozen.add(ander);
  }
  return uit;
}
