import { type RefObject, startTransition, useEffect, useState } from 'react';

/**
 * Inner width of an element in whole px; undefined before the first measure, which comes after the first layout:
 * asking for it earlier makes the browser lay out the page twice. What follows from it is drawn in slices.
 */
export function useWidth(target: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const next = Math.floor(element.clientWidth);
      startTransition(() => setWidth(next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return width;
}
