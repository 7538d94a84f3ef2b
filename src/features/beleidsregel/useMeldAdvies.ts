import { useEffect, useRef } from 'react';
import { tegenspraakInWoorden } from '../../texts/beleidsregel.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { adviesGelezen } from './uitkomstzinnen.ts';
import type { Casusloop } from './useCasusloop.ts';

/** Reads the advice aloud when it changes; not the one that the page opens with. */
export function useMeldAdvies({ advies, tegenspraken }: Casusloop): void {
  const meld = useAnnounce();
  const zin =
    tegenspraken.length > 0
      ? tegenspraken.map(tegenspraakInWoorden).join(' ')
      : adviesGelezen(advies.uitkomsten);
  const gezegd = useRef(zin);
  useEffect(() => {
    if (gezegd.current === zin) return;
    gezegd.current = zin;
    meld(zin);
  }, [zin, meld]);
}
