import { memo } from 'react';
import { modelTekst } from '../../../texts/model.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Koppelrij } from './koppelrijen.ts';
import { Koppelvak } from './Koppelvak.tsx';
import type { OnzeStap } from './onzeStappen.ts';
import { Zekerheidsteken } from './Zekerheidsteken.tsx';

const t = modelTekst.stappen;

type KoppelregelProps = {
  rij: Koppelrij;
  open: boolean;
  alleenLezen: boolean;
  stapVan: (id: string) => OnzeStap | undefined;
  bijKlopt: (rij: Koppelrij) => void;
  /** id of the row to open; undefined closes this one */
  bijWijzig: (id: string | undefined) => void;
};

/** One step of the model, the step of ours that it is, and how sure that is; opens to change it. */
export const Koppelregel = memo(function Koppelregel({
  rij,
  open,
  alleenLezen,
  stapVan,
  bijKlopt,
  bijWijzig,
}: KoppelregelProps) {
  const { id, naam, baan, groep, onze, samenMet, zekerheid, score, bekeken } = rij;
  const heeft = onze.length > 0;
  return (
    <li className={open ? 'mo-rij mo-rij-open' : 'mo-rij'} data-rij={id}>
      <div className="mo-rijkop">
        <p className="mo-van">
          <b>{naam}</b>
          <small>{groep === undefined ? baan : t.plek(baan, groep)}</small>
        </p>
        <Icon name="arrowRight" size={18} />
        <div className="mo-naar">
          <Onze ids={onze} leeg={bekeken ? t.geenStap : t.nogGeen} stapVan={stapVan} />
          {samenMet.length > 0 && <small>{t.samenMet(samenMet)}</small>}
        </div>
        <Zekerheidsteken zekerheid={zekerheid} score={score} />
        {!alleenLezen && (
          <div className="mo-acties">
            {!bekeken && (
              <Button
                size="klein"
                icon="check"
                aria-label={heeft ? t.kloptBij(naam) : t.geenBij(naam)}
                onClick={() => bijKlopt(rij)}
              >
                {heeft ? t.klopt : t.geenKort}
              </Button>
            )}
            <Button
              size="klein"
              look={open ? 'lijn' : 'stil'}
              aria-expanded={open}
              aria-label={t.wijzigBij(naam)}
              onClick={() => bijWijzig(open ? undefined : id)}
            >
              {open ? t.sluit : t.wijzig}
            </Button>
          </div>
        )}
      </div>
      {open && !alleenLezen && <Koppelvak rij={rij} />}
    </li>
  );
}, isZelfde);

/** By content: every choice makes all rows anew, and the callbacks of a row always do the same. */
function isZelfde(a: KoppelregelProps, b: KoppelregelProps): boolean {
  return (
    a.open === b.open &&
    a.alleenLezen === b.alleenLezen &&
    (a.rij === b.rij || JSON.stringify(a.rij) === JSON.stringify(b.rij))
  );
}

type OnzeProps = Pick<KoppelregelProps, 'stapVan'> & { ids: readonly string[]; leeg: string };

function Onze({ ids, leeg, stapVan }: OnzeProps) {
  if (ids.length === 0) return <p className="muted">{leeg}</p>;
  return ids.map((id) => {
    const stap = stapVan(id);
    return (
      <p key={id}>
        {stap?.naam ?? id} <small>{stap?.soort === 'extra' ? t.extra(stap.baan) : stap?.baan}</small>
      </p>
    );
  });
}
