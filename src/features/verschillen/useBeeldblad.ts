import { useCallback } from 'react';
import type { Blad } from '../../diagram/svg.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { toBeeldblad } from './beeldblad.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

/** Gives what the screen shows now as a sheet; computed when it is asked for. */
export function useBeeldblad(): (vorm: { metLijst: boolean }) => Blad {
  const { traject, werkwijze } = useWerkruimte();
  const { keuze, model, beeldmerken, alleRijen } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  return useCallback(
    ({ metLijst }) =>
      toBeeldblad({
        werkproces: werkwijze.werkproces,
        beeldmerken,
        tellingen: model.tellingen,
        rijen: alleRijen,
        stand: model.leeg ? 'voorkeur' : keuze.stand,
        naam: traject.kenmerken.naam,
        gemeenten: [...model.vergelijkingen.keys()].map(naamVan),
        dag: toDag(klok()),
        voorbeeld: traject.kenmerken.voorbeeld === true,
        metLijst,
      }),
    [werkwijze, beeldmerken, model, alleRijen, keuze.stand, traject.kenmerken, naamVan],
  );
}
