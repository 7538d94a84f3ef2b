import { createContext, useContext, useEffect, useState } from 'react';
import type { Diensten } from './diensten.ts';

export const DienstenContext = createContext<Diensten | undefined>(undefined);

/** Storage and content; undefined until they are loaded. */
export function useDiensten(): Diensten | undefined {
  return useContext(DienstenContext);
}

let belofte: Promise<Diensten> | undefined;

/** The services, loaded once per visit; a failed download is tried again at the next call. */
export function laadDiensten(): Promise<Diensten> {
  return (belofte ??= import('./diensten.ts').then(
    ({ maakDiensten }) => maakDiensten(),
    (fout: unknown) => {
      belofte = undefined;
      throw fout;
    },
  ));
}

/** ms after the first paint of the start page; pressing something there loads them at once. */
const RUST = 200;

/**
 * Loads the services: at once where the screen needs them, and on the start page after it stands there,
 * so that it does not wait for storage.
 */
export function useLaadDiensten(direct: boolean): { diensten: Diensten | undefined; fout: unknown } {
  const [stand, zet] = useState<{ diensten?: Diensten; fout?: unknown }>({});
  useEffect(() => {
    const laad = () =>
      laadDiensten().then(
        (diensten) => zet({ diensten }),
        (fout: unknown) => zet({ fout }),
      );
    const beurt = setTimeout(() => void laad(), direct ? 0 : RUST);
    return () => clearTimeout(beurt);
  }, [direct]);
  return { diensten: stand.diensten, fout: stand.fout };
}
