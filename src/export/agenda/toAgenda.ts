import { wijzigingssleutel } from '../../domain/traject/sleutels.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import { agenda as t } from '../../texts/planuit.ts';
import type { Planregel } from '../plan/planregels.ts';

/** A deadline as a whole day in a calendar. */
export type Agendapunt = {
  /** the same for this change in this gemeente of this traject, however often it is exported */
  uid: string;
  /** YYYY-MM-DD */
  dag: string;
  titel: string;
  uitleg: string;
  soort: string;
  /** ISO time in UTC of the last fact about it */
  gewijzigdOp: string;
  /** grows with every change of a fact: seconds since the beginning of 2026 */
  volgnummer: number;
  /** the change is no longer needed: it leaves the calendar */
  vervallen: boolean;
};

export type Agenda = { naam: string; punten: readonly Agendapunt[] };

const BEGIN = Date.UTC(2026, 0, 1);
const VELDEN = ['besluit', 'status', 'eigenaar', 'deadline', 'inspanning'] as const;

/**
 * The deadlines of the plan. Nothing in it follows the clock: the same facts give the same file, and a newer
 * fact gives the same uid with a higher number, so that a calendar replaces what it had.
 */
export function toAgenda(traject: Traject, regels: readonly Planregel[]): Agenda {
  const naam = traject.kenmerken.naam ?? '';
  return {
    naam: t.naam(naam),
    punten: regels.flatMap((regel): Agendapunt[] => {
      if (regel.deadline === null) return [];
      const gewijzigdOp = laatsteFeitVan(traject, regel);
      return [
        {
          uid: `${traject.id}/${regel.gemeente}/${regel.wijziging}@lks-implementatiescan`,
          dag: regel.deadline,
          titel: t.titel(regel.titel, regel.gemeentenaam, regel.vervallen ? 'vervallen' : regel.stand),
          uitleg: t.uitleg({ ...regel, voorbeeld: traject.kenmerken.voorbeeld === true }, naam),
          soort: regel.soort,
          gewijzigdOp,
          volgnummer: Math.max(0, Math.floor((Date.parse(gewijzigdOp) - BEGIN) / 1000)),
          vervallen: regel.vervallen,
        },
      ];
    }),
  };
}

/** The newest stored fact about one change in one gemeente; a time that cannot be read counts as the beginning. */
function laatsteFeitVan(traject: Traject, { gemeente, wijziging }: Planregel): string {
  const momenten = VELDEN.flatMap((veld) => {
    const op = traject.wijzigingen[wijzigingssleutel(gemeente, wijziging, veld)]?.op;
    const tijd = op === undefined ? Number.NaN : Date.parse(op);
    return Number.isNaN(tijd) ? [] : [tijd];
  });
  const eigen = traject.eigenWijzigingen[wijziging]?.op;
  const eigenTijd = eigen === undefined ? Number.NaN : Date.parse(eigen);
  return new Date(Math.max(BEGIN, ...momenten, Number.isNaN(eigenTijd) ? BEGIN : eigenTijd)).toISOString();
}
