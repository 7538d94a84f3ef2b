import { startTransition, useEffect, useState } from 'react';
import { toPlek } from '../routes/plek.ts';
import { leesRoute, type Route } from '../routes/route.ts';

let gelezen: { hash: string; route: Route } | undefined;

/** The place that the address names; the same object as long as the address stays the same. */
function huidigeRoute(): Route {
  const { hash } = location;
  if (gelezen?.hash !== hash) gelezen = { hash, route: leesRoute(hash) };
  return gelezen.route;
}

/**
 * The place that the address names. Another choice on the same screen shows at once; another screen is drawn in
 * slices, while the one before it still answers.
 */
export function useRoute(): Route {
  const [route, zetRoute] = useState(huidigeRoute);
  useEffect(() => {
    let plek: string | undefined;
    const volg = () => {
      const nieuw = huidigeRoute();
      const zet = () => zetRoute(nieuw);
      const isAnder = toPlek(nieuw) !== plek;
      plek = toPlek(nieuw);
      if (isAnder) startTransition(zet);
      else zet();
    };
    // The address can have changed since the first drawing.
    volg();
    addEventListener('hashchange', volg);
    return () => removeEventListener('hashchange', volg);
  }, []);
  return route;
}

/** The traject that the address names. */
export function trajectInAdres(): string | undefined {
  const route = huidigeRoute();
  return route.pagina === 'traject' ? route.id : undefined;
}
