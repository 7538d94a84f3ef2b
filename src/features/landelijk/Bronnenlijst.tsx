import { toOuderdom } from '../../domain/voortgang/ouderdom.ts';
import { isVoorbeeld, type Landelijkebron } from '../../domain/voortgang/landelijkebron.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Badge } from '../../ui/Badge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { bronnaam } from './bronnaam.ts';
import { Ouderdomcel } from './Ouderdomcel.tsx';
import './bronnen.css';

type BronnenlijstProps = {
  bronnen: readonly Landelijkebron[];
  vandaag: string;
  onVerwijder: (id: string) => void;
};

/** Where the stand comes from, with its age. A file can be taken out; a traject is managed on the start page. */
export function Bronnenlijst({ bronnen, vandaag, onVerwijder }: BronnenlijstProps) {
  const meld = useAnnounce();
  if (bronnen.length === 0) return null;
  return (
    <section className="bronnenlijst">
      <h2>{tekst.bronnen.kop(bronnen.length)}</h2>
      <ul>
        {bronnen.map((bron) => {
          const naam = bronnaam(bron);
          return (
            <li key={bron.id}>
              <span>
                <b>{naam}</b>
                {isVoorbeeld(bron) && <Badge look="voorbeeld">{tekst.voorbeelden.naam}</Badge>}
                <small>
                  {tekst.bronnen.regel({
                    soort: tekst.bronnen[bron.soort],
                    aantal: bron.soort === 'hand' ? 1 : bron.voortgang.gemeenten.length,
                  })}
                </small>
                <small>
                  <Ouderdomcel ouderdom={toOuderdom({ bron }, vandaag)} />
                </small>
              </span>
              {bron.soort === 'bestand' && (
                <IconButton
                  icon="trash"
                  size="klein"
                  label={tekst.bronnen.verwijderVan(naam)}
                  onClick={() => {
                    onVerwijder(bron.id);
                    meld(tekst.bronnen.verwijderd(naam));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
