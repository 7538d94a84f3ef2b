import { type RefObject, useLayoutEffect, useState } from 'react';

/** Inner width of an element in whole px; undefined before the first measure. */
export function useBreedte(doel: RefObject<HTMLElement | null>): number | undefined {
  const [breedte, zetBreedte] = useState<number>();
  useLayoutEffect(() => {
    const element = doel.current;
    if (!element) return undefined;
    const meet = () => zetBreedte(Math.floor(element.clientWidth));
    meet();
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(element);
    return () => waarnemer.disconnect();
  }, [doel]);
  return breedte;
}
