import { toDag } from '../../../domain/voortgang/dag.ts';
import { klok } from '../../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import type { MaakBlad } from '../useBeeldblad.ts';
import { toModelblad } from './modelblad.ts';
import { useModelscherm } from './useModelscherm.ts';

/** Gives the comparison of the model as a sheet; computed when it is asked for. */
export function useModelblad(): MaakBlad {
  const { traject, werkwijze } = useWerkruimte();
  const { model, keuze, vergelijking, verschillen, teBekijken } = useModelscherm();
  const naamVan = useGemeentenaam();
  return ({ metLijst }) =>
    toModelblad({
      werkproces: werkwijze.werkproces,
      model: model.model,
      vergelijking,
      rijen: verschillen.rijen,
      stand: keuze.stand,
      traject: traject.kenmerken.naam,
      naam: modelTekst.kop.naam(model.model.naam, model.bestandsnaam),
      gemeenten: model.gemeenten.map(naamVan),
      dag: toDag(klok()),
      voorbeeld: traject.kenmerken.voorbeeld === true,
      teBekijken,
      metLijst,
    });
}
