import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Berekendpunt } from './Berekendpunt.tsx';
import type { PuntrijProps } from './Puntrij.tsx';

/** The middle column: the proof, the condition, or what is still to do. */
export function Puntbewijs({
  rij,
  punt: puntstand,
  vandaag,
  bewerkbaar,
  open,
  onOpen,
  ...wegen
}: PuntrijProps) {
  const { punt, stand, vinkje, voorwaarde, voorstel } = puntstand;
  const knop = (tekstje: string, wat: 'vink' | 'voorwaarde', naam?: string) => (
    <Button
      look="link"
      size="klein"
      aria-expanded={open === wat}
      aria-label={naam}
      onClick={() => onOpen(wat)}
    >
      {tekstje}
    </Button>
  );
  if (vinkje) {
    return (
      <>
        <p>
          <span className="sr">{tekst.punten.bewijs}: </span>
          {vinkje.bewijs}
        </p>
        {bewerkbaar && knop(tekst.punten.wijzig, 'vink', tekst.punten.wijzigBewijs(punt.titel))}
      </>
    );
  }
  const verlopen = voorwaarde !== undefined && voorwaarde.geldigTot < vandaag;
  return (
    <>
      {voorwaarde && (
        <>
          <p className={verlopen ? 'punt-voorwaarde punt-verlopen' : 'punt-voorwaarde'}>
            <Icon name={verlopen ? 'warning' : 'shield'} size={18} />
            <span>
              {verlopen
                ? tekst.punten.voorwaardeVerlopen(voorwaarde.geldigTot)
                : tekst.punten.onderVoorwaarde(voorwaarde.geldigTot)}
            </span>
          </p>
          <p>{voorwaarde.reden}</p>
        </>
      )}
      {punt.bepaling === 'berekend' && <Berekendpunt rij={rij} punt={puntstand} />}
      {punt.bepaling === 'aangevinkt' && voorstel && (
        <p>
          <Badge look="bevestigen">{tekst.punten.voorstel}</Badge>
          <span className="sr"> {tekst.punten.voorstelUitleg}</span>
        </p>
      )}
      {bewerkbaar && punt.voorwaardeMogelijk && stand !== 'in-orde' && (
        <span className="punt-knoppen">
          {knop(voorwaarde ? tekst.punten.wijzigVoorwaarde : tekst.punten.zetVoorwaarde, 'voorwaarde')}
          {voorwaarde && (
            <Button look="link" size="klein" onClick={wegen.onHaalVoorwaardeWeg}>
              {tekst.punten.verwijderVoorwaarde}
            </Button>
          )}
        </span>
      )}
    </>
  );
}
