import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Diensten } from './diensten.ts';
import { type Landelijkegegevens, laadLandelijkeGegevens } from './landelijkeBronnen.ts';

/**
 * What the national stand is counted from; undefined while it is read. Read again after another tab has changed it.
 */
export function useLandelijkeBronnen(diensten: Diensten | undefined): {
  gegevens: Landelijkegegevens | undefined;
  ververs: () => Promise<void>;
} {
  const [gegevens, zet] = useState<Landelijkegegevens>();
  const beurt = useRef(0);
  const ververs = useCallback(async () => {
    if (!diensten) return;
    beurt.current += 1;
    const mijn = beurt.current;
    const geladen = await laadLandelijkeGegevens(diensten);
    // What began later knows more, whichever is ready first.
    if (mijn !== beurt.current) return;
    // In slices: after hundreds of files every gemeente on the screen is another one.
    startTransition(() => zet(geladen));
  }, [diensten]);
  useEffect(() => {
    void ververs();
    const klaar = diensten?.landelijk.volg(() => void ververs());
    return () => {
      beurt.current += 1;
      klaar?.();
    };
  }, [diensten, ververs]);
  return { gegevens, ververs };
}
