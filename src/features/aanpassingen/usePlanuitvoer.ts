import { useMemo, useState } from 'react';
import { toDag } from '../../domain/voortgang/dag.ts';
import type { MaakPlanbeelden } from '../../export/plan/plan.ts';
import { planbestandsnaam } from '../../export/plan/planbestandsnaam.ts';
import { toPlanregels } from '../../export/plan/planregels.ts';
import { type Mailtekst, toMailteksten } from '../../export/plan/toMailteksten.ts';
import { toLijstregels, toWijzigingenlijst } from '../../export/toWijzigingenlijst.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { bestandstaak } from '../../texts/bestandstaak.ts';
import { planmenu as t } from '../../texts/planuit.ts';
import { dagInWoorden, titelVanWijziging } from '../../texts/wijzigingen.ts';
import { useFileTask } from '../../ui/useFileTask.ts';
import { toLijstbron } from './lijstbron.ts';
import { bewaarPlankeuze, leesPlankeuze } from './planselectie.ts';
import { type Selectie, useExcel } from './useExcel.ts';

type Plannaam = Parameters<typeof planbestandsnaam>[0];
type Bestandssoort = Plannaam['soort'];

export type Planuitvoer = ReturnType<typeof usePlanuitvoer>;

const DOCUMENTEN = {
  word: { wat: 'implementatieplan', bestandssoort: 'docx' },
  dias: { wat: 'stuurgroep', bestandssoort: 'pptx' },
} as const;

/** Everything that can be taken away from the plan: the list, and documents for the region or for one gemeente. */
export function usePlanuitvoer(maakPlanbeelden: MaakPlanbeelden) {
  const werkruimte = useWerkruimte();
  const { traject, afgeleid } = werkruimte;
  const { store, run } = useFileTask();
  const excel = useExcel(run);
  const [gekozen, zetGekozen] = useState(() => leesPlankeuze(afgeleid.gemeenten)?.code ?? '');
  // A gemeente that left the traject counts as all of them.
  const gemeente = afgeleid.gemeenten.find(({ code }) => code === gekozen);
  const bron = useMemo(() => toLijstbron(werkruimte), [werkruimte]);
  const toRegels = () => {
    const wijzigingen = afgeleid.wijzigingen();
    return toPlanregels(bron, wijzigingen, toLijstregels(bron, wijzigingen), gemeente?.code);
  };
  const naam = (wat: Plannaam['wat'], soort: Bestandssoort) =>
    planbestandsnaam({
      wat,
      soort,
      regio: traject.kenmerken.naam,
      gemeente: wat === 'wijzigingenlijst' ? undefined : gemeente?.naam,
      dag: toDag(klok()),
    });

  const csv = ({ wijzigingen, gemeenten }: Selectie) =>
    run(t.bezig.csv, async () => {
      const { toCsv } = await import('../../export/toCsv.ts');
      const eigen = { ...bron, gemeenten, op: klok().toISOString() };
      const bestand = naam('wijzigingenlijst', 'csv');
      download(
        bestand,
        toCsv(toWijzigingenlijst(eigen, toLijstregels(eigen, wijzigingen))),
        'text/csv;charset=utf-8',
      );
      return bestandstaak.klaar(bestand);
    });
  const agenda = () =>
    run(t.bezig.agenda, async (ver) => {
      const [{ toAgenda }, { writeIcs }] = await Promise.all([
        import('../../export/agenda/toAgenda.ts'),
        import('../../export/agenda/writeIcs.ts'),
      ]);
      ver(0.5);
      const regels = toRegels();
      const inhoud = toAgenda(traject, regels, {
        op: klok().toISOString(),
        gemeente: gemeente?.code,
        titels: new Map(afgeleid.wijzigingen().map((een) => [een.id, titelVanWijziging(een)])),
      });
      const bestand = naam('agenda', 'ics');
      download(bestand, await writeIcs(inhoud), 'text/calendar;charset=utf-8');
      return t.agendaKlaar(
        bestand,
        inhoud.punten.filter(({ vervallen }) => !vervallen).length,
        regels.filter(({ deadline, stand: hoe }) => deadline === null && hoe !== 'klaar').length,
      );
    });
  const document = (soort: keyof typeof DOCUMENTEN) =>
    run(t.bezig[soort], async (ver) => {
      const { wat, bestandssoort } = DOCUMENTEN[soort];
      const documenten = await import('./plandocumenten.ts');
      ver(0.1);
      const bestand = naam(wat, bestandssoort);
      download(
        bestand,
        await documenten[soort === 'word' ? 'maakWord' : 'maakDias']({
          bron: {
            ...bron,
            meetlat: afgeleid.meetlat,
            vergelijkingen: afgeleid.vergelijkingen,
            wijzigingen: afgeleid.wijzigingen(),
            afvinkstanden: afgeleid.afvinkstanden(),
            gemeente: gemeente?.code,
            vandaag: toDag(klok()),
          },
          op: klok().toISOString(),
          maakPlanbeelden,
          ver,
        }),
      );
      return bestandstaak.klaar(bestand);
    });
  const mails = (): Mailtekst[] =>
    toMailteksten({
      regels: toRegels(),
      regio: gemeente?.naam ?? traject.kenmerken.naam ?? '',
      dag: dagInWoorden(toDag(klok())),
      voorbeeld: traject.kenmerken.voorbeeld === true,
      gemeenten: gemeente ? 1 : afgeleid.gemeenten.length,
    });

  return {
    store,
    gemeente: gemeente?.code ?? '',
    gemeenten: afgeleid.gemeenten,
    kiesGemeente: (code: string) => {
      bewaarPlankeuze(code);
      zetGekozen(code);
    },
    toRegels,
    excel,
    csv,
    agenda,
    document,
    mails,
  };
}
