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
  const [, gemeente, wijziging, veld] = /^([^/]+)\/(.+)\/([^/]+)$/.exec(tekst) ?? [];
  if (gemeente === undefined || wijziging === undefined || veld === undefined) return undefined;
  return { gemeente, wijziging, veld };
}
