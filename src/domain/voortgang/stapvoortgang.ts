import type { Vergelijking } from '../proces/vergelijking.ts';
import { telAfgehandeld, vragenVanLaag } from '../scanlijst/beantwoord.ts';
import type { Traject } from '../traject/traject.ts';
import type { PreferenteWerkwijze } from '../werkwijze/preferenteWerkwijze.ts';
import { isInPlan, vraagtBesluit, type Wijziging } from '../wijziging/wijziging.ts';

export type Deel = { gedaan: number; totaal: number };

/** How far a traject is in each of the four steps; the one definition for every screen. */
export type Stapvoortgang = {
  /** core roles with somebody in it */
  team: Deel;
  /** core questions × gemeenten that are answered or fell away */
  scan: Deel;
  /** differences × gemeenten that still need a decision */
  teBespreken: number;
  /** changes × gemeenten in the plan, and done */
  aanpassen: Deel;
  /** gemeenten */
  afvinken: Deel;
};

export function toStapvoortgang({
  werkwijze,
  traject,
  vergelijkingen,
  wijzigingen,
}: {
  werkwijze: PreferenteWerkwijze;
  traject: Traject;
  vergelijkingen: ReadonlyMap<string, Vergelijking>;
  wijzigingen: readonly Wijziging[];
}): Stapvoortgang {
  const rollen = new Set(Object.values(traject.team).map(({ waarde }) => waarde.rol));
  const kernrollen = werkwijze.team.rollen.filter(({ belang }) => belang === 'kern');
  const kern = vragenVanLaag(werkwijze.scanlijst, 'kern');
  const perGemeente = [...vergelijkingen.values()].map(({ beoordelingen }) =>
    telAfgehandeld(kern, beoordelingen),
  );
  const rijen = wijzigingen.flatMap((wijziging) => wijziging.gemeenten.map((rij) => ({ wijziging, rij })));
  const plan = rijen.filter(({ wijziging, rij }) => rij.geldt === 'geldt' && isInPlan(wijziging, rij));
  return {
    team: { gedaan: kernrollen.filter(({ id }) => rollen.has(id)).length, totaal: kernrollen.length },
    scan: {
      gedaan: perGemeente.reduce((som, { gedaan }) => som + gedaan, 0),
      totaal: perGemeente.reduce((som, { totaal }) => som + totaal, 0),
    },
    teBespreken: rijen.filter(({ wijziging, rij }) => vraagtBesluit(wijziging, rij) && !rij.besluit).length,
    aanpassen: {
      gedaan: plan.filter(({ rij }) => rij.status.stand === 'klaar').length,
      totaal: plan.length,
    },
    afvinken: {
      gedaan: [...vergelijkingen.keys()].filter(
        (gemeente) => traject.afvinken[gemeente]?.waarde.soort === 'afgevinkt',
      ).length,
      totaal: vergelijkingen.size,
    },
  };
}

const isVol = ({ gedaan, totaal }: Deel) => totaal > 0 && gedaan === totaal;

/** Which of the four steps are done; the team is never a condition for the others. */
export function toStappenKlaar(
  voortgang: Stapvoortgang,
): Record<'team' | 'scan' | 'aanpassen' | 'afvinken', boolean> {
  const { team, scan, teBespreken, aanpassen, afvinken } = voortgang;
  const scanKlaar = isVol(scan) && teBespreken === 0;
  return {
    team: isVol(team),
    scan: scanKlaar,
    aanpassen: scanKlaar && aanpassen.gedaan === aanpassen.totaal,
    afvinken: isVol(afvinken),
  };
}
