import { useRef } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Gaten } from './Gaten.tsx';
import type { Lid, Rolbezetting } from './teambezetting.ts';

const teksten = team.rollen;

type TeamledenProps = {
  bezetting: Rolbezetting;
  alleenLezen: boolean;
  onErbij: (uitvoerders: readonly (string | null)[]) => void;
  onOpen: (lid: Lid | undefined) => void;
};

/** Who has a role, each to be opened, and one click for whoever is missing. */
export function Teamleden({ bezetting, alleenLezen, onErbij, onOpen }: TeamledenProps) {
  const { rol, leden } = bezetting;
  const { kolommen } = useWerkruimte().afgeleid;
  const lijst = useRef<HTMLUListElement>(null);
  const announce = useAnnounce();
  const zetErbij = (uitvoerders: readonly (string | null)[]) => {
    onErbij(uitvoerders);
    announce(teksten.undo.erbij(rol.titel));
    // The button may have made place for the member: the next one in the list takes the focus.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        lijst.current?.querySelector<HTMLElement>('.chip-erbij')?.focus();
    });
  };
  const plek = ({ uitvoerder }: Lid) =>
    uitvoerder === null
      ? teksten.heleTraject
      : (kolommen.find(({ id }) => id === uitvoerder)?.naam ?? teksten.zonderKolom);
  return (
    <ul ref={lijst} className="chips" aria-label={teksten.leden(rol.titel)}>
      {leden.map((lid) => {
        const wie = lid.naam ?? plek(lid);
        const inhoud = (
          <>
            <Icon name="check" size={16} />
            <span>
              {wie}
              {lid.naam !== undefined && <small>{plek(lid)}</small>}
            </span>
          </>
        );
        return (
          <li key={lid.id}>
            {alleenLezen ? (
              <span className="chip team-lid">{inhoud}</span>
            ) : (
              <button
                type="button"
                className="chip team-lid"
                aria-label={teksten.verander(rol.titel, wie)}
                onClick={() => onOpen(lid)}
              >
                {inhoud}
                <Icon name="pencil" size={16} />
              </button>
            )}
          </li>
        );
      })}
      {!alleenLezen && <Gaten bezetting={bezetting} onErbij={zetErbij} onOpen={onOpen} />}
    </ul>
  );
}
