import type { Werkproces } from './werkproces.ts';

/**
 * Everything that is drawn (hoofdstappen, gateways, extra steps with a cell) in the order in which the work goes:
 * phase by phase, and within a phase along the lines; what can happen during a step comes after it. What no line
 * orders stands in the order of the content.
 */
export function toProcesvolgorde(werkproces: Werkproces): string[] {
  const { fasen, hoofdstappen, poorten, deelstappen, overgangen, gebeurtenissen } = werkproces;
  const extra = werkproces.extraStappen.filter(({ beeld }) => beeld === 'eigen');
  const bij = new Map(deelstappen.map(({ id, hoofdstap }) => [id, hoofdstap]));
  const getekend = (id: string) => bij.get(id) ?? id;
  const lijnen = [
    ...overgangen,
    ...gebeurtenissen.flatMap(({ naar, tijdens }) =>
      naar === undefined || tijdens === undefined ? [] : [{ van: tijdens, naar }],
    ),
    ...extra.flatMap(({ id, na, voor }) => [
      { van: getekend(na), naar: id },
      { van: id, naar: getekend(voor) },
    ]),
  ];
  const leden = [...hoofdstappen, ...poorten, ...extra];
  return fasen.flatMap(({ id: fase }) =>
    langsLijnen(
      leden.filter((lid) => lid.fase === fase).map(({ id }) => id),
      lijnen,
    ),
  );
}

/** Follows a line as long as it can; a step comes after all that lead to it, except in a loop. */
function langsLijnen(ids: readonly string[], lijnen: readonly { van: string; naar: string }[]): string[] {
  const rest = new Set(ids);
  const uit: string[] = [];
  const isAanDeBeurt = (id: string) => !lijnen.some(({ van, naar }) => naar === id && rest.has(van));
  while (rest.size > 0) {
    const vorige = uit.at(-1);
    const vervolg = lijnen
      .filter(({ van, naar }) => van === vorige && rest.has(naar))
      .map(({ naar }) => naar);
    const volgende = vervolg.find(isAanDeBeurt) ?? [...rest].find(isAanDeBeurt) ?? [...rest][0];
    if (volgende === undefined) break;
    rest.delete(volgende);
    uit.push(volgende);
  }
  return uit;
}
