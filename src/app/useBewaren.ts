import { useCallback } from 'react';
import { download } from '../platform/download.ts';
import { bewarenTekst } from '../texts/bewaren.ts';
import type { Diensten } from './diensten.ts';
import { useMeld } from './MeldingProvider.tsx';

/** Saves the open traject as a file, and says so. */
export function useBewaren({ store }: Diensten): () => void {
  const meld = useMeld();
  return useCallback(() => {
    const bestand = store.opdrachten.bewaarBestand();
    if (!bestand) return;
    download(bestand.naam, bestand.tekst);
    meld(bewarenTekst.bestandGemaakt(bestand.naam));
  }, [store, meld]);
}
