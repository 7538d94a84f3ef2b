import { useMemo } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';
import type { Aanpassing } from './aanpassing.ts';
import { Bord } from './bord/Bord.tsx';
import type { Filter } from './filter.ts';
import { groepeer } from './groepeer.ts';
import { Lijst, type LijstProps } from './Lijst.tsx';
import { sorteer } from './sorteer.ts';
import { Tijdlijn } from './tijdlijn/Tijdlijn.tsx';

type PlandeelProps = Pick<LijstProps, 'gemeenten' | 'werk' | 'opEigen' | 'opOpen' | 'keuze' | 'opKies'> & {
  /** What the reader asked for, what fell away among it. */
  zichtbaar: readonly Aanpassing[];
  filter: Filter;
  /** YYYY-MM-DD */
  vandaag: string;
  /** address of the table with this row open */
  toLink: (sleutel: string) => string;
};

/** The rows in the form that the reader chose: table, board or time line. */
export function Plandeel({ zichtbaar, filter, gemeenten, vandaag, toLink, werk, ...lijst }: PlandeelProps) {
  const { traject, werkwijze, alleenLezen } = useWerkruimte();
  const geldig = useMemo(
    () =>
      sorteer(
        zichtbaar.filter(({ vervallen }) => !vervallen),
        filter.sorteer,
      ),
    [zichtbaar, filter.sorteer],
  );
  const { ingangsdatums } = traject;
  const ingang = useMemo(
    () =>
      new Map(
        Object.entries(ingangsdatums)
          .filter(([code]) => filter.gemeente === '' || filter.gemeente === code)
          .map(([code, { waarde }]) => [code, waarde]),
      ),
    [ingangsdatums, filter.gemeente],
  );
  if (filter.weergave === 'bord')
    return (
      <Bord
        rijen={geldig}
        gemeenten={gemeenten}
        vandaag={vandaag}
        toLink={toLink}
        werk={werk}
        uit={alleenLezen}
      />
    );
  if (filter.weergave === 'tijdlijn')
    return (
      <Tijdlijn
        rijen={geldig}
        gemeenten={gemeenten}
        ingangsdatums={ingang}
        vandaag={vandaag}
        toLink={toLink}
      />
    );
  return (
    <Lijst
      {...lijst}
      vandaag={vandaag}
      groepen={groepeer(geldig, filter.groep, {
        themas: werkwijze.scanlijst.themas,
        rollen: werkwijze.team.rollen,
        gemeenten,
      })}
      groepering={filter.groep}
      vervallen={zichtbaar.filter(({ vervallen }) => vervallen)}
      gemeenten={gemeenten}
      open={filter.open}
      werk={werk}
    />
  );
}
