import { useMemo, useState } from 'react';
import type { Rekeninhoud } from '../../content/laadRekeninhoud.ts';
import { berekenLks } from '../../domain/bedrag/berekenLks.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { toRekenverslag } from '../../export/toRekenverslag.ts';
import { klok } from '../../platform/klok.ts';
import { rekenhulp as t } from '../../texts/rekenhulp.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAnnounceChange } from '../../ui/useAnnounceChange.ts';
import { Invulformulier } from './Invulformulier.tsx';
import { toMeldingen, toUitkomstzinnen } from './meldingen.ts';
import { Rekenacties } from './Rekenacties.tsx';
import { Rekenblad } from './Rekenblad.tsx';
import './rekenhulp.css';
import { beginvelden, toLksinvoer } from './rekenvelden.ts';
import { Rekenwijze } from './Rekenwijze.tsx';
import { Stappen } from './Stappen.tsx';
import { Tarieven } from './Tarieven.tsx';
import { TeBevestigen } from './TeBevestigen.tsx';
import { Uitkomstpaneel } from './Uitkomstpaneel.tsx';
import { type Rekenroute, useRekenvelden } from './useRekenvelden.ts';

type RekenhulpProps = { route: Rekenroute; inhoud: Rekeninhoud };

/** LKS per month: the form at the left, the amount and how it comes about at the right. Keeps nothing. */
export function Rekenhulp({ route, inhoud }: RekenhulpProps) {
  const { bedragen, bronnen } = inhoud;
  const vandaag = toDag(klok());
  const { velden, zet } = useRekenvelden(route, vandaag);
  const { invoer, uitkomst, verslag } = useMemo(() => {
    const invoer = toLksinvoer(velden, bedragen);
    const uitkomst = berekenLks({ ...invoer, bedragen });
    const verslag = uitkomst.soort === 'ok' ? toRekenverslag({ invoer, uitkomst, bronnen }) : undefined;
    return { invoer, uitkomst, verslag };
  }, [velden, bedragen, bronnen]);
  const meld = useAnnounce();
  /** Counts how often the form was cleared: its fields start afresh then. */
  const [keer, setKeer] = useState(0);
  useAnnounceChange(toUitkomstzinnen(uitkomst).join(' '));
  return (
    <div className="rekenhulp">
      <div className="rh-scherm">
        <PageHeader title={t.titel} lead={t.inleiding} />
        <Card
          title={t.invullen}
          className="rh-formulier"
          end={
            <Button
              look="stil"
              size="klein"
              onClick={() => {
                zet(beginvelden(vandaag));
                setKeer(keer + 1);
                meld(t.leegGedaan);
              }}
            >
              {t.leeg}
            </Button>
          }
        >
          <Invulformulier
            key={keer}
            velden={velden}
            invoer={invoer}
            bedragen={bedragen}
            meldingen={toMeldingen(uitkomst)}
            zet={zet}
          />
          <p className="rh-privacy">{t.privacy}</p>
        </Card>
        <div className="rh-rechts">
          <Uitkomstpaneel
            uitkomst={uitkomst}
            teBevestigen={verslag?.teBevestigen.length ?? 0}
            acties={verslag && <Rekenacties verslag={verslag} />}
          />
          {uitkomst.soort === 'ok' ? (
            <Stappen stappen={uitkomst.stappen} bronnen={bronnen} />
          ) : (
            <Rekenwijze bedragen={bedragen} />
          )}
          {verslag && <TeBevestigen punten={verslag.teBevestigen} />}
          <Tarieven bedragen={bedragen} bronnen={bronnen} />
        </div>
      </div>
      {verslag && <Rekenblad verslag={verslag} vandaag={vandaag} />}
    </div>
  );
}
