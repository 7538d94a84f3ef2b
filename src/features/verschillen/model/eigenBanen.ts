import type { Procesmodel } from '../../../domain/proces/procesmodel.ts';
import type { Werkproces } from '../../../domain/proces/werkproces.ts';

/** The lanes of a model by the id that they have in the comparison when they are none of ours. */
export function toEigenBanen({ banen }: Procesmodel, werkproces: Werkproces): Procesmodel['banen'] {
  const onze = new Set(werkproces.banen.map(({ id }) => id));
  return banen.map(({ id, naam }) => ({ id: onze.has(id) ? `nu:${id}` : id, naam }));
}
