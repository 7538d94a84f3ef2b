import type { Methodestap } from '../../domain/team/teaminhoud.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { team } from '../../texts/team.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Teamleden } from './Teamleden.tsx';
import type { Lid, Rolbezetting } from './teambezetting.ts';
import { Voorbereiding } from './Voorbereiding.tsx';

const teksten = team.rollen;

type TeamrolProps = {
  bezetting: Rolbezetting;
  stap: Methodestap;
  /** Adds somebody without a name for each of these columns (null: the whole traject). */
  onErbij: (uitvoerders: readonly (string | null)[]) => void;
  /** Opens the fields of a member, or (undefined) of a new one. */
  onOpen: (lid: Lid | undefined) => void;
};

/** One role: what it is, who has it, what it does in this step and prepares. */
export function Teamrol({ bezetting, stap, onErbij, onOpen }: TeamrolProps) {
  const { rol } = bezetting;
  const { alleenLezen } = useWerkruimte();
  const taken = rol.taken[stap];
  const { vooraf } = rol;
  const heeftVooraf = vooraf.doe.length + vooraf.meenemen.length + vooraf.laag.length > 0;
  return (
    <li className="team-rol">
      <div>
        <h4>{rol.titel}</h4>
        <p className="muted">{rol.omschrijving}</p>
        {rol.aantal.opmerking !== undefined && <p className="muted">{rol.aantal.opmerking}</p>}
      </div>
      <Teamleden bezetting={bezetting} alleenLezen={alleenLezen} onErbij={onErbij} onOpen={onOpen} />
      <div>
        <div className="team-taken">
          <p className="sr">{teksten.nu}</p>
          {taken.length === 0 ? (
            <p className="muted">{teksten.geenTaak}</p>
          ) : (
            <ul>
              {taken.map((taak) => (
                <li key={taak}>{taak}</li>
              ))}
            </ul>
          )}
        </div>
        {heeftVooraf && (
          <Disclosure look="kaal" summary={team.vooraf.titelMetMinuten(team.vooraf.minuten(vooraf.minuten))}>
            <Voorbereiding rol={rol} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}
