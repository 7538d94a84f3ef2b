import { bpmnUitbreiding } from '../../domain/proces/bpmnUitbreiding.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import type { Begrippen } from './begrippen.ts';
import { maakSchrijver } from './schrijver.ts';
import { toDefinities } from './toDefinities.ts';

const GEEN_BEGRIPPEN: Begrippen = { ankers: [], kanalen: [] };

/**
 * A model as BPMN 2.0 XML. Reading it back gives the same model: what BPMN has no place for stands in our own
 * namespace, and in words as documentation. The library loads here.
 * @throws Error when the model names a lane, document or end of a line that it does not have
 */
export async function writeBpmn({
  model,
  begrippen = GEEN_BEGRIPPEN,
}: {
  model: Procesmodel;
  begrippen?: Begrippen;
}): Promise<string> {
  const { BpmnModdle } = await import('bpmn-moddle');
  const moddle = new BpmnModdle({ lks: structuredClone(bpmnUitbreiding) });
  const wortel = toDefinities(maakSchrijver(moddle, model, begrippen));
  const { xml } = await moddle.toXML(wortel, { format: true });
  return xml;
}
