import routes from 'virtual:lijnroutes';
import { neemRoutesOver } from '../diagram/indeling.ts';
import type { Werkproces } from '../domain/proces/werkproces.ts';

/** Gives the picture the routes that the build chose for the process of the content. */
export function neemSchemaroutesOver(werkproces: Werkproces): void {
  neemRoutesOver(werkproces, new Map(routes));
}
