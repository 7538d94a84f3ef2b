import type { Bpmnfout } from './bpmnuitkomst.ts';
import { BPMN_RUIMTE, herkenTekst, herkenWortel } from './herkenVorm.ts';
import { leesWortel } from './leesWortel.ts';

/** Looks at what stands before and in the first tag; returns why the text is not for us, or undefined. */
export function leesKop(tekst: string): Bpmnfout | undefined {
  const wortel = leesWortel(tekst);
  switch (wortel.soort) {
    case 'doctype':
      return wortel;
    case 'niet-xml': {
      const vorm = herkenTekst(tekst);
      return vorm === undefined ? wortel : { soort: 'geen-bpmn', vorm };
    }
    case 'ok':
      return wortel.naam === 'definitions' && wortel.ruimte === BPMN_RUIMTE
        ? undefined
        : { soort: 'geen-bpmn', vorm: herkenWortel(wortel) };
    default:
      return wortel satisfies never;
  }
}
