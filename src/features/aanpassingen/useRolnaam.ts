import { useMemo } from 'react';
import { useWerkruimte } from '../../store/werkruimte.ts';

/** Name of a role by id; an unknown id shows itself. */
export function useRolnaam(): (id: string) => string {
  const { rollen } = useWerkruimte().werkwijze.team;
  return useMemo(() => {
    const namen = new Map(rollen.map(({ id, titel }) => [id, titel]));
    return (id) => namen.get(id) ?? id;
  }, [rollen]);
}
