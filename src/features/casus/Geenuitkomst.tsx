import { casusTekst as t } from '../../texts/casus.ts';
import { Card } from '../../ui/Card.tsx';
import type { Casusstand } from './casusstand.ts';

type GeenuitkomstProps = { stand: Extract<Casusstand, { soort: 'fout' }> };

/** Why there is no outcome: what is wrong, by field, as the fields can stand out of sight. */
export function Geenuitkomst({ stand }: GeenuitkomstProps) {
  return (
    <Card look="accent" title={t.uitkomst.geen} className="cs-geen">
      {stand.zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {stand.meldingen.size > 0 && (
        <ul>
          {[...stand.meldingen].map(([veld, melding]) => (
            <li key={veld}>
              <b>{t.veldnaam[veld]}</b> <span>{melding}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="cs-geenbesluit">{t.geenBesluit}</p>
    </Card>
  );
}
