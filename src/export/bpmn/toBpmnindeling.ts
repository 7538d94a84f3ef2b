import { toModelraster } from '../../diagram/raster/modelraster.ts';
import type { Cel } from '../../diagram/raster/raster.ts';
import type { Tekenmodel } from '../../diagram/model/tekenmodel.ts';
import { toTekenmodel } from '../../diagram/model/toTekenmodel.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import { gastheerVan } from './plaatsing.ts';

/**
 * Columns and rows for the drawing of a model, as our own picture has them. An event on the edge of a step has no
 * place of its own: its lines count as lines of that step.
 * @param tekenmodel the same process with its phases, when it has them
 */
export function toBpmnindeling(
  model: Procesmodel,
  tekenmodel: Tekenmodel = toTekenmodel(model),
): { knopen: readonly Cel[] } {
  const opRand = new Map<string, string>();
  for (const gebeurtenis of Object.values(model.graaf.gebeurtenissen)) {
    const gastheer = gastheerVan(model, gebeurtenis);
    if (gastheer !== undefined) opRand.set(gebeurtenis.id, gastheer);
  }
  const raster = toModelraster({
    ...tekenmodel,
    gebeurtenissen: tekenmodel.gebeurtenissen.filter(({ id }) => !opRand.has(id)),
    overgangen: tekenmodel.overgangen.map((overgang) => ({
      ...overgang,
      van: opRand.get(overgang.van) ?? overgang.van,
    })),
  });
  return { knopen: [...raster.cellen.values()] };
}
