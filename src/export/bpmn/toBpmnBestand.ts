import { toDeelstappenmodel } from '../../diagram/model/deelstappenmodel.ts';
import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import { toProcesmodel } from '../../domain/proces/toProcesmodel.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toBpmnindeling } from './toBpmnindeling.ts';
import { writeBpmn } from './writeBpmn.ts';

/**
 * Our process as a BPMN 2.0 file with its drawing: the preferente werkwijze or that of one gemeente.
 * @param naam stands at the pool
 */
export async function toBpmnBestand({
  werkproces,
  graaf,
  naam,
}: {
  werkproces: Werkproces;
  graaf: Procesgraaf;
  naam: string;
}): Promise<string> {
  const model = toProcesmodel({ graaf, werkproces, naam });
  const indeling = toBpmnindeling(model, toDeelstappenmodel({ werkproces, graaf }));
  return writeBpmn({ model, indeling, begrippen: werkproces });
}
