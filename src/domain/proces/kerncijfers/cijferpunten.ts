import type { Effect } from '../../scanlijst/effect.ts';
import { toHuidigProces } from '../huidigProces.ts';
import type { Meetlat } from '../vergelijking.ts';
import { type Cijfer, cijfersleutel, toCijfers, toWaarde } from './cijfer.ts';
import { effectenVan } from './effectenVan.ts';
import { type Kerncijfers, toKerncijfers } from './kerncijfers.ts';

/** Key of a figure → the scanpunten whose answer can change it, in printed order. */
export type Cijferpunten = ReadonlyMap<string, readonly string[]>;

/**
 * Tries every effect on the preferred process and sees which figures change. A term can have any value, so it counts
 * wherever its step does. Follows from the content alone: computed once per meetlat.
 */
export function toCijferpunten(meetlat: Meetlat): Cijferpunten {
  const { scanlijst, werkproces } = meetlat.werkwijze;
  const cijfers = toCijfers(werkproces);
  const basis = toKerncijfers({ graaf: meetlat.voorkeur, werkproces });
  const eerder = new Map<string, ReadonlySet<string>>();
  const raakt = (effect: Effect): ReadonlySet<string> => {
    const sleutel = JSON.stringify(effect);
    let geraakt = eerder.get(sleutel);
    if (!geraakt) eerder.set(sleutel, (geraakt = toGeraakt(effect, meetlat, cijfers, basis)));
    return geraakt;
  };
  const perPunt = scanlijst.scanpunten.map((punt) => ({
    id: punt.id,
    geraakt: new Set(effectenVan(punt).flatMap((effect) => [...raakt(effect)])),
  }));
  return new Map(
    cijfers.map((cijfer) => {
      const sleutel = cijfersleutel(cijfer);
      return [sleutel, perPunt.filter(({ geraakt }) => geraakt.has(sleutel)).map(({ id }) => id)];
    }),
  );
}

function toGeraakt(
  effect: Effect,
  meetlat: Meetlat,
  cijfers: readonly Cijfer[],
  basis: Kerncijfers,
): ReadonlySet<string> {
  switch (effect.soort) {
    case 'ander-kanaal':
    case 'andere-frequentie':
    case 'andere-volgorde':
    case 'andere-route':
      // No figure counts these.
      return new Set();
    case 'andere-termijn':
      return toSleutels(cijfers, (cijfer) => staatInBerekening(basis, cijfer, effect.stap));
    case 'mist-stap':
    case 'extra-stap':
    case 'andere-baan':
    case 'ander-document': {
      const proef = toProef(effect, meetlat);
      return toSleutels(cijfers, (cijfer) => toInhoud(proef, cijfer) !== toInhoud(basis, cijfer));
    }
    default:
      return effect satisfies never;
  }
}

function toSleutels(cijfers: readonly Cijfer[], raakt: (cijfer: Cijfer) => boolean): ReadonlySet<string> {
  return new Set(cijfers.filter(raakt).map(cijfersleutel));
}

/** The preferred process with this one effect. */
function toProef(effect: Effect, { voorkeur, werkwijze: { werkproces } }: Meetlat): Kerncijfers {
  const afwijkingen = [{ code: 'proef', effecten: [effect] }];
  const beoordelingen = new Map([['proef', { soort: 'anders' as const, afwijkingen }]]);
  return toKerncijfers({ graaf: toHuidigProces({ voorkeur, werkproces, beoordelingen }), werkproces });
}

function staatInBerekening({ doorlooptijd }: Kerncijfers, cijfer: Cijfer, stap: string): boolean {
  if (cijfer.soort !== 'doorlooptijd') return false;
  return doorlooptijd.get(cijfer.route)?.stappen.some((moment) => moment.stap === stap) === true;
}

/** What makes the figure what it is: its value, and for a doorlooptijd also which terms are unknown. */
function toInhoud(kerncijfers: Kerncijfers, cijfer: Cijfer): string {
  const tijd = cijfer.soort === 'doorlooptijd' ? kerncijfers.doorlooptijd.get(cijfer.route) : undefined;
  return JSON.stringify([toWaarde(kerncijfers, cijfer), tijd?.onbekend]);
}
