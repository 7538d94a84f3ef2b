import type { Moddleelement } from 'bpmn-moddle';
import { BPMN_FORMAAT, BPMN_UITBREIDING } from '../../domain/proces/bpmnUitbreiding.ts';
import { bpmnExport as t } from '../../texts/bpmn.ts';
import { VASTE_IDS } from './bpmnIds.ts';
import { maakKnopen } from './maakKnopen.ts';
import type { Schrijver } from './schrijver.ts';

/** Builds the process of a model: one pool with its lanes, and everything that stands in them. No drawing. */
export function toDefinities(schrijver: Schrijver): Moddleelement {
  const { model, maak, uitbreiding } = schrijver;
  const documenten = maakDocumenten(schrijver);
  const knopen = maakKnopen(schrijver);
  const lijnen = maakLijnen(schrijver);
  const { stukken, stuklijnen } = maakStukken(schrijver);
  const proces = maak('bpmn:Process', {
    id: VASTE_IDS.proces,
    name: model.naam,
    isExecutable: false,
    extensionElements: uitbreiding('lks:Model', { formaat: BPMN_FORMAAT }),
    laneSets: [maak('bpmn:LaneSet', { id: VASTE_IDS.banen, lanes: maakBanen(schrijver) })],
    flowElements: [...documenten, ...knopen, ...lijnen, ...stukken],
    artifacts: stuklijnen,
  });
  const pool = maak('bpmn:Participant', { id: VASTE_IDS.pool, name: model.naam, processRef: proces });
  const samenwerking = maak('bpmn:Collaboration', { id: VASTE_IDS.samenwerking, participants: [pool] });
  return maak('bpmn:Definitions', {
    id: VASTE_IDS.definities,
    name: model.naam,
    targetNamespace: BPMN_UITBREIDING,
    exporter: t.programma,
    exporterVersion: `${BPMN_FORMAAT}`,
    rootElements: [samenwerking, proces],
  });
}

function maakDocumenten({ model, ids, maak }: Schrijver): Moddleelement[] {
  return model.documenten.map(({ id, naam }) =>
    maak('bpmn:DataObject', { id: ids.document(id), name: naam }),
  );
}

function maakBanen({ model, ids, plaatsing, maak, element }: Schrijver): Moddleelement[] {
  const knopen = new Map<string, Moddleelement[]>();
  for (const [id, baan] of plaatsing) {
    const rij = knopen.get(ids.baan(baan));
    if (rij) rij.push(element(ids.knoop(id)));
    else knopen.set(ids.baan(baan), [element(ids.knoop(id))]);
  }
  return model.banen.map(({ id, naam }) =>
    maak('bpmn:Lane', { id: ids.baan(id), name: naam, flowNodeRef: knopen.get(ids.baan(id)) ?? [] }),
  );
}

function maakLijnen({ model, ids, maak, element }: Schrijver): Moddleelement[] {
  const uit = new Map<Moddleelement, Moddleelement[]>();
  const erin = new Map<Moddleelement, Moddleelement[]>();
  const voegToe = (lijst: typeof uit, knoop: Moddleelement, lijn: Moddleelement): void => {
    const bekend = lijst.get(knoop);
    if (bekend) bekend.push(lijn);
    else lijst.set(knoop, [lijn]);
  };
  const lijnen = model.graaf.overgangen.map(({ van, naar, label }, nr) => {
    const [sourceRef, targetRef] = [element(ids.knoop(van)), element(ids.knoop(naar))];
    const lijn = maak('bpmn:SequenceFlow', { id: ids.overgang(nr), name: label, sourceRef, targetRef });
    voegToe(uit, sourceRef, lijn);
    voegToe(erin, targetRef, lijn);
    return lijn;
  });
  for (const [knoop, outgoing] of uit) Object.assign(knoop, { outgoing });
  for (const [knoop, incoming] of erin) Object.assign(knoop, { incoming });
  return lijnen;
}

/** A document stands once at every step that uses it, with a plain line: which way it goes we do not know. */
function maakStukken({ model, ids, maak, element }: Schrijver) {
  const namen = new Map(model.documenten.map(({ id, naam }) => [id, naam]));
  const paren = Object.values(model.graaf.stappen).flatMap((stap) =>
    stap.documenten.map((document) => ({ stap: stap.id, document })),
  );
  const stukken = paren.map(({ stap, document }) =>
    maak('bpmn:DataObjectReference', {
      id: ids.stuk(stap, document),
      name: namen.get(document),
      dataObjectRef: element(ids.document(document)),
    }),
  );
  const stuklijnen = paren.map(({ stap, document }) =>
    maak('bpmn:Association', {
      id: ids.stuklijn(stap, document),
      sourceRef: element(ids.stuk(stap, document)),
      targetRef: element(ids.knoop(stap)),
    }),
  );
  return { stukken, stuklijnen };
}
