import { BPMN_UITBREIDING } from '../domain/proces/bpmnUitbreiding.ts';

/** Namespaces of BPMN itself, of drawing and of XML: they hold nothing of a vendor. */
const GEWOON =
  /^http:\/\/(www\.omg\.org\/spec\/(BPMN|DD)\/|www\.w3\.org\/|bpmn\.io\/schema\/bpmn(\/biocolor\/1\.0)?$|www\.omg\.org\/spec\/BPMN\/non-normative)/i;

const NAMEN: readonly (readonly [RegExp, string])[] = [
  [/camunda|zeebe/i, 'Camunda'],
  [/signavio/i, 'Signavio'],
  [/bizagi/i, 'Bizagi'],
  [/flowable/i, 'Flowable'],
  [/activiti/i, 'Activiti'],
  [/visio|microsoft/i, 'Microsoft Visio'],
  [/adonis|boc-(eu|group)/i, 'ADONIS'],
  [/trisotech/i, 'Trisotech'],
  [/aris|softwareag/i, 'ARIS'],
  [/sparx|enterprise-?architect/i, 'Enterprise Architect'],
  [/yaoqiang/i, 'Yaoqiang'],
  [/jboss|jbpm|drools|redhat/i, 'jBPM'],
  [/bpsim/i, 'BPSim'],
  [/mavim/i, 'Mavim'],
  [/bluedolphin|valueblue/i, 'BlueDolphin'],
  [/bizzdesign/i, 'Bizzdesign'],
  [/ibm\.com/i, 'IBM'],
];

/**
 * Names of the programs whose own data stand in the file. Prefixes that are declared and never used count as well:
 * to know better, all attributes of all elements would have to be looked at.
 */
export function toLeveranciers(xml: string): string[] {
  const namen = new Set<string>();
  for (const [, dubbel, enkel] of xml.matchAll(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const ruimte = (dubbel ?? enkel ?? '').trim();
    if (ruimte === '' || ruimte === BPMN_UITBREIDING || GEWOON.test(ruimte)) continue;
    namen.add(NAMEN.find(([vorm]) => vorm.test(ruimte))?.[1] ?? ruimte);
  }
  return [...namen];
}
