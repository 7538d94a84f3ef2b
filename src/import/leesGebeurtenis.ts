import { bpmnImport as t } from '../texts/bpmn.ts';
import { type Bouw, type Houder, maakDoorgang } from './bouw.ts';
import type { Lezing } from './lezing.ts';
import { meldToelichting } from './leesStap.ts';
import { leesEigenGebeurtenis } from './leesUitbreiding.ts';
import { elementenVan, elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';

type Plek = { baan: string; houder: Houder };

/**
 * Reads an event. Begin and end of an expanded subprocess are no events of the whole: lines run through them.
 * A link is one line in two pieces.
 */
export function leesGebeurtenis(bouw: Bouw, element: Moddleelement, plek: Plek): void {
  meldToelichting(bouw, element);
  if (plek.houder.soort === 'deelproces' && isDoorgang(element)) return leesDoorgang(bouw, element, plek);
  if (definities(element).some((definitie) => is(definitie, 'bpmn:LinkEventDefinition'))) {
    return leesKoppeling(bouw, element, plek);
  }
  const { lezing } = bouw;
  const id = lezing.id('Gebeurtenis', element);
  const tekst = lezing.naam(element) || leesBetekenis(element, lezing) || t.zonderNaam;
  meldDefinities(element, tekst, lezing);
  if (is(element, 'bpmn:BoundaryEvent') && element['cancelActivity'] !== false) {
    lezing.meld('onderbreekt', lezing.noem(element));
  }
  const eigen = leesEigenGebeurtenis(element).baan;
  const baan = eigen !== undefined && bouw.banen.heeft(eigen) ? eigen : plek.baan;
  bouw.gebeurtenissen.set(id, { id, soort: soortVan(element, plek.houder), tekst, baan });
  bouw.plek.set(element, { in: id, uit: id });
}

function soortVan(element: Moddleelement, { soort }: Houder): 'begin' | 'tussentijds' | 'einde' {
  if (is(element, 'bpmn:EndEvent')) return 'einde';
  // What sets an event subprocess going happens while the rest goes on.
  return is(element, 'bpmn:StartEvent') && soort === 'proces' ? 'begin' : 'tussentijds';
}

const definities = (element: Moddleelement): Moddleelement[] => [
  ...elementenVan(element, 'eventDefinitions'),
  ...elementenVan(element, 'eventDefinitionRef'),
];

/** An end with an error or escalation leaves the subprocess along another way than its normal lines. */
const ZIJUITGANG = [
  'bpmn:ErrorEventDefinition',
  'bpmn:EscalationEventDefinition',
  'bpmn:CancelEventDefinition',
];

const isDoorgang = (element: Moddleelement): boolean =>
  is(element, 'bpmn:StartEvent') ||
  (is(element, 'bpmn:EndEvent') &&
    !definities(element).some((definitie) => ZIJUITGANG.some((soort) => is(definitie, soort))));

function leesDoorgang(bouw: Bouw, element: Moddleelement, { baan, houder }: Plek): void {
  const id = maakDoorgang(bouw, 'door', { baan, houdtVast: false });
  const rand = bouw.plek.get(houder.element);
  const isBegin = is(element, 'bpmn:StartEvent');
  bouw.plek.set(element, { in: id, uit: id });
  if (rand) {
    const leeg = { label: '', wat: '' };
    bouw.lijnen.push(isBegin ? { van: rand.in, naar: id, ...leeg } : { van: id, naar: rand.uit, ...leeg });
  }
  const naam = bouw.lezing.naam(element) || leesBetekenis(element, bouw.lezing);
  if (naam !== '') bouw.lezing.meld('begin-einde-deelproces', t.bij(bouw.lezing.noem(houder.element), naam));
  meldDefinities(element, naam || bouw.lezing.noem(element), bouw.lezing);
}

function leesKoppeling(bouw: Bouw, element: Moddleelement, { baan }: Plek): void {
  const id = maakDoorgang(bouw, 'door', { baan, houdtVast: true });
  bouw.plek.set(element, { in: id, uit: id });
}

/** Joins the two halves of every link with one name in one container. */
export function verbindKoppelingen(bouw: Bouw, { element: houder }: Houder): void {
  const halven = elementenVan(houder, 'flowElements').flatMap((element) => {
    const link = definities(element).find((definitie) => is(definitie, 'bpmn:LinkEventDefinition'));
    const plek = bouw.plek.get(element);
    if (!link || !plek) return [];
    const naam = bouw.lezing.naam(link) || bouw.lezing.naam(element);
    return [{ naam, plek, isVanger: is(element, 'bpmn:CatchEvent') }];
  });
  for (const { naam, plek, isVanger } of halven) {
    const partners = halven.filter((half) => half.naam === naam && half.isVanger !== isVanger);
    if (partners.length === 0) bouw.lezing.meld('koppeling-los', naam || t.zonderNaam);
    if (partners.length === 0 || isVanger) continue;
    bouw.lezing.meld('koppeling', naam || t.zonderNaam);
    for (const vanger of partners) {
      bouw.lijnen.push({ van: plek.uit, naar: vanger.plek.in, label: '', wat: naam || t.zonderNaam });
    }
  }
}

const SOORTEN = {
  'bpmn:MessageEventDefinition': 'bericht',
  'bpmn:SignalEventDefinition': 'signaal',
  'bpmn:ErrorEventDefinition': 'fout',
  'bpmn:EscalationEventDefinition': 'escalatie',
  'bpmn:CancelEventDefinition': 'annuleren',
  'bpmn:CompensateEventDefinition': 'compensatie',
  'bpmn:ConditionalEventDefinition': 'voorwaarde',
  'bpmn:TerminateEventDefinition': 'stopt-alles',
} as const;

function meldDefinities(element: Moddleelement, tekst: string, lezing: Lezing): void {
  for (const definitie of definities(element)) {
    const inhoud = inhoudVan(definitie, lezing);
    if (is(definitie, 'bpmn:TimerEventDefinition')) {
      lezing.meld('tijd', inhoud === '' || inhoud === tekst ? tekst : t.bij(tekst, inhoud));
    }
    const woord = Object.entries(SOORTEN).find(([soort]) => is(definitie, soort))?.[1];
    // A condition that only says what the event is called adds nothing.
    if (woord === undefined || (woord === 'voorwaarde' && inhoud === tekst)) continue;
    lezing.meld('gebeurtenissoort', t.metSoort(tekst, t.gebeurtenissoort[woord]));
  }
}

/** What an event without a name waits for or sends: the name of its message, the time, the condition. */
function leesBetekenis(element: Moddleelement, lezing: Lezing): string {
  return (
    definities(element)
      .map((definitie) => inhoudVan(definitie, lezing))
      .find((inhoud) => inhoud !== '') ?? ''
  );
}

function inhoudVan(definitie: Moddleelement, lezing: Lezing): string {
  const gesprek = ['messageRef', 'signalRef', 'errorRef', 'escalationRef']
    .map((naam) => elementVan(definitie, naam))
    .find((verwezen) => verwezen !== undefined);
  if (gesprek) return lezing.naam(gesprek);
  const uitdrukking = ['timeDate', 'timeDuration', 'timeCycle', 'condition']
    .map((naam) => elementVan(definitie, naam))
    .find((gevonden) => gevonden !== undefined);
  return lezing.tekst(tekstVan(uitdrukking, 'body'));
}
