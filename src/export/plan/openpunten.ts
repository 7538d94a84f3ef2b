import type { Zinnenlijst } from '../../diagram/zinnenlijst/zinnenlijst.ts';
import { vraagtBesluit, type Wijziging, type WijzigingInGemeente } from '../../domain/wijziging/wijziging.ts';
import { plandocument as t } from '../../texts/plandocument.ts';
import type { Lijstregels } from '../toWijzigingenlijst.ts';
import type { Plan } from './plan.ts';
import { groepeerPlanregels, type Planregel } from './planregels.ts';

type Invoer = {
  zinnen: Zinnenlijst;
  regels: readonly Planregel[];
  lijst: Lijstregels;
  wijzigingen: readonly Wijziging[];
  /** names of gemeenten by code */
  namen: ReadonlyMap<string, string>;
  /** gemeenten that the plan is about */
  codes: ReadonlySet<string>;
};

/** Everything that somebody still has to settle. */
export function toOpenpunten({ zinnen, regels, lijst, wijzigingen, namen, codes }: Invoer): Plan['open'] {
  const bezig = groepeerPlanregels(regels.filter(({ vervallen, stand }) => !vervallen && stand !== 'klaar'));
  const metNamen = (rij: { titel: string; gemeenten: readonly string[] }) =>
    codes.size === 1 ? rij.titel : t.open.punt(rij.titel, rij.gemeenten);
  const besluiten = (past: (rij: WijzigingInGemeente, wijziging: Wijziging) => boolean) =>
    wijzigingen.flatMap((wijziging, w) => {
      const gemeenten = wijziging.gemeenten
        .filter((rij) => codes.has(rij.gemeente) && vraagtBesluit(wijziging, rij) && past(rij, wijziging))
        .map(({ gemeente }) => namen.get(gemeente) ?? gemeente);
      const titel = lijst[w]?.[0]?.vast.titel;
      return gemeenten.length === 0 || titel === undefined ? [] : [metNamen({ titel, gemeenten })];
    });
  const zinnenVan = (soort: 'onbekend' | 'open') =>
    zinnen.delen.filter((deel) => deel.soort === soort).flatMap((deel) => deel.zinnen);
  return [
    {
      titel: t.open.geblokkeerd,
      punten: bezig
        .filter(({ stand }) => stand === 'geblokkeerd')
        .map((rij) => (rij.reden === null ? metNamen(rij) : t.open.metReden(metNamen(rij), rij.reden))),
    },
    { titel: t.open.besluit, punten: besluiten(({ besluit }) => besluit === undefined) },
    { titel: t.open.later, punten: besluiten(({ besluit }) => besluit?.keuze === 'later') },
    { titel: t.open.eigenaar, punten: bezig.filter(({ wieIsVoorstel }) => wieIsVoorstel).map(metNamen) },
    { titel: t.open.datum, punten: bezig.filter(({ deadline }) => deadline === null).map(metNamen) },
    { titel: t.open.onbekend, punten: zinnenVan('onbekend') },
    { titel: t.open.vragen, punten: zinnenVan('open') },
  ].filter(({ punten }) => punten.length > 0);
}
