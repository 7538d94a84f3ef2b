/** The part of dmn-moddle that we use; the package ships no types. */
declare module 'dmn-moddle' {
  import type { Moddleelement, Moddlewaarschuwing } from 'bpmn-moddle';

  export class DmnModdle {
    /** @throws Error when the text is no well-formed XML or its root is no definitions */
    fromXML(xml: string): Promise<{ rootElement: Moddleelement; warnings: Moddlewaarschuwing[] }>;
  }
}
