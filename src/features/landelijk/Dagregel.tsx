import { aantalToen } from '../../domain/regio/regioregister.ts';
import { landelijkbalkTekst as balk } from '../../texts/landelijkbalk.ts';
import { useLandelijknu } from './landelijkstaat.ts';

/** What one has to know of the day that is shown, when that is not today: what it says, and out of how many. */
export function Dagregel() {
  const { register, beeld, peildatum, vandaag } = useLandelijknu();
  if (peildatum === vandaag) return null;
  const toen = aantalToen(register, peildatum);
  const nu = beeld.gemeenten.length;
  return (
    <div className="landelijk-dag">
      <p>{peildatum > vandaag ? balk.toekomst(peildatum) : balk.opDag(peildatum)}</p>
      {toen && <p>{balk.anderAantal({ toen: toen.aantal, nu })}</p>}
      {toen === null && <p>{balk.onbekendAantal(nu)}</p>}
    </div>
  );
}
