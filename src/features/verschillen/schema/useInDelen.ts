import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `aantal` parts to draw now: the first `deel` at once, and as many again in every task after that. So
 * a press or key never waits for a large picture to be drawn.
 */
export function useInDelen(aantal: number, deel: number): number {
  const [getekend, zetGetekend] = useState(deel);
  const isKlaar = getekend >= aantal;
  useEffect(() => {
    if (isKlaar) return undefined;
    const beurt = setTimeout(() => startTransition(() => zetGetekend(getekend + deel)));
    return () => clearTimeout(beurt);
  }, [isKlaar, getekend, deel]);
  return isKlaar ? aantal : getekend;
}
