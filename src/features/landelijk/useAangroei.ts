import { useEffect, useState } from 'react';

/** Rows per frame: few enough to keep typing and scrolling smooth. */
export const PER_BEELD = 40;

/**
 * Lets a long list grow on the screen, a piece per frame, from its beginning each time it changes; all of it
 * stands there within a fraction of a second and no single task is long.
 */
export function useAangroei<T>(lijst: readonly T[]): readonly T[] {
  const [stand, setStand] = useState({ lijst, aantal: PER_BEELD });
  if (stand.lijst !== lijst) setStand({ lijst, aantal: PER_BEELD });
  const { aantal } = stand;
  const klaar = aantal >= lijst.length;
  useEffect(() => {
    if (klaar) return undefined;
    const beeld = requestAnimationFrame(() => setStand({ lijst, aantal: aantal + PER_BEELD }));
    return () => cancelAnimationFrame(beeld);
  }, [lijst, aantal, klaar]);
  return klaar ? lijst : lijst.slice(0, aantal);
}
