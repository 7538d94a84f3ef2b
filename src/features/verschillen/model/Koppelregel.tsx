import { zetStapkoppeling } from '../../../domain/traject/opdrachten/modellen.ts';
import { useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import type { Koppelrij } from './koppelrijen.ts';
import { Koppelvak } from './Koppelvak.tsx';
import { useModelscherm } from './useModelscherm.ts';
import { Zekerheidsteken } from './Zekerheidsteken.tsx';

const t = modelTekst.stappen;

/** One step of the model, the step of ours that it is, and how sure that is; opens to change it. */
export function Koppelregel({ rij, open }: { rij: Koppelrij; open: boolean }) {
  const { model, onze, kies } = useModelscherm();
  const { alleenLezen, voerUit } = useWerkruimte();
  const zeg = useAnnounce();
  const { id, naam, baan, groep, zekerheid, score, bekeken } = rij;
  const heeft = rij.onze.length > 0;
  return (
    <li className={open ? 'mo-rij mo-rij-open' : 'mo-rij'} data-rij={id}>
      <div className="mo-rijkop">
        <p className="mo-van">
          <b>{naam}</b>
          <small>{groep === undefined ? baan : t.plek(baan, groep)}</small>
        </p>
        <Icon name="arrowRight" size={18} />
        <div className="mo-naar">
          <Onze ids={rij.onze} leeg={bekeken ? t.geenStap : t.nogGeen} naamVan={(ons) => onze.get(ons)} />
          {rij.samenMet.length > 0 && <small>{t.samenMet(rij.samenMet)}</small>}
        </div>
        <Zekerheidsteken zekerheid={zekerheid} score={score} />
        {!alleenLezen && (
          <div className="mo-acties">
            {!bekeken && (
              <Button
                size="klein"
                icon="check"
                aria-label={heeft ? t.kloptBij(naam) : t.geenBij(naam)}
                onClick={() => {
                  voerUit(modelTekst.undo.stap(naam), () => zetStapkoppeling(model.id, id, rij.onze));
                  zeg(heeft ? t.bevestigd(naam) : t.gezetGeen(naam));
                }}
              >
                {heeft ? t.klopt : t.geenKort}
              </Button>
            )}
            <Button
              size="klein"
              look={open ? 'lijn' : 'stil'}
              aria-expanded={open}
              aria-label={t.wijzigBij(naam)}
              onClick={() => kies({ stap: open ? undefined : id })}
            >
              {open ? t.sluit : t.wijzig}
            </Button>
          </div>
        )}
      </div>
      {open && !alleenLezen && <Koppelvak rij={rij} />}
    </li>
  );
}

type OnzeProps = {
  ids: readonly string[];
  leeg: string;
  naamVan: (id: string) => { naam: string; baan: string } | undefined;
};

function Onze({ ids, leeg, naamVan }: OnzeProps) {
  if (ids.length === 0) return <p className="muted">{leeg}</p>;
  return ids.map((id) => {
    const stap = naamVan(id);
    return (
      <p key={id}>
        {stap?.naam ?? id} <small>{stap?.baan}</small>
      </p>
    );
  });
}
