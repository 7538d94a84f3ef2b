import type { Effect } from '../../scanlijst/effect.ts';
import type { Procesgraaf } from '../procesgraaf.ts';
import type { Werkproces } from '../werkproces.ts';
import type { Routegraaf } from './routegraaf.ts';

type Bron = { graaf: Procesgraaf; werkproces: Werkproces; route: Routegraaf; langs: string };
type Lijnen = Routegraaf['lijnen'];

/** Whether an effect changes how many lines of a route go from one lane to another. */
export function raaktOverdracht(effect: Effect, bron: Bron): boolean {
  const { graaf, werkproces, route, langs } = bron;
  switch (effect.soort) {
    case 'mist-stap': {
      const { stap } = effect;
      const erin = route.lijnen.filter(({ naar }) => naar === stap);
      const eruit = route.lijnen.filter(({ van }) => van === stap);
      const erlangs = erin.flatMap(({ van }) => eruit.map(({ naar }) => ({ van, naar })));
      return stap === langs || tel([...erin, ...eruit], graaf) !== tel(erlangs, graaf);
    }
    case 'andere-baan': {
      const bij = route.lijnen.filter(({ van, naar }) => van === effect.stap || naar === effect.stap);
      return tel(bij, graaf) !== tel(bij, graaf, effect.stap, effect.baan);
    }
    case 'extra-stap': {
      const extra = werkproces.extraStappen.find(({ id }) => id === effect.id);
      if (!extra || !route.knopen.has(extra.na) || !route.knopen.has(extra.voor)) return false;
      const { id, na, voor, baan } = extra;
      const recht = route.lijnen.filter((lijn) => lijn.van === na && lijn.naar === voor);
      return (
        tel(recht, graaf) !==
        tel(
          [
            { van: na, naar: id },
            { van: id, naar: voor },
          ],
          graaf,
          id,
          baan,
        )
      );
    }
    default:
      return false;
  }
}

/** Counts lines between two lanes; `stap` stands in `inBaan` instead of where the process has it. */
function tel(lijnen: Lijnen, graaf: Procesgraaf, stap?: string, inBaan?: string): number {
  const baan = (id: string) =>
    id === stap ? inBaan : (graaf.stappen[id] ?? graaf.poorten[id] ?? graaf.gebeurtenissen[id])?.baan;
  return lijnen.filter(({ van, naar }) => baan(van) !== baan(naar)).length;
}
