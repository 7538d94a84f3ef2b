import { useEffect, useRef, useState } from 'react';
import { dagVan } from '../../../domain/voortgang/dag.ts';
import type { Handfeit } from '../../../domain/voortgang/handfeit.ts';
import type { Gemeentestand } from '../../../domain/voortgang/landelijkeStand.ts';
import { handTekst as tekst } from '../../../texts/handstatus.ts';
import { landelijkTekst } from '../../../texts/landelijk.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { bronnaam } from '../bronnaam.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import './hand.css';

type Bericht = Pick<Gemeentestand, 'feit' | 'bron' | 'via'>;

/** Everything that was said of a gemeente, the one that counts first; what was set by hand can be removed. */
export function Berichten({ stand }: { stand: Gemeentestand | undefined }) {
  const { werk, bronnen } = useLandelijkstaat();
  const [weg, setWeg] = useState<Handfeit | null>(null);
  const meld = useAnnounce();
  const verwijder = async (feit: Handfeit) => {
    if (!(await werk.verwijderHand([feit.id]))) return;
    setWeg(feit);
    meld(tekst.bericht.verwijderd);
  };
  const zetTerug = async (feit: Handfeit) => {
    if (!(await werk.zetHand([feit]))) return;
    setWeg(null);
    meld(tekst.bericht.teruggezet);
  };
  const berichten: Bericht[] = stand ? [stand, ...stand.andere] : [];
  return (
    <>
      {weg && !bronnen.some(({ id }) => id === weg.id) && (
        <Alert
          tone="info"
          title={tekst.bericht.verwijderd}
          actions={<Terugknop onZetTerug={() => void zetTerug(weg)} />}
        />
      )}
      {(berichten.length > 1 ||
        berichten.some(({ bron, via }) => bron.soort === 'hand' || via.length > 0)) && (
        <section className="berichten">
          <h3>{tekst.bericht.kop}</h3>
          <ol>
            {berichten.map((bericht, at) => (
              <Berichtregel
                key={bericht.bron.id}
                bericht={bericht}
                telt={at === 0}
                onVerwijder={isEigen(bericht) ? verwijder : undefined}
              />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Takes the focus from the button of the row that is gone. */
function Terugknop({ onZetTerug }: { onZetTerug: () => void }) {
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => knop.current?.focus(), []);
  return (
    <Button ref={knop} size="klein" onClick={onZetTerug}>
      {tekst.bericht.zetTerug}
    </Button>
  );
}

/** Set in this browser; what came with the site cannot be removed here. */
const isEigen = ({ bron }: Bericht) => bron.soort === 'hand' && bron.id === bron.feit.id;

function Berichtregel({
  bericht: { feit, bron, via },
  telt,
  onVerwijder,
}: {
  bericht: Bericht;
  telt: boolean;
  onVerwijder: ((feit: Handfeit) => Promise<void>) | undefined;
}) {
  const dag = dagVan(feit.sinds) ?? feit.sinds;
  const status = landelijkTekst.status[feit.status];
  return (
    <li>
      <span>
        <b>{telt ? tekst.bericht.telt : tekst.bericht.ouder}</b>
        <span>
          {tekst.bericht.regel({
            status,
            sinds: landelijkTekst.rij.dag(dag),
            grond: landelijkTekst.grond[feit.grond],
            bron: bronnaam(bron),
          })}
        </span>
        {feit.kwartaal !== null && (
          <span>
            {tekst.bericht.gepland({ kwartaal: tekst.kwartaalIn(feit.kwartaal), reden: feit.reden })}
          </span>
        )}
        {via.map(({ van, naam, stand }) => (
          <span key={van}>
            {stand === 'gepland' ? tekst.bericht.viaGepland(naam) : tekst.bericht.via(naam)}
          </span>
        ))}
      </span>
      {onVerwijder && bron.soort === 'hand' && (
        <IconButton
          icon="trash"
          size="klein"
          label={tekst.bericht.verwijderVan({ status, dag })}
          onClick={() => void onVerwijder(bron.feit)}
        />
      )}
    </li>
  );
}
