import type { Werkproces } from '../werkproces.ts';
import type { Bereik } from './doorlooptijd.ts';
import type { Kerncijfers } from './kerncijfers.ts';

/** One key figure; doorlooptijd and overdrachten are told per route. */
export type Cijfer =
  | { soort: 'doorlooptijd' | 'overdrachten'; route: string }
  | { soort: 'formulieren' | 'brieven' | 'contactmomenten' };

/** All key figures in the order in which they are shown. */
export function toCijfers({ kerncijfers: { routes } }: Werkproces): Cijfer[] {
  return [
    ...routes.map(({ id }) => ({ soort: 'doorlooptijd' as const, route: id })),
    { soort: 'formulieren' },
    { soort: 'brieven' },
    { soort: 'contactmomenten' },
    ...routes.map(({ id }) => ({ soort: 'overdrachten' as const, route: id })),
  ];
}

/** The key of a figure in maps and lists. */
export function cijfersleutel(cijfer: Cijfer): string {
  return 'route' in cijfer ? `${cijfer.soort}/${cijfer.route}` : cijfer.soort;
}

/** The value of a figure in days or a count; undefined when the process does not have its route. */
export function toWaarde(kerncijfers: Kerncijfers, cijfer: Cijfer): Bereik | undefined {
  if (cijfer.soort === 'doorlooptijd') {
    const tijd = kerncijfers.doorlooptijd.get(cijfer.route);
    return tijd && { minimum: tijd.minimum, maximum: tijd.maximum };
  }
  const telling =
    cijfer.soort === 'overdrachten' ? kerncijfers.overdrachten.get(cijfer.route) : kerncijfers[cijfer.soort];
  return telling && { minimum: telling.aantal, maximum: telling.aantal + telling.onbekend.length };
}
