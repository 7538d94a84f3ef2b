import { useId, useState } from 'react';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MenuRow } from '../../ui/MenuRow.tsx';
import { usePopover } from '../../ui/usePopover.ts';
import type { Selectie } from './useExcel.ts';

const t = aanpassingen.downloaden;

type DownloadenProps = {
  /** What the list shows now, and everything there is. */
  zichtbaar: Selectie;
  alles: Selectie;
  gefilterd: boolean;
  bezig: boolean;
  opExcel: (selectie: Selectie) => void;
};

/** The button with what can be taken away from here. Only what works is in it. */
export function Downloaden({ zichtbaar, alles, gefilterd, bezig, opExcel }: DownloadenProps) {
  const id = useId();
  // Without a filter everything goes along, until somebody says otherwise.
  const [keuze, zetKeuze] = useState<boolean>();
  const neemAlles = keuze ?? !gefilterd;
  const selectie = neemAlles ? alles : zichtbaar;
  const { trigger, open, close, popoverProps } = usePopover({
    align: 'end',
    onOpen: (paneel) => paneel.querySelector('button')?.focus(),
  });
  return (
    <>
      <Button
        ref={trigger}
        look="hoofd"
        icon="download"
        iconEnd="chevronDown"
        popoverTarget={id}
        aria-expanded={open}
        busyText={bezig ? t.bezig : undefined}
      >
        {t.knop}
      </Button>
      <div {...popoverProps} id={id} className="menu" role="group" aria-label={t.knop}>
        <ul>
          <MenuRow
            plain
            close={close}
            item={{
              id: 'excel',
              icon: 'table',
              label: t.excel,
              sub: t.excelSub,
              onSelect: () => opExcel(selectie),
            }}
          />
          <MenuRow
            plain
            close={close}
            item={{
              id: 'print',
              icon: 'print',
              label: t.afdrukken,
              sub: t.afdrukkenSub,
              // After the panel has gone, or it would be in the print.
              onSelect: () => requestAnimationFrame(() => window.print()),
            }}
          />
        </ul>
        <div className="aa-neem">
          <p>
            <Icon name="filter" size={16} />
            {t.neemtMee(selectie.wijzigingen.length, alles.wijzigingen.length)}
          </p>
          <Checkbox label={t.alles} checked={neemAlles} onChange={zetKeuze} />
        </div>
      </div>
    </>
  );
}
