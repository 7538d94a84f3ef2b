import type { Besluit, Wijzigingsveld } from '../../wijziging/besluit.ts';
import { isGeldigBesluit } from '../../wijziging/mogelijkheden.ts';
import { vraagtBesluit, type Wijziging, type WijzigingInGemeente } from '../../wijziging/wijziging.ts';
import type { Mutatie } from '../mutatie.ts';
import { setBesluit, setWijzigingsveld, type Wijzigingsplek } from './wijzigingen.ts';

/** A change with the gemeenten of it that somebody chose. */
export type Gekozen = { wijziging: Wijziging; rijen: readonly WijzigingInGemeente[] };

/** New values; what is left out stays as it is. */
export type Werkwaarden = { [V in keyof Wijzigingsveld]?: Wijzigingsveld[V] | undefined };

const VELDEN = ['status', 'eigenaar', 'deadline', 'inspanning'] as const;

/**
 * Writes the same values on many changes. What already has a value is not written again, so a decision
 * that is confirmed stays so, and doing it twice does nothing. A decision is written only where the norm
 * offers it, and as a proposal of the team.
 */
export function setWerk(gekozen: readonly Gekozen[], waarden: Werkwaarden, nieuwId: () => string): Mutatie[] {
  const { besluit } = waarden;
  return [
    ...VELDEN.flatMap((veld) => {
      const waarde = waarden[veld];
      if (waarde === undefined) return [];
      const plekken = toPlekken(gekozen, (rij) => !isZelfde(rij[veld], waarde));
      return setWijzigingsveld(plekken, veld, waarde, nieuwId);
    }),
    ...(besluit === undefined
      ? []
      : setBesluit(
          toBesluitplekken(gekozen, besluit).filter(({ zelfde }) => !zelfde),
          besluit,
          nieuwId,
        )),
  ];
}

/** Where a decision may stand, and whether it stands there already (confirmed or not). */
export function toBesluitplekken(
  gekozen: readonly Gekozen[],
  besluit: Besluit,
): (Wijzigingsplek & { zelfde: boolean })[] {
  return gekozen.flatMap(({ wijziging, rijen }) => {
    const { aanleiding } = wijziging;
    if (!('scanpunt' in aanleiding) || !isGeldigBesluit(aanleiding.scanpunt, besluit)) return [];
    return rijen
      .filter((rij) => vraagtBesluit(wijziging, rij))
      .map(({ gemeente, besluit: nu }) => ({
        gemeente,
        wijziging: wijziging.id,
        zelfde:
          nu?.keuze === besluit.keuze && (nu.reden ?? '') === (besluit.reden ?? '') && nu.tot === besluit.tot,
      }));
  });
}

function toPlekken(
  gekozen: readonly Gekozen[],
  kies: (rij: WijzigingInGemeente) => boolean,
): Wijzigingsplek[] {
  return gekozen.flatMap(({ wijziging, rijen }) =>
    rijen.filter(kies).map(({ gemeente }) => ({ gemeente, wijziging: wijziging.id })),
  );
}

function isZelfde(nu: unknown, nieuw: string | Wijzigingsveld['status']): boolean {
  if (typeof nieuw === 'string') return nu === nieuw;
  if (typeof nu !== 'object' || nu === null || !('stand' in nu)) return false;
  return nu.stand === nieuw.stand && ('reden' in nu ? nu.reden : undefined) === nieuw.reden;
}
