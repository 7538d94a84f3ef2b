/** What bpmn-moddle takes as an id. XML allows more, and programs write more still. */
const LEESBAAR = /^(?:[a-z][\w-.]*:)?[a-z_][\w-.]*$/i;

/** What people wrote themselves, or a start tag with the text behind it. An attribute value may hold < and >. */
const DEEL =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<([a-z_][^<>"'\s/]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>([^<]*)/gi;
const KENMERK = /(\s)([\w:.-]+)(\s*=\s*)("[^"]*"|'[^']*')/g;
const VERWIJZING = /^(?:default|bpmnElement|\w+Refs?)$/;
const VERWIJZING_IN_TEKST = /^(?:[\w.-]+:)?(?:incoming|outgoing|\w+Refs?)$/;

/**
 * Makes ids and references readable for bpmn-moddle, which else leaves out the whole element: ids with a space,
 * an accent or a digit in front get another one, and a reference with a namespace in front loses it. Comments,
 * CDATA, names and documentation stay as they are, also when they look like an id.
 */
export function herstelIds(xml: string): string {
  const ids = new Set<string>();
  for (const [, , kenmerken = ''] of xml.matchAll(DEEL)) {
    for (const [, , naam, , waarde = ''] of kenmerken.matchAll(KENMERK))
      if (naam === 'id') ids.add(waarde.slice(1, -1));
  }
  const nieuw = new Map<string, string>();
  for (const id of ids) if (!LEESBAAR.test(id)) nieuw.set(id, toLeesbaar(id, ids));
  const vast = (verwijzing: string): string => {
    const kaal = verwijzing.trim();
    const doel = ids.has(kaal) ? kaal : zonderRuimte(kaal, ids);
    return nieuw.get(doel) ?? doel;
  };
  const herstel = (kenmerken: string): string =>
    kenmerken.replace(KENMERK, (heel, wit: string, naam: string, is: string, waarde: string) => {
      const kan = naam === 'id' ? nieuw.size > 0 : VERWIJZING.test(naam);
      const teken = waarde.charAt(0);
      return kan ? `${wit}${naam}${is}${teken}${vast(waarde.slice(1, -1))}${teken}` : heel;
    });
  return xml.replace(DEEL, (heel, naam?: string, kenmerken = '', tekst = '') => {
    if (naam === undefined) return heel;
    const isVerwijzing = VERWIJZING_IN_TEKST.test(naam) && !kenmerken.endsWith('/');
    return `<${naam}${herstel(kenmerken)}>${isVerwijzing ? vast(tekst) : tekst}`;
  });
}

/** `tns:Task_1` means the element Task_1 of this same file, unless that name is an id itself. */
function zonderRuimte(verwijzing: string, ids: ReadonlySet<string>): string {
  const kaal = verwijzing.slice(verwijzing.indexOf(':') + 1);
  return ids.has(kaal) ? kaal : verwijzing;
}

function toLeesbaar(id: string, bezet: Set<string>): string {
  const basis = `_${id.replace(/[^\w.-]/gu, (teken) => `_${teken.codePointAt(0)?.toString(16) ?? ''}_`)}`;
  let uit = basis;
  for (let nr = 2; bezet.has(uit); nr += 1) uit = `${basis}-${nr}`;
  bezet.add(uit);
  return uit;
}
