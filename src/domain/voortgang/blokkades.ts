import type { Wijziging, WijzigingInGemeente } from '../wijziging/wijziging.ts';

/** Why a change still keeps a gemeente from being checked off. */
export type Blokkade = {
  wijziging: Wijziging;
  rij: WijzigingInGemeente;
  reden: 'geen-besluit' | 'later' | 'te-doen' | 'bezig' | 'geblokkeerd';
};

/**
 * What blocks one gemeente: changes of scanpunten with `blokkeert: ja` that are not settled
 * (uitgangspunt 12, 20). Settled is: done, or accepted until a day where the norm allows that.
 */
export function toBlokkades(wijzigingen: readonly Wijziging[], gemeente: string): Blokkade[] {
  return wijzigingen.flatMap((wijziging) => {
    if (!isBlokkerend(wijziging)) return [];
    const rij = wijziging.gemeenten.find((r) => r.gemeente === gemeente);
    const reden = rij && toReden(rij);
    return rij && reden ? [{ wijziging, rij, reden }] : [];
  });
}

function isBlokkerend({ aanleiding }: Wijziging): boolean {
  return (
    (aanleiding.soort === 'voorstel' || aanleiding.soort === 'eigen-antwoord') &&
    aanleiding.scanpunt.blokkeert === 'ja'
  );
}

function toReden(rij: WijzigingInGemeente): Blokkade['reden'] | undefined {
  if (rij.geldt !== 'geldt' || rij.vereist === 'nee' || rij.vereist === 'mag') return undefined;
  if (!rij.besluit) return 'geen-besluit';
  switch (rij.besluit.keuze) {
    case 'aanpassen':
      return rij.status.stand === 'klaar' ? undefined : rij.status.stand;
    case 'later':
      return 'later';
    case 'aanvaarden':
      // Only offered where the norm allows it, and then until a day: a condition.
      return rij.besluit.tot === undefined ? 'geen-besluit' : undefined;
    default:
      return rij.besluit.keuze satisfies never;
  }
}

/** Changes that are accepted until a day: the gemeente is checked off on a condition. */
export function toAanvaardOnderVoorwaarde(
  wijzigingen: readonly Wijziging[],
  gemeente: string,
): { wijziging: Wijziging; rij: WijzigingInGemeente }[] {
  return wijzigingen.flatMap((wijziging) => {
    const rij = wijziging.gemeenten.find((r) => r.gemeente === gemeente && r.geldt === 'geldt');
    return rij?.besluit?.keuze === 'aanvaarden' && rij.besluit.tot !== undefined ? [{ wijziging, rij }] : [];
  });
}
