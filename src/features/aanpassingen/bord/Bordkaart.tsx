import { useEffect, useEffectEvent, useRef } from 'react';
import { Wijzigingsstand } from '../../../domain/wijziging/besluit.ts';
import { isTeLaat } from '../../../domain/wijziging/teLaat.ts';
import { aanpassingen } from '../../../texts/aanpassingen.ts';
import { plan } from '../../../texts/plan.ts';
import { dagInWoorden, wijzigingen as woorden } from '../../../texts/wijzigingen.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { Select } from '../../../ui/Select.tsx';
import { toGedeeld, type Aanpassing } from '../aanpassing.ts';
import { Gemeentevakjes, type Vakgemeente } from '../Gemeentevakjes.tsx';
import { TeLaat } from '../TeLaat.tsx';
import { useRolnaam } from '../useRolnaam.ts';

const t = plan.bord;

export type BordkaartProps = {
  aanpassing: Aanpassing;
  gemeenten: readonly Vakgemeente[];
  /** YYYY-MM-DD */
  vandaag: string;
  /** address of the table with this row open */
  toLink: (sleutel: string) => string;
  /** nothing can be changed */
  uit: boolean;
  opStand: (stand: Wijzigingsstand) => void;
  /** somebody moved it just now: it takes the focus along to its new column, and says where it is */
  net: boolean;
  opAangekomen: () => void;
};

/** One change on the board. */
export function Bordkaart(props: BordkaartProps) {
  const { aanpassing, gemeenten, vandaag, toLink, uit, opStand, net, opAangekomen } = props;
  const { sleutel, titel, nummer, rijen, stand, blokkeert, wijziging } = aanpassing;
  const keuze = useAankomst(net, t.verplaatst(titel, woorden.stand[stand]), opAangekomen);
  const rol = useRolnaam()(wijziging.rol);
  const wie = toGedeeld(rijen, ({ eigenaar }) => eigenaar);
  const redenen = [...new Set(rijen.flatMap(({ status }) => status.reden ?? []))];
  return (
    <li className="bord-kaart" draggable={!uit} data-sleutel={sleutel}>
      <a className="bord-titel" href={toLink(sleutel)}>
        {titel}
      </a>
      <small className="muted">
        {nummer === undefined ? aanpassingen.eigen : aanpassingen.vraag(nummer)}
      </small>
      {blokkeert && (
        <span className="aa-tegen">
          <Icon name="lock" size={14} />
          {aanpassingen.houdtTegen}
        </span>
      )}
      {stand === 'geblokkeerd' && redenen.length > 0 && (
        <p className="st-geblokkeerd">{redenen.join('. ')}</p>
      )}
      <p>{wie.soort === 'verschilt' ? t.wieVerschilt : (wie.waarde ?? rol)}</p>
      <p>
        <Dag rijen={rijen} /> {rijen.some((rij) => isTeLaat(rij, vandaag)) && <TeLaat />}
      </p>
      <Gemeentevakjes aanpassing={aanpassing} gemeenten={gemeenten} />
      <Select
        ref={keuze}
        label={aanpassingen.veld.status(titel)}
        hideLabel
        disabled={uit}
        value={stand}
        onChange={opStand}
        options={Wijzigingsstand.options.map((optie) => ({ value: optie, label: woorden.stand[optie] }))}
      />
    </li>
  );
}

function Dag({ rijen }: Pick<Aanpassing, 'rijen'>) {
  const dag = toGedeeld(rijen, ({ deadline }) => deadline);
  if (dag.soort === 'verschilt') return t.verschilt;
  return dag.waarde === undefined ? (
    <span className="muted">{t.geenDag}</span>
  ) : (
    t.klaarOp(dagInWoorden(dag.waarde, 'kort'))
  );
}

/** A card that moved stands in another column, as a new element: the focus and the news go to it. */
function useAankomst(net: boolean, zin: string, opAangekomen: () => void) {
  const keuze = useRef<HTMLSelectElement>(null);
  const meld = useAnnounce();
  const komAan = useEffectEvent(() => {
    if (!net) return;
    keuze.current?.focus();
    meld(zin);
    opAangekomen();
  });
  useEffect(() => komAan(), []);
  return keuze;
}
