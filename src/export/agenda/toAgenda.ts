import { leesWijzigingssleutel } from '../../domain/traject/sleutels.ts';
import type { Traject } from '../../domain/traject/traject.ts';
import { agenda as t } from '../../texts/planuit.ts';
import { isDag, type Planregel } from '../plan/planregels.ts';

/** A deadline as a whole day in a calendar. */
export type Agendapunt = {
  /** the same for this change in this gemeente of this traject, however often it is exported */
  uid: string;
  /** YYYY-MM-DD */
  dag: string;
  titel: string;
  uitleg: string;
  soort: string;
  /** moment of export, ISO time in UTC */
  gewijzigdOp: string;
  /** grows with every export: seconds since the beginning of 2026 */
  volgnummer: number;
  /** the change is no longer needed: it leaves the calendar */
  vervallen: boolean;
};

export type Agenda = { naam: string; punten: readonly Agendapunt[] };

const BEGIN = Date.UTC(2026, 0, 1);
/** What a calendar needs besides the lines. */
type Agendabron = {
  /** moment of export, ISO time in UTC */
  op: string;
  /** code of the only gemeente; undefined = all */
  gemeente: string | undefined;
  /** title by id of every change, also of those that are no work (any more) */
  titels: ReadonlyMap<string, string>;
};

/**
 * The deadlines of the plan. Each export is newer than the one before, so that a calendar replaces what it had, also
 * when a fact was withdrawn. A day of something that is no work any more is cancelled: it may stand in a calendar.
 * @param regels of the same gemeenten
 */
export function toAgenda(traject: Traject, regels: readonly Planregel[], bron: Agendabron): Agenda {
  const naam = traject.kenmerken.naam ?? '';
  const moment = {
    gewijzigdOp: bron.op,
    volgnummer: Math.max(0, Math.floor((Date.parse(bron.op) - BEGIN) / 1000)),
  };
  const toUid = (gemeente: string, wijziging: string) =>
    `${traject.id}/${gemeente}/${wijziging}@lks-implementatiescan`;
  const punten = regels.flatMap((regel): Agendapunt[] => {
    if (regel.deadline === null) return [];
    return [
      {
        ...moment,
        uid: toUid(regel.gemeente, regel.wijziging),
        dag: regel.deadline,
        titel: t.titel(regel.titel, regel.gemeentenaam, regel.vervallen ? 'vervallen' : regel.stand),
        uitleg: t.uitleg({ ...regel, voorbeeld: traject.kenmerken.voorbeeld === true }, naam),
        soort: regel.soort,
        vervallen: regel.vervallen,
      },
    ];
  });
  const inPlan = new Set(regels.map(({ gemeente, wijziging }) => toUid(gemeente, wijziging)));
  const weg = Object.entries(traject.wijzigingen).flatMap(([sleutel, { waarde }]): Agendapunt[] => {
    const plek = leesWijzigingssleutel(sleutel);
    if (plek?.veld !== 'deadline' || typeof waarde !== 'string' || !isDag(waarde)) return [];
    const { gemeente, wijziging } = plek;
    const uid = toUid(gemeente, wijziging);
    if (inPlan.has(uid) || (bron.gemeente !== undefined && bron.gemeente !== gemeente)) return [];
    const gemeentenaam = traject.gemeenten[gemeente]?.waarde.naam ?? gemeente;
    return [
      {
        ...moment,
        uid,
        dag: waarde,
        titel: t.titel(bron.titels.get(wijziging) ?? wijziging, gemeentenaam, 'vervallen'),
        uitleg: t.nietMeer,
        soort: t.vervallen,
        vervallen: true,
      },
    ];
  });
  return { naam: t.naam(naam), punten: [...punten, ...weg] };
}
