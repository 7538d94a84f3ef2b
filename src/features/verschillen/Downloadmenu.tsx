import { type ReactNode, useId, useState } from 'react';
import { kanBeeldKopieren } from '../../platform/klembord.ts';
import { verschillen } from '../../texts/verschillen.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { type MenuItem, MenuRow } from '../../ui/MenuRow.tsx';
import { usePopover } from '../../ui/usePopover.ts';
import type { Beelduitvoer } from './beelduitvoer.ts';
import type { Uitvoerstand } from './useUitvoerstand.ts';

const t = verschillen.downloaden;

type DownloadmenuProps = {
  uitvoer: Beelduitvoer & { stand: Uitvoerstand };
  /** rows under those of the picture */
  rijen: readonly MenuItem[];
  /** differences that can stand in a list under the picture */
  aantal: number;
  /** says which picture goes along */
  meeneem: string;
  children?: ReactNode;
};

/** The button with what can be taken away from here: the picture in every form, and what the screen has besides. */
export function Downloadmenu({ uitvoer, rijen, aantal, meeneem, children }: DownloadmenuProps) {
  const id = useId();
  const [metLijst, zetMetLijst] = useState(true);
  const { trigger, open, close, popoverProps } = usePopover({
    align: 'end',
    onOpen: (paneel) => paneel.querySelector('button')?.focus(),
  });
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
          {[...toBeeldrijen(uitvoer, metLijst), ...rijen].map((rij) => (
            <MenuRow key={rij.id} plain close={close} item={rij} />
          ))}
        </ul>
        <div className="vs-neem">
          <p>{meeneem}</p>
          {aantal > 0 && <Checkbox label={t.lijst(aantal)} checked={metLijst} onChange={zetMetLijst} />}
          {children}
        </div>
      </div>
    </>
  );
}

function toBeeldrijen({ bewaarBeeld, kopieer }: Beelduitvoer, metLijst: boolean): MenuItem[] {
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
