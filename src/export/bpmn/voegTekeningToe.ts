import type { Moddleelement } from 'bpmn-moddle';
import type { Pad } from '../../diagram/indeling/pad.ts';
import { VASTE_IDS } from './bpmnIds.ts';
import type { Schrijver } from './schrijver.ts';
import type { Tekening } from './tekening/toTekening.ts';
import type { Vak } from './tekening/vlakken.ts';

/** Puts the drawing in the file: a shape for everything that stands somewhere, an edge for every line. */
export function voegTekeningToe(schrijver: Schrijver, wortel: Moddleelement, tekening: Tekening): void {
  const { model, ids, deel, element } = schrijver;
  const vorm = vormmaker(schrijver);
  const lijn = lijnmaker(schrijver);
  const onderdelen = [
    vorm(VASTE_IDS.pool, tekening.pool, { isHorizontal: true }),
    ...model.banen.flatMap(({ id }) => {
      const vak = tekening.banen.get(id);
      return vak ? [vorm(ids.baan(id), vak, { isHorizontal: true })] : [];
    }),
    ...[...tekening.vormen].map(([id, { vak, label, soort }]) =>
      vorm(ids.knoop(id), vak, { label, ...(soort === 'poort' ? { isMarkerVisible: true } : {}) }),
    ),
    ...tekening.stukken.map(({ stap, document, vak, label }) =>
      vorm(ids.stuk(stap, document), vak, { label }),
    ),
    ...tekening.lijnen.map(({ pad, label }, nr) => lijn(ids.overgang(nr), pad, label)),
    ...tekening.stukken.map(({ stap, document, pad }) => lijn(ids.stuklijn(stap, document), pad)),
  ];
  const plane = deel('bpmndi:BPMNPlane', {
    id: VASTE_IDS.vlak,
    bpmnElement: element(VASTE_IDS.samenwerking),
    planeElement: onderdelen,
  });
  Object.assign(wortel, { diagrams: [deel('bpmndi:BPMNDiagram', { id: VASTE_IDS.tekening, plane })] });
}

function vormmaker({ deel, element }: Schrijver) {
  const grens = ({ x, y, b, h }: Vak) => deel('dc:Bounds', { x, y, width: b, height: h });
  return (
    id: string,
    vak: Vak,
    { label, ...kenmerken }: { label?: Vak | undefined; isHorizontal?: true; isMarkerVisible?: true },
  ): Moddleelement =>
    deel('bpmndi:BPMNShape', {
      id: `${id}_di`,
      bpmnElement: element(id),
      ...kenmerken,
      bounds: grens(vak),
      label: label && deel('bpmndi:BPMNLabel', { bounds: grens(label) }),
    });
}

function lijnmaker({ deel, element }: Schrijver) {
  return (id: string, pad: Pad, label?: Vak): Moddleelement =>
    deel('bpmndi:BPMNEdge', {
      id: `${id}_di`,
      bpmnElement: element(id),
      waypoint: pad.map(([x, y]) => deel('dc:Point', { x, y })),
      label:
        label &&
        deel('bpmndi:BPMNLabel', {
          bounds: deel('dc:Bounds', { x: label.x, y: label.y, width: label.b, height: label.h }),
        }),
    });
}
