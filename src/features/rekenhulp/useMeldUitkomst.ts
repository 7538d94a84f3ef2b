import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

/** Quiet time after typing before the outcome is read aloud, in ms. */
const PAUZE = 900;

/** Reads the outcome aloud when it has changed and nobody types any more; not the one that the page opens with. */
export function useMeldUitkomst(zin: string): void {
  const meld = useAnnounce();
  const gezegd = useRef(zin);
  useEffect(() => {
    if (gezegd.current === zin) return undefined;
    const beurt = setTimeout(() => {
      gezegd.current = zin;
      meld(zin);
    }, PAUZE);
    return () => clearTimeout(beurt);
  }, [zin, meld]);
}
