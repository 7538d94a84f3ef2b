import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bouw, Houder } from './bouw.ts';
import { leesEigenPoort, leesEigenStap } from './leesUitbreiding.ts';
import { elementenVan, elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';

type Plek = { baan: string; houder: Houder };

/** Reads a task, a call of another process, or a subprocess without content as one step. */
export function leesStap(bouw: Bouw, element: Moddleelement, { baan, houder }: Plek): void {
  const { lezing } = bouw;
  const id = lezing.id('Stap', element);
  const eigen = leesEigenStap(element, lezing);
  const naam = lezing.naam(element);
  if (naam === '') lezing.meld('zonder-naam', lezing.noem(element));
  bouw.stappen.set(id, {
    id,
    naam: naam || t.zonderNaam,
    baan,
    // A BPMN model says nothing about terms: that is not the same as having none.
    termijn: eigen?.termijn ?? { soort: 'onbekend' },
    documenten: [],
    kanalen: eigen?.kanalen ?? [],
    frequentie: eigen?.frequentie ?? null,
    volgorde: eigen?.volgorde ?? null,
  });
  const groep = eigen ? eigen.groep : houder.groep;
  if (groep !== null && groep !== undefined) bouw.groepen.set(id, groep);
  if (!bouw.eerste.has(houder.element)) bouw.eerste.set(houder.element, id);
  bouw.plek.set(element, { in: id, uit: id });
  meldTaak(bouw, element);
  meldActiviteit(bouw, element);
  meldToelichting(bouw, element, eigen?.woorden ?? '');
}

const TAAKSOORTEN = {
  'bpmn:ServiceTask': 'systeem',
  'bpmn:ScriptTask': 'script',
  'bpmn:BusinessRuleTask': 'regels',
  'bpmn:SendTask': 'verstuurt',
  'bpmn:ReceiveTask': 'ontvangt',
} as const;

function meldTaak({ lezing }: Bouw, element: Moddleelement): void {
  for (const [soort, woord] of Object.entries(TAAKSOORTEN)) {
    if (is(element, soort)) lezing.meld('taaksoort', t.metSoort(lezing.noem(element), t.taaksoort[woord]));
  }
  if (is(element, 'bpmn:CallActivity')) {
    const doel = lezing.tekst(tekstVan(element, 'calledElement'));
    lezing.meld('aanroep', doel === '' ? lezing.noem(element) : t.bij(lezing.noem(element), doel));
  }
}

/** Remarks that hold for steps and subprocesses alike. */
export function meldActiviteit({ lezing }: Bouw, element: Moddleelement): void {
  const lus = elementVan(element, 'loopCharacteristics');
  if (lus) {
    const soort = is(lus, 'bpmn:MultiInstanceLoopCharacteristics') ? 'meervoudig' : 'lus';
    lezing.meld('herhaling', t.metSoort(lezing.noem(element), t.herhaling[soort]));
  }
  if (element['isForCompensation'] === true) lezing.meld('compensatie', lezing.noem(element));
  for (const rol of elementenVan(element, 'resources')) {
    const bron = elementVan(rol, 'resourceRef');
    const naam = lezing.naam(rol) || (bron ? lezing.naam(bron) : '');
    if (naam !== '') lezing.meld('uitvoerder', t.bij(lezing.noem(element), naam));
  }
}

/** @param eigen the text that we wrote ourselves and need not tell */
export function meldToelichting({ lezing }: Pick<Bouw, 'lezing'>, element: Moddleelement, eigen = ''): void {
  for (const stuk of elementenVan(element, 'documentation')) {
    const ruw = tekstVan(stuk, 'text');
    const tekst = lezing.tekst(ruw);
    if (tekst !== '' && ruw !== eigen) lezing.meld('toelichting', t.bij(lezing.noem(element), tekst));
  }
}

/** Reads a gateway; kinds that we do not have become the nearest one. */
export function leesPoort(bouw: Bouw, element: Moddleelement, { baan }: Plek): void {
  const { lezing } = bouw;
  const id = lezing.id('Poort', element);
  // A gateway of ours can have no question; other programs leave the name out instead of empty.
  const isLeeg = lezing.isEigen && element['name'] === '';
  const naam = lezing.naam(element);
  if (naam === '' && !isLeeg && elementenVan(element, 'outgoing').length > 1) {
    lezing.meld('zonder-naam', lezing.noem(element));
  }
  if (is(element, 'bpmn:EventBasedGateway') || is(element, 'bpmn:ComplexGateway')) {
    lezing.meld('poort-vereenvoudigd', lezing.noem(element));
  }
  const soort = is(element, 'bpmn:ParallelGateway')
    ? 'en'
    : is(element, 'bpmn:InclusiveGateway') || is(element, 'bpmn:ComplexGateway')
      ? 'en-of'
      : 'of';
  const { routes, woorden } = leesEigenPoort(element);
  bouw.poorten.set(id, { id, vraag: isLeeg ? '' : naam || t.zonderNaam, baan, soort, routes });
  bouw.plek.set(element, { in: id, uit: id });
  meldToelichting(bouw, element, woorden);
}
