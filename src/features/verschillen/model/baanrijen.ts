import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';

/** One baan of a model with the baan of ours that it is; `onze` null = none of ours. */
export type Baanrij = {
  id: string;
  naam: string;
  /** number of steps in it */
  stappen: number;
  onze: string | null;
  grond: 'gekozen' | 'voorstel' | 'geen';
};

/**
 * The banen of a model in their order.
 * @param voorstel per baan of the model the baan of ours that it looks like
 * @param gekozen what people said
 */
export function toBaanrijen(
  { banen, graaf }: Procesmodel,
  voorstel: ReadonlyMap<string, string | null>,
  gekozen: ReadonlyMap<string, string | null>,
): Baanrij[] {
  const stappen = new Map<string, number>();
  for (const { baan } of Object.values(graaf.stappen)) stappen.set(baan, (stappen.get(baan) ?? 0) + 1);
  return banen.map(({ id, naam }) => {
    const keuze = gekozen.get(id);
    const onze = keuze === undefined ? (voorstel.get(id) ?? null) : keuze;
    const grond = keuze === undefined ? (onze === null ? 'geen' : 'voorstel') : 'gekozen';
    return { id, naam, stappen: stappen.get(id) ?? 0, onze, grond };
  });
}
