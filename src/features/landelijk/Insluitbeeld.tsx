import { landelijkTekst } from '../../texts/landelijk.ts';
import { landelijkuitvoerTekst as tekst } from '../../texts/landelijkuitvoer.ts';
import { Grondgetallen } from './Grondgetallen.tsx';
import { Kaartpaneel } from './Kaartpaneel.tsx';
import { useLandelijkstaat } from './landelijkstaat.ts';
import { Regiotabel } from './Regiotabel.tsx';
import { Uitleg } from './Uitleg.tsx';

/** To look at inside another page: map, numbers and regio's, nothing that changes or saves. */
export function Insluitbeeld() {
  const { telling, peildatum, gepubliceerd, aanwijzing, link } = useLandelijkstaat();
  return (
    <>
      <h1>{landelijkTekst.titel}</h1>
      <p>{tekst.opDag(peildatum)}</p>
      {gepubliceerd !== undefined && <p>{landelijkTekst.gepubliceerd(gepubliceerd)}</p>}
      <div className="landelijk-vak">
        <Kaartpaneel insluiten />
        <Grondgetallen />
        <div className="panel insluit-regios">
          <Regiotabel regios={telling.regios} aanwijzing={aanwijzing} link={link} />
        </div>
      </div>
      <Uitleg gepubliceerd={gepubliceerd} />
      <a href={link({ weergave: undefined })} target="_top">
        {tekst.volledig}
      </a>
    </>
  );
}
