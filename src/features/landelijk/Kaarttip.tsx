import type { Cel, Celkaart } from '../../diagram/celkaart/tekenCelkaart.ts';
import { kaart as tekst } from '../../texts/kaart.ts';
import { type Kaartstand, standInWoorden } from './kaartstand.ts';
import './kaarttip.css';

/** Name, stand and regio at a cell. Stays within the map: to the side near an edge, below near the top. */
export function Kaarttip({ kaart, cel, stand }: { kaart: Celkaart; cel: Cel; stand: Kaartstand }) {
  const x = cel.x / kaart.breedte;
  const y = cel.y / kaart.hoogte;
  const kant = x < 0.3 ? 'kaarttip-rechts' : x > 0.7 ? 'kaarttip-links' : '';
  return (
    <div
      className={`kaarttip ${kant} ${y < 0.16 ? 'kaarttip-onder' : ''}`}
      style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
      aria-hidden="true"
    >
      <b>{stand.naam}</b>
      <span>{standInWoorden(stand)}</span>
      {stand.voorbeeld === true && <span>{tekst.voorbeeld}</span>}
      <small>{tekst.regio(stand.regio)}</small>
    </div>
  );
}
