import type { Route } from './route.ts';

/** The screen that a route names, without what is chosen on it. */
export function toPlek(route: Route): string {
  return route.pagina === 'traject' ? `${route.id}/${route.scherm}` : route.pagina;
}
