import { trajectLink } from '../../routes/route.ts';
import { useWerkruimte } from '../../store/werkruimte.ts';
import { vragen } from '../../texts/vragen.ts';
import { Tabs } from '../../ui/Tabs.tsx';

const t = vragen.tabs;

/** The three parts of step 2. */
export function Bespreektabs({ aantalOpen }: { aantalOpen: number }) {
  const { traject } = useWerkruimte();
  return (
    <Tabs
      label={t.naam}
      items={[
        { href: trajectLink(traject.id, 'scan'), label: t.vragen, current: false },
        {
          href: trajectLink(traject.id, 'bespreken'),
          label: t.bespreken,
          current: true,
          count: aantalOpen === 0 ? undefined : String(aantalOpen),
        },
        { href: trajectLink(traject.id, 'verschillen'), label: t.verschillen, current: false },
      ]}
    />
  );
}
