import type { ReactNode } from 'react';
import type { Puntstand } from '../../domain/voortgang/afvinkstand.ts';
import { afvinkenTekst as tekst } from '../../texts/afvinken.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Puntbewijs } from './Puntbewijs.tsx';
import type { Gemeenterij } from './gemeenterij.ts';
import { Puntdoor } from './Puntdoor.tsx';

export type PuntrijProps = {
  rij: Gemeenterij;
  punt: Puntstand;
  vandaag: string;
  bewerkbaar: boolean;
  open: 'vink' | 'voorwaarde' | undefined;
  onOpen: (wat: 'vink' | 'voorwaarde') => void;
  onHaalVinkWeg: () => void;
  onHaalVoorwaardeWeg: () => void;
  /** The form that is open under the row. */
  children: ReactNode;
};

/** One point. What somebody ticks is a checkbox that asks for proof first; what follows from the traject is a sign. */
export function Puntrij(props: PuntrijProps) {
  const { punt: puntstand, bewerkbaar, open, onOpen, onHaalVinkWeg, children } = props;
  const { punt, stand, vinkje } = puntstand;
  const uitleg = `punt-${punt.id}-uitleg`;
  const titel = (
    <span className="punt-titel">
      <b>{punt.titel}</b>
      {/* What is met needs no explaining in sight. */}
      <small id={uitleg} className={stand === 'in-orde' ? 'sr' : undefined}>
        {punt.uitleg}
      </small>
    </span>
  );
  return (
    <li className={open ? 'punt punt-open' : 'punt'}>
      <div className="punt-rij">
        {punt.bepaling === 'aangevinkt' ? (
          <label className="punt-naam">
            <input
              id={`punt-${punt.id}`}
              type="checkbox"
              className="vink"
              checked={vinkje !== undefined}
              disabled={!bewerkbaar}
              aria-expanded={vinkje === undefined ? open === 'vink' : undefined}
              aria-describedby={uitleg}
              onChange={vinkje === undefined ? () => onOpen('vink') : onHaalVinkWeg}
            />
            {titel}
          </label>
        ) : (
          <div className="punt-naam" id={`punt-${punt.id}`} tabIndex={-1}>
            <span className={`punt-teken punt-teken-${stand}`}>
              <Icon
                name={stand === 'in-orde' ? 'check' : stand === 'voorwaarde' ? 'shield' : 'ring'}
                size={stand === 'in-orde' ? 18 : 22}
                label={stand === 'open' ? tekst.punten.nogOpen : tekst.punten.inOrde}
              />
            </span>
            {titel}
          </div>
        )}
        <div className="punt-bewijs">
          <Puntbewijs {...props} />
        </div>
        <Puntdoor {...props} />
      </div>
      {children}
    </li>
  );
}
