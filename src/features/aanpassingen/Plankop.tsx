import type { ReactNode } from 'react';
import { plan as t } from '../../texts/plan.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { IconName } from '../../ui/iconPaths.ts';
import type { Weergave } from './filter.ts';

const VORMEN = [
  { value: 'tabel', icon: 'table' },
  { value: 'bord', icon: 'halfDisc' },
  { value: 'tijdlijn', icon: 'calendar' },
] as const satisfies readonly { value: Weergave; icon: IconName }[];

type PlankopProps = { weergave: Weergave; zet: (weergave: Weergave) => void; acties: ReactNode };

/** Which way to look at the plan, and what one can do with all of it. */
export function Plankop({ weergave, zet, acties }: PlankopProps) {
  return (
    <div className="aa-plankop no-print">
      <SegmentedControl<Weergave>
        label={t.weergave}
        options={VORMEN.map(({ value, icon }) => ({ value, icon, label: t.weergaven[value] }))}
        value={weergave}
        onChange={zet}
      />
      <div className="aa-acties">{acties}</div>
    </div>
  );
}
