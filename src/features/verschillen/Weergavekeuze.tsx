import { zinnen } from '../../texts/zinnen.ts';
import type { IconName } from '../../ui/iconPaths.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Select } from '../../ui/Select.tsx';
import { toWeergaven, type Weergave } from './schermkeuze.ts';
import { useVerschillenscherm } from './useVerschillen.ts';

const t = zinnen.weergave;
const ICOON = { schema: 'flow', tabel: 'table', zinnen: 'document' } as const satisfies Record<
  Weergave,
  IconName
>;

/** The comparison as a picture, a table or sentences. */
export function Weergavekeuze() {
  const { keuze, kies } = useVerschillenscherm();
  const zeg = useAnnounce();
  return (
    <Select
      label={t.naam}
      hideLabel
      icon={ICOON[keuze.weergave]}
      value={keuze.weergave}
      onChange={(weergave) => {
        kies({ weergave });
        zeg(t.gekozen[weergave]);
      }}
      options={toWeergaven(keuze.naast).map((weergave) => ({ value: weergave, label: t.keuze[weergave] }))}
    />
  );
}
