import { type Bpmnsoort, vanBpmnId } from '../domain/proces/bpmnId.ts';
import { kanOnsDocumentZijn, kanOnsIdZijn } from '../domain/proces/onzeIds.ts';
import { bpmnImport as t } from '../texts/bpmn.ts';
import { MAX_TEKST } from './bpmnuitkomst.ts';
import { elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';
import type { Opmerkingen } from './opmerkingen.ts';

/** What every part of the reader needs: names and ids of elements, and a place for remarks. */
export type Lezing = Pick<Opmerkingen, 'meld'> & {
  /** We wrote the file ourselves. */
  isEigen: boolean;
  /** Cuts and tidies; '' when there is nothing. */
  tekst: (ruw: string) => string;
  /** Its name, or '' */
  naam: (element: Moddleelement) => string;
  /** Its name, or what people can find it by. */
  noem: (element: Moddleelement) => string;
  /** The name of a line, or between what it runs. */
  noemLijn: (element: Moddleelement) => string;
  /** One id per element, different for every element of one kind. */
  id: (soort: Bpmnsoort, element: Moddleelement) => string;
  /** An id for something that has no element of its own. */
  nieuwId: (soort: Bpmnsoort, voorstel: string) => string;
};

/** @param eigen the file was written by us: then its ids are ours */
export function maakLezing({ meld }: Opmerkingen, { eigen }: { eigen: boolean }): Lezing {
  const tekst = (ruw: string): string => {
    const net = ruw.replace(/\s+/g, ' ').trim();
    if (net.length <= MAX_TEKST) return net;
    const kort = `${knip(net, MAX_TEKST - 1)}…`;
    meld('ingekort', knip(net, 80));
    return kort;
  };
  const namen = new Map<Moddleelement, string>();
  const naam = (element: Moddleelement): string => {
    const bekend = namen.get(element);
    if (bekend !== undefined) return bekend;
    const gelezen = tekst(tekstVan(element, 'name'));
    namen.set(element, gelezen);
    return gelezen;
  };
  const noem = (element: Moddleelement | undefined): string =>
    element ? naam(element) || tekst(tekstVan(element, 'id')) || t.zonderNaam : '?';
  const noemLijn = (lijn: Moddleelement): string =>
    naam(lijn) || t.verwijzing(noem(elementVan(lijn, 'sourceRef')), noem(elementVan(lijn, 'targetRef')));
  const ids = maakIds(eigen);
  return {
    meld,
    isEigen: eigen,
    tekst,
    naam,
    noem,
    noemLijn,
    id: ids.id,
    nieuwId: ids.nieuwId,
  };
}

/** Never between the two halves of one character. */
function knip(tekst: string, lengte: number): string {
  const stuk = tekst.slice(0, lengte);
  return /[\uD800-\uDBFF]$/.test(stuk) ? stuk.slice(0, -1) : stuk;
}

/** Steps, gateways and events share one space: a line can go to any of them. */
const RUIMTE = {
  Stap: 'knoop',
  Poort: 'knoop',
  Gebeurtenis: 'knoop',
  Baan: 'baan',
  Document: 'document',
} as const satisfies Record<Bpmnsoort, string>;

const LANGSTE_ID = 200;

/** Many programs number tasks A1, A2, B1 too: that does not make them the steps, or the documents, of ours. */
const LIJKT_OP_ONS = { knoop: kanOnsIdZijn, document: kanOnsDocumentZijn, baan: () => false };
const toVreemdId = (soort: Bpmnsoort, id: string): string =>
  LIJKT_OP_ONS[RUIMTE[soort]](id) ? `model:${id}` : id;

function maakIds(eigen: boolean): Pick<Lezing, 'id' | 'nieuwId'> {
  const bekend = new Map<Moddleelement, string>();
  const bezet = { knoop: new Set<string>(), baan: new Set<string>(), document: new Set<string>() };
  // An object puts keys that are numbers first, so steps with such an id would lose the order of the file.
  const kanId = (v: string): boolean =>
    v !== '' && v.length <= LANGSTE_ID && !(v in {}) && (eigen || !/^\d+$/.test(v));
  const neem = (soort: Bpmnsoort, voorstellen: readonly string[]): string => {
    const ruimte = bezet[RUIMTE[soort]];
    const basis = knip(voorstellen.at(-1) || soort, LANGSTE_ID);
    let id = voorstellen.find((v) => kanId(v) && !ruimte.has(v));
    for (let nr = 2; id === undefined; nr += 1) {
      if (!ruimte.has(`${basis}-${nr}`)) id = `${basis}-${nr}`;
    }
    ruimte.add(id);
    return id;
  };
  return {
    id: (soort, element) => {
      const eerder = bekend.get(element);
      if (eerder !== undefined) return eerder;
      const ruw = tekstVan(element, 'id');
      const ons = eigen ? vanBpmnId(soort, ruw) : undefined;
      const vreemd = toVreemdId(soort, ruw);
      const id = neem(soort, ons === undefined ? [vreemd] : [ons, vreemd]);
      bekend.set(element, id);
      return id;
    },
    nieuwId: (soort, voorstel) => neem(soort, [toVreemdId(soort, voorstel)]),
  };
}

/** True for what a line can begin or end at. */
export const isKnoop = (element: Moddleelement): boolean => is(element, 'bpmn:FlowNode');
