import { team } from '../../texts/team.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Lid, Rolbezetting } from './teambezetting.ts';

const teksten = team.rollen;

/** More than this many columns get one button together, and one to choose. */
const MEESTE_LOS = 4;

type GatenProps = {
  bezetting: Rolbezetting;
  onErbij: (uitvoerders: readonly (string | null)[]) => void;
  onOpen: (lid: Lid | undefined) => void;
};

/** One click for whoever is missing in a role; rows of a list. */
export function Gaten({ bezetting, onErbij, onOpen }: GatenProps) {
  const { rol, leden, gaten } = bezetting;
  const titel = rol.titel;
  const toonLos = gaten.length <= MEESTE_LOS && rol.belang === 'kern';
  if (gaten.length === 0) {
    return (
      <Erbij
        tekst={teksten.nogIemand}
        label={teksten.nogIemandVoor(titel)}
        onClick={() => onOpen(undefined)}
      />
    );
  }
  return (
    <>
      {gaten.length > 1 && (
        <Erbij
          tekst={leden.length === 0 ? teksten.erbijAlle : teksten.erbijRest}
          label={teksten.erbijAlleVoor(titel, gaten.length)}
          onClick={() => onErbij(gaten.map((kolom) => kolom?.id ?? null))}
        />
      )}
      {toonLos || gaten.length === 1 ? (
        gaten.map((kolom) => (
          <Erbij
            key={kolom?.id ?? ''}
            tekst={kolom?.naam ?? teksten.erbij}
            label={kolom ? teksten.erbijVoor(titel, kolom.naam) : teksten.erbijTraject(titel)}
            onClick={() => onErbij([kolom?.id ?? null])}
          />
        ))
      ) : (
        <Erbij
          tekst={teksten.erbijKies}
          label={teksten.erbijKiesVoor(titel)}
          onClick={() => onOpen(undefined)}
        />
      )}
    </>
  );
}

function Erbij({ tekst, label, onClick }: { tekst: string; label: string; onClick: () => void }) {
  return (
    <li>
      <button type="button" className="chip chip-erbij" aria-label={label} onClick={onClick}>
        <Icon name="plus" size={16} />
        {tekst}
      </button>
    </li>
  );
}
