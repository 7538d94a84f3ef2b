import { startTransition, useEffect, useState } from 'react';

type InDelen = {
  /** how many of all parts to draw now */
  getekend: number;
  /** draws at least so many from now on, sooner than their turn */
  tekenTot: (aantal: number) => void;
};

/**
 * How many of `aantal` parts to draw now: the first `deel` at once, and as many again in every task after that. So
 * a press or key never waits for a large picture to be drawn.
 * @param minstens that many are drawn from the first moment on
 */
export function useInDelen(aantal: number, deel: number, minstens: number): InDelen {
  const [tot, zetTot] = useState(deel);
  const getekend = Math.min(aantal, Math.max(tot, minstens));
  const isKlaar = getekend >= aantal;
  useEffect(() => {
    if (isKlaar) return undefined;
    const beurt = setTimeout(() =>
      startTransition(() => zetTot((eerder) => Math.max(eerder, getekend + deel))),
    );
    return () => clearTimeout(beurt);
  }, [isKlaar, getekend, deel]);
  return { getekend, tekenTot: (nu) => zetTot((eerder) => Math.max(eerder, nu)) };
}
