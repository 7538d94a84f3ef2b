import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import { toZekerheid, type Zekerheid } from './koppelrijen.ts';

/** One baan of a model with the baan of ours that it is; `onze` null = none of ours. */
export type Baanrij = {
  id: string;
  naam: string;
  /** number of steps in it */
  stappen: number;
  onze: string | null;
  zekerheid: Zekerheid;
  score: number | undefined;
};

/**
 * The banen of a model in their order.
 * @param voorstel per baan of the model the baan of ours that it looks like, with how much (0..1)
 * @param gekozen what people said
 */
export function toBaanrijen(
  { banen, graaf }: Procesmodel,
  voorstel: ReadonlyMap<string, { baan: string; score: number }>,
  gekozen: ReadonlyMap<string, string | null>,
): Baanrij[] {
  const stappen = new Map<string, number>();
  for (const { baan } of Object.values(graaf.stappen)) stappen.set(baan, (stappen.get(baan) ?? 0) + 1);
  return banen.map(({ id, naam }) => {
    const rij = { id, naam, stappen: stappen.get(id) ?? 0 };
    const keuze = gekozen.get(id);
    if (keuze !== undefined) return { ...rij, onze: keuze, zekerheid: 'gekozen', score: undefined };
    const gok = voorstel.get(id);
    if (!gok) return { ...rij, onze: null, zekerheid: 'geen', score: undefined };
    return { ...rij, onze: gok.baan, zekerheid: toZekerheid(gok.score), score: gok.score };
  });
}
