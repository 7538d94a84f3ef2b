import { useMemo } from 'react';
import type { Casusbron } from '../../content/laadCasusinhoud.ts';
import type { Bedragen } from '../../domain/bedrag/bedragen.ts';
import { Gebeurtenissoort } from '../../domain/casus/casusinhoud.ts';
import { toAntwoordenPerGemeente } from '../../domain/traject/trajectvergelijking.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { casusTekst as t } from '../../texts/casus.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAnnounceChange } from '../../ui/useAnnounceChange.ts';
import './casus.css';
import { Casusformulier } from './Casusformulier.tsx';
import { toCasusbasis, toCasusstand } from './casusstand.ts';
import { voorbeeldVan } from './casusvelden.ts';
import { Casusuitkomst } from './Casusuitkomst.tsx';
import { Geenuitkomst } from './Geenuitkomst.tsx';
import { toCasusuit } from './toCasusuit.ts';
import { type Casusroute, useCasusvelden } from './useCasusvelden.ts';

type CasusProps = { route: Casusroute; bron: Casusbron & { bedragen: Bedragen } };

/** One casus through the process of now and the preferred one: the form at the left, what comes of it at the right. */
export function Casus({ route, bron }: CasusProps) {
  const { traject, afgeleid, werkwijze } = useWerkruimte();
  const { inhoud, kalender, bedragen } = bron;
  const vandaag = toDag(klok());
  const { velden, zet, herstel } = useCasusvelden(route, inhoud, vandaag);
  const meld = useAnnounce();
  const { meetlat, gemeenten, vergelijkingen } = afgeleid;
  const basis = useMemo(
    () =>
      toCasusbasis({
        inhoud,
        kalender,
        bedragen,
        meetlat,
        gemeenten,
        vergelijkingen,
        antwoorden: toAntwoordenPerGemeente(traject),
      }),
    [inhoud, kalender, bedragen, meetlat, gemeenten, vergelijkingen, traject],
  );
  const stand = useMemo(() => toCasusstand(velden, basis), [velden, basis]);
  const gebeurtenissen = inhoud.delen.flatMap(({ id, naam }) => {
    const soort = Gebeurtenissoort.safeParse(id);
    return soort.success ? [{ id: soort.data, naam }] : [];
  });
  const [eerste] = gemeenten;
  const gemeente = gemeenten.find(({ code }) => code === velden.gemeente) ?? eerste;
  const code = gemeente?.code ?? '';
  const uit = useMemo(
    () => (stand.soort === 'ok' ? toCasusuit({ stand, gemeente: code, inhoud, werkwijze }) : undefined),
    [stand, code, inhoud, werkwijze],
  );
  useAnnounceChange(stand.soort === 'fout' ? stand.zinnen.join(' ') : (uit?.zin ?? ''));
  if (!gemeente) {
    return (
      <EmptyState
        icon="people"
        text={t.geenGemeenten}
        action={
          <LinkButton look="hoofd" href={trajectLink(traject.id, 'team')}>
            {t.naarTeam}
          </LinkButton>
        }
      />
    );
  }
  const gekozen = { ...velden, gemeente: gemeente.code };
  return (
    <div className="casus">
      <div className="cs-scherm">
        <PageHeader
          title={t.titel}
          lead={t.inleiding}
          end={
            <LinkButton icon="arrowLeft" href={trajectLink(traject.id, 'verschillen')}>
              {t.terug}
            </LinkButton>
          }
        />
        <div className="cs-links">
          <Card
            title={t.instellingen.titel}
            end={
              <Button
                look="stil"
                size="klein"
                onClick={() => {
                  herstel();
                  meld(t.instellingen.hersteld);
                }}
              >
                {t.instellingen.herstel}
              </Button>
            }
          >
            <Casusformulier
              velden={gekozen}
              meldingen={stand.soort === 'fout' ? stand.meldingen : new Map()}
              casussen={inhoud.casussen}
              gebeurtenissen={gebeurtenissen}
              gemeenten={gemeenten}
              zet={zet}
            />
            <p className="cs-privacy">{t.privacy}</p>
          </Card>
        </div>
        {stand.soort === 'fout' && <Geenuitkomst stand={stand} />}
        {stand.soort === 'ok' && uit && (
          <Casusuitkomst
            velden={gekozen}
            naam={voorbeeldVan(inhoud.casussen, velden.casus).naam}
            stand={stand}
            uit={uit}
            kalender={kalender}
            vandaag={vandaag}
            kiesGemeente={(keuze) => zet({ gemeente: keuze })}
          />
        )}
      </div>
    </div>
  );
}
