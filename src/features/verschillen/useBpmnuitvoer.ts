import { type Procesgroep, toProcesgroepen } from '../../domain/proces/procesgroepen.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { useBpmnbestand } from './useBpmnbestand.ts';
import type { Voer } from './useUitvoerstand.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.downloaden;

/** Saves a process for other programs: the preferente werkwijze, or how gemeenten work now. */
export function useBpmnuitvoer(voer: Voer) {
  const { traject } = useWerkruimte();
  const { model } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  const { bewaarGraaf, bewaarVoorkeur } = useBpmnbestand(voer);
  return {
    /** the distinct ways of working of the chosen gemeenten */
    toGroepen: () => toProcesgroepen(model.vergelijkingen),
    bewaarNu: ({ graaf, gemeenten }: Procesgroep) => {
      const namen = gemeenten.map(naamVan);
      const naam = traject.kenmerken.voorbeeld === true ? t.bpmnNaam.voorbeeld(namen) : t.bpmnNaam.nu(namen);
      return bewaarGraaf(graaf, naam, [traject.kenmerken.naam ?? '', t.groep(namen), 'nu']);
    },
    bewaarVoorkeur,
  };
}
