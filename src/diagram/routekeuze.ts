import { telKruisingen, toOverlappingen } from './kruisingen.ts';
import { toLijnennet } from './lijnen.ts';
import type { Routes } from './lijnen.ts';
import { MAAT_SCHERM } from './maten.ts';
import type { Raster } from './raster.ts';
import { toKandidaten } from './routes.ts';
import type { Route } from './routes.ts';

const RONDEN = 4;
const PRIJS = { langsBegin: 5000, overlap: 3000, kruising: 1000, bocht: 4, px: 0.02, breedte: 1 } as const;

function kosten(raster: Raster, routes: Routes): number {
  const { vakken, paden } = toLijnennet({ raster, routes, maat: MAAT_SCHERM });
  const lijst = [...paden.values()];
  let som =
    telKruisingen(lijst) * PRIJS.kruising +
    toOverlappingen(lijst, 4).length * PRIJS.overlap +
    vakken.breedte * PRIJS.breedte;
  for (const pad of lijst) {
    som += (pad.length - 2) * PRIJS.bocht;
    for (const [i, [x, y]] of pad.entries()) {
      const [vorigeX, vorigeY] = pad[i - 1] ?? [x, y];
      som += (Math.abs(x - vorigeX) + Math.abs(y - vorigeY)) * PRIJS.px;
    }
  }
  return som + langsBegin(raster, routes) * PRIJS.langsBegin;
}

/** Lines that pass left of the first step, where the circle "Begin" stands. */
function langsBegin(raster: Raster, routes: Routes): number {
  const bij = raster.tekens.find((t) => t.soort === 'begin')?.bij;
  const begin = bij === undefined ? undefined : raster.cellen.get(bij);
  if (begin === undefined) return 0;
  return raster.verbindingen.filter((v) => {
    const route = routes.get(v.id);
    const van = raster.cellen.get(v.van)?.rij ?? 0;
    const naar = raster.cellen.get(v.naar)?.rij ?? 0;
    return (
      route?.soort === 'goot' && route.goot === begin.kolom && (van - begin.rij) * (naar - begin.rij) < 0
    );
  }).length;
}

type Keuze = { id: string; kandidaten: readonly Route[] };

/** Pairs in which both lines change; changing one was tried before. */
function andereParen(a: Keuze, b: Keuze, nu: Routes): (readonly [string, Route])[][] {
  const anders = (k: Keuze): Route[] => k.kandidaten.filter((r) => nu.get(k.id) !== r);
  return anders(a).flatMap((ra) => anders(b).map((rb) => [[a.id, ra] as const, [b.id, rb] as const]));
}

const goten = (routes: readonly Route[]): number[] =>
  routes.flatMap((r) => (r.soort === 'goot' ? [r.goot] : []));
const deeltGoot = (a: readonly Route[], b: readonly Route[]): boolean =>
  goten(a).some((g) => goten(b).includes(g));

/**
 * Picks a route per connection: the fewest crossings, then narrow gutters, few bends, short lines. Starts with everyone's
 * best and changes one line, then two at a time, while that helps. Same process, same answer: no chance involved.
 */
export function kiesRoutes(raster: Raster): Routes {
  const keuzes = raster.verbindingen
    .map((v) => ({ id: v.id, kandidaten: toKandidaten(raster, v) }))
    .filter((k) => k.kandidaten.length > 0);
  let routes: Routes = new Map(keuzes.map((k) => [k.id, k.kandidaten[0] as Route]));
  let prijs = kosten(raster, routes);
  const probeer = (wissels: readonly (readonly [string, Route])[]): boolean => {
    if (wissels.every(([id, route]) => routes.get(id) === route)) return false;
    const anders = new Map(routes);
    for (const [id, route] of wissels) anders.set(id, route);
    const nieuw = kosten(raster, anders);
    if (nieuw >= prijs) return false;
    routes = anders;
    prijs = nieuw;
    return true;
  };
  const vrij = keuzes.filter((k) => k.kandidaten.length > 1);
  for (let ronde = 0, beter = true; beter && ronde < RONDEN; ronde += 1) {
    beter = false;
    for (const k of vrij) for (const route of k.kandidaten) beter = probeer([[k.id, route]]) || beter;
    for (const [i, a] of vrij.entries()) {
      for (const c of vrij.slice(i + 1).filter((k) => deeltGoot(a.kandidaten, k.kandidaten))) {
        for (const paar of andereParen(a, c, routes)) beter = probeer(paar) || beter;
      }
    }
  }
  return routes;
}
