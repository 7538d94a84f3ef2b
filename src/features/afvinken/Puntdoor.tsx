import { sleutel } from '../../domain/traject/sleutels.ts';
import { dagVan } from '../../domain/voortgang/dag.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import type { PuntrijProps } from './Puntrij.tsx';
import { roltitel } from './rollen.ts';

/** The last column: which role looked at it, and when. */
export function Puntdoor({ rij, punt: { punt, vinkje, voorwaarde } }: PuntrijProps) {
  const { traject, werkwijze } = useWerkruimte();
  const feit = vinkje ?? voorwaarde;
  if (!feit) {
    return (
      <p className="punt-door">{punt.bepaling === 'berekend' && <small>{tekst.punten.berekend}</small>}</p>
    );
  }
  const plek = sleutel(rij.code, punt.id);
  const op = dagVan((vinkje ? traject.vinkjes[plek] : traject.voorwaarden[plek])?.op ?? '');
  const rol = roltitel(werkwijze.team, feit.rol);
  return (
    <p className="punt-door">
      <span className="sr">{tekst.punten.bekekenDoor}: </span>
      {op === undefined ? rol : tekst.punten.door(rol, op)}
    </p>
  );
}
