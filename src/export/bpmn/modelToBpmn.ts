import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import type { Werkproces } from '../../domain/proces/werkproces.ts';
import { toBpmnindeling } from './toBpmnindeling.ts';
import { writeBpmn } from './writeBpmn.ts';

/** A model that somebody read, as a BPMN 2.0 file with a drawing of ours. */
export function modelToBpmn(model: Procesmodel, werkproces: Werkproces): Promise<string> {
  return writeBpmn({ model, indeling: toBpmnindeling(model), begrippen: werkproces });
}
