import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.stap;

/** Shows or hides the deelstappen of a hoofdstap in the picture; what is no hoofdstap has none. */
export function useDeelstappen(): (stap: string, stand: 'open' | 'dicht') => void {
  const { hoofdstappen } = useWerkruimte().werkwijze.werkproces;
  const { kies, leesNu } = useVerschillenscherm();
  const zeg = useAnnounce();
  return (stap, stand) => {
    const hoofdstap = hoofdstappen.find(({ id }) => id === stap);
    if (!hoofdstap) return;
    const andere = leesNu().deelstappen.filter((id) => id !== stap);
    kies({ deelstappen: stand === 'open' ? [...andere, stap] : andere });
    zeg(stand === 'open' ? t.deelstappenOpen(hoofdstap.naam) : t.deelstappenDicht(hoofdstap.naam));
  };
}
