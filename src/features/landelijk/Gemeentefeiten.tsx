import type { ReactNode } from 'react';
import { dagVan } from '../../domain/voortgang/dag.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { bronnaam } from './bronnaam.ts';
import type { Gemeenteregel } from './gemeenteregel.ts';
import { useLandelijkstaat } from './landelijkstaat.ts';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import { Statuscel } from './Statuscel.tsx';
import './gemeentefeiten.css';

/** Everything we know of the chosen gemeente, with older facts of other sources. */
export function Gemeentefeiten({ regel, terug }: { regel: Gemeenteregel; terug: string }) {
  const { naam, stand, sinds, ouderdom } = regel;
  const redenen = useLandelijkstaat().telling.opnieuw.get(regel.code);
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
          {stand.andere.length > 0 && (
            <>
              <h3>{tekst.gemeente.ookGehoord}</h3>
              <ul>
                {stand.andere.map(({ feit, bron }) => (
                  <li key={bron.id}>
                    {tekst.gemeente.andere({
                      status: tekst.status[feit.status],
                      sinds: tekst.rij.dag(dagVan(feit.sinds) ?? feit.sinds),
                      bron: bronnaam(bron),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p>{tekst.gemeente.geenBericht}</p>
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
