import { kaart } from '../../texts/kaart.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';

/** What the numbers do and do not say. */
export function Uitleg() {
  return (
    <div className="landelijk-uitleg">
      <p>{tekst.onbekendUitleg}</p>
      <p>{tekst.landelijkCijfer}</p>
      <p>{tekst.alleenHier}</p>
      <p>{kaart.bron}</p>
    </div>
  );
}
