import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen as t } from '../../texts/aanpassingen.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Aanpassing } from './aanpassing.ts';
import { Bulk } from './bulk/Bulk.tsx';
import { useKeuze } from './bulk/useKeuze.ts';
import { ALLES, type Filter } from './filter.ts';
import { Filterbalk } from './Filterbalk.tsx';
import type { LijstProps } from './Lijst.tsx';
import { Plandeel } from './Plandeel.tsx';

type PlanlijstProps = Pick<LijstProps, 'gemeenten' | 'werk' | 'opEigen'> & {
  zichtbaar: readonly Aanpassing[];
  filter: Filter;
  zet: (deel: Partial<Filter>) => void;
  opOpen: (sleutel: string) => void;
  toLink: (deel: Partial<Filter>) => string;
  /** YYYY-MM-DD */
  vandaag: string;
};

/** The rows that the reader asked for, with the filters above them and what one does with many at once below. */
export function Planlijst({ zichtbaar, filter, zet, toLink, gemeenten, ...rest }: PlanlijstProps) {
  const { werkwijze, alleenLezen } = useWerkruimte();
  const { keuze, kies, begin, stop } = useKeuze();
  const tabel = filter.weergave === 'tabel';
  return (
    <>
      <Filterbalk
        filter={filter}
        zet={zet}
        gemeenten={gemeenten}
        rollen={werkwijze.team.rollen}
        opKies={alleenLezen || keuze || !tabel ? undefined : begin}
      />
      {zichtbaar.length === 0 ? (
        <EmptyState
          icon="search"
          text={t.nietsGevonden}
          action={<Button onClick={() => zet(ALLES)}>{t.wisFilters}</Button>}
        />
      ) : (
        <Plandeel
          {...rest}
          zichtbaar={zichtbaar}
          filter={filter}
          gemeenten={gemeenten}
          toLink={(open) => toLink({ weergave: 'tabel', open })}
          keuze={keuze}
          opKies={kies}
        />
      )}
      {keuze && tabel && (
        <Bulk
          gekozen={zichtbaar.filter(({ vervallen, sleutel }) => !vervallen && keuze.has(sleutel))}
          opStop={stop}
        />
      )}
    </>
  );
}
