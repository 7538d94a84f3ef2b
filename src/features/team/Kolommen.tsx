import { useRef, useState } from 'react';
import type { Kolom, MetCode } from '../../domain/traject/trajectgemeenten.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Gemeente } from './Gemeente.tsx';
import { GemeenteErbij } from './GemeenteErbij.tsx';
import { HernoemKolom } from './HernoemKolom.tsx';
import { telAntwoorden } from './kolomtelling.ts';
import { NeemOver } from './NeemOver.tsx';
import { Verplaats } from './Verplaats.tsx';
import { VerwijderGemeente } from './VerwijderGemeente.tsx';

const teksten = team.kolommen;

/** What is asked about a column or a gemeente. */
type Vraag =
  | { soort: 'hernoem'; kolom: Kolom }
  | { soort: 'verplaats' | 'neem-over' | 'verwijder'; gemeente: MetCode };

/** The uitvoerders with their gemeenten: rename, split, move, add, take out. */
export function Kolommen() {
  const { traject, afgeleid, alleenLezen } = useWerkruimte();
  const [vraag, setVraag] = useState<Vraag | null>(null);
  const aantallen = telAntwoorden(traject);
  const lijst = useRef<HTMLUListElement>(null);
  const sluit = () => {
    setVraag(null);
    // Whoever asked may be gone with the gemeente.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) lijst.current?.focus();
    });
  };
  return (
    <Card title={teksten.titel} flush>
      <p className="team-uitleg">{teksten.uitleg}</p>
      <ul ref={lijst} className="team-kolommen" tabIndex={-1} aria-label={teksten.titel}>
        {afgeleid.kolommen.map((kolom) => (
          <li key={kolom.id}>
            <div className="team-kolom-kop">
              <h3>{kolom.naam}</h3>
              <small>{teksten.aantal(kolom.gemeenten.length)}</small>
              {!alleenLezen && (
                <IconButton
                  icon="pencil"
                  size="klein"
                  label={teksten.hernoemVan(kolom.naam)}
                  onClick={() => setVraag({ soort: 'hernoem', kolom })}
                />
              )}
            </div>
            <ul className="chips" aria-label={teksten.gemeenten(kolom.naam)}>
              {kolom.gemeenten.map((gemeente) => (
                <li key={gemeente.code}>
                  <Gemeente
                    gemeente={gemeente}
                    kolom={kolom}
                    isLeeg={aantallen.size > 0 && !aantallen.has(gemeente.code)}
                    heeftBron={[...aantallen.keys()].some((code) => code !== gemeente.code)}
                    onVraag={(soort) => setVraag({ soort, gemeente })}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!alleenLezen && (
        <GemeenteErbij onNeemOver={(gemeente) => setVraag({ soort: 'neem-over', gemeente })} />
      )}
      {vraag?.soort === 'hernoem' && <HernoemKolom kolom={vraag.kolom} onClose={sluit} />}
      {vraag?.soort === 'verplaats' && <Verplaats gemeente={vraag.gemeente} onClose={sluit} />}
      {vraag?.soort === 'neem-over' && <NeemOver gemeente={vraag.gemeente} onClose={sluit} />}
      {vraag?.soort === 'verwijder' && (
        <VerwijderGemeente
          gemeente={vraag.gemeente}
          antwoorden={aantallen.get(vraag.gemeente.code) ?? 0}
          onClose={sluit}
        />
      )}
    </Card>
  );
}
