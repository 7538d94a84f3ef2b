import { useMemo } from 'react';
import { toBespreekpunten } from '../../domain/traject/bespreekpunten.ts';
import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Tabs } from '../../ui/Tabs.tsx';

const t = vragen.tabs;

/** The three parts of step 2, with how many points still have to be discussed. */
export function Verschillentabs({ hier }: { hier: string }) {
  const { traject, werkwijze, afgeleid } = useWerkruimte();
  const open = useMemo(
    () =>
      toBespreekpunten({
        scanlijst: werkwijze.scanlijst,
        traject,
        vergelijkingen: afgeleid.vergelijkingen,
        wijzigingen: afgeleid.wijzigingen(),
      }).filter(({ stand }) => stand === 'open').length,
    [werkwijze, traject, afgeleid],
  );
  return (
    <Tabs
      label={t.naam}
      items={[
        { href: trajectLink(traject.id, 'scan'), label: t.vragen, current: false },
        {
          href: trajectLink(traject.id, 'bespreken'),
          label: t.bespreken,
          current: false,
          count: open === 0 ? undefined : String(open),
        },
        { href: hier, label: t.verschillen, current: true },
      ]}
    />
  );
}
