import { toBlokkades } from '../../domain/voortgang/blokkades.ts';
import type { Wijzigingsstand } from '../../domain/wijziging/besluit.ts';
import { toGezamenlijkeStand } from '../../domain/wijziging/gezamenlijkeStand.ts';
import { isInPlan, type Wijziging, type WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { titelVanWijziging } from '../../texts/wijzigingen.ts';

/** A row of the screen: one change, in the gemeenten where it is work. */
export type Aanpassing = {
  /** unique among the rows; a change can have a row for where it holds and one for where it fell away */
  sleutel: string;
  wijziging: Wijziging;
  titel: string;
  /** printed number of the question; own changes have none */
  nummer: number | undefined;
  rijen: readonly WijzigingInGemeente[];
  stand: Wijzigingsstand;
  vervallen: boolean;
  /** keeps at least one of these gemeenten from being checked off */
  blokkeert: boolean;
};

/** Everything that is work, in printed order: what holds first, then what fell away. */
export function toAanpassingen(
  wijzigingen: readonly Wijziging[],
  gemeenten: readonly { code: string }[],
): Aanpassing[] {
  const blokkeert = new Set(
    gemeenten.flatMap(({ code }) =>
      toBlokkades(wijzigingen, code).map(({ wijziging }) => `${code}/${wijziging.id}`),
    ),
  );
  const rij = (wijziging: Wijziging, geldt: WijzigingInGemeente['geldt']): Aanpassing[] => {
    const rijen = wijziging.gemeenten.filter((r) => r.geldt === geldt && isInPlan(wijziging, r));
    return rijen.length === 0 ? [] : [toAanpassing(wijziging, rijen, blokkeert)];
  };
  return [
    ...wijzigingen.flatMap((wijziging) => rij(wijziging, 'geldt')),
    ...wijzigingen.flatMap((wijziging) => rij(wijziging, 'vervallen')),
  ];
}

function toAanpassing(
  wijziging: Wijziging,
  rijen: readonly WijzigingInGemeente[],
  blokkeert: ReadonlySet<string>,
): Aanpassing {
  const { aanleiding, id } = wijziging;
  const vervallen = rijen.every(({ geldt }) => geldt === 'vervallen');
  return {
    sleutel: vervallen ? `${id}/vervallen` : id,
    wijziging,
    titel: titelVanWijziging(wijziging),
    nummer: aanleiding.soort === 'eigen' ? undefined : aanleiding.scanpunt.nummer,
    rijen,
    stand: toRijstand(rijen),
    vervallen,
    blokkeert: rijen.some(({ gemeente }) => blokkeert.has(`${gemeente}/${id}`)),
  };
}

/** Theme of the question behind a row; own changes have none. */
export function toThema({ wijziging: { aanleiding } }: Aanpassing): string | undefined {
  return aanleiding.soort === 'eigen' ? undefined : aanleiding.scanpunt.thema;
}

/** The same row for some of its gemeenten; undefined when none is left. */
export function beperk(
  aanpassing: Aanpassing,
  kies: (rij: WijzigingInGemeente) => boolean,
): Aanpassing | undefined {
  const rijen = aanpassing.rijen.filter(kies);
  return rijen.length === 0 ? undefined : { ...aanpassing, rijen, stand: toRijstand(rijen) };
}

/** The same row for one gemeente. */
export function inGemeente(aanpassing: Aanpassing, gemeente: string): Aanpassing | undefined {
  return beperk(aanpassing, (rij) => rij.gemeente === gemeente);
}

/** The state of a row over its gemeenten: one that is stuck shows, and done means done everywhere. */
export function toRijstand(rijen: readonly WijzigingInGemeente[]): Wijzigingsstand {
  return toGezamenlijkeStand(rijen.map(({ status }) => status.stand));
}

/** The value that all gemeenten of a row share, or that they differ. */
export type Gedeeld<T> = { soort: 'gelijk'; waarde: T } | { soort: 'verschilt' };

export function toGedeeld<T extends string | undefined>(
  rijen: readonly WijzigingInGemeente[],
  lees: (rij: WijzigingInGemeente) => T,
): Gedeeld<T> {
  const waarden = new Set(rijen.map(lees));
  const [eerste] = waarden;
  return waarden.size === 1 ? { soort: 'gelijk', waarde: eerste as T } : { soort: 'verschilt' };
}
