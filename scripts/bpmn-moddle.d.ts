/** The part of bpmn-moddle that we use; the package ships no types for its main entry. */
declare module 'bpmn-moddle' {
  /** An element of the model; which properties it has depends on `$type`, and on a damaged file anything goes. */
  export type Moddleelement = {
    readonly $type: string;
    $parent?: Moddleelement;
    $attrs?: Record<string, unknown>;
    [eigenschap: string]: unknown;
  };

  export type Moddlewaarschuwing = {
    message: string;
    /** Only for a reference without a target. */
    element?: Moddleelement;
    property?: string;
    value?: string;
  };

  export class BpmnModdle {
    /** @param pakketten extra namespaces by prefix */
    constructor(pakketten?: Readonly<Record<string, object>>);
    create(soort: string, eigenschappen?: Readonly<Record<string, unknown>>): Moddleelement;
    /** @throws Error when the text is no well-formed XML or its root is no definitions */
    fromXML(xml: string): Promise<{ rootElement: Moddleelement; warnings: Moddlewaarschuwing[] }>;
    toXML(wortel: Moddleelement, opties?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
