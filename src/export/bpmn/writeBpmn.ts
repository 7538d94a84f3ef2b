import { bpmnUitbreiding } from '../../domain/proces/bpmnUitbreiding.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import type { Knoop } from '../../diagram/indeling.ts';
import type { Begrippen } from './begrippen.ts';
import { maakSchrijver } from './schrijver.ts';
import { toTekening } from './tekening/toTekening.ts';
import { toDefinities } from './toDefinities.ts';
import { voegTekeningToe } from './voegTekeningToe.ts';

const GEEN_BEGRIPPEN: Begrippen = { ankers: [], kanalen: [] };

/**
 * A model as BPMN 2.0 XML. Reading it back gives the same model: what BPMN has no place for stands in our own
 * namespace, and in words as documentation. The library loads here.
 * @param indeling column and row of every node, except of events on the edge of a step; null = no drawing
 * @throws Error when the model names a lane, document or end of a line that it does not have
 */
export async function writeBpmn({
  model,
  indeling,
  begrippen = GEEN_BEGRIPPEN,
}: {
  model: Procesmodel;
  indeling: { knopen: readonly Pick<Knoop, 'id' | 'kolom' | 'rij'>[] } | null;
  begrippen?: Begrippen;
}): Promise<string> {
  const { BpmnModdle } = await import('bpmn-moddle');
  const moddle = new BpmnModdle({ lks: structuredClone(bpmnUitbreiding) });
  const schrijver = maakSchrijver(moddle, model, begrippen);
  const wortel = toDefinities(schrijver);
  if (indeling !== null) voegTekeningToe(schrijver, wortel, toTekening(model, indeling.knopen));
  const { xml } = await moddle.toXML(wortel, { format: true });
  return xml;
}
