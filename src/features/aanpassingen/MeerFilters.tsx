import { Wijzigingssoort } from '../../domain/scanlijst/scanlijst.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { wijzigingen as woorden } from '../../texts/wijzigingen.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { DAGKEUZES, type Filter } from './filter.ts';
import { SORTERINGEN } from './sorteer.ts';

const t = aanpassingen.filters;

type MeerFiltersProps = { id: string; filter: Filter; zet: (deel: Partial<Filter>) => void };

/** The filters that one needs now and then: kind, theme, day, and the order of the rows. */
export function MeerFilters({ id, filter, zet }: MeerFiltersProps) {
  const { themas } = useWerkruimte().werkwijze.scanlijst;
  return (
    <div id={id}>
      <Toolbar label={t.meerUitleg}>
        <Select<Filter['soort']>
          label={t.soort}
          hideLabel
          value={filter.soort}
          onChange={(soort) => zet({ soort })}
          options={[
            { value: '', label: t.alleSoorten },
            ...Wijzigingssoort.options.map((soort) => ({ value: soort, label: woorden.soorten[soort] })),
          ]}
        />
        <Select
          label={t.thema}
          hideLabel
          value={filter.thema}
          onChange={(thema) => zet({ thema })}
          options={[
            { value: '', label: t.alleThemas },
            ...themas.map(({ id: thema, naam }) => ({ value: thema, label: naam })),
          ]}
        />
        <Select<Filter['klaarOp']>
          label={t.klaarOp}
          hideLabel
          icon="calendar"
          value={filter.klaarOp}
          onChange={(klaarOp) => zet(klaarOp === 'tot' ? { klaarOp } : { klaarOp, tot: '' })}
          options={[
            { value: '', label: t.elkeDag },
            ...DAGKEUZES.map((klaarOp) => ({ value: klaarOp, label: t.perKlaarOp[klaarOp] })),
          ]}
        />
        {filter.klaarOp === 'tot' && (
          <DateField
            label={t.totEnMet}
            hideLabel
            value={filter.tot}
            onChange={(tot) => zet({ tot })}
            min="2015-01-01"
            max="2099-12-31"
          />
        )}
        <Select
          label={t.sorteer}
          hideLabel
          icon="arrowDown"
          value={filter.sorteer}
          onChange={(sorteer) => zet({ sorteer })}
          options={SORTERINGEN.map((sorteer) => ({ value: sorteer, label: t.perSortering[sorteer] }))}
        />
      </Toolbar>
    </div>
  );
}
