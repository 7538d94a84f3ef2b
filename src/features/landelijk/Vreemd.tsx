import type { Gemeentestand } from '../../domain/voortgang/landelijkeStand.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Card } from '../../ui/Card.tsx';
import { bronnaam } from './bronnaam.ts';
import { Statuscel } from './Statuscel.tsx';
import './voorbeelden.css';

/** Gemeenten that the register does not know: nothing is lost, nothing is counted. */
export function Vreemd({ standen }: { standen: readonly Gemeentestand[] }) {
  return (
    <Card className="voorbeelden" title={tekst.onbekendeCodes.kop}>
      <p>{tekst.onbekendeCodes.uitleg}</p>
      <ul>
        {standen.map((stand) => (
          <li key={stand.code}>
            <b>{stand.feit.naam}</b>
            <Statuscel stand={stand} />
            <small>{stand.code}</small>
            <small>{bronnaam(stand.bron)}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
