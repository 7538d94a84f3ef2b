import { useEffect, useState } from 'react';

/** How long a day stays while playing, ms. */
const TEMPO = 1600;

export type Speler = {
  /** The day that is shown, counted from 0; undefined = everything at once. */
  plek: number | undefined;
  speelt: boolean;
  speel: () => void;
  pauzeer: () => void;
  ga: (plek: number | undefined) => void;
};

/** Walks through `aantal` days, by itself or step by step. Another casus (`sleutel`) starts with everything. */
export function useSpeler(aantal: number, sleutel: string): Speler {
  const [stand, setStand] = useState<{ plek: number | undefined; speelt: boolean; sleutel: string }>({
    plek: undefined,
    speelt: false,
    sleutel,
  });
  const huidig = stand.sleutel === sleutel ? stand : { plek: undefined, speelt: false, sleutel };
  const { plek, speelt } = huidig;
  useEffect(() => {
    if (!speelt) return undefined;
    const beurt = setTimeout(() => {
      const volgende = (plek ?? -1) + 1;
      setStand({ plek: Math.min(volgende, aantal - 1), speelt: volgende < aantal - 1, sleutel });
    }, TEMPO);
    return () => clearTimeout(beurt);
  }, [speelt, plek, aantal, sleutel]);
  return {
    plek,
    speelt,
    // At the end it starts again.
    speel: () =>
      setStand({ plek: plek === undefined || plek >= aantal - 1 ? 0 : plek, speelt: true, sleutel }),
    pauzeer: () => setStand({ ...huidig, speelt: false }),
    ga: (naar) =>
      setStand({
        plek: naar === undefined ? undefined : Math.max(0, Math.min(naar, aantal - 1)),
        speelt: false,
        sleutel,
      }),
  };
}
