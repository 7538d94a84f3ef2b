import { BpmnModdle, type Moddleelement } from 'bpmn-moddle';
import { toSegmenten, type Pad } from '../../../src/diagram/indeling/pad.ts';
import { elementenVan, elementVan, is, tekstVan } from '../../../src/import/moddleElement.ts';
import { toOverlappingen } from '../../diagram/indeling/kruisingen.ts';

type Vak = { x: number; y: number; b: number; h: number };
type Vorm = { element: Moddleelement; vak: Vak; label?: Vak };
type Lijn = { element: Moddleelement; pad: Pad; label?: Vak };
type Blad = { elementen: Moddleelement[]; vormen: Map<string, Vorm>; lijnen: Map<string, Lijn> };

/** What is wrong with the drawing in a file, as one sentence each; read with nothing but the library. */
export async function toTekenfouten(xml: string): Promise<string[]> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  const blad = leesBlad(rootElement);
  return [
    ...warnings.map(({ message }) => message),
    ...onvolledig(blad),
    ...buitenBaan(blad),
    ...opElkaar(blad),
    ...losseEinden(blad),
    ...doorKnopen(blad),
    ...overLijnen(blad),
  ];
}

const id = (element: Moddleelement | undefined): string => tekstVan(element, 'id');

function toVak(grens: Moddleelement | undefined): Vak | undefined {
  if (!grens) return undefined;
  const [x, y, b, h] = ['x', 'y', 'width', 'height'].map((naam) => Number(grens[naam]));
  return { x: x ?? 0, y: y ?? 0, b: b ?? 0, h: h ?? 0 };
}

function leesBlad(wortel: Moddleelement): Blad {
  const wortels = elementenVan(wortel, 'rootElements');
  const elementen = wortels.flatMap((w) => [
    ...['flowElements', 'artifacts', 'participants'].flatMap((soort) => elementenVan(w, soort)),
    ...elementenVan(w, 'laneSets').flatMap((set) => elementenVan(set, 'lanes')),
  ]);
  const vormen = new Map<string, Vorm>();
  const lijnen = new Map<string, Lijn>();
  const delen = elementenVan(wortel, 'diagrams').flatMap((tekening) => {
    const vlak = elementVan(tekening, 'plane');
    return vlak ? elementenVan(vlak, 'planeElement') : [];
  });
  for (const deel of delen) {
    const element = elementVan(deel, 'bpmnElement');
    if (!element) continue;
    const naam = elementVan(deel, 'label');
    const label = toVak(naam && elementVan(naam, 'bounds'));
    const metLabel = label === undefined ? {} : { label };
    const vak = toVak(elementVan(deel, 'bounds'));
    if (vak) vormen.set(id(element), { element, vak, ...metLabel });
    const pad = elementenVan(deel, 'waypoint').map((punt) => [Number(punt['x']), Number(punt['y'])] as const);
    if (is(deel, 'bpmndi:BPMNEdge')) lijnen.set(id(element), { element, pad, ...metLabel });
  }
  return { elementen, vormen, lijnen };
}

const isKnoop = (element: Moddleelement): boolean => is(element, 'bpmn:FlowNode');
const isStuk = (element: Moddleelement): boolean => is(element, 'bpmn:DataObjectReference');
const isLijn = (element: Moddleelement): boolean =>
  is(element, 'bpmn:SequenceFlow') || is(element, 'bpmn:Association');

function onvolledig({ elementen, vormen, lijnen }: Blad): string[] {
  return elementen
    .filter((element) => !is(element, 'bpmn:DataObject'))
    .filter((element) => !(isLijn(element) ? lijnen : vormen).has(id(element)))
    .map((element) => `${id(element)} is niet getekend`);
}

const binnen = (a: Vak, b: Vak): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.b <= b.x + b.b && a.y + a.h <= b.y + b.h;

function buitenBaan({ elementen, vormen }: Blad): string[] {
  const pool = vormen.get('Pool')?.vak;
  const banen = elementen.filter((element) => is(element, 'bpmn:Lane'));
  return banen.flatMap((baan) => {
    const vak = vormen.get(id(baan))?.vak;
    if (!vak || !pool) return [`${id(baan)} heeft geen vlak`];
    const uit = binnen(vak, pool) ? [] : [`${id(baan)} buiten de pool`];
    const knopen = elementenVan(baan, 'flowNodeRef');
    return [
      ...uit,
      ...knopen.flatMap((knoop) => {
        const vorm = vormen.get(id(knoop));
        const delen = [vorm?.vak, vorm?.label].filter((deel) => deel !== undefined);
        return delen.every((deel) => binnen(deel, vak)) ? [] : [`${id(knoop)} buiten ${id(baan)}`];
      }),
    ];
  });
}

const raakt = (a: Vak, b: Vak): boolean =>
  a.x < b.x + b.b && b.x < a.x + a.b && a.y < b.y + b.h && b.y < a.y + a.h;

function opElkaar({ vormen, lijnen, elementen }: Blad): string[] {
  const getekend = [...vormen.values()].filter(({ element }) => isKnoop(element) || isStuk(element));
  const stukken = [
    ...getekend.map(({ element, vak }) => ({ wat: id(element), vak, element })),
    ...getekend.flatMap(({ element, label }) =>
      label ? [{ wat: `naam van ${id(element)}`, vak: label, element }] : [],
    ),
    ...[...lijnen.values()].flatMap(({ element, label }) =>
      label ? [{ wat: `naam van ${id(element)}`, vak: label, element }] : [],
    ),
  ];
  const banen = elementen.filter((element) => is(element, 'bpmn:Lane'));
  const vakken = banen.flatMap((baan) => {
    const vorm = vormen.get(id(baan));
    return vorm ? [{ wat: id(baan), vak: vorm.vak, element: baan }] : [];
  });
  return [...paren(stukken), ...paren(vakken)]
    .filter(([a, b]) => raakt(a.vak, b.vak) && !opRand(a.element, b.element))
    .map(([a, b]) => `${a.wat} op ${b.wat}`);
}

const opRand = (a: Moddleelement, b: Moddleelement): boolean =>
  elementVan(a, 'attachedToRef') === b || elementVan(b, 'attachedToRef') === a;

const paren = <T>(lijst: readonly T[]): [T, T][] =>
  lijst.flatMap((a, i) => lijst.slice(i + 1).map((b): [T, T] => [a, b]));

/** How far a point lies from the edge of a shape, in px. */
function vanRand({ element, vak }: Vorm, [x, y]: readonly [number, number]): number {
  const [dx, dy] = [Math.abs(x - vak.x - vak.b / 2), Math.abs(y - vak.y - vak.h / 2)];
  if (is(element, 'bpmn:Event')) return Math.abs(Math.hypot(dx, dy) - vak.b / 2);
  if (is(element, 'bpmn:Gateway')) return Math.abs(dx / (vak.b / 2) + dy / (vak.h / 2) - 1) * (vak.b / 2);
  return Math.max(
    Math.abs(dx - vak.b / 2) < Math.abs(dy - vak.h / 2) ? Math.abs(dx - vak.b / 2) : Math.abs(dy - vak.h / 2),
    dx - vak.b / 2,
    dy - vak.h / 2,
  );
}

function losseEinden({ lijnen, vormen }: Blad): string[] {
  return [...lijnen.values()].flatMap(({ element, pad }) => {
    const [van, naar] = ['sourceRef', 'targetRef'].map((eind) => vormen.get(id(elementVan(element, eind))));
    const [begin, einde] = [pad[0], pad.at(-1)];
    if (!van || !naar || !begin || !einde || pad.length < 2) return [`${id(element)} heeft geen twee einden`];
    const scheef = pad.slice(1).some(([x, y], i) => x !== pad[i]?.[0] && y !== pad[i]?.[1]);
    return [
      ...(vanRand(van, begin) > 1 ? [`${id(element)} begint ${vanRand(van, begin)} px van zijn rand`] : []),
      ...(vanRand(naar, einde) > 1
        ? [`${id(element)} eindigt ${vanRand(naar, einde)} px van zijn rand`]
        : []),
      ...(scheef && is(element, 'bpmn:SequenceFlow') ? [`${id(element)} loopt scheef`] : []),
    ];
  });
}

const stromen = ({ lijnen }: Blad): Lijn[] =>
  [...lijnen.values()].filter(({ element }) => is(element, 'bpmn:SequenceFlow'));

/** Lines through a node, document or name that is not theirs. */
function doorKnopen(blad: Blad): string[] {
  const rij = stromen(blad);
  const doelen = [...blad.vormen.values()]
    .filter(({ element }) => isKnoop(element) || isStuk(element))
    .flatMap(({ element, vak, label }) => [
      { wat: id(element), vak, element },
      ...(label ? [{ wat: `naam van ${id(element)}`, vak: label, element: undefined }] : []),
    ]);
  return toSegmenten(rij.map(({ pad }) => pad)).flatMap((s) => {
    const lijn = rij[s.lijn];
    const stuk = { x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 };
    const eigen = [
      elementVan(lijn?.element as Moddleelement, 'sourceRef'),
      elementVan(lijn?.element as Moddleelement, 'targetRef'),
    ];
    return doelen
      .filter(
        ({ vak, element }) => raakt(krimp(vak), stuk) && (element === undefined || !eigen.includes(element)),
      )
      .map(({ wat }) => `${id(lijn?.element)} door ${wat}`);
  });
}

/** A line along the edge of a box does not run through it. */
const krimp = ({ x, y, b, h }: Vak): Vak => ({ x: x + 0.5, y: y + 0.5, b: b - 1, h: h - 1 });

function overLijnen(blad: Blad): string[] {
  const rij = stromen(blad);
  return toOverlappingen(
    rij.map(({ pad }) => pad),
    3,
  ).map(([a, b]) => `${id(rij[a]?.element)} over ${id(rij[b]?.element)}`);
}
