/** The first tag of an XML text. */
export type Wortel =
  | { soort: 'ok'; naam: string; ruimte: string }
  | { soort: 'doctype' }
  | { soort: 'niet-xml' };

/** Its prefix, name and attributes; in a value a > is allowed. */
const WORTEL = /^<(?:([\w.-]+):)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)/;

/** Looks at what stands before and in the first tag, without parsing the rest. */
export function leesWortel(tekst: string): Wortel {
  const begin = naVoorspel(tekst);
  const rest = tekst.slice(begin, begin + 20_000);
  // A document type can define entities that blow up or point outside; neither BPMN nor DMN needs one.
  if (/^<!DOCTYPE/i.test(rest)) return { soort: 'doctype' };
  const [, voorvoegsel, naam, kenmerken] = WORTEL.exec(rest) ?? [];
  return naam === undefined
    ? { soort: 'niet-xml' }
    : { soort: 'ok', naam, ruimte: ruimteVan(voorvoegsel, kenmerken ?? '') };
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
