import { wijzigingssleutel } from '../traject/sleutels.ts';
import type { Journaalregel, Traject } from '../traject/traject.ts';
import { isInPlan, type Wijziging } from '../wijziging/wijziging.ts';
import { EIGEN_AANPASSING, type Geblokkeerd, isMoment } from './voortgangsbestand.ts';

/**
 * The changes that wait for something in one gemeente, with the ISO time since when without a break. A new reason
 * goes on with the same block; what was undone is not counted. The reason itself stays in the traject.
 * @param regels lines of the journaal of this gemeente, oldest first
 */
export function toGeblokkeerd({
  traject,
  gemeente,
  wijzigingen,
  regels,
}: {
  traject: Traject;
  gemeente: string;
  wijzigingen: readonly Wijziging[];
  regels: readonly Journaalregel[];
}): Geblokkeerd[] {
  return wijzigingen.flatMap((wijziging): Geblokkeerd[] => {
    const rij = wijziging.gemeenten.find((een) => een.gemeente === gemeente);
    if (rij?.geldt !== 'geldt' || rij.status.stand !== 'geblokkeerd' || !isInPlan(wijziging, rij)) return [];
    const { id, aanleiding } = wijziging;
    const gezet = traject.wijzigingen[wijzigingssleutel(gemeente, id, 'status')]?.op;
    const sinds = gezet === undefined ? undefined : toBegin(regels, id, gezet);
    return [
      {
        // Words that a team chose itself stay in the region, also in an id.
        wijziging: aanleiding.soort === 'eigen' ? EIGEN_AANPASSING : id,
        sinds: sinds !== undefined && isMoment(sinds) ? sinds : null,
      },
    ];
  });
}

/** The first line of the block that ends with what was set at `gezet`; that moment itself when there is no line. */
function toBegin(regels: readonly Journaalregel[], wijziging: string, gezet: string): string {
  let begin: string | undefined;
  for (const { op, wat } of regels) {
    if (wat.soort !== 'status' || wat.wijziging !== wijziging || op > gezet) continue;
    if (wat.stand === 'geblokkeerd') begin ??= op;
    else begin = undefined;
  }
  return begin ?? gezet;
}
