import type { Moddleelement } from 'bpmn-moddle';
import type { Procesgebeurtenis, Procespoort, Processtap } from '../../domain/proces/procesgraaf.ts';
import { gastheerVan } from './plaatsing.ts';
import type { Schrijver } from './schrijver.ts';
import { toPoorttoelichting, toStaptoelichting } from './toToelichting.ts';

const POORTSOORT = {
  of: 'bpmn:ExclusiveGateway',
  en: 'bpmn:ParallelGateway',
  'en-of': 'bpmn:InclusiveGateway',
} as const satisfies Record<Procespoort['soort'], string>;

/** All steps, gateways and events. Events come last: one of them can stand on the edge of a step. */
export function maakKnopen(schrijver: Schrijver): Moddleelement[] {
  const { stappen, poorten, gebeurtenissen } = schrijver.model.graaf;
  return [
    ...Object.values(stappen).map((stap) => maakTaak(schrijver, stap)),
    ...Object.values(poorten).map((poort) => maakPoort(schrijver, poort)),
    ...Object.values(gebeurtenissen).map((gebeurtenis) => maakGebeurtenis(schrijver, gebeurtenis)),
  ];
}

const toelichting = ({ deel }: Schrijver, text: string): Moddleelement[] =>
  text === '' ? [] : [deel('bpmn:Documentation', { text })];

/** A step says nothing about who or what carries it out, so it is a plain task. */
function maakTaak(schrijver: Schrijver, stap: Processtap): Moddleelement {
  const { model, ids, begrippen, maak, deel, uitbreiding } = schrijver;
  const { id, naam, termijn, kanalen, frequentie, volgorde } = stap;
  const woorden = toStaptoelichting(stap, begrippen);
  const waarden = Object.entries(termijn).map(([veld, waarde]) => [veld, String(waarde)]);
  return maak('bpmn:Task', {
    id: ids.knoop(id),
    name: naam,
    documentation: toelichting(schrijver, woorden),
    extensionElements: uitbreiding('lks:Stap', {
      groep: Object.hasOwn(model.groepen, id) ? model.groepen[id] : null,
      frequentie,
      volgorde,
      woorden,
      termijn: deel('lks:Termijn', Object.fromEntries(waarden)),
      kanalen: kanalen.map((waarde) => deel('lks:Kanaal', { waarde })),
    }),
  });
}

function maakPoort(schrijver: Schrijver, poort: Procespoort): Moddleelement {
  const { ids, maak, deel, uitbreiding } = schrijver;
  const woorden = toPoorttoelichting(poort);
  const routes = Object.entries(poort.routes).map(([onderwerp, tekst]) =>
    deel('lks:Route', { onderwerp, tekst }),
  );
  return maak(POORTSOORT[poort.soort], {
    id: ids.knoop(poort.id),
    name: poort.vraag,
    documentation: toelichting(schrijver, woorden),
    extensionElements: routes.length === 0 ? null : uitbreiding('lks:Poort', { routes, woorden }),
  });
}

/** An event in between says in words when it happens: that is a condition. */
function maakGebeurtenis(schrijver: Schrijver, gebeurtenis: Procesgebeurtenis): Moddleelement {
  const { model, ids, maak, deel } = schrijver;
  const { id, soort, tekst } = gebeurtenis;
  const gastheer = gastheerVan(model, gebeurtenis);
  const gewoon = {
    id: ids.knoop(id),
    name: tekst,
    extensionElements: toEigenFeiten(schrijver, gebeurtenis, gastheer),
  };
  if (soort === 'begin') return maak('bpmn:StartEvent', gewoon);
  if (soort === 'einde') return maak('bpmn:EndEvent', gewoon);
  const condition = deel('bpmn:FormalExpression', { body: tekst });
  const eventDefinitions = [deel('bpmn:ConditionalEventDefinition', { condition })];
  if (gastheer === undefined) return maak('bpmn:IntermediateCatchEvent', { ...gewoon, eventDefinitions });
  return maak('bpmn:BoundaryEvent', {
    ...gewoon,
    attachedToRef: schrijver.element(ids.knoop(gastheer)),
    cancelActivity: false,
    eventDefinitions,
  });
}

/** What the file cannot say by where the event stands; null when there is nothing. */
function toEigenFeiten(
  { plaatsing, uitbreiding }: Schrijver,
  { id, baan, tijdens }: Procesgebeurtenis,
  gastheer: string | undefined,
): Moddleelement | null {
  const feiten = {
    tijdens: gastheer === undefined ? tijdens : undefined,
    baan: plaatsing.get(id) === baan ? undefined : baan,
  };
  const heeftIets = Object.values(feiten).some((feit) => feit !== undefined);
  return heeftIets ? uitbreiding('lks:Gebeurtenis', feiten) : null;
}
