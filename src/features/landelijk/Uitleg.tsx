import { memo } from 'react';
import { kaart } from '../../texts/kaart.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { landelijkuitvoerTekst } from '../../texts/landelijkuitvoer.ts';

/** What the numbers do and do not say. @param gepubliceerd day of the stand that came with the site, YYYY-MM-DD */
export const Uitleg = memo(function Uitleg({ gepubliceerd }: { gepubliceerd: string | undefined }) {
  return (
    <div className="landelijk-uitleg">
      <p>{tekst.onbekendUitleg}</p>
      <p>{tekst.landelijkCijfer}</p>
      <p>{gepubliceerd === undefined ? tekst.alleenHier : tekst.ookGepubliceerd(gepubliceerd)}</p>
      <p>{kaart.bron}</p>
      <p className="landelijk-papier">{landelijkuitvoerTekst.meerInExcel}</p>
    </div>
  );
});
