import { type RefObject, startTransition, useEffect, useState } from 'react';

/**
 * Inner width of an element in whole px; undefined before the first measure, which comes after the first layout:
 * asking for it earlier makes the browser lay out the page twice. What follows from it is drawn in slices.
 */
export function useBreedte(doel: RefObject<HTMLElement | null>): number | undefined {
  const [breedte, zetBreedte] = useState<number>();
  useEffect(() => {
    const element = doel.current;
    if (!element) return undefined;
    const waarnemer = new ResizeObserver(() => {
      const breedte = Math.floor(element.clientWidth);
      startTransition(() => zetBreedte(breedte));
    });
    waarnemer.observe(element);
    return () => waarnemer.disconnect();
  }, [doel]);
  return breedte;
}
