import { type Route, toHash } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import type { ShellLink } from '../ui/ShellHeader.tsx';

/** The links at the right of the header; inside a traject its menu and the mark lead to the other trajecten. */
export function toHoofdmenu(route: Route): ShellLink[] {
  const trajecten = {
    href: toHash({ pagina: 'start', zoek: {} }),
    label: t.trajecten,
    current: route.pagina === 'start',
  };
  return [
    ...(route.pagina === 'traject' ? [] : [trajecten]),
    {
      href: toHash({ pagina: 'landelijk', zoek: {} }),
      label: t.landelijk,
      current: route.pagina === 'landelijk',
    },
    {
      href: toHash({ pagina: 'kennis', artikel: undefined, zoek: {} }),
      label: t.kennis,
      current: route.pagina === 'kennis',
    },
  ];
}
