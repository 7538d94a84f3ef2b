import type { Gemeentestand } from '../../domain/voortgang/landelijkeStand.ts';
import { landelijkTekst as tekst } from '../../texts/landelijk.ts';
import { Standteken } from './Standteken.tsx';
import './statuscel.css';

/** The status of a gemeente in words, with its pattern; a condition stands apart. */
export function Statuscel({ stand }: { stand: Gemeentestand | undefined }) {
  const feit = stand?.feit;
  return (
    <span className="statuscel">
      <Standteken klasse={stand?.klasse ?? 'onbekend'} />
      <span>
        {tekst.status[feit?.status ?? 'onbekend']}
        {feit?.onderVoorwaarde === true && (
          <small>
            {feit.voorwaardeTot === null
              ? tekst.rij.onderVoorwaarde
              : tekst.rij.voorwaardeTot(feit.voorwaardeTot)}
          </small>
        )}
      </span>
    </span>
  );
}
