import type { BpmnModdle, Moddleelement } from 'bpmn-moddle';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import { toXmltekst } from '../../werkmap/xmltekst.ts';
import type { Begrippen } from './begrippen.ts';
import { type Bpmnids, toBpmnIds } from './bpmnIds.ts';
import { toPlaatsing } from './plaatsing.ts';

type Eigenschappen = Readonly<Record<string, unknown>>;

/** What every part of the writer needs: the model with its ids, and the elements that were made so far. */
export type Schrijver = {
  model: Procesmodel;
  ids: Bpmnids;
  begrippen: Begrippen;
  /** The lane in which everything stands in the file. */
  plaatsing: ReadonlyMap<string, string>;
  perId: ReadonlyMap<string, Moddleelement>;
  /** An element that others can point at. */
  maak: (soort: string, eigenschappen: Eigenschappen & { id: string }) => Moddleelement;
  /** A part of another element. */
  deel: (soort: string, eigenschappen: Eigenschappen) => Moddleelement;
  /** Our own facts; what is null or undefined is left out. */
  uitbreiding: (soort: string, eigenschappen: Eigenschappen) => Moddleelement;
  /** Of an element that was made before. */
  element: (id: string) => Moddleelement;
};

export function maakSchrijver(moddle: BpmnModdle, model: Procesmodel, begrippen: Begrippen): Schrijver {
  const perId = new Map<string, Moddleelement>();
  const deel: Schrijver['deel'] = (soort, eigenschappen) =>
    moddle.create(
      soort,
      Object.fromEntries(
        Object.entries(eigenschappen)
          .filter(([, waarde]) => waarde !== null && waarde !== undefined)
          .map(([naam, waarde]) => [naam, typeof waarde === 'string' ? toXmltekst(waarde) : waarde]),
      ),
    );
  return {
    model,
    begrippen,
    ids: toBpmnIds(model),
    plaatsing: toPlaatsing(model),
    perId,
    deel,
    maak: (soort, eigenschappen) => {
      const element = deel(soort, eigenschappen);
      perId.set(eigenschappen.id, element);
      return element;
    },
    uitbreiding: (soort, eigenschappen) =>
      deel('bpmn:ExtensionElements', { values: [deel(soort, eigenschappen)] }),
    element: (id) => {
      const element = perId.get(id);
      if (element === undefined) throw new Error(`${id} is nog niet gemaakt`);
      return element;
    },
  };
}
