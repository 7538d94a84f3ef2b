import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { verschillen } from '../../texts/verschillen.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** Steps through the list: `plek` is 0 when nothing is chosen; past an end it starts again at the other one. */
export function useLoopLangs(): { plek: number; totaal: number; loop: (stap: 1 | -1) => void } {
  const { keuze, rijen, kies } = useVerschillenscherm();
  const zeg = useAnnounce();
  const nu = rijen.findIndex(({ nummer }) => nummer === keuze.verschil);
  return {
    plek: nu + 1,
    totaal: rijen.length,
    loop: (stap) => {
      const begin = nu === -1 && stap === -1 ? 0 : nu;
      const rij = rijen[(begin + stap + rijen.length) % rijen.length];
      if (!rij) return;
      kies({ verschil: rij.nummer });
      zeg(verschillen.lijst.gekozen(rij.nummer, rij.titel));
    },
  };
}
