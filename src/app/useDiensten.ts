import { createContext, useContext, useEffect, useState } from 'react';
import type { Diensten } from './diensten.ts';

export const DienstenContext = createContext<Diensten | undefined>(undefined);

/** Storage and content; undefined until they are loaded. */
export function useDiensten(): Diensten | undefined {
  return useContext(DienstenContext);
}

/** Loads the services after the first paint, so that the start page does not wait for them. */
export function useLaadDiensten(): { diensten: Diensten | undefined; fout: unknown } {
  const [stand, zet] = useState<{ diensten?: Diensten; fout?: unknown }>({});
  useEffect(() => {
    import('./diensten.ts').then(
      ({ maakDiensten }) => zet({ diensten: maakDiensten() }),
      (fout: unknown) => zet({ fout }),
    );
  }, []);
  return { diensten: stand.diensten, fout: stand.fout };
}
