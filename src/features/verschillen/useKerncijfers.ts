import { useMemo } from 'react';
import { type Cijferregel, toCijferregel } from '../../diagram/cijfers/cijferregel.ts';
import { toCijferpunten } from '../../domain/proces/kerncijfers/cijferpunten.ts';
import { type Regiocijfers, toRegiocijfers } from '../../domain/proces/kerncijfers/regiocijfers.ts';
import { toAntwoordenPerGemeente } from '../../domain/traject/trajectvergelijking.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** The key figures of the chosen gemeenten, with their words. */
export function useKerncijfers(): { cijfers: Regiocijfers; regels: readonly Cijferregel[] } {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { vergelijkingen } = useVerschillenscherm().model;
  const { meetlat } = afgeleid;
  const cijferpunten = useMemo(() => toCijferpunten(meetlat), [meetlat]);
  return useMemo(() => {
    const antwoorden = toAntwoordenPerGemeente(traject);
    const cijfers = toRegiocijfers({ meetlat, cijferpunten, vergelijkingen, antwoorden });
    const { werkproces } = werkwijze;
    return { cijfers, regels: cijfers.cijfers.map((cijfer) => toCijferregel(cijfer, werkproces)) };
  }, [meetlat, cijferpunten, vergelijkingen, traject, werkwijze]);
}
