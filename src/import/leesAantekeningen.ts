import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Lezing } from './lezing.ts';
import { elementenVan, elementVan, is, type Moddleelement, tekstVan } from './moddleElement.ts';

/** Text beside the process and frames around it have no place in ours: they become remarks, with where they stood. */
export function leesAantekeningen(houder: Moddleelement, lezing: Lezing): void {
  const artefacten = elementenVan(houder, 'artifacts');
  const bij = new Map<Moddleelement, Moddleelement>();
  for (const lijn of artefacten.filter((element) => is(element, 'bpmn:Association'))) {
    const [a, b] = [elementVan(lijn, 'sourceRef'), elementVan(lijn, 'targetRef')];
    if (a && b && is(a, 'bpmn:TextAnnotation')) bij.set(a, b);
    else if (a && b && is(b, 'bpmn:TextAnnotation')) bij.set(b, a);
  }
  for (const element of artefacten) {
    if (is(element, 'bpmn:TextAnnotation')) {
      const tekst = lezing.tekst(tekstVan(element, 'text'));
      const waarbij = bij.get(element);
      if (tekst === '') continue;
      lezing.meld('aantekening', waarbij ? t.bij(lezing.noem(waarbij), tekst) : tekst);
    } else if (is(element, 'bpmn:Group')) {
      const categorie = elementVan(element, 'categoryValueRef');
      lezing.meld('groepskader', lezing.tekst(tekstVan(categorie, 'value')) || lezing.noem(element));
    }
  }
}
