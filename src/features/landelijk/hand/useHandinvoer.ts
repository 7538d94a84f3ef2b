import { useState } from 'react';
import type { Handfeit } from '../../../domain/voortgang/handfeit.ts';
import { type Handfout, type Handinvoer, toHandfeit } from '../../../domain/voortgang/handformulier.ts';
import { klok } from '../../../platform/klok.ts';
import { nieuwId } from '../../../platform/nieuwId.ts';

/** What somebody fills in about one gemeente; what is wrong shows from the first try on, until it is right. */
export function useHandinvoer(vandaag: string, onBewaar: (feit: Handfeit) => Promise<boolean>) {
  const [invoer, setInvoer] = useState<Handinvoer>({
    status: null,
    datum: vandaag,
    grond: 'zelf-opgegeven',
    bron: '',
    kwartaal: '',
    reden: '',
  });
  const [geprobeerd, setGeprobeerd] = useState(false);
  const [mislukt, setMislukt] = useState(false);
  const maak = (code: string) =>
    toHandfeit(invoer, { id: nieuwId(), code, vandaag, nu: klok().toISOString() });
  return {
    invoer,
    mislukt,
    zet: (anders: Partial<Handinvoer>) => setInvoer((nu) => ({ ...nu, ...anders })),
    foutenBij: (code: string): readonly Handfout[] => {
      const uit = geprobeerd ? maak(code) : undefined;
      return uit?.soort === 'fout' ? uit.fouten : [];
    },
    /** @returns the fact that was kept; undefined: not right yet, or the browser keeps nothing */
    bewaar: async (code: string): Promise<Handfeit | undefined> => {
      const uit = maak(code);
      setGeprobeerd(uit.soort === 'fout');
      if (uit.soort === 'fout') return undefined;
      const gelukt = await onBewaar(uit.feit);
      setMislukt(!gelukt);
      return gelukt ? uit.feit : undefined;
    },
  };
}

export type Handinvoerstaat = ReturnType<typeof useHandinvoer>;
