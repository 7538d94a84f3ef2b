import { groepeer } from '../../../diagram/groepeer.ts';
import type { Aansluitingen } from './aansluitingen.ts';
import type { Bord } from './bord.ts';
import { type Gelopen, isLeeg, type Route } from './routes.ts';

/** A piece of a row that a line runs along, between two columns. */
type Stuk = { van: number; tot: number; dy: number };
const GENOEG = 8;

/**
 * Lets lines that would take a channel run along the row of their begin or end instead, where nothing stands and no
 * other line runs: two bends less.
 */
export function leidLangsRij(bord: Bord, lijnen: readonly Gelopen[], einden: Aansluitingen): Gelopen[] {
  const rijen = groepeer(bord.cellen.values(), ({ rij }) => rij);
  const bezet = new Map<number, Stuk[]>();
  const neem = (rij: number, stuk: Stuk): boolean => {
    const stukken = bezet.get(rij) ?? [];
    const botst = stukken.some(
      (s) => s.van < stuk.tot && stuk.van < s.tot && Math.abs(s.dy - stuk.dy) < GENOEG,
    );
    if (!botst) bezet.set(rij, [...stukken, stuk]);
    return !botst;
  };
  for (const { van, naar, route } of lijnen) {
    if (route.soort === 'recht') neem(van.rij, { van: van.kolom, tot: naar.kolom, dy: 0 });
  }
  return lijnen.map((lijn) => ({ ...lijn, route: langsRij(lijn) ?? lijn.route }));

  function langsRij({ nr, van, naar, route, rand }: Gelopen): Route | undefined {
    if (route.soort !== 'kanaal' || rand !== undefined || naar.kolom <= van.kolom) return undefined;
    const stuk = (dy = 0): Stuk => ({ van: van.kolom, tot: naar.kolom, dy });
    const vrij = (rij: number, na: number, voor: number) => isLeeg(rijen.get(rij), 'kolom', na, voor);
    // Up to and including the column of the end: there the line still has to turn.
    if (vrij(van.rij, van.kolom, naar.kolom + 1) && neem(van.rij, stuk(einden.uit.get(nr)?.dy))) {
      return { soort: 'rij', langs: 'bron', goot: naar.kolom };
    }
    if (vrij(naar.rij, van.kolom - 1, naar.kolom) && neem(naar.rij, stuk(einden.in.get(nr)?.dy))) {
      return { soort: 'rij', langs: 'doel', goot: van.kolom + 1 };
    }
    return undefined;
  }
}
