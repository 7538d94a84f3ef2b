import { maakGaatVooraf } from '../gaatVooraf.ts';
import type { Procesgraaf } from '../procesgraaf.ts';

/** The part of a process between two steps, along one route: what one passes, and from where. */
export type Routegraaf = {
  /** ids of steps, gateways and events */
  knopen: ReadonlySet<string>;
  lijnen: readonly { van: string; naar: string }[];
};

type Grenzen = {
  van: string;
  tot: string;
  langs: string;
  /** what belongs after `tot`, also where a way leads around `tot` to it and from there back */
  erna: ReadonlySet<string>;
};
type Lijnen = ReadonlyMap<string, readonly string[]>;

/**
 * Everything between `van` and `tot` on the route that passes `langs`, without going back. At a gateway with one way
 * out, ways that come at the end without passing `langs` are another route; elsewhere all ways are walked.
 * Undefined when the process has no such route. Cost: lines, times the gateways and the places where lines meet.
 */
export function toRoutegraaf(graaf: Procesgraaf, grenzen: Grenzen): Routegraaf | undefined {
  const { van, tot, langs } = grenzen;
  const { stappen, poorten, gebeurtenissen } = graaf;
  const bestaat = (id: string) => [stappen, poorten, gebeurtenissen].some((deel) => Object.hasOwn(deel, id));
  // What comes after the end or before the beginning does not count, also when a line leads back from there.
  const heen = graaf.overgangen.filter(
    (lijn) => bestaat(lijn.van) && bestaat(lijn.naar) && lijn.van !== tot && lijn.naar !== van,
  );
  const alle = zonderTeruglijnen(heen, van);
  const uit = naarLijnen(alle);
  const keuzes = Object.values(poorten).filter(({ soort }) => soort === 'of');
  const anders = new Set(
    keuzes.flatMap(({ id }) => andereRoutes(id, { tot, langs }, uit).map((naar) => sleutel(id, naar))),
  );
  const opRoute = alle.filter((lijn) => !anders.has(sleutel(lijn.van, lijn.naar)));
  const naTot = toNaTot(grenzen, opRoute, graaf.overgangen);
  const lijnen = opRoute.filter((lijn) => !naTot.has(lijn.van) && !naTot.has(lijn.naar));
  const vooruit = toBereikbaar(van, naarLijnen(lijnen));
  const terug = toBereikbaar(tot, naarVorige(lijnen));
  const knopen = new Set([...vooruit].filter((id) => terug.has(id)));
  if (![van, tot, langs].every((id) => Object.hasOwn(stappen, id) && knopen.has(id))) return undefined;
  return { knopen, lijnen: lijnen.filter((lijn) => knopen.has(lijn.van) && knopen.has(lijn.naar)) };
}

/**
 * Leaves out the lines that go back to a step that one has passed for sure: doing something again is not on the way.
 * What is left can only hold a loop that one enters at two places.
 */
function zonderTeruglijnen(lijnen: Routegraaf['lijnen'], van: string): Routegraaf['lijnen'] {
  const nummer = new Map(
    [...new Set([van, ...lijnen.flatMap((lijn) => [lijn.van, lijn.naar])])].map((id, n) => [id, n]),
  );
  const netwerk: number[][] = Array.from(nummer, () => []);
  const paren = lijnen.map((lijn) => ({
    lijn,
    begin: nummer.get(lijn.van) as number,
    eind: nummer.get(lijn.naar) as number,
  }));
  for (const { begin, eind } of paren) netwerk[begin]?.push(eind);
  const gaatVooraf = maakGaatVooraf(netwerk, 0);
  return paren.filter(({ begin, eind }) => !gaatVooraf(eind, begin)).map(({ lijn }) => lijn);
}

/** What of `erna` one comes at after the end; empty when no route is left without it: then it is on the way. */
function toNaTot(
  { van, tot, langs, erna }: Grenzen,
  lijnen: Routegraaf['lijnen'],
  alle: Procesgraaf['overgangen'],
): ReadonlySet<string> {
  if (erna.size === 0) return erna;
  const vanTot = toBereikbaar(tot, naarLijnen(alle));
  const naTot = new Set([...erna].filter((id) => vanTot.has(id)));
  const uit = naarLijnen(lijnen);
  const isHeel = toBereikbaar(van, uit, naTot).has(langs) && toBereikbaar(langs, uit, naTot).has(tot);
  return isHeel ? naTot : new Set();
}

/** The ways out of a gateway that come at the end past neither this gateway nor `langs`, while another passes it. */
function andereRoutes(
  poort: string,
  { tot, langs }: { tot: string; langs: string },
  uit: Lijnen,
): readonly string[] {
  const wegen = uit.get(poort) ?? [];
  const komtLangs = (weg: string) => toBereikbaar(weg, uit, new Set([poort])).has(langs);
  if (!wegen.some(komtLangs)) return [];
  return wegen.filter((weg) => !komtLangs(weg) && toBereikbaar(weg, uit, new Set([poort, langs])).has(tot));
}

/** What one can reach along these lines, the beginning included, without entering `dicht`. */
export function toBereikbaar(
  begin: string,
  uit: Lijnen,
  dicht: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const gezien = new Set<string>();
  const wachtrij = [begin];
  for (let id = wachtrij.pop(); id !== undefined; id = wachtrij.pop()) {
    if (gezien.has(id) || dicht.has(id)) continue;
    gezien.add(id);
    wachtrij.push(...(uit.get(id) ?? []));
  }
  return gezien;
}

/** The nodes after each node. */
export function naarLijnen(lijnen: Routegraaf['lijnen']): Map<string, string[]> {
  const uit = new Map<string, string[]>();
  for (const { van, naar } of lijnen) {
    const rij = uit.get(van);
    if (rij) rij.push(naar);
    else uit.set(van, [naar]);
  }
  return uit;
}

/** The nodes before each node. */
export function naarVorige(lijnen: Routegraaf['lijnen']): Map<string, string[]> {
  return naarLijnen(lijnen.map((lijn) => ({ van: lijn.naar, naar: lijn.van })));
}

const sleutel = (van: string, naar: string) => `${van}\u0000${naar}`;
