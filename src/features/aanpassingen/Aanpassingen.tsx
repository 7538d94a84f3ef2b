import type { MaakPlanbeelden } from '../../export/plan/plan.ts';
import { useCallback, useMemo, useState } from 'react';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { type Route, trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { bestandstaak } from '../../texts/bestandstaak.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileTaskStatus } from '../../ui/FileTaskStatus.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { toAanpassingen } from './aanpassing.ts';
import './aanpassingen.css';
import './lijst.css';
import './paneel.css';
import './kaarten.css';
import './papier.css';
import { telBesprekingen } from './besprekingen.ts';
import { Downloaden } from './Downloaden.tsx';
import { type Eigenactie, EigenWijzigingen } from './EigenWijzigingen.tsx';
import { filterAanpassingen, isGefilterd, toNakijkweergave } from './filter.ts';
import { Kop } from './Kop.tsx';
import { Nakijken } from './Nakijken.tsx';
import { Nakijkmenu } from './Nakijkmenu.tsx';
import { Papierkop } from './Papierkop.tsx';
import { Planlijst } from './Planlijst.tsx';
import { Plankop } from './Plankop.tsx';
import { Rollenlijst } from './Rollenlijst.tsx';
import { useVorigeKeer } from './sinds/useVorigeKeer.ts';
import { toZichtbareWijzigingen } from './selectie.ts';
import { useFilter } from './useFilter.ts';
import { usePlanuitvoer } from './usePlanuitvoer.ts';
import { useNakijken } from './useNakijken.ts';
import { useVakgemeenten } from './useVakgemeenten.ts';
import { useWerk } from './useWerk.ts';
import { Werkvragen } from './Werkvragen.tsx';

type AanpassingenProps = {
  route: Extract<Route, { pagina: 'traject' }>;
  maakPlanbeelden: MaakPlanbeelden;
};

/** The changes that the team carries out: who, when, how far. */
export default function Aanpassingen({ route, maakPlanbeelden }: AanpassingenProps) {
  const { traject, werkwijze, afgeleid, alleenLezen } = useWerkruimte();
  const { rollen } = werkwijze.team;
  const gemeenten = useVakgemeenten();
  const { filter, zet, opOpen, toLink } = useFilter(route);
  const nakijken = toNakijkweergave(filter.weergave);
  const { werk, vraag, schrijfNu, sluit } = useWerk();
  const plan = usePlanuitvoer(maakPlanbeelden);
  const [eigen, zetEigen] = useState<Eigenactie>();
  const opEigen = useCallback((id: string, wat: 'anders' | 'weg') => zetEigen({ wat, id }), []);
  const vandaag = toDag(klok());
  const punten = useNakijken(vandaag);
  const vorigeKeer = useVorigeKeer();

  const wijzigingen = afgeleid.wijzigingen();
  const alle = useMemo(() => toAanpassingen(wijzigingen, afgeleid.gemeenten), [wijzigingen, afgeleid]);
  const geldig = alle.filter(({ vervallen }) => !vervallen);
  const zichtbaar = useMemo(
    () => filterAanpassingen(alle, filter, { rollen, vandaag }),
    [alle, filter, rollen, vandaag],
  );
  const gekozen = gemeenten.filter(({ code }) => filter.gemeente === '' || filter.gemeente === code);

  const acties = (
    <>
      {!alleenLezen && (
        <Button icon="plus" onClick={() => zetEigen({ wat: 'nieuw' })}>
          {t.eigenDialoog.knop}
        </Button>
      )}
      {!alleenLezen && (
        <LinkButton icon="upload" href={trajectLink(traject.id, 'inlezen')}>
          {t.excelInlezen}
        </LinkButton>
      )}
      {wijzigingen.length > 0 && (
        <Downloaden
          zichtbaar={{ wijzigingen: toZichtbareWijzigingen(zichtbaar), gemeenten: gekozen }}
          alles={{ wijzigingen, gemeenten }}
          gefilterd={isGefilterd(filter)}
          plan={plan}
        />
      )}
    </>
  );
  const deel = isGefilterd(filter) ? t.gevonden(zichtbaar.length, alle.length) : undefined;

  return (
    <div className="aa">
      <Papierkop gemeenten={gemeenten} deel={deel} />
      <Kop traject={traject.id} rijen={geldig} besprekingen={telBesprekingen(wijzigingen, alle)} />
      {alle.length === 0 ? (
        <div className="aa-acties no-print">{acties}</div>
      ) : (
        <Plankop
          weergave={filter.weergave}
          zet={(weergave) => zet({ weergave })}
          acties={
            <>
              <Nakijkmenu toLink={toLink} punten={punten.length} vorigeKeer={vorigeKeer} />
              {acties}
            </>
          }
        />
      )}
      <FileTaskStatus store={plan.store} texts={bestandstaak} />
      {nakijken ? (
        <Nakijken
          weergave={nakijken}
          filter={filter}
          zet={zet}
          toLink={toLink}
          punten={punten}
          vorigeKeer={vorigeKeer}
          vandaag={vandaag}
        />
      ) : alle.length === 0 ? (
        <EmptyState
          icon="wrench"
          text={t.leeg}
          action={
            <LinkButton look="hoofd" href={trajectLink(traject.id, 'bespreken')}>
              {t.naarBespreken}
            </LinkButton>
          }
        />
      ) : (
        <Planlijst
          zichtbaar={zichtbaar}
          deel={deel}
          filter={filter}
          zet={zet}
          opOpen={opOpen}
          toLink={toLink}
          gemeenten={gemeenten}
          vandaag={vandaag}
          werk={werk}
          opEigen={opEigen}
        />
      )}
      <Rollenlijst />
      <Werkvragen vraag={vraag} schrijf={schrijfNu} vraagOverschrijven={werk.schrijf} sluit={sluit} />
      <EigenWijzigingen actie={eigen} sluit={() => zetEigen(undefined)} />
    </div>
  );
}
