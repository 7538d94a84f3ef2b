import { useCallback, useMemo, useState } from 'react';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { type Route, trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { programmaTekst } from '../../texts/programma.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Toggletip } from '../../ui/Toggletip.tsx';
import './afvinken.css';
import { Blokkades } from './Blokkades.tsx';
import { telAfgevinkt } from './gemeentekaart.ts';
import { kiesGemeente, toGemeenterijen } from './gemeenterij.ts';
import { Gemeentepaneel } from './Gemeentepaneel.tsx';
import { Programmadialoog } from './Programmadialoog.tsx';
import { Puntenlijst } from './Puntenlijst.tsx';
import { Rivierkaarten } from './Rivierkaarten.tsx';
import { useGevierd } from './useGevierd.ts';

/** Step four: the gemeenten become one way of working, point by point. */
export default function Afvinken({ route }: { route: Extract<Route, { pagina: 'traject' }> }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const vandaag = toDag(klok());
  const rijen = useMemo(() => toGemeenterijen(afgeleid, vandaag), [afgeleid, vandaag]);
  const [programma, setProgramma] = useState(false);
  const { id } = route;
  const linkNaar = useCallback(
    (gemeente: string) => trajectLink(id, 'afvinken', { zoek: { gemeente } }),
    [id],
  );
  // Without a choice in the address: the one to work on now, and it stays that one while the points change.
  const [eerste] = useState(() => kiesGemeente(rijen, undefined)?.code);
  const gekozen = kiesGemeente(rijen, route.zoek['gemeente'] ?? eerste);
  const gevierd = useGevierd(rijen);

  if (!gekozen) {
    return (
      <EmptyState
        icon="people"
        text={tekst.leeg}
        action={
          <LinkButton look="hoofd" href={trajectLink(id, 'team')}>
            {tekst.naarTeam}
          </LinkButton>
        }
      />
    );
  }
  return (
    <div className="afvinken">
      <PageHeader
        title={tekst.titel(telAfgevinkt(rijen.map(({ stand }) => stand)), rijen.length)}
        lead={tekst.uitleg}
        end={
          <Button icon="document" onClick={() => setProgramma(true)}>
            {programmaTekst.knop}
          </Button>
        }
      />
      <Rivierkaarten
        rijen={rijen}
        gekozen={gekozen.code}
        linkNaar={linkNaar}
        vandaag={vandaag}
        naam={traject.kenmerken.naam ?? ''}
        gevierd={gevierd.code}
      />
      <div className="afvinken-vak">
        <div>
          <Puntenlijst key={gekozen.code} rij={gekozen} vandaag={vandaag} />
          <div className="afvinken-voorstel">
            <Badge look="bevestigen" size="groot">
              {tekst.teBevestigen}
            </Badge>
            <Toggletip label={tekst.waaromTeBevestigen}>
              <p>{werkwijze.afvinken.toelichting}</p>
            </Toggletip>
          </div>
        </div>
        <div className="afvinken-zij">
          <Gemeentepaneel rij={gekozen} rijen={rijen} gevierd={gevierd} linkNaar={linkNaar} />
          <Blokkades />
        </div>
      </div>
      {programma && <Programmadialoog onSluit={() => setProgramma(false)} />}
    </div>
  );
}
