import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { bronnaam } from './bronnaam.ts';
import type { Landelijkbeeld } from './landelijkbeeld.ts';
import { Statuscel } from './Statuscel.tsx';
import './voorbeelden.css';

/** The examples, apart from every count. Made-up gemeenten have no place on the map and stand only here. */
export function Voorbeelden({ beeld }: { beeld: Landelijkbeeld }) {
  const regels = new Map(beeld.regels.map((regel) => [regel.code, regel]));
  const standen = [...beeld.voorbeelden.values()];
  return (
    <Card
      className="voorbeelden"
      title={tekst.voorbeelden.kop}
      end={<Badge look="voorbeeld">{tekst.voorbeelden.uitleg}</Badge>}
    >
      <p>{standen.length === 0 ? tekst.voorbeelden.geen : tekst.voorbeelden.nietGeteld}</p>
      <ul>
        {standen.map((stand) => {
          const regel = regels.get(stand.code);
          return (
            <li key={stand.code}>
              <b>{regel?.naam ?? stand.feit.naam}</b>
              <Statuscel stand={stand} />
              <small>{bronnaam(stand.bron)}</small>
              <small>
                {regel === undefined
                  ? tekst.voorbeelden.nietOpKaart
                  : regel.stand
                    ? tekst.voorbeelden.echteStand
                    : tekst.voorbeelden.welOpKaart}
              </small>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
