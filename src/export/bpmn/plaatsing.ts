import type { Procesgebeurtenis } from '../../domain/proces/procesgraaf.ts';
import { vind } from '../../domain/proces/procesgraaf.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';

/**
 * The step on whose edge an event stands: the one during which it can happen. In BPMN nothing goes to such an event
 * and it is no begin or end; another event stands in its own lane.
 */
export function gastheerVan({ graaf }: Procesmodel, gebeurtenis: Procesgebeurtenis): string | undefined {
  const { id, soort, tijdens } = gebeurtenis;
  if (soort !== 'tussentijds' || tijdens === undefined) return undefined;
  if (vind(graaf.stappen, tijdens) === undefined) return undefined;
  return graaf.overgangen.some(({ naar }) => naar === id) ? undefined : tijdens;
}

/** The lane in which everything stands in the file: an event on an edge stands in the lane of its step. */
export function toPlaatsing(model: Procesmodel): ReadonlyMap<string, string> {
  const { stappen, poorten, gebeurtenissen } = model.graaf;
  const banen = new Map<string, string>();
  for (const { id, baan } of [...Object.values(stappen), ...Object.values(poorten)]) banen.set(id, baan);
  for (const gebeurtenis of Object.values(gebeurtenissen)) {
    const gastheer = gastheerVan(model, gebeurtenis);
    const baan = gastheer === undefined ? undefined : vind(stappen, gastheer)?.baan;
    banen.set(gebeurtenis.id, baan ?? gebeurtenis.baan);
  }
  return banen;
}
