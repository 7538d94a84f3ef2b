import { useMemo } from 'react';
import { afkortingen } from '../../domain/regio/afkorting.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import type { Vakgemeente } from './Gemeentevakjes.tsx';

/** The gemeenten with the letters for their box; the same list as long as the names stay the same. */
export function useVakgemeenten(): readonly Vakgemeente[] {
  const { gemeenten } = useWerkruimte().afgeleid;
  const inhoud = JSON.stringify(gemeenten);
  return useMemo(() => {
    const lijst = JSON.parse(inhoud) as typeof gemeenten;
    const letters = afkortingen(lijst.map(({ naam }) => naam));
    return lijst.map((gemeente) => ({ ...gemeente, letters: letters.get(gemeente.naam) ?? '' }));
  }, [inhoud]);
}
