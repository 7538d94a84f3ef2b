import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import { type Procesgroep, toProcesgroepen } from '../../domain/proces/procesgroepen.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { bpmnbestandsnaam } from '../../export/bpmn/bpmnbestandsnaam.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import type { Voer } from './useUitvoerstand.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.downloaden;

/** Saves a process for other programs: the preferente werkwijze, or how gemeenten work now. */
export function useBpmnuitvoer(voer: Voer) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const { model } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  const bewaar = (graaf: Procesgraaf, naam: string, delen: readonly string[]) =>
    voer(async () => {
      const { toBpmnBestand } = await import('../../export/bpmn/toBpmnBestand.ts');
      const xml = await toBpmnBestand({ werkproces: werkwijze.werkproces, graaf, naam });
      const bestand = bpmnbestandsnaam(delen, toDag(klok()));
      download(bestand, xml, 'application/xml');
      return { stand: 'rust', zeg: t.klaar(bestand) };
    });
  return {
    /** the distinct ways of working of the chosen gemeenten */
    toGroepen: () => toProcesgroepen(model.vergelijkingen),
    bewaarNu: ({ graaf, gemeenten }: Procesgroep) => {
      const namen = gemeenten.map(naamVan);
      const naam = traject.kenmerken.voorbeeld === true ? t.bpmnNaam.voorbeeld(namen) : t.bpmnNaam.nu(namen);
      return bewaar(graaf, naam, [traject.kenmerken.naam ?? '', t.groep(namen), 'nu']);
    },
    bewaarVoorkeur: () => bewaar(afgeleid.meetlat.voorkeur, t.bpmnNaam.voorkeur, [t.bpmnNaam.voorkeur]),
  };
}
