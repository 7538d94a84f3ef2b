import { type Route, toHash } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import type { ShellLink } from '../ui/ShellHeader.tsx';

/**
 * The links at the right of the header. Inside a traject its four steps need the room: its menu and the mark lead
 * to the other trajecten, and Kennis leads to the rekenhulp, the beleidsregel and the casus.
 */
export function toHoofdmenu(route: Route): ShellLink[] {
  const inTraject = route.pagina === 'traject';
  return [
    ...(inTraject ? [] : [toLink(route, { pagina: 'start', zoek: {} }, t.trajecten)]),
    toLink(route, { pagina: 'landelijk', zoek: {} }, t.landelijk),
    toLink(route, { pagina: 'kennis', artikel: undefined, zoek: {} }, t.kennis),
    ...(inTraject
      ? []
      : [
          toLink(route, { pagina: 'rekenhulp', zoek: {} }, t.rekenhulp),
          toLink(route, { pagina: 'beleidsregel', deel: 'proberen', zoek: {} }, t.beleidsregel),
          toLink(route, { pagina: 'casus', zoek: {} }, t.casus),
        ]),
  ];
}

function toLink(route: Route, naar: Route, label: string): ShellLink {
  return { href: toHash(naar), label, current: route.pagina === naar.pagina };
}
