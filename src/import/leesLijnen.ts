import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bouw, Houder } from './bouw.ts';
import { verbindKoppelingen } from './leesGebeurtenis.ts';
import { leesEigenGebeurtenis } from './leesUitbreiding.ts';
import { elementenVan, elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';

/** Reads the lines in every container, and during which step an event on an edge can happen. */
export function leesLijnen(bouw: Bouw): void {
  for (const houder of bouw.houders) {
    const elementen = elementenVan(houder.element, 'flowElements');
    const lijnen = elementen.filter((element) => is(element, 'bpmn:SequenceFlow'));
    for (const lijn of lijnen) leesLijn(bouw, lijn);
    verbindKoppelingen(bouw, houder);
    if (houder.soort === 'deelproces') verbindRand(bouw, houder, lijnen);
    for (const element of elementen) if (is(element, 'bpmn:Event')) leesTijdens(bouw, element);
  }
}

function leesLijn(bouw: Bouw, lijn: Moddleelement): void {
  const { lezing } = bouw;
  const bron = elementVan(lijn, 'sourceRef');
  const van = plekVan(bouw, bron);
  const naar = plekVan(bouw, elementVan(lijn, 'targetRef'));
  const label = lezing.naam(lijn);
  const voorwaarde = elementVan(lijn, 'conditionExpression');
  const inhoud = lezing.tekst(tekstVan(voorwaarde, 'body'));
  if (inhoud !== '') lezing.meld('voorwaarde', label === '' ? inhoud : t.bij(label, inhoud));
  if (bron && elementVan(bron, 'default') === lijn) lezing.meld('standaardlijn', lezing.noemLijn(lijn));
  if (van && naar) bouw.lijnen.push({ van: van.uit, naar: naar.in, label, wat: lezing.noemLijn(lijn) });
  else lezing.meld('losse-lijn', lezing.noemLijn(lijn));
}

const plekVan = (bouw: Bouw, element: Moddleelement | undefined) => element && bouw.plek.get(element);

/** A subprocess without a begin starts with what nothing goes to, and without an end stops with what goes nowhere. */
function verbindRand(bouw: Bouw, { element: houder }: Houder, lijnen: readonly Moddleelement[]): void {
  const rand = bouw.plek.get(houder);
  if (!rand) return;
  const knopen = elementenVan(houder, 'flowElements').filter(
    (element) => is(element, 'bpmn:FlowNode') && bouw.plek.has(element),
  );
  const doelen = new Set(lijnen.map((lijn) => elementVan(lijn, 'targetRef')));
  const bronnen = new Set(lijnen.map((lijn) => elementVan(lijn, 'sourceRef')));
  const los = knopen.filter(
    (element) => !is(element, 'bpmn:StartEvent') && !is(element, 'bpmn:EndEvent') && !isKoppeling(element),
  );
  const heeft = (soort: string): boolean => knopen.some((element) => is(element, soort));
  if (!heeft('bpmn:StartEvent')) {
    for (const knoop of los) {
      const plek = bouw.plek.get(knoop);
      if (!plek || doelen.has(knoop) || is(knoop, 'bpmn:BoundaryEvent')) continue;
      bouw.lijnen.push({ van: rand.in, naar: plek.in, label: '', wat: '' });
    }
  }
  if (heeft('bpmn:EndEvent')) return;
  for (const knoop of los) {
    const plek = bouw.plek.get(knoop);
    if (plek && !bronnen.has(knoop)) bouw.lijnen.push({ van: plek.uit, naar: rand.uit, label: '', wat: '' });
  }
}

const isKoppeling = (element: Moddleelement): boolean =>
  elementenVan(element, 'eventDefinitions').some((definitie) => is(definitie, 'bpmn:LinkEventDefinition'));

function leesTijdens(bouw: Bouw, element: Moddleelement): void {
  const id = bouw.plek.get(element)?.uit;
  const gebeurtenis = id === undefined ? undefined : bouw.gebeurtenissen.get(id);
  if (id === undefined || !gebeurtenis) return;
  const gastheer = elementVan(element, 'attachedToRef');
  const tijdens = gastheer ? stapIn(bouw, gastheer) : leesEigenGebeurtenis(element).tijdens;
  if (tijdens === undefined) return;
  if (gastheer && bouw.eerste.has(gastheer))
    bouw.lezing.meld('tijdens-deelproces', bouw.lezing.noem(element));
  bouw.gebeurtenissen.set(id, { ...gebeurtenis, tijdens });
}

/** The step itself, or the first one in an expanded subprocess. */
export function stapIn(bouw: Bouw, element: Moddleelement): string | undefined {
  let binnen: string | Moddleelement | undefined = element;
  while (typeof binnen === 'object' && bouw.eerste.has(binnen)) binnen = bouw.eerste.get(binnen);
  if (typeof binnen !== 'object') return binnen;
  const id = bouw.plek.get(binnen)?.uit;
  return id !== undefined && bouw.stappen.has(id) ? id : undefined;
}
