import type { Wijzigingsveld } from '../wijziging/besluit.ts';

/** Key of an answer or a point of one gemeente: `GM0310/AANV-01`, `GM0310/AFV-03`. */
export function sleutel(gemeente: string, id: string): string {
  return `${gemeente}/${id}`;
}

/** Where a note stands that is about the question for the whole region. */
export const REGIO = 'regio';

/** Key of one field of one change in one gemeente: `GM0310/AANV-01/1/status`. */
export function wijzigingssleutel(gemeente: string, wijziging: string, veld: keyof Wijzigingsveld): string {
  return `${gemeente}/${wijziging}/${veld}`;
}

/** The reverse; a change id holds a slash itself. */
export function leesWijzigingssleutel(
  tekst: string,
): { gemeente: string; wijziging: string; veld: string } | undefined {
  const [, gemeente, wijziging, veld] = /^([^/]+)\/(.+)\/([^/]+)$/s.exec(tekst) ?? [];
  if (gemeente === undefined || wijziging === undefined || veld === undefined) return undefined;
  return { gemeente, wijziging, veld };
}

/** Key of what somebody said about a baan or a step of a model: `m1/Task_07`. The foreign id may hold slashes. */
export function koppelsleutel(model: string, id: string): string {
  return `${model}/${id}`;
}

/** What was said about one model, by the id of the baan or step in that model. */
export function leesKoppelingen<T>(
  deel: Readonly<Record<string, { waarde: T }>>,
  model: string,
): Map<string, T> {
  const begin = koppelsleutel(model, '');
  return new Map(
    Object.entries(deel)
      .filter(([sleutel]) => sleutel.startsWith(begin))
      .map(([sleutel, { waarde }]) => [sleutel.slice(begin.length), waarde]),
  );
}
