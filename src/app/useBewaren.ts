import { useCallback, useEffect } from 'react';
import { download } from '../platform/download.ts';
import { bewaakVerlaten } from '../platform/verlaten.ts';
import type { Diensten } from './diensten.ts';

/** Saves the open traject as a file; and asks before the page closes while work is in no file. */
export function useBewaren({ store }: Diensten): () => void {
  useEffect(() => bewaakVerlaten(() => store.getState().opslag.nietInBestand), [store]);
  return useCallback(() => {
    const bestand = store.opdrachten.bewaarBestand();
    if (bestand) download(bestand.naam, bestand.tekst);
  }, [store]);
}
