import { landelijkstandenTekst as tekst } from '../../../texts/landelijkstanden.ts';
import { dagVan } from '../../../domain/voortgang/dag.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import './standen.css';
import type { Standen } from './useStanden.ts';

type BewaardestandenProps = {
  standen: Standen;
  /** id of the one that is compared with */
  gekozen: string | undefined;
  onKies: (id: string | undefined) => void;
};

/** The stands that were kept in this browser: compare with one, remove it, and put it back. */
export function Bewaardestanden({ standen, gekozen, onKies }: BewaardestandenProps) {
  const { koppen, weg } = standen;
  const meld = useAnnounce();
  const verwijder = async (id: string, naam: string) => {
    if (!(await standen.verwijder(id))) return;
    if (gekozen === id) onKies(undefined);
    meld(tekst.verwijderd(naam));
  };
  const zetTerug = async (naam: string) => {
    if (await standen.zetTerug()) meld(tekst.teruggezet(naam));
  };
  return (
    <Card title={tekst.kop} className="standen">
      {weg && (
        <Alert
          tone="info"
          title={tekst.verwijderd(weg.naam)}
          actions={
            <Button size="klein" onClick={() => void zetTerug(weg.naam)}>
              {tekst.zetTerug}
            </Button>
          }
        />
      )}
      <p className="muted">{koppen?.length === 0 ? tekst.leeg : tekst.uitleg}</p>
      {koppen && koppen.length > 0 && (
        <ul>
          {koppen.map(({ id, naam, peildatum, afgevinkt, gemeenten, bewaardOp }) => (
            <li key={id}>
              <span>
                <b>{naam}</b>
                <small>{tekst.regel({ peildatum, afgevinkt, gemeenten, dag: dagVan(bewaardOp) })}</small>
              </span>
              <Button
                size="klein"
                aria-pressed={gekozen === id}
                aria-label={tekst.vergelijkVan(naam)}
                onClick={() => onKies(gekozen === id ? undefined : id)}
              >
                {tekst.vergelijk}
              </Button>
              <IconButton
                icon="trash"
                size="klein"
                label={tekst.verwijderVan(naam)}
                onClick={() => void verwijder(id, naam)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
