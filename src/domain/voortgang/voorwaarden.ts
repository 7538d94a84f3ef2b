import type { Afvinkpunt } from '../werkwijze/afvinkpunt.ts';
import type { Wijziging } from '../wijziging/wijziging.ts';
import type { Afvinkstand } from './afvinkstand.ts';
import { toAanvaardOnderVoorwaarde } from './blokkades.ts';

/** Something that is accepted until a day: a point, or a change that need not be carried out yet. */
export type OpenVoorwaarde = { geldigTot: string; verlopen: boolean } & (
  | { soort: 'punt'; punt: Afvinkpunt; reden: string }
  | { soort: 'wijziging'; wijziging: Wijziging; reden: string }
);

/**
 * Every condition under which a gemeente is or would be checked off, the first to end first. The day
 * itself still counts: a condition until 1 May is past on 2 May.
 * @param vandaag YYYY-MM-DD
 */
export function toVoorwaarden(
  { gemeente, punten }: Afvinkstand,
  wijzigingen: readonly Wijziging[],
  vandaag: string,
): OpenVoorwaarde[] {
  const vanPunten = punten.flatMap(({ punt, voorwaarde }) =>
    voorwaarde
      ? [{ soort: 'punt' as const, punt, reden: voorwaarde.reden, geldigTot: voorwaarde.geldigTot }]
      : [],
  );
  const vanWijzigingen = toAanvaardOnderVoorwaarde(wijzigingen, gemeente).flatMap(({ wijziging, rij }) =>
    rij.besluit?.tot === undefined
      ? []
      : [
          {
            soort: 'wijziging' as const,
            wijziging,
            reden: rij.besluit.reden ?? '',
            geldigTot: rij.besluit.tot,
          },
        ],
  );
  return [...vanPunten, ...vanWijzigingen]
    .map((voorwaarde) => ({ ...voorwaarde, verlopen: voorwaarde.geldigTot < vandaag }))
    .toSorted((a, b) => (a.geldigTot < b.geldigTot ? -1 : a.geldigTot > b.geldigTot ? 1 : 0));
}
