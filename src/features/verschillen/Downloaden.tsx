import { useId, useState } from 'react';
import type { Procesgroep } from '../../domain/proces/procesgroepen.ts';
import { kanBeeldKopieren } from '../../platform/klembord.ts';
import { useGemeentenaam, useWerkruimte } from '../../store/werkruimte.ts';
import { modelTekst } from '../../texts/model.ts';
import { paar as tPaar } from '../../texts/paar.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { type MenuItem, MenuRow } from '../../ui/MenuRow.tsx';
import { usePopover } from '../../ui/usePopover.ts';
import { Bpmnkeuze } from './Bpmnkeuze.tsx';
import { modelLink } from './model/modelkeuze.ts';
import { toNamen } from './paar.ts';
import type { Uitvoer } from './useUitvoer.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = verschillen.downloaden;

/** The button with what can be taken away from here, and below it the way in for a process of their own. */
export function Downloaden({ uitvoer }: { uitvoer: Uitvoer }) {
  const id = useId();
  const { traject } = useWerkruimte();
  const { keuze, alleRijen, model } = useVerschillenscherm();
  const [metLijst, zetMetLijst] = useState(true);
  const [keuzes, zetKeuzes] = useState<readonly Procesgroep[]>([]);
  const { trigger, open, close, popoverProps } = usePopover({
    align: 'end',
    onOpen: (paneel) => paneel.querySelector('button')?.focus(),
  });
  const rijen: MenuItem[] = [
    ...toBeeldrijen(uitvoer, metLijst),
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
      <Button
        ref={trigger}
        icon="download"
        iconEnd="chevronDown"
        popoverTarget={id}
        aria-expanded={open}
        busyText={uitvoer.stand === 'bezig' ? t.bezig : undefined}
      >
        {t.knop}
      </Button>
      <div {...popoverProps} id={id} className="menu" role="group" aria-label={t.knop}>
        <ul>
          {rijen.map((rij) => (
            <MenuRow key={rij.id} plain close={close} item={rij} />
          ))}
        </ul>
        <div className="vs-neem">
          <Meeneem />
          {alleRijen.length > 0 && (
            <Checkbox label={t.lijst(alleRijen.length)} checked={metLijst} onChange={zetMetLijst} />
          )}
          {!model.leeg && <p>{t.bpmnOpen}</p>}
        </div>
      </div>
      <Bpmnkeuze groepen={keuzes} bewaarNu={uitvoer.bewaarNu} onSluit={() => zetKeuzes([])} />
    </>
  );
}

function toBeeldrijen({ bewaarBeeld, kopieer }: Uitvoer, metLijst: boolean): MenuItem[] {
  return [
    {
      id: 'svg',
      icon: 'flow',
      label: t.svg,
      sub: t.svgUitleg,
      onSelect: () => void bewaarBeeld('svg', metLijst),
    },
    {
      id: 'png',
      icon: 'present',
      label: t.png,
      sub: t.pngUitleg,
      onSelect: () => void bewaarBeeld('png', metLijst),
    },
    {
      id: 'kopieer',
      icon: 'copy',
      label: t.kopieer,
      sub: t.kopieerUitleg,
      disabledReason: kanBeeldKopieren() ? undefined : t.kopieerKanNiet,
      onSelect: () => void kopieer(metLijst),
    },
    {
      id: 'print',
      icon: 'print',
      label: t.afdrukken,
      sub: t.afdrukkenUitleg,
      // After the panel has gone, or it would be in the print.
      onSelect: () => requestAnimationFrame(() => print()),
    },
  ];
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
function Meeneem() {
  const { keuze, model, paar } = useVerschillenscherm();
  const naamVan = useGemeentenaam();
  const [eerste, ...rest] = model.vergelijkingen.keys();
  const waar =
    eerste !== undefined && rest.length === 0 ? naamVan(eerste) : t.gemeenten(model.vergelijkingen.size);
  const stand = model.leeg ? 'voorkeur' : keuze.stand;
  return <p>{paar ? tPaar.neemtMee[stand](toNamen(paar)) : t.neemtMee[stand](waar)}</p>;
}
