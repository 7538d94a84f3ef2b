import { type ReactNode, useState } from 'react';
import { handTekst } from '../../texts/handstatus.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { bronnaam } from './bronnaam.ts';
import type { Gemeenteregel } from './gemeenteregel.ts';
import { Berichten } from './hand/Berichten.tsx';
import { Handdialoog } from './hand/Handdialoog.tsx';
import { Overlapkeuze } from './hand/Overlapkeuze.tsx';
import { useLandelijkstaat } from './landelijkstaat.ts';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import { Statuscel } from './Statuscel.tsx';
import './gemeentefeiten.css';

/** Everything we know of the chosen gemeente, from every source; here one sets a status or chooses a traject. */
export function Gemeentefeiten({ regel, terug }: { regel: Gemeenteregel; terug: string }) {
  const { naam, stand, sinds, ouderdom } = regel;
  const { telling, werk, vandaag } = useLandelijkstaat();
  const redenen = telling.opnieuw.get(regel.code);
  const [open, setOpen] = useState(false);
  const meld = useAnnounce();
  return (
    <Card
      look="lift"
      className="gemeentefeiten"
      title={naam}
      end={<a href={terug}>{tekst.gemeente.dicht}</a>}
    >
      {stand ? (
        <>
          <dl>
            <Feit wat={tekst.rij.status}>
              <Statuscel stand={stand} />
            </Feit>
            <Feit wat={tekst.rij.sinds}>{sinds === undefined ? tekst.rij.niets : tekst.rij.dag(sinds)}</Feit>
            <Feit wat={tekst.rij.grond}>{tekst.grond[stand.feit.grond]}</Feit>
            <Feit wat={tekst.rij.oud}>
              <Ouderdomcel ouderdom={ouderdom} />
            </Feit>
            <Feit wat={tekst.rij.bron}>{bronnaam(stand.bron)}</Feit>
            {stand.feit.ingangsdatum !== null && (
              <Feit wat={tekst.rij.ingangsdatum}>{tekst.rij.dag(stand.feit.ingangsdatum)}</Feit>
            )}
          </dl>
          {redenen && (
            <p className="gemeentefeiten-opnieuw">
              <Icon name="warning" size={18} />
              <span>
                <b>{tekst.opnieuw.rij}</b>: {redenen.map((reden) => tekst.opnieuw.redenen[reden]).join(', ')}
              </span>
            </p>
          )}
          <Overlapkeuze stand={stand} />
        </>
      ) : (
        <p>{tekst.gemeente.geenBericht}</p>
      )}
      <Berichten stand={stand} />
      <Button icon="plus" size="klein" onClick={() => setOpen(true)}>
        {handTekst.open}
      </Button>
      {open && (
        <Handdialoog
          gemeente={{ code: regel.code, naam }}
          vandaag={vandaag}
          onSluit={() => setOpen(false)}
          onBewaar={async (feit) => {
            const gelukt = await werk.zetHand([feit]);
            if (gelukt) {
              setOpen(false);
              const status = tekst.status[feit.status];
              meld(handTekst.gezet({ gemeente: naam, status, dag: feit.datum }));
            }
            return gelukt;
          }}
        />
      )}
    </Card>
  );
}

function Feit({ wat, children }: { wat: string; children: ReactNode }) {
  return (
    <div>
      <dt>{wat}</dt>
      <dd>{children}</dd>
    </div>
  );
}
