import type { Overgang } from '../domain/proces/werkproces.ts';
import { bpmnImport as t } from '../texts/bpmn.ts';
import type { Bouw, Ruwelijn } from './bouw.ts';

/** Above this many lines through one place it stays, as a gateway: in by all, out by all is no readable process. */
const MEESTE_LIJNEN = 400;

/** Lines by where they begin and where they end; two with the same ends and words are one. */
type Net = { alle: Set<Ruwelijn>; in: Map<string, Set<Ruwelijn>>; uit: Map<string, Map<string, Ruwelijn>> };

/**
 * Takes out the places that are no node of ours and joins the lines through them. Cost: the lines plus, per place,
 * what goes in times what comes out, at most MEESTE_LIJNEN.
 */
export function trekDoor(bouw: Bouw): Overgang[] {
  const net: Net = { alle: new Set(), in: new Map(), uit: new Map() };
  for (const lijn of bouw.lijnen) voegToe(net, lijn, bouw);
  for (const [id, { baan, houdtVast }] of bouw.doorgangen) {
    const erin = [...(net.in.get(id) ?? [])];
    const eruit = [...(net.uit.get(id)?.values() ?? [])];
    for (const lijn of new Set([...erin, ...eruit])) haalWeg(net, lijn);
    const voor = erin.filter(({ van }) => van !== id);
    const na = eruit.filter(({ naar }) => naar !== id);
    if (voor.length * na.length > MEESTE_LIJNEN) {
      const poort = maakPoort(bouw, baan);
      for (const lijn of voor) voegToe(net, { ...lijn, naar: poort }, bouw);
      for (const lijn of na) voegToe(net, { ...lijn, van: poort }, bouw);
      continue;
    }
    if (houdtVast && (voor.length === 0 || na.length === 0)) {
      for (const { wat } of [...voor, ...na]) if (wat !== '') bouw.lezing.meld('losse-lijn', wat);
    }
    for (const eerste of voor) for (const tweede of na) voegToe(net, verbind(eerste, tweede, bouw), bouw);
  }
  return [...net.alle].map(({ van, naar, label }) => ({ van, naar, ...(label === '' ? {} : { label }) }));
}

const sleutel = ({ naar, label }: Ruwelijn): string => `${naar}\u0000${label}`;

function voegToe(net: Net, lijn: Ruwelijn, { doorgangen, lezing }: Bouw): void {
  const uit = net.uit.get(lijn.van) ?? new Map<string, Ruwelijn>();
  if (uit.has(sleutel(lijn))) {
    if (lijn.wat !== '' && !doorgangen.has(lijn.van) && !doorgangen.has(lijn.naar))
      lezing.meld('dubbele-lijn', lijn.wat);
    return;
  }
  net.alle.add(lijn);
  net.uit.set(lijn.van, uit.set(sleutel(lijn), lijn));
  net.in.set(lijn.naar, (net.in.get(lijn.naar) ?? new Set()).add(lijn));
}

function haalWeg(net: Net, lijn: Ruwelijn): void {
  net.alle.delete(lijn);
  net.uit.get(lijn.van)?.delete(sleutel(lijn));
  net.in.get(lijn.naar)?.delete(lijn);
}

function verbind(eerste: Ruwelijn, tweede: Ruwelijn, { lezing }: Bouw): Ruwelijn {
  const labels = [...new Set([eerste.label, tweede.label])].filter((label) => label !== '');
  return {
    van: eerste.van,
    naar: tweede.naar,
    label: lezing.tekst(labels.join(', ')),
    wat: eerste.wat || tweede.wat,
  };
}

function maakPoort({ lezing, poorten }: Bouw, baan: string): string {
  const id = lezing.nieuwId('Poort', 'samen');
  poorten.set(id, { id, vraag: t.zonderNaam, baan, soort: 'of', routes: {} });
  lezing.meld('poort-vereenvoudigd', t.zonderNaam);
  return id;
}
