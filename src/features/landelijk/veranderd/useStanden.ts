import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  type Bewaardekop,
  type Bewaardestand,
  leesBewaardekoppen,
  toBewaardestand,
} from '../../../domain/voortgang/bewaardestand.ts';
import { klok } from '../../../platform/klok.ts';
import { nieuwId } from '../../../platform/nieuwId.ts';
import { useLandelijkstaat } from '../landelijkstaat.ts';
import { useUitvoer } from '../publiceren/useUitvoer.ts';

/** The stands that were kept in this browser, and what one can do with them. */
export type Standen = {
  /** undefined: still being read; the newest first */
  koppen: readonly Bewaardekop[] | undefined;
  /** what was kept under an id, still to be checked; undefined: it is not there */
  inhoudVan: (id: string) => unknown;
  /** the one that was removed last, to put back */
  weg: Bewaardekop | undefined;
  /** All of these: false when this browser keeps nothing. */
  bewaar: (naam: string) => Promise<boolean>;
  verwijder: (id: string) => Promise<boolean>;
  zetTerug: () => Promise<boolean>;
};

export function useStanden(): Standen {
  const {
    werk: { standen },
  } = useLandelijkstaat();
  const { publicatie } = useUitvoer();
  const [ruw, zetRuw] = useState<readonly unknown[]>();
  const [weg, zetWeg] = useState<Bewaardestand>();
  const ververs = useCallback(() => standen.alle().then(zetRuw), [standen]);
  useEffect(() => {
    void ververs();
  }, [ververs]);
  const koppen = useMemo(() => ruw && leesBewaardekoppen(ruw), [ruw]);
  const vind = useCallback(
    (id: string) => ruw?.find((stand) => (stand as Bewaardekop | null)?.id === id),
    [ruw],
  );
  const inhoudVan = useCallback(
    (id: string) => (vind(id) as Partial<Bewaardestand> | undefined)?.publicatie,
    [vind],
  );
  const doe = async (werk: Promise<boolean>): Promise<boolean> => {
    const gelukt = await werk;
    await ververs();
    return gelukt;
  };
  return {
    koppen,
    inhoudVan,
    weg,
    bewaar: (naam) => {
      const moment = klok().toISOString();
      return doe(standen.zet(toBewaardestand(publicatie(), { id: nieuwId(), naam, moment })));
    },
    verwijder: async (id) => {
      // Listed, so it has the shape of a head at least; what is put back is what was there.
      const stand = vind(id) as Bewaardestand;
      const gelukt = await doe(standen.verwijder(id));
      if (gelukt) zetWeg(stand);
      return gelukt;
    },
    zetTerug: async () => {
      const gelukt = weg !== undefined && (await doe(standen.zet(weg)));
      if (gelukt) zetWeg(undefined);
      return gelukt;
    },
  };
}
