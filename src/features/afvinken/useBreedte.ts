import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in px, kept up to date; 0 before it is on screen. */
export function useBreedte(element: RefObject<HTMLElement | null>): number {
  const [breedte, setBreedte] = useState(0);
  useLayoutEffect(() => {
    const doel = element.current;
    if (!doel) return undefined;
    // Reports once at the start, too.
    const waarnemer = new ResizeObserver(() => setBreedte(doel.clientWidth));
    waarnemer.observe(doel);
    return () => waarnemer.disconnect();
  }, [element]);
  return breedte;
}
