import type { Vergelijking } from '../proces/vergelijking.ts';
import { isAfgehandeld, vragenVanLaag } from '../scanlijst/beantwoord.ts';
import type { Beoordelingen } from '../scanlijst/beoordeling.ts';
import type { Scanpunt } from '../scanlijst/scanlijst.ts';
import type { Traject } from '../traject/traject.ts';
import type { PreferenteWerkwijze } from '../werkwijze/preferenteWerkwijze.ts';
import { isInPlan, vraagtBesluit, type Wijziging } from '../wijziging/wijziging.ts';

export type Deel = { gedaan: number; totaal: number };

/** How far a traject is in each of the four steps; the one definition for every screen. */
export type Stapvoortgang = {
  /** core roles with somebody in it */
  team: Deel;
  /** core questions; one is done when it was answered or fell away in every gemeente */
  scan: Deel;
  /** some gemeente has answered a core question */
  scanBegonnen: boolean;
  /** questions on which some gemeente still needs a decision */
  teBespreken: number;
  /** changes that hold and are in the plan; one is done when every gemeente has done it */
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
  const perGemeente = [...vergelijkingen.values()].map(({ beoordelingen }) => beoordelingen);
  const isKlaarBij = (punt: Scanpunt, beoordelingen: Beoordelingen) =>
    isAfgehandeld(beoordelingen.get(punt.id));
  const plan = wijzigingen
    .map((wijziging) =>
      wijziging.gemeenten.filter((rij) => rij.geldt === 'geldt' && isInPlan(wijziging, rij)),
    )
    .filter((rijen) => rijen.length > 0);
  return {
    team: { gedaan: kernrollen.filter(({ id }) => rollen.has(id)).length, totaal: kernrollen.length },
    scan: {
      gedaan:
        perGemeente.length === 0
          ? 0
          : kern.filter((punt) => perGemeente.every((bij) => isKlaarBij(punt, bij))).length,
      totaal: kern.length,
    },
    scanBegonnen: kern.some((punt) => perGemeente.some((bij) => isKlaarBij(punt, bij))),
    teBespreken: telTeBespreken(wijzigingen),
    aanpassen: {
      gedaan: plan.filter((rijen) => rijen.every(({ status }) => status.stand === 'klaar')).length,
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

function telTeBespreken(wijzigingen: readonly Wijziging[]): number {
  const punten = wijzigingen.flatMap((wijziging) =>
    wijziging.aanleiding.soort !== 'eigen' &&
    wijziging.gemeenten.some((rij) => vraagtBesluit(wijziging, rij) && !rij.besluit)
      ? [wijziging.aanleiding.scanpunt.id]
      : [],
  );
  return new Set(punten).size;
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
