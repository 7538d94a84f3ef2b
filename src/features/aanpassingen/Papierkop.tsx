import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { dagInWoorden } from '../../texts/wijzigingen.ts';
import { MAX_VAKJES, type Vakgemeente } from './Gemeentevakjes.tsx';

const t = aanpassingen.papier;

type PapierkopProps = {
  gemeenten: readonly Vakgemeente[];
  /** What part of the list is on the paper; undefined: all of it. */
  deel: string | undefined;
};

/** On paper only: of which traject the list is, of which day, and what the letters in the boxes mean. */
export function Papierkop({ gemeenten, deel }: PapierkopProps) {
  const { kenmerken } = useWerkruimte().traject;
  return (
    <div className="aa-papierkop">
      <p>
        <b>{t.regio(kenmerken.naam ?? '')}</b> {t.op(dagInWoorden(toDag(klok())))} {deel}
      </p>
      {gemeenten.length > 1 && gemeenten.length <= MAX_VAKJES && (
        <dl>
          {gemeenten.map(({ code, letters, naam }) => (
            <div key={code}>
              <dt>{letters}</dt>
              <dd>{naam}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
