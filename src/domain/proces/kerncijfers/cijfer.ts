import type { Procesgraaf } from '../procesgraaf.ts';
import type { Werkproces } from '../werkproces.ts';
import { type Bereik, toDoorlooptijd } from './doorlooptijd.ts';
import { toCijferroute } from './cijferroute.ts';
import type { Routegraaf } from './routegraaf.ts';
import {
  telBrieven,
  telContactmomenten,
  telFormulieren,
  type Telling,
  telOverdrachten,
  toNietAltijd,
} from './telling.ts';

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
export function toWaarde(
  { graaf, werkproces }: { graaf: Procesgraaf; werkproces: Werkproces },
  cijfer: Cijfer,
): Bereik | undefined {
  switch (cijfer.soort) {
    case 'doorlooptijd': {
      const route = toRouteVan(graaf, werkproces, cijfer.route);
      if (!route) return undefined;
      const { minimum, maximum } = toDoorlooptijd({ graaf, werkproces, route });
      return { minimum, maximum };
    }
    case 'overdrachten': {
      const route = toRouteVan(graaf, werkproces, cijfer.route);
      if (!route) return undefined;
      const { van } = werkproces.kerncijfers;
      const { aantal, minst } = telOverdrachten(graaf, route, van, toNietAltijd(werkproces));
      return { minimum: minst, maximum: aantal };
    }
    case 'formulieren':
      return toBereik(telFormulieren(graaf, werkproces));
    case 'brieven':
      return toBereik(telBrieven(graaf, werkproces));
    case 'contactmomenten':
      return toBereik(telContactmomenten(graaf, werkproces));
    default:
      return cijfer satisfies never;
  }
}

function toRouteVan(graaf: Procesgraaf, werkproces: Werkproces, id: string): Routegraaf | undefined {
  const langs = werkproces.kerncijfers.routes.find((route) => route.id === id)?.langs;
  return langs === undefined ? undefined : toCijferroute({ graaf, werkproces }, langs);
}

/** What nobody knows whether it counts, may count. */
const toBereik = ({ aantal, onbekend }: Telling<unknown>): Bereik => ({
  minimum: aantal,
  maximum: aantal + onbekend.length,
});
