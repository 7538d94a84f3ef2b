import { useId, useState } from 'react';
import type { Mailtekst } from '../../export/plan/toMailteksten.ts';
import { aanpassingen } from '../../texts/aanpassingen.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type MenuItem, MenuRow } from '../../ui/MenuRow.tsx';
import { useIsBusy } from '../../ui/useFileTask.ts';
import { usePopover } from '../../ui/usePopover.ts';
import { planmenu } from '../../texts/planuit.ts';
import { Mailvenster } from './Mailvenster.tsx';
import { Planrijen } from './Planrijen.tsx';
import type { Selectie } from './useExcel.ts';
import type { Planuitvoer } from './usePlanuitvoer.ts';

const t = aanpassingen.downloaden;

type DownloadenProps = {
  /** What the list shows now, and everything there is. */
  zichtbaar: Selectie;
  alles: Selectie;
  gefilterd: boolean;
  plan: Planuitvoer;
};

/** The button with what can be taken away from here: the list as one sees it, and the plan. */
export function Downloaden({ zichtbaar, alles, gefilterd, plan }: DownloadenProps) {
  const id = useId();
  // Without a filter everything goes along, until somebody says otherwise.
  const [keuze, zetKeuze] = useState<boolean>();
  const [mails, zetMails] = useState<readonly Mailtekst[]>([]);
  const neemAlles = keuze ?? !gefilterd;
  const isBusy = useIsBusy(plan.store);
  const selectie = neemAlles ? alles : zichtbaar;
  const { trigger, open, close, popoverProps } = usePopover({
    align: 'end',
    onOpen: (paneel) => paneel.querySelector('button')?.focus(),
  });
  const rijen: MenuItem[] = [
    {
      id: 'excel',
      icon: 'table',
      label: t.excel,
      sub: t.excelSub,
      onSelect: () => void plan.excel(selectie),
    },
    {
      id: 'csv',
      icon: 'document',
      label: planmenu.csv,
      sub: planmenu.csvSub,
      onSelect: () => void plan.csv(selectie),
    },
    {
      id: 'print',
      icon: 'print',
      label: t.afdrukken,
      sub: t.afdrukkenSub,
      // After the panel has gone, or it would be in the print.
      onSelect: () => requestAnimationFrame(() => window.print()),
    },
  ];
  return (
    <>
      <Button
        ref={trigger}
        look="hoofd"
        icon="download"
        iconEnd="chevronDown"
        popoverTarget={id}
        aria-expanded={open}
        busyText={isBusy ? planmenu.bezigKnop : undefined}
      >
        {t.knop}
      </Button>
      <div {...popoverProps} id={id} className="menu aa-menu" role="group" aria-label={t.knop}>
        <div className="aa-menudeel">
          <h3 id={`${id}l`}>{planmenu.lijst}</h3>
          <ul aria-labelledby={`${id}l`}>
            {rijen.map((rij) => (
              <MenuRow key={rij.id} plain close={close} item={rij} />
            ))}
          </ul>
          <div className="aa-neem">
            <p>
              <Icon name="filter" size={16} />
              {t.neemtMee(selectie.wijzigingen.length, alles.wijzigingen.length)}
            </p>
            <Checkbox label={t.alles} checked={neemAlles} onChange={zetKeuze} />
          </div>
        </div>
        {open && <Planrijen plan={plan} close={close} opMails={zetMails} />}
      </div>
      {mails.length > 0 && <Mailvenster mails={mails} onSluit={() => zetMails([])} />}
    </>
  );
}
