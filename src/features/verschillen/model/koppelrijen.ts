import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import type { Modelvergelijking } from '../../../domain/proces/vergelijkModel.ts';

/** How sure we are of a match, in words; `gekozen` = people said so, `geen` = there is no match. */
export type Zekerheid = 'gekozen' | 'zeker' | 'waarschijnlijk' | 'twijfel' | 'geen';

/** One step of a model with the steps of ours that it is. */
export type Koppelrij = {
  id: string;
  naam: string;
  baan: string;
  /** subprocess or pool that it stood in */
  groep: string | undefined;
  /** ids of ours; of an extra step that we know when it is none of the preferred ones; empty = none (yet) */
  onze: readonly string[];
  /** names of other steps of the model that are the same steps of ours */
  samenMet: readonly string[];
  zekerheid: Zekerheid;
  /** 0..1; undefined when there is no match or people chose it */
  score: number | undefined;
  /** people said something about it, or there is nothing to say: the ids are equal */
  bekeken: boolean;
};

/** From these scores on; below the last it is doubtful. */
const ZEKER = 0.8;
const WAARSCHIJNLIJK = 0.7;

/** For what we propose; `score` 0..1. */
function toZekerheid(score: number): Zekerheid {
  if (score >= ZEKER) return 'zeker';
  return score >= WAARSCHIJNLIJK ? 'waarschijnlijk' : 'twijfel';
}

/**
 * The steps of a model, pool by pool in the order of the file.
 * @param gekozen what people said, by step of the model
 */
export function toKoppelrijen(
  { graaf, banen, groepen }: Procesmodel,
  { koppelingen, herkend }: Pick<Modelvergelijking, 'koppelingen' | 'herkend'>,
  gekozen: ReadonlyMap<string, readonly string[]>,
): Koppelrij[] {
  const koppelingVan = new Map(koppelingen.flatMap((k) => k.huidig.map((id) => [id, k] as const)));
  const baannaam = new Map(banen.map(({ id, naam }) => [id, naam]));
  return Object.values(graaf.stappen).map(({ id, naam, baan }) => {
    const koppeling = koppelingVan.get(id);
    const extra = herkend.get(id);
    const onze = extra === undefined ? (koppeling?.voorkeur ?? []) : [extra];
    const heeft = koppeling !== undefined && onze.length > 0;
    const isGekozen = gekozen.has(id);
    return {
      id,
      naam,
      baan: baannaam.get(baan) ?? baan,
      groep: Object.hasOwn(groepen, id) ? groepen[id] : undefined,
      onze,
      samenMet: heeft
        ? koppeling.huidig.flatMap((ander) => (ander === id ? [] : (graaf.stappen[ander]?.naam ?? [])))
        : [],
      zekerheid: isGekozen ? 'gekozen' : heeft ? toZekerheid(koppeling.score) : 'geen',
      score: heeft && !isGekozen ? koppeling.score : undefined,
      bekeken: isGekozen || koppeling?.grond === 'id',
    };
  });
}
