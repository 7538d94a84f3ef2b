/** Namespace of the facts that BPMN itself has no place for. */
export const BPMN_UITBREIDING = 'urn:lks-implementatiescan:bpmn';

/** Shape of those facts; raise it when an older reader would take them wrongly. */
export const BPMN_FORMAAT = 1;

const tekst = (name: string) => ({ name, isAttr: true, type: 'String' });

/**
 * What stands in our namespace, in the form that bpmn-moddle asks: `lks:model` at the process, `lks:stap`,
 * `lks:poort` and `lks:gebeurtenis` at a node. Attributes keep line ends and spaces, body text would not.
 */
export const bpmnUitbreiding = {
  name: 'LksImplementatiescan',
  uri: BPMN_UITBREIDING,
  prefix: 'lks',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Model',
      superClass: ['Element'],
      properties: [{ name: 'formaat', isAttr: true, type: 'Integer' }],
    },
    {
      name: 'Stap',
      superClass: ['Element'],
      properties: [
        tekst('groep'),
        tekst('frequentie'),
        tekst('volgorde'),
        tekst('woorden'),
        { name: 'termijn', type: 'Termijn' },
        { name: 'kanalen', type: 'Kanaal', isMany: true },
      ],
    },
    {
      name: 'Termijn',
      superClass: ['Element'],
      properties: ['soort', 'waarde', 'eenheid', 'anker', 'tekst'].map(tekst),
    },
    { name: 'Kanaal', superClass: ['Element'], properties: [tekst('waarde')] },
    {
      name: 'Poort',
      superClass: ['Element'],
      properties: [tekst('woorden'), { name: 'routes', type: 'Route', isMany: true }],
    },
    { name: 'Route', superClass: ['Element'], properties: ['onderwerp', 'tekst'].map(tekst) },
    { name: 'Gebeurtenis', superClass: ['Element'], properties: ['tijdens', 'baan'].map(tekst) },
  ],
} as const;
