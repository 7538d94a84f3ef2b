import { type Route, toHash } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import type { ShellLink } from '../ui/ShellHeader.tsx';

/** The links at the right of the header. */
export function toHoofdmenu(route: Route): ShellLink[] {
  return [
    { href: toHash({ pagina: 'start', zoek: {} }), label: t.trajecten, current: route.pagina === 'start' },
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
