import type { Besluit, Wijzigingsveld } from '../../wijziging/besluit.ts';
import type { Mutatie } from '../mutatie.ts';
import { wijzigingssleutel } from '../sleutels.ts';
import type { EigenWijziging, Traject } from '../traject.ts';

/** One change in one gemeente. */
export type Wijzigingsplek = { gemeente: string; wijziging: string };

/** Records, replaces or (undefined) withdraws the team's decision; a replaced decision is a proposal again. */
export function setBesluit(
  plekken: readonly Wijzigingsplek[],
  besluit: Besluit | undefined,
  nieuwId: () => string,
): Mutatie[] {
  return plekken.flatMap(({ gemeente, wijziging }): Mutatie[] => [
    {
      deel: 'wijzigingen',
      sleutel: wijzigingssleutel(gemeente, wijziging, 'besluit'),
      waarde: besluit,
    },
    {
      deel: 'journaal',
      sleutel: nieuwId(),
      waarde: {
        soort: 'besluit',
        gemeente,
        wijziging,
        keuze: besluit?.keuze ?? null,
        bevestigd: besluit?.bevestigd !== undefined,
      },
    },
  ]);
}

/** A beslisser confirms decisions as they stand (role and day, never a name). */
export function bevestigBesluiten(
  traject: Traject,
  plekken: readonly Wijzigingsplek[],
  bevestigd: { rol: string; op: string },
  nieuwId: () => string,
): Mutatie[] {
  return plekken.flatMap((plek) => {
    const sleutel = wijzigingssleutel(plek.gemeente, plek.wijziging, 'besluit');
    const waarde = traject.wijzigingen[sleutel]?.waarde;
    if (typeof waarde !== 'object' || !('keuze' in waarde) || waarde.bevestigd) return [];
    return setBesluit([plek], { ...waarde, bevestigd }, nieuwId);
  });
}

/** Sets or (undefined) clears one field of the work on changes; a new status goes into the journaal. */
export function setWijzigingsveld<V extends Exclude<keyof Wijzigingsveld, 'besluit'>>(
  plekken: readonly Wijzigingsplek[],
  veld: V,
  waarde: Wijzigingsveld[V] | undefined,
  nieuwId: () => string,
): Mutatie[] {
  return plekken.flatMap(({ gemeente, wijziging }): Mutatie[] => {
    const zet: Mutatie = {
      deel: 'wijzigingen',
      sleutel: wijzigingssleutel(gemeente, wijziging, veld),
      waarde,
    };
    if (typeof waarde !== 'object') return [zet];
    return [
      zet,
      {
        deel: 'journaal',
        sleutel: nieuwId(),
        waarde: { soort: 'status', gemeente, wijziging, stand: waarde.stand },
      },
    ];
  });
}

/** Adds (`id` from `nieuwEigenId`) or replaces a change of the team's own; undefined removes it. */
export function setEigenWijziging(id: string, waarde: EigenWijziging | undefined): Mutatie[] {
  return [{ deel: 'eigenWijzigingen', sleutel: id, waarde }];
}

export function nieuwEigenId(nieuwId: () => string): string {
  return `EIGEN-${nieuwId()}/1`;
}
