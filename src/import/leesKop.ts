import type { Bpmnfout } from './bpmnuitkomst.ts';
import { BPMN_RUIMTE, herkenTekst, herkenWortel } from './herkenVorm.ts';

/** Looks at what stands before and in the first tag; returns why the text is not for us, or undefined. */
export function leesKop(tekst: string): Bpmnfout | undefined {
  const begin = naVoorspel(tekst);
  const rest = tekst.slice(begin, begin + 20_000);
  // A document type can define entities that blow up or point outside; BPMN never needs one.
  if (/^<!DOCTYPE/i.test(rest)) return { soort: 'doctype' };
  const [, voorvoegsel, naam, kenmerken] = /^<(?:([\w.-]+):)?([\w.-]+)([^>]*)/.exec(rest) ?? [];
  if (naam === undefined) {
    const vorm = herkenTekst(tekst);
    return vorm === undefined ? { soort: 'niet-xml' } : { soort: 'geen-bpmn', vorm };
  }
  const ruimte = ruimteVan(voorvoegsel, kenmerken ?? '');
  return naam === 'definitions' && ruimte === BPMN_RUIMTE
    ? undefined
    : { soort: 'geen-bpmn', vorm: herkenWortel({ naam, ruimte }) };
}

/** Where the first tag or document type begins: after white space, declaration, instructions and comments. */
function naVoorspel(tekst: string): number {
  let plek = 0;
  for (;;) {
    while (/\s/.test(tekst.charAt(plek))) plek += 1;
    const sluit = tekst.startsWith('<?', plek) ? '?>' : tekst.startsWith('<!--', plek) ? '-->' : undefined;
    const einde = sluit === undefined ? -1 : tekst.indexOf(sluit, plek);
    if (sluit === undefined || einde === -1) return plek;
    plek = einde + sluit.length;
  }
}

function ruimteVan(voorvoegsel: string | undefined, kenmerken: string): string {
  const naam = voorvoegsel === undefined ? 'xmlns' : `xmlns:${voorvoegsel}`;
  for (const [, kenmerk, dubbel, enkel] of kenmerken.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (kenmerk === naam) return (dubbel ?? enkel ?? '').trim();
  }
  return '';
}
