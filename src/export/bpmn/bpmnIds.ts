import { toBpmnId } from '../../domain/proces/bpmnId.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';

/** Ids in the file for everything in a model: the same model gives the same ids. */
export type Bpmnids = {
  /** Of a step, gateway or event. */
  knoop: (id: string) => string;
  baan: (id: string) => string;
  document: (id: string) => string;
  /** A document as it is drawn at one step. */
  stuk: (stap: string, document: string) => string;
  /** The dotted line between the two. */
  stuklijn: (stap: string, document: string) => string;
  /** By place in the list of lines. */
  overgang: (nr: number) => string;
};

export const VASTE_IDS = {
  definities: 'Definities',
  samenwerking: 'Samenwerking',
  pool: 'Pool',
  proces: 'Proces',
  banen: 'Banen',
  tekening: 'Tekening',
  vlak: 'Vlak',
} as const;

/** @throws Error when an id is not in the model */
export function toBpmnIds({ banen, documenten, graaf }: Procesmodel): Bpmnids {
  const knopen = new Map<string, string>();
  for (const id of Object.keys(graaf.stappen)) knopen.set(id, toBpmnId('Stap', id));
  for (const id of Object.keys(graaf.poorten)) knopen.set(id, toBpmnId('Poort', id));
  for (const id of Object.keys(graaf.gebeurtenissen)) knopen.set(id, toBpmnId('Gebeurtenis', id));
  const baanIds = new Map(banen.map(({ id }) => [id, toBpmnId('Baan', id)]));
  const documentIds = new Map(documenten.map(({ id }) => [id, toBpmnId('Document', id)]));
  const zoek = (lijst: ReadonlyMap<string, string>, wat: string) => (id: string) => {
    const gevonden = lijst.get(id);
    if (gevonden === undefined) throw new Error(`${wat} ${id} staat niet in het model`);
    return gevonden;
  };
  const knoop = zoek(knopen, 'onderdeel');
  const document = zoek(documentIds, 'document');
  const lijnen = toLijnIds(graaf.overgangen.map(({ van, naar }) => `Lijn_${knoop(van)}-${knoop(naar)}`));
  return {
    knoop,
    baan: zoek(baanIds, 'baan'),
    document,
    stuk: (stap, id) => `Stuk_${document(id)}-${knoop(stap)}`,
    stuklijn: (stap, id) => `Stuklijn_${document(id)}-${knoop(stap)}`,
    overgang: (nr) => lijnen[nr] ?? '',
  };
}

/** Two lines between the same steps get a number. */
function toLijnIds(namen: readonly string[]): string[] {
  const bezet = new Set<string>();
  return namen.map((naam) => {
    let id = naam;
    for (let nr = 2; bezet.has(id); nr += 1) id = `${naam}-${nr}`;
    bezet.add(id);
    return id;
  });
}
