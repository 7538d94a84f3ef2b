/** What bpmn-moddle takes as an id. XML allows more, and programs write more still. */
const LEESBAAR = /^(?:[a-z][\w-.]*:)?[a-z_][\w-.]*$/i;

const ID = /(\sid\s*=\s*)("[^"]*"|'[^']*')/g;
const VERWIJZING = /(\s(?:default|bpmnElement|\w+Refs?)\s*=\s*)("[^"]*"|'[^']*')/g;
const VERWIJZING_IN_TEKST = /(<(?:[\w.-]+:)?(?:incoming|outgoing|\w+Refs?)>)([^<]*)(?=<)/g;

/**
 * Makes ids and references readable for bpmn-moddle, which else leaves out the whole element: ids with a space,
 * an accent or a digit in front get another one, and a reference with a namespace in front loses it.
 */
export function herstelIds(xml: string): string {
  const ids = new Set<string>();
  for (const [, , waarde = ''] of xml.matchAll(ID)) ids.add(waarde.slice(1, -1));
  const nieuw = new Map<string, string>();
  for (const id of ids) if (!LEESBAAR.test(id)) nieuw.set(id, toLeesbaar(id, ids));
  const vast = (verwijzing: string): string => {
    const kaal = verwijzing.trim();
    const doel = ids.has(kaal) ? kaal : zonderRuimte(kaal, ids);
    return nieuw.get(doel) ?? doel;
  };
  const inAanhaling = (_: string, voor: string, waarde: string): string =>
    `${voor}${waarde.charAt(0)}${vast(waarde.slice(1, -1))}${waarde.charAt(0)}`;
  const zonder = xml
    .replace(VERWIJZING, inAanhaling)
    .replace(VERWIJZING_IN_TEKST, (_, voor: string, waarde: string) => `${voor}${vast(waarde)}`);
  return nieuw.size === 0 ? zonder : zonder.replace(ID, inAanhaling);
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
