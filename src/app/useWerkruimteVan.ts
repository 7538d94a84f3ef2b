import { useMemo } from 'react';
import { SCANLIJST } from '../content/versie.ts';
import { toDag } from '../domain/voortgang/dag.ts';
import { klok } from '../platform/klok.ts';
import { nieuwId } from '../platform/nieuwId.ts';
import type { Trajectstaat } from '../store/trajectstaat.ts';
import type { Werkruimte } from '../store/werkruimte.ts';
import type { Diensten, Kern } from './diensten.ts';

/** What the screens read and write; a new object only when the traject changed. */
export function useWerkruimteVan(
  { store }: Diensten,
  { werkwijze, leidAf }: Kern,
  { traject, alleenLezen }: Trajectstaat,
): Werkruimte | undefined {
  return useMemo(() => {
    if (!traject) return undefined;
    return {
      traject,
      werkwijze,
      afgeleid: leidAf(traject),
      alleenLezen,
      voerUit: (wat, maak) => {
        const nu = store.getState().traject;
        if (!nu) return { soort: 'geen-traject' };
        const moment = klok();
        const mutaties = maak(nu, {
          nieuwId,
          op: moment.toISOString(),
          vandaag: toDag(moment),
          versie: SCANLIJST.versie,
        });
        return mutaties.length > 0
          ? store.opdrachten.voerUit(wat, mutaties)
          : { soort: 'niets-te-schrijven' };
      },
    };
  }, [store, werkwijze, leidAf, traject, alleenLezen]);
}
