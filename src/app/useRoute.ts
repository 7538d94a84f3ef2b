import { useSyncExternalStore } from 'react';
import { leesRoute, type Route } from '../routes/route.ts';

let gelezen: { hash: string; route: Route } | undefined;

/** The place that the address names; the same object as long as the address stays the same. */
function huidigeRoute(): Route {
  const { hash } = location;
  if (gelezen?.hash !== hash) gelezen = { hash, route: leesRoute(hash) };
  return gelezen.route;
}

function luister(melding: () => void): () => void {
  addEventListener('hashchange', melding);
  return () => removeEventListener('hashchange', melding);
}

export function useRoute(): Route {
  return useSyncExternalStore(luister, huidigeRoute);
}

/** The traject that the address names. */
export function trajectInAdres(): string | undefined {
  const route = huidigeRoute();
  return route.pagina === 'traject' ? route.id : undefined;
}
