import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Lezing } from './lezing.ts';
import { elementenVan, elementVan, is, isElement, type Moddleelement, tekstVan } from './moddleElement.ts';

/** A pool: a process with a name, or a party of which the file says nothing but its name. */
export type Pool = {
  element: Moddleelement;
  naam: string;
  /** Absent: only messages go to and from it. */
  proces?: Moddleelement;
};

/** All pools of all collaborations in the order of the file, then processes that stand in none. */
export function leesPools(wortel: Moddleelement, lezing: Lezing): Pool[] {
  const wortels = elementenVan(wortel, 'rootElements');
  const processen = wortels.filter((element) => is(element, 'bpmn:Process'));
  const gezien = new Set<Moddleelement>();
  const pools: Pool[] = [];
  const deelnemers = wortels
    .filter((element) => is(element, 'bpmn:Collaboration'))
    .flatMap((samenwerking) => elementenVan(samenwerking, 'participants'));
  for (const deelnemer of deelnemers) {
    const proces = elementVan(deelnemer, 'processRef');
    const eigenNaam = lezing.naam(deelnemer);
    if (proces && is(proces, 'bpmn:Process') && heeftInhoud(proces)) {
      if (gezien.has(proces)) {
        lezing.meld('pool-zelfde-proces', lezing.noem(deelnemer));
        continue;
      }
      gezien.add(proces);
      pools.push({ element: deelnemer, naam: eigenNaam || lezing.naam(proces) || t.zonderNaam, proces });
    } else {
      pools.push({ element: deelnemer, naam: eigenNaam || t.zonderNaam });
      lezing.meld('pool-zonder-stappen', eigenNaam || t.zonderNaam);
    }
  }
  const los = processen.filter((proces) => !gezien.has(proces) && heeftInhoud(proces));
  for (const proces of los) {
    const naam = lezing.naam(proces) || (los.length === 1 ? lezing.naam(wortel) : '') || t.zonderNaam;
    if (deelnemers.length > 0) lezing.meld('proces-zonder-pool', lezing.noem(proces));
    else if (los.length > 1) lezing.meld('meer-processen', lezing.noem(proces));
    pools.push({ element: proces, naam, proces });
  }
  return pools;
}

const heeftInhoud = (proces: Moddleelement): boolean =>
  elementenVan(proces, 'flowElements').length > 0 ||
  elementenVan(proces, 'laneSets').some((set) => elementenVan(set, 'lanes').length > 0);

const GEWOON =
  /^bpmn:(Process|Collaboration|Message|Signal|Error|Escalation|ItemDefinition|DataStore|Category|Interface|Resource|PartnerRole|PartnerEntity|EndPoint|CorrelationProperty|\w+EventDefinition|GlobalTask|Global\w+Task)$/;

/** Names parts beside processes that we do not read: choreographies and conversations. */
export function meldNietOndersteund(wortel: Moddleelement, { meld, noem }: Lezing): void {
  const wortels = elementenVan(wortel, 'rootElements');
  const delen = [
    ...wortels.filter(({ $type }) => !GEWOON.test($type)),
    ...wortels.flatMap((samenwerking) => [
      ...elementenVan(samenwerking, 'conversations'),
      ...elementenVan(samenwerking, 'conversationLinks'),
    ]),
  ];
  for (const deel of delen) meld('niet-ondersteund', noem(deel));
}

/**
 * The name of the whole: of the only pool, else of the only process, else of the file, else of all pools together.
 */
export function leesNaam(wortel: Moddleelement, pools: readonly Pool[], lezing: Lezing): string {
  const metProces = pools.filter(({ proces }) => proces !== undefined);
  const enige = metProces.length === 1 ? metProces[0] : undefined;
  const samen = elementenVan(wortel, 'rootElements').find((element) => is(element, 'bpmn:Collaboration'));
  const kandidaten = [
    ...(enige ? [lezing.naam(enige.element), isElement(enige.proces) ? lezing.naam(enige.proces) : ''] : []),
    lezing.naam(wortel),
    lezing.tekst(tekstVan(samen, 'name')),
    lezing.tekst(t.samen(metProces.map(({ naam }) => naam))),
  ];
  return kandidaten.find((naam) => naam !== '') ?? t.zonderNaam;
}
