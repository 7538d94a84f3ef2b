import { startTransition, useCallback, useEffect, useState } from 'react';
import type { Diensten } from './diensten.ts';
import { type Landelijkegegevens, laadLandelijkeGegevens } from './landelijkeBronnen.ts';

/** What the national stand is counted from; undefined while it is read. */
export function useLandelijkeBronnen(diensten: Diensten | undefined): {
  gegevens: Landelijkegegevens | undefined;
  ververs: () => Promise<void>;
} {
  const [gegevens, zet] = useState<Landelijkegegevens>();
  const ververs = useCallback(async () => {
    if (!diensten) return;
    const geladen = await laadLandelijkeGegevens(diensten);
    // In slices: after hundreds of files every gemeente on the screen is another one.
    startTransition(() => zet(geladen));
  }, [diensten]);
  useEffect(() => {
    let geldig = true;
    if (diensten) void laadLandelijkeGegevens(diensten).then((geladen) => geldig && zet(geladen));
    return () => {
      geldig = false;
    };
  }, [diensten]);
  return { gegevens, ververs };
}
