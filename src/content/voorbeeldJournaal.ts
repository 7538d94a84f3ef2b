import type { Gebeurd, Journaalregel } from '../domain/traject/traject.ts';
import type { Voorbeeldbestand } from './voorbeeldbestand.ts';
import { momentOp, VOORBEELD_DOOR } from './voorbeeldMoment.ts';

/** What happened in an example, by day: the curve and "sinds vorige keer" read it. Ids follow the order of the days. */
export function voorbeeldJournaal(voorbeeld: Voorbeeldbestand): Record<string, Journaalregel> {
  const { startdatum, peildatum, team, gemeenten, antwoorden, besluiten } = voorbeeld;
  const begin = startdatum ?? peildatum;
  const heeftAntwoord = (code: string, uitvoerder: string) =>
    Object.values(antwoorden).some((rij) => code in rij || uitvoerder in rij);
  const regels: [dag: string, wat: Gebeurd][] = [
    [begin, { soort: 'traject-gemaakt' }],
    ...team.map(({ rol }): [string, Gebeurd] => [begin, { soort: 'team', rol, wat: 'erbij' }]),
    ...gemeenten
      .filter(({ code, uitvoerder }) => heeftAntwoord(code, uitvoerder))
      .map(({ code, scanBegonnen = peildatum }): [string, Gebeurd] => [
        scanBegonnen,
        { soort: 'scan-begonnen', gemeente: code },
      ]),
    ...besluiten.flatMap(({ wijziging, gemeenten: codes, besluit, stand, op, status, statusOp = op }) =>
      codes.flatMap((gemeente): [string, Gebeurd][] => [
        [op, { soort: 'besluit', gemeente, wijziging, keuze: besluit, bevestigd: stand === 'bevestigd' }],
        ...(status === undefined
          ? []
          : [[statusOp, { soort: 'status', gemeente, wijziging, stand: status }] as [string, Gebeurd]]),
      ]),
    ),
  ];
  return Object.fromEntries(
    regels
      .toSorted(([links], [rechts]) => links.localeCompare(rechts))
      .map(([dag, wat], index) => [
        `voorbeeld-${String(index + 1).padStart(4, '0')}`,
        { op: momentOp(dag), door: VOORBEELD_DOOR, wat },
      ]),
  );
}
