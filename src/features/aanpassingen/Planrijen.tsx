import { useId } from 'react';
import type { Mailtekst } from '../../export/plan/toMailteksten.ts';
import { planmenu as t } from '../../texts/planuit.ts';
import { type MenuItem, MenuRow } from '../../ui/MenuRow.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Planuitvoer } from './usePlanuitvoer.ts';

type PlanrijenProps = {
  plan: Planuitvoer;
  close: () => void;
  opMails: (mails: readonly Mailtekst[]) => void;
};

/** The forms in which the plan itself goes along, for all gemeenten or for one. Drawn only while the menu is open. */
export function Planrijen({ plan, close, opMails }: PlanrijenProps) {
  const id = useId();
  const regels = plan.toRegels();
  const leeg = regels.length === 0 ? t.leeg : undefined;
  const zonderDag = regels.every(({ deadline }) => deadline === null) ? t.agendaLeeg : undefined;
  const rijen: MenuItem[] = [
    {
      id: 'word',
      icon: 'document',
      label: t.word,
      sub: t.wordSub,
      onSelect: () => void plan.document('word'),
    },
    {
      id: 'dias',
      icon: 'present',
      label: t.dias,
      sub: t.diasSub,
      onSelect: () => void plan.document('dias'),
    },
    {
      id: 'agenda',
      icon: 'calendar',
      label: t.agenda,
      sub: t.agendaSub,
      disabledReason: leeg ?? zonderDag,
      onSelect: () => void plan.agenda(),
    },
    {
      id: 'mail',
      icon: 'mail',
      label: t.mail,
      sub: t.mailSub,
      disabledReason: leeg,
      onSelect: () => opMails(plan.mails()),
    },
  ];
  return (
    <div className="aa-menudeel">
      <h3 id={id}>{t.plan}</h3>
      {plan.gemeenten.length > 1 && (
        <Select
          label={t.voor}
          value={plan.gemeente}
          onChange={plan.kiesGemeente}
          options={[
            { value: '', label: t.regio(plan.gemeenten.length) },
            ...plan.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
          ]}
        />
      )}
      <ul aria-labelledby={id}>
        {rijen.map((rij) => (
          <MenuRow key={rij.id} plain close={close} item={rij} />
        ))}
      </ul>
    </div>
  );
}
