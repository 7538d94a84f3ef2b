import type { Procesgraaf } from '../../domain/proces/procesgraaf.ts';
import type { Procesmodel } from '../../domain/proces/procesmodel.ts';
import { toDag } from '../../domain/voortgang/dag.ts';
import { bpmnbestandsnaam } from '../../export/bpmn/bpmnbestandsnaam.ts';
import { download } from '../../platform/download.ts';
import { klok } from '../../platform/klok.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { verschillen } from '../../texts/verschillen.ts';
import type { Voer } from './useUitvoerstand.ts';

const t = verschillen.downloaden;

/** Saves a process for other programs; `delen` name the file: of whom, and which one. */
export function useBpmnbestand(voer: Voer) {
  const { werkwijze, afgeleid } = useWerkruimte();
  const { werkproces } = werkwijze;
  const bewaar = (toXml: () => Promise<string>, delen: readonly string[]) =>
    voer(async () => {
      const xml = await toXml();
      const bestand = bpmnbestandsnaam(delen, toDag(klok()));
      download(bestand, xml, 'application/xml');
      return { stand: 'rust', zeg: t.klaar(bestand) };
    });
  const bewaarGraaf = (graaf: Procesgraaf, naam: string, delen: readonly string[]) =>
    bewaar(async () => {
      const { toBpmnBestand } = await import('../../export/bpmn/toBpmnBestand.ts');
      return toBpmnBestand({ werkproces, graaf, naam });
    }, delen);
  return {
    bewaarGraaf,
    bewaarModel: (model: Procesmodel, delen: readonly string[]) =>
      bewaar(async () => {
        const { modelToBpmn } = await import('../../export/bpmn/modelToBpmn.ts');
        return modelToBpmn(model, werkproces);
      }, delen),
    bewaarVoorkeur: () => bewaarGraaf(afgeleid.meetlat.voorkeur, t.bpmnNaam.voorkeur, [t.bpmnNaam.voorkeur]),
  };
}
