import { toDag } from '../../../domain/voortgang/dag.ts';
import { beeldbestandsnaam } from '../../../export/beeld/beeldbestandsnaam.ts';
import { toZinnentekst } from '../../../export/zinnen/toZinnentekst.ts';
import { zinnenbestandsnaam } from '../../../export/zinnen/zinnenbestandsnaam.ts';
import { download } from '../../../platform/download.ts';
import { klok } from '../../../platform/klok.ts';
import { useGemeentenaam, useWerkruimte } from '../../../store/werkruimte.ts';
import { modelTekst } from '../../../texts/model.ts';
import { verschillen as tekst } from '../../../texts/verschillen.ts';
import type { MenuItem } from '../../../ui/MenuRow.tsx';
import { toBeelduitvoer } from '../beelduitvoer.ts';
import { useBpmnbestand } from '../useBpmnbestand.ts';
import { useUitvoerstand } from '../useUitvoerstand.ts';
import { toModelzinblokken } from './modelzinnen.ts';
import { useModelblad } from './useModelblad.ts';
import { useModelscherm } from './useModelscherm.ts';

const t = tekst.downloaden;

/** Everything that can be taken away from the comparison of a model, and how that goes. */
export function useModeluitvoer() {
  const { traject } = useWerkruimte();
  const { model, keuze, verschillen, teBekijken } = useModelscherm();
  const naamVan = useGemeentenaam();
  const { stand, gezegd, voer, sluitMelding } = useUitvoerstand();
  const maakBlad = useModelblad();
  const { bewaarModel, bewaarVoorkeur } = useBpmnbestand(voer);
  const over = modelTekst.kop.naam(model.model.naam, model.bestandsnaam);
  const { naam } = traject.kenmerken;
  const bestandsnaam = (soort: 'svg' | 'png') =>
    beeldbestandsnaam({ naam, over: [over], beeld: keuze.stand, dag: toDag(klok()), soort });
  return {
    stand,
    gezegd,
    sluitMelding,
    ...toBeelduitvoer(voer, { maakBlad, bestandsnaam }),
    bewaarZinnen: () =>
      voer(async () => {
        const dag = toDag(klok());
        const gemeenten = model.gemeenten.map(naamVan);
        const blokken = toModelzinblokken({
          traject: naam,
          naam: over,
          gemeenten,
          dag,
          teBekijken,
          verschillen,
        });
        const bestand = zinnenbestandsnaam({ naam, over, dag });
        download(bestand, toZinnentekst(blokken), 'text/plain;charset=utf-8');
        return { stand: 'rust', zeg: t.klaar(bestand) };
      }),
    bewaarModel: () => bewaarModel(model.model, [naam ?? '', over, 'nu']),
    bewaarVoorkeur,
  };
}

/** The rows under those of the picture. */
export function toModelrijen({
  bewaarZinnen,
  bewaarModel,
  bewaarVoorkeur,
}: Pick<ReturnType<typeof useModeluitvoer>, 'bewaarZinnen' | 'bewaarModel' | 'bewaarVoorkeur'>): MenuItem[] {
  return [
    {
      id: 'zinnen',
      icon: 'table',
      label: modelTekst.download.zinnen,
      sub: modelTekst.download.zinnenUitleg,
      onSelect: () => void bewaarZinnen(),
    },
    {
      id: 'bpmn-nu',
      icon: 'document',
      label: t.bpmnNu,
      sub: modelTekst.download.bpmnUitleg,
      separated: true,
      onSelect: () => void bewaarModel(),
    },
    {
      id: 'bpmn-voorkeur',
      icon: 'document',
      label: t.bpmnVoorkeur,
      sub: t.bpmnVoorkeurUitleg,
      onSelect: () => void bewaarVoorkeur(),
    },
  ];
}
