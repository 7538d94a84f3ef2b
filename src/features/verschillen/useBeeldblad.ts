import type { Blad } from '../../diagram/svg.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { toBeeldblad } from './beeldblad.ts';
import { useVerschillenscherm } from './useVerschillen.ts';
import { useWoorden } from './useWoorden.ts';

/** Gives what the screen shows now as a sheet; computed when it is asked for. */
export type MaakBlad = (vorm: { metLijst: boolean }) => Blad;

export function useBeeldblad(): MaakBlad {
  const { traject, werkwijze } = useWerkruimte();
  const scherm = useVerschillenscherm();
  const woorden = useWoorden();
  const naamVan = useGemeentenaam();
  const { keuze, model } = scherm;
  return ({ metLijst }) =>
    toBeeldblad({
      ...scherm,
      werkproces: werkwijze.werkproces,
      stand: model.leeg ? 'voorkeur' : keuze.stand,
      woorden,
      cijfers: scherm.kerncijfers.regels(),
      naam: traject.kenmerken.naam,
      gemeenten: [...model.vergelijkingen.keys()].map(naamVan),
      dag: toDag(klok()),
      voorbeeld: traject.kenmerken.voorbeeld === true,
      metLijst,
    });
}
