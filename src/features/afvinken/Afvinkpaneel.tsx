import { useWerkruimte } from '../../store/werkruimte.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Afvinkvelden } from './Afvinkvelden.tsx';
import type { Gemeenterij } from './gemeenterij.ts';
import { roltitel } from './rollen.ts';

/** Before the check-off: what is still open, the two fields, and the one main action. */
export function Afvinkpaneel({ rij, onVinkAf }: { rij: Gemeenterij; onVinkAf: () => void }) {
  const { werkwijze, alleenLezen } = useWerkruimte();
  const { kaart, naam, stand, voorwaarden } = rij;
  const open = 'open' in kaart ? kaart.open : [];
  const klaar = kaart.soort === 'klaar';
  const heropend = stand.besluit?.soort === 'heropend' ? stand.besluit : undefined;
  return (
    <Card
      look={klaar ? 'accent' : 'gewoon'}
      className="afvinkpaneel"
      title={klaar ? tekst.paneel.klaar(naam) : tekst.paneel.nogNiet(naam, open.length)}
    >
      {heropend && (
        <div className="afvinkpaneel-heropend">
          <p>{tekst.paneel.heropend(heropend.op, roltitel(werkwijze.team, heropend.rol))}</p>
          <p>{tekst.paneel.heropendReden(heropend.reden)}</p>
        </div>
      )}
      <p className="muted">{klaar ? klaarInWoorden(rij) : tekst.paneel.losOp}</p>
      <Afvinkvelden key={rij.code} rij={rij} />
      <Button
        look="hoofd"
        size="groot"
        icon="check"
        className="btn-breed"
        disabledReason={
          alleenLezen
            ? tekst.alleenLezen
            : klaar
              ? undefined
              : voorwaarden.some(({ verlopen }) => verlopen)
                ? tekst.paneel.redenVerlopen
                : tekst.paneel.reden(open.map(tekst.punt))
        }
        onClick={onVinkAf}
      >
        {tekst.paneel.vinkAf(naam)}
      </Button>
      {klaar && <p className="afvinkpaneel-voet">{tekst.paneel.later}</p>}
    </Card>
  );
}

function klaarInWoorden({ stand, voorwaarden }: Gemeenterij): string {
  const punten = voorwaarden.filter(({ soort }) => soort === 'punt').length;
  if (voorwaarden.length === 0) return tekst.paneel.alles;
  if (punten === 0) return tekst.paneel.alleenWijzigingen(voorwaarden.length);
  return tekst.paneel.metVoorwaarde(stand.punten.length - punten, voorwaarden.length);
}
