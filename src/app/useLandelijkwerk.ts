import { useMemo } from 'react';
import type { Landelijkwerk } from '../features/landelijk/Landelijk.tsx';
import { klok } from '../platform/klok.ts';
import type { Diensten } from './diensten.ts';
import { isOpslagfout } from './isOpslagfout.ts';
import { leesVoorLandelijk } from './landelijkInlezen.ts';

/** What the national page does with facts: read, set, choose and remove; after each the page is read anew. */
export function useLandelijkwerk(
  diensten: Diensten | undefined,
  ververs: () => Promise<void>,
): Landelijkwerk {
  return useMemo(() => {
    const bewaar = async (werk: (aanwezig: Diensten) => Promise<void>): Promise<boolean> => {
      if (!diensten) return false;
      return werk(diensten).then(
        () => true,
        (fout: unknown) => {
          // The browser keeps nothing: the page says so.
          if (isOpslagfout(fout)) return false;
          throw fout;
        },
      );
    };
    const doe = async (werk: (aanwezig: Diensten) => Promise<void>): Promise<boolean> => {
      const gelukt = await bewaar(werk);
      await ververs();
      return gelukt;
    };
    return {
      leesBestanden: async (bestanden, opties) => {
        if (!diensten) return { regels: [], bewaard: true };
        const verslag = await leesVoorLandelijk(diensten, bestanden, opties);
        await ververs();
        return verslag;
      },
      verwijderBron: (id) => {
        void doe(({ landelijk }) => landelijk.verwijder(id.replace(/^bestand\//, '')));
      },
      zetHand: (feiten) => doe(({ landelijk }) => landelijk.zetHand(feiten)),
      verwijderHand: (ids) => doe(({ landelijk }) => landelijk.verwijderHand(ids)),
      kiesTraject: (code, traject) =>
        doe(({ landelijk }) => landelijk.zetKeuze({ code, traject, op: klok().toISOString() })),
      // A stand that is kept changes no fact: nothing has to be read anew.
      standen: {
        alle: () =>
          (diensten?.landelijk.standen() ?? Promise.resolve([])).catch((fout: unknown) => {
            if (isOpslagfout(fout)) return [];
            throw fout;
          }),
        zet: (stand) => bewaar(({ landelijk }) => landelijk.zetStand(stand)),
        verwijder: (id) => bewaar(({ landelijk }) => landelijk.verwijderStand(id)),
      },
    };
  }, [diensten, ververs]);
}
