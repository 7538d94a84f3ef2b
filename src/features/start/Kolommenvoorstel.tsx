import type { Kolomvoorstel } from '../../domain/regio/stelKolommenVoor.ts';
import { start } from '../../texts/start.ts';
import { Badge } from '../../ui/Badge.tsx';

const teksten = start.nieuw.kolommen;

/** Which columns the scan gets, in a sentence: one for each uitvoerder. */
export function Kolommenvoorstel({ kolommen }: { kolommen: readonly Kolomvoorstel[] }) {
  const [eerste] = kolommen;
  if (!eerste) return null;
  if (kolommen.length === 1) {
    return (
      <div className="start-kolommen">
        <p>
          {eerste.verband ? teksten.een(eerste.naam, eerste.gemeenten.length) : teksten.enkel(eerste.naam)}{' '}
          <Bevestigen kolom={eerste} />
        </p>
        {eerste.verband && <p className="muted">{teksten.uitleg}</p>}
      </div>
    );
  }
  const diensten = kolommen.filter(({ verband }) => verband !== null);
  const los = kolommen.length - diensten.length;
  return (
    <div className="start-kolommen">
      <p>{teksten.voorstel(kolommen.length)}</p>
      {diensten.length > 0 && (
        <ul>
          {diensten.map((kolom) => (
            <li key={kolom.naam}>
              {teksten.dienst(kolom.naam, kolom.gemeenten.length)} <Bevestigen kolom={kolom} />
            </li>
          ))}
          {los > 0 && <li>{teksten.los(los)}</li>}
        </ul>
      )}
      {diensten.length > 0 && <p className="muted">{teksten.uitleg}</p>}
    </div>
  );
}

function Bevestigen({ kolom }: { kolom: Kolomvoorstel }) {
  return kolom.verband?.zekerheid === 'B' ? <Badge look="bevestigen">{teksten.teBevestigen}</Badge> : null;
}
