import { planhulp as t } from '../../texts/planhulp.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { Weergave } from './filter.ts';
import { telRegels } from './sinds/nieuwsregels.ts';
import type { VorigeKeerStand } from './sinds/useVorigeKeer.ts';

type NakijkmenuProps = {
  toLink: (deel: { weergave: Weergave; open: string }) => string;
  punten: number;
  vorigeKeer: VorigeKeerStand;
};

/** What one can ask about the whole plan. */
export function Nakijkmenu({ toLink, punten, vorigeKeer }: NakijkmenuProps) {
  const aantal = telRegels(vorigeKeer.groepen);
  const link = (weergave: Weergave) => toLink({ weergave, open: '' });
  return (
    <Menu
      label={t.menu}
      icon="eye"
      items={[
        {
          id: 'controle',
          icon: 'checkRing',
          label: t.controle.menu,
          sub: t.controle.menuSub(punten),
          href: link('controle'),
        },
        {
          id: 'sinds',
          icon: 'clock',
          label: t.sinds.menu,
          sub: vorigeKeer.op === undefined ? t.sinds.menuSubDagen(aantal) : t.sinds.menuSub(aantal),
          href: link('sinds'),
        },
        {
          id: 'wat-als',
          icon: 'questionRing',
          label: t.watAls.menu,
          sub: t.watAls.menuSub,
          href: link('wat-als'),
        },
        {
          id: 'volgorde',
          icon: 'flow',
          label: t.volgorde.menu,
          sub: t.volgorde.menuSub,
          href: link('volgorde'),
        },
      ]}
    />
  );
}
