import type { Lijstbron } from '../../export/toWijzigingenlijst.ts';
import type { Werkruimte } from '../../store/werkruimte.ts';

/** What the words of every list, document and calendar of this screen come from. */
export function toLijstbron({
  traject,
  werkwijze,
  afgeleid,
}: Pick<Werkruimte, 'traject' | 'werkwijze' | 'afgeleid'>): Lijstbron {
  return {
    traject,
    scanlijst: werkwijze.scanlijst,
    normen: afgeleid.meetlat.normen,
    ankers: werkwijze.werkproces.ankers,
    bronnen: werkwijze.bronnen,
    rollen: new Map(werkwijze.team.rollen.map(({ id, titel }) => [id, titel])),
    gemeenten: afgeleid.gemeenten,
  };
}
