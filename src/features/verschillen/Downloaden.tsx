import { useState } from 'react';
import type { Procesgroep } from '../../domain/proces/procesgroepen.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { modelTekst } from '../../texts/model.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import type { MenuItem } from '../../ui/MenuRow.tsx';
import { Bpmnkeuze } from './Bpmnkeuze.tsx';
import { Downloadmenu } from './Downloadmenu.tsx';
import { modelLink } from './model/modelkeuze.ts';
import { toNamen } from './paar.ts';
import type { Uitvoer } from './useUitvoer.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.downloaden;

/** What can be taken away from the comparison, and below it the way in for a process of their own. */
export function Downloaden({ uitvoer }: { uitvoer: Uitvoer }) {
  const { traject } = useWerkruimte();
  const { keuze, alleRijen, model } = useVerschillenscherm();
  const [keuzes, zetKeuzes] = useState<readonly Procesgroep[]>([]);
  const rijen: MenuItem[] = [
    ...toBpmnrijen(uitvoer, model.leeg, zetKeuzes),
    {
      id: 'bpmn-in',
      icon: 'upload',
      label: modelTekst.overzicht.leesIn,
      sub: modelTekst.overzicht.leesInUitleg,
      href: modelLink(traject.id, { gemeente: keuze.gemeente }),
      separated: true,
    },
  ];
  return (
    <>
      <Downloadmenu uitvoer={uitvoer} rijen={rijen} aantal={alleRijen.length} meeneem={useMeeneem()}>
        {!model.leeg && <p>{t.bpmnOpen}</p>}
      </Downloadmenu>
      <Bpmnkeuze groepen={keuzes} bewaarNu={uitvoer.bewaarNu} onSluit={() => zetKeuzes([])} />
    </>
  );
}

/** With several processes of now somebody has to say which one. */
function toBpmnrijen(
  { toGroepen, bewaarNu, bewaarVoorkeur }: Uitvoer,
  leeg: boolean,
  kies: (groepen: readonly Procesgroep[]) => void,
): MenuItem[] {
  return [
    {
      id: 'bpmn-nu',
      icon: 'document',
      label: t.bpmnNu,
      sub: t.bpmnNuUitleg,
      disabledReason: leeg ? t.bpmnNuKanNiet : undefined,
      separated: true,
      onSelect: () => {
        const groepen = toGroepen();
        const [eerste, ...rest] = groepen;
        if (eerste && rest.length === 0) void bewaarNu(eerste);
        else kies(groepen);
      },
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

/** Which view and which gemeenten go along. */
function useMeeneem(): string {
  const { keuze, model, paar } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  const [eerste, ...rest] = model.vergelijkingen.keys();
  const waar =
    eerste !== undefined && rest.length === 0 ? naamVan(eerste) : t.gemeenten(model.vergelijkingen.size);
  const stand = model.leeg ? 'voorkeur' : keuze.stand;
  return paar ? tPaar.neemtMee[stand](toNamen(paar)) : t.neemtMee[stand](waar);
}
