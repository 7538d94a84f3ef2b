import { useRef } from 'react';
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
import { useFocusBijRijen } from './useFocusBijRijen.ts';

type PlanlijstProps = Pick<LijstProps, 'gemeenten' | 'werk' | 'opEigen'> & {
  zichtbaar: readonly Aanpassing[];
  /** which part of the plan that is, in words; undefined: all of it */
  deel: string | undefined;
  filter: Filter;
  zet: (deel: Partial<Filter>) => void;
  opOpen: (sleutel: string) => void;
  toLink: (deel: Partial<Filter>) => string;
  /** YYYY-MM-DD */
  vandaag: string;
};

/** The rows that the reader asked for, with the filters above them and what one does with many at once below. */
export function Planlijst({ zichtbaar, deel, filter, zet, toLink, gemeenten, ...rest }: PlanlijstProps) {
  const { werkwijze, alleenLezen } = useWerkruimte();
  const { keuze, kies, begin, stop } = useKeuze();
  const tabel = filter.weergave === 'tabel';
  const vak = useRef<HTMLDivElement>(null);
  useFocusBijRijen(vak, zichtbaar);
  const toonAlles = () => {
    // The button goes away.
    vak.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
    zet(ALLES);
  };
  return (
    <div ref={vak} className="aa-plan">
      <Filterbalk
        filter={filter}
        zet={zet}
        gemeenten={gemeenten}
        rollen={werkwijze.team.rollen}
        opKies={alleenLezen || keuze || !tabel ? undefined : begin}
      />
      <p className={deel === undefined ? 'sr' : 'aa-gevonden no-print'}>
        <output tabIndex={-1}>{deel}</output>
        {deel !== undefined && zichtbaar.length > 0 && (
          <Button size="klein" look="stil" onClick={toonAlles}>
            {t.wisFilters}
          </Button>
        )}
      </p>
      {zichtbaar.length === 0 ? (
        <EmptyState
          icon="search"
          text={t.nietsGevonden}
          action={<Button onClick={toonAlles}>{t.wisFilters}</Button>}
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
    </div>
  );
}
