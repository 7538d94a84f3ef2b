import { bpmnImport as t } from '../texts/bpmn.ts';
import { type Bouw, type Houder, maakDoorgang } from './bouw.ts';
import { leesAantekeningen } from './leesAantekeningen.ts';
import { leesGebeurtenis } from './leesGebeurtenis.ts';
import { leesPoort, leesStap, meldActiviteit, meldToelichting } from './leesStap.ts';
import type { Lezing } from './lezing.ts';
import { elementenVan, elementVan, is, type Moddleelement } from './moddleElement.ts';
import { verdeelBanen } from './verdeelBanen.ts';

/** Reads all nodes of a process and of the subprocesses in it, however deep, in the order of the file; lines come later. */
export function leesHouders(bouw: Bouw, proces: Houder): void {
  const stapel: { element: Moddleelement; houder: Houder }[] = [];
  const open = (houder: Houder): void => {
    bouw.houders.push(houder);
    const elementen = elementenVan(houder.element, 'flowElements');
    for (const element of elementen.toReversed()) stapel.push({ element, houder });
  };
  open(proces);
  for (let knoop = stapel.pop(); knoop; knoop = stapel.pop()) {
    const deelproces = leesKnoop(bouw, knoop.element, knoop.houder);
    if (deelproces) open(deelproces);
  }
}

/** Reads one node; returns the expanded subprocess whose content is still to be read. */
function leesKnoop(bouw: Bouw, element: Moddleelement, houder: Houder): Houder | undefined {
  const plek = { baan: baanVan(bouw, element, houder), houder };
  if (is(element, 'bpmn:SubProcess') && heeftStappen(element)) return leesDeelproces(bouw, element, plek);
  if (is(element, 'bpmn:Activity')) {
    if (is(element, 'bpmn:SubProcess')) meldInhoud(element, bouw.lezing);
    leesStap(bouw, element, plek);
  } else if (is(element, 'bpmn:Gateway')) leesPoort(bouw, element, plek);
  else if (is(element, 'bpmn:Event')) leesGebeurtenis(bouw, element, plek);
  return undefined;
}

/** Its own lane; for an event on the edge of a step that of the step; else that of what it stands in. */
function baanVan(bouw: Bouw, element: Moddleelement, houder: Houder): string {
  const eigen = houder.laanVan.get(element);
  if (eigen !== undefined) return eigen;
  const gastheer = is(element, 'bpmn:BoundaryEvent') ? elementVan(element, 'attachedToRef') : undefined;
  const baan = gastheer && houder.laanVan.get(gastheer);
  if (baan !== undefined) return baan;
  if (!is(element, 'bpmn:FlowNode')) return '';
  if (houder.soort === 'proces' && houder.laanVan.size > 0) {
    bouw.lezing.meld('zonder-baan', bouw.lezing.noem(element));
  }
  return houder.baan();
}

const heeftStappen = (deelproces: Moddleelement): boolean =>
  elementenVan(deelproces, 'flowElements').some(
    (element) => is(element, 'bpmn:Activity') || is(element, 'bpmn:Gateway'),
  );

/** A subprocess without steps becomes a step: what stands in it all the same is told by name. */
function meldInhoud(deelproces: Moddleelement, lezing: Lezing): void {
  const inhoud = elementenVan(deelproces, 'flowElements').filter(
    (element) => !is(element, 'bpmn:SequenceFlow') || lezing.naam(element) !== '',
  );
  if (inhoud.length === 0) lezing.meld('deelproces-ingeklapt', lezing.noem(deelproces));
  for (const element of inhoud) {
    lezing.meld('deelproces-zonder-stappen', t.bij(lezing.noem(deelproces), lezing.noem(element)));
    meldToelichting({ lezing }, element);
  }
  leesAantekeningen(deelproces, lezing);
}

function leesDeelproces(
  bouw: Bouw,
  element: Moddleelement,
  { baan, houder }: { baan: string; houder: Houder },
): Houder {
  const { lezing } = bouw;
  const naam = lezing.noem(element);
  const isGebeurtenis = element['triggeredByEvent'] === true;
  lezing.meld(isGebeurtenis ? 'gebeurtenisdeelproces' : 'deelproces', naam);
  if (is(element, 'bpmn:AdHocSubProcess')) lezing.meld('ad-hoc', naam);
  meldActiviteit(bouw, element);
  meldToelichting(bouw, element);
  if (!isGebeurtenis) {
    bouw.plek.set(element, {
      in: maakDoorgang(bouw, 'in', { baan, houdtVast: true }),
      uit: maakDoorgang(bouw, 'uit', { baan, houdtVast: true }),
    });
  }
  if (!bouw.eerste.has(houder.element)) bouw.eerste.set(houder.element, element);
  const buiten = houder.soort === 'proces' ? undefined : houder.groep;
  const groep = lezing.tekst(buiten === undefined ? naam : `${buiten}: ${naam}`);
  return {
    element,
    soort: isGebeurtenis ? 'gebeurtenisdeelproces' : 'deelproces',
    groep,
    baan: () => baan,
    pad: houder.pad,
    laanVan: verdeelBanen({ houder: element, pad: [...houder.pad, naam], ...bouw }),
  };
}
