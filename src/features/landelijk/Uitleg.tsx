import { memo } from 'react';
import { kaart } from '../../texts/kaart.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';

/** What the numbers do and do not say. */
export const Uitleg = memo(function Uitleg() {
  return (
    <div className="landelijk-uitleg">
      <p>{tekst.onbekendUitleg}</p>
      <p>{tekst.landelijkCijfer}</p>
      <p>{tekst.alleenHier}</p>
      <p>{kaart.bron}</p>
    </div>
  );
});
