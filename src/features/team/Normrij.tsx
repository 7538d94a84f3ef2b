import type { Norm } from '../../domain/scanlijst/normenset.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { voorkeurInWoorden } from '../../texts/wijzigingen.ts';
import { normenTekst } from '../../texts/normen.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

const teksten = normenTekst;

/** One norm: the fact it is about, its value with the source, and what is known when it is empty. */
export function Normrij({ norm, onOpen }: { norm: Norm; onOpen: () => void }) {
  const { afgeleid, werkwijze, alleenLezen } = useWerkruimte();
  const { normen } = afgeleid.meetlat;
  const { ankers } = werkwijze.werkproces;
  const waarde =
    norm.waarde === null
      ? undefined
      : voorkeurInWoorden({ vraag: norm.feit, voorkeur: { norm: norm.id } }, normen, ankers);
  const isVast = norm.vast === true;
  return (
    <li>
      <div>
        <h3>
          {norm.titel} {isVast && <Badge icon="lock">{teksten.vast}</Badge>}
          {norm.gebruik === 'tonen' && <Badge>{teksten.alleenTonen}</Badge>}
        </h3>
        <p className="muted">{norm.feit}</p>
        {waarde === undefined ? (
          <>
            <StatusMark tone="onbekend">{teksten.leeg}</StatusMark>
            <p className="muted">
              <b>{teksten.watWeWeten}</b> {norm.watIsBekend}
            </p>
            {norm.invullenDoor.length > 0 && (
              <p className="muted">{teksten.invullenDoor(norm.invullenDoor)}</p>
            )}
          </>
        ) : (
          <>
            <StatusMark tone="klaar">{waarde}</StatusMark>
            {norm.bron !== null && <p className="muted">{teksten.bron(norm.bron)}</p>}
            {isVast && <p className="muted">{teksten.vastUitleg}</p>}
          </>
        )}
      </div>
      {!isVast && !alleenLezen && (
        <Button
          size="klein"
          icon="pencil"
          aria-label={waarde === undefined ? teksten.vulInVan(norm.titel) : teksten.veranderVan(norm.titel)}
          onClick={onOpen}
        >
          {waarde === undefined ? teksten.vulIn : teksten.verander}
        </Button>
      )}
    </li>
  );
}
