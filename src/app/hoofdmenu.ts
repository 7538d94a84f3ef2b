import { type Route, toHash, trajectLink } from '../routes/route.ts';
import { appTekst as t } from '../texts/app.ts';
import type { ShellHeaderProps, ShellLink } from '../ui/ShellHeader.tsx';

/**
 * The links at the right of the header. Inside a traject its four steps need the room: its menu and the mark lead
 * to the other trajecten, and Kennis and the tools stand behind one button, with the casus of this traject.
 */
export function toHoofdmenu(route: Route): Pick<ShellHeaderProps, 'nav' | 'tools'> {
  const landelijk = toLink(route, { pagina: 'landelijk', zoek: {} }, t.landelijk);
  const kennis = toLink(route, { pagina: 'kennis', artikel: undefined, zoek: {} }, t.kennis);
  const hulp = [
    toLink(route, { pagina: 'rekenhulp', zoek: {} }, t.rekenhulp),
    toLink(route, { pagina: 'beleidsregel', deel: 'proberen', zoek: {} }, t.beleidsregel),
  ];
  if (route.pagina === 'traject') {
    const casus = {
      href: trajectLink(route.id, 'casus'),
      label: t.casus,
      current: route.scherm === 'casus',
    };
    return { nav: [landelijk], tools: { label: t.hulp, links: [kennis, casus, ...hulp] } };
  }
  return {
    nav: [
      toLink(route, { pagina: 'start', zoek: {} }, t.trajecten),
      landelijk,
      kennis,
      ...hulp,
      toLink(route, { pagina: 'casus', zoek: {} }, t.casus),
    ],
  };
}

function toLink(route: Route, naar: Route, label: string): ShellLink {
  return { href: toHash(naar), label, current: route.pagina === naar.pagina };
}
