import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Icon } from '../../ui/Icon.tsx';
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
  const { rol, leden, gaten } = bezetting;
  const { kolommen } = useWerkruimte().afgeleid;
  const plek = ({ uitvoerder }: Lid) =>
    uitvoerder === null
      ? teksten.heleTraject
      : (kolommen.find(({ id }) => id === uitvoerder)?.naam ?? teksten.zonderKolom);
  return (
    <ul className="chips" aria-label={teksten.leden(rol.titel)}>
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
      {!alleenLezen && gaten.length > 1 && (
        <li>
          <Erbij
            tekst={teksten.erbijAlle(gaten.length)}
            label={teksten.erbijAlleVoor(rol.titel, gaten.length)}
            onClick={() => onErbij(gaten.map((kolom) => kolom?.id ?? null))}
          />
        </li>
      )}
      {!alleenLezen &&
        gaten.map((kolom) => (
          <li key={kolom?.id ?? ''}>
            <Erbij
              tekst={kolom?.naam ?? teksten.erbij}
              label={kolom ? teksten.erbijVoor(rol.titel, kolom.naam) : teksten.erbijTraject(rol.titel)}
              onClick={() => onErbij([kolom?.id ?? null])}
            />
          </li>
        ))}
      {!alleenLezen && leden.length > 0 && gaten.length === 0 && (
        <li>
          <Erbij
            tekst={teksten.nogIemand}
            label={teksten.nogIemandVoor(rol.titel)}
            onClick={() => onOpen(undefined)}
          />
        </li>
      )}
    </ul>
  );
}

function Erbij({ tekst, label, onClick }: { tekst: string; label: string; onClick: () => void }) {
  return (
    <button type="button" className="chip chip-erbij" aria-label={label} onClick={onClick}>
      <Icon name="plus" size={16} />
      {tekst}
    </button>
  );
}
