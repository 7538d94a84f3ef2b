import type { Procesmodel } from '../domain/proces/procesmodel.ts';
import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bouw } from './bouw.ts';
import { elementenVan, elementVan, is, type Moddleelement } from './moddleElement.ts';

/** Documents of the model, and which one an element of the file stands for. */
export type Documenten = {
  lijst: Procesmodel['documenten'];
  van: (element: Moddleelement) => string | undefined;
};

/**
 * Reads data objects and stores. A name at the object itself makes it one document wherever it is drawn; where only
 * the drawn references have a name, those with one name are one document.
 */
export function leesDocumenten(bouw: Bouw, wortel: Moddleelement): Documenten {
  const { lezing } = bouw;
  const documenten = new Map<string, string>();
  const van = new Map<Moddleelement, string>();
  const opNaam = new Map<string, string>();
  const neem = (element: Moddleelement, naam: string): string => {
    const bekend = van.get(element);
    if (bekend !== undefined) return bekend;
    const id = lezing.id('Document', element);
    documenten.set(id, naam || t.zonderNaam);
    if (naam === '') lezing.meld('zonder-naam', lezing.noem(element));
    van.set(element, id);
    return id;
  };
  const stukken = toStukken(bouw, wortel);
  const voorwerpen = stukken.filter((element) => !isVerwijzing(element));
  const verwezen = new Set<Moddleelement>();
  for (const element of stukken.filter(isVerwijzing)) {
    const doel = elementVan(element, 'dataObjectRef') ?? elementVan(element, 'dataStoreRef');
    if (doel) verwezen.add(doel);
    const doelnaam = doel ? lezing.naam(doel) : '';
    const naam = lezing.naam(element);
    if (doel && doelnaam !== '' && (naam === '' || naam === doelnaam)) {
      van.set(element, neem(doel, doelnaam));
      continue;
    }
    const drager = doel && doelnaam === '' && !van.has(doel) ? doel : element;
    const id = (naam === '' ? undefined : opNaam.get(naam)) ?? neem(drager, naam);
    if (naam !== '') opNaam.set(naam, id);
    van.set(element, id);
  }
  for (const element of voorwerpen) {
    const naam = lezing.naam(element);
    // An object that is only there for its references has its name in them.
    if (naam !== '' || !verwezen.has(element)) neem(element, naam);
  }
  return {
    lijst: opBestandsvolgorde(documenten, stukken, van),
    van: (element) => van.get(element),
  };
}

const isVerwijzing = (element: Moddleelement): boolean =>
  is(element, 'bpmn:DataObjectReference') || is(element, 'bpmn:DataStoreReference');

/** Everything that holds data, in the order of the file. */
function toStukken(bouw: Bouw, wortel: Moddleelement): Moddleelement[] {
  const opslag = elementenVan(wortel, 'rootElements').filter((element) => is(element, 'bpmn:DataStore'));
  const binnen = bouw.houders.flatMap(({ element }) => [
    ...elementenVan(element, 'flowElements').filter(
      (kind) => is(kind, 'bpmn:DataObject') || isVerwijzing(kind),
    ),
    ...inEnUit(element).filter((kind) => bouw.lezing.naam(kind) !== ''),
  ]);
  return [...opslag, ...binnen];
}

/** What goes into and comes out of a whole process. */
function inEnUit(houder: Moddleelement): Moddleelement[] {
  const io = elementVan(houder, 'ioSpecification');
  return io ? [...elementenVan(io, 'dataInputs'), ...elementenVan(io, 'dataOutputs')] : [];
}

function opBestandsvolgorde(
  documenten: ReadonlyMap<string, string>,
  stukken: readonly Moddleelement[],
  van: ReadonlyMap<Moddleelement, string>,
): Procesmodel['documenten'] {
  const volgorde = new Set(stukken.flatMap((element) => van.get(element) ?? []));
  return [...volgorde].map((id) => ({ id, naam: documenten.get(id) ?? t.zonderNaam }));
}

/** Puts every document at the steps that use it. */
export function koppelDocumenten(bouw: Bouw, { van, lijst }: Documenten): void {
  const { lezing } = bouw;
  const naamVan = (document: string) => lijst.find(({ id }) => id === document)?.naam ?? document;
  const bijStap = new Map<string, Set<string>>();
  const koppel = (element: Moddleelement, stuk: Moddleelement | undefined): void => {
    const document = stuk && van(stuk);
    if (!stuk || document === undefined) return;
    const id = bouw.plek.get(element)?.uit;
    if (id === undefined || !bouw.stappen.has(id)) {
      lezing.meld('document-zonder-stap', t.bij(lezing.noem(element), naamVan(document)));
    } else bijStap.set(id, (bijStap.get(id) ?? new Set()).add(document));
  };
  for (const { element: houder } of bouw.houders) {
    for (const knoop of elementenVan(houder, 'flowElements')) {
      const lijnen = [
        ...elementenVan(knoop, 'dataInputAssociations'),
        ...elementenVan(knoop, 'dataOutputAssociations'),
      ];
      for (const lijn of lijnen) {
        for (const bron of elementenVan(lijn, 'sourceRef')) koppel(knoop, bron);
        koppel(knoop, elementVan(lijn, 'targetRef'));
      }
    }
    for (const lijn of elementenVan(houder, 'artifacts')) koppelLijn(lijn, van, koppel);
  }
  for (const [id, documenten] of bijStap) {
    const stap = bouw.stappen.get(id);
    if (stap) bouw.stappen.set(id, { ...stap, documenten: [...documenten].toSorted() });
  }
}

/** A plain line between a document and a step; at a line between steps the document belongs to the first step. */
function koppelLijn(
  lijn: Moddleelement,
  van: Documenten['van'],
  koppel: (element: Moddleelement, stuk: Moddleelement | undefined) => void,
): void {
  const [a, b] = [elementVan(lijn, 'sourceRef'), elementVan(lijn, 'targetRef')];
  if (!is(lijn, 'bpmn:Association') || !a || !b) return;
  const eind = (element: Moddleelement): Moddleelement =>
    is(element, 'bpmn:SequenceFlow') ? (elementVan(element, 'sourceRef') ?? element) : element;
  if (van(a) !== undefined) koppel(eind(b), a);
  else if (van(b) !== undefined) koppel(eind(a), b);
}
