import type { Gemeente } from '../regio/gemeente.ts';
import type { Gemeentestand } from './landelijkeStand.ts';
import type { Puntuitkomst } from './voortgangsbestand.ts';

/** One scanpunt across the country: which gemeenten differ from the preferente werkwijze, and which do not. */
export type Knelpunt = {
  scanpunt: string;
  /** codes of gemeenten */
  anders: readonly string[];
  /** codes of gemeenten that work as preferred: one can call them */
  gelijk: readonly string[];
};

type Gehoord = Pick<Gemeentestand, 'feit' | 'andere'>;

/**
 * What is known of the scanpunten of a gemeente. A status that was set by hand says nothing of them; then the
 * newest other source that does speaks.
 */
export function toVerschilt({ feit, andere }: Gehoord): Readonly<Record<string, boolean>> {
  const bronnen = [feit, ...andere.map((ander) => ander.feit)];
  return bronnen.find(({ verschilt }) => Object.keys(verschilt).length > 0)?.verschilt ?? {};
}

/** What is known of the points of afvinken of a gemeente, from the newest source that says it; undefined: nothing. */
export function toPunten({ feit, andere }: Gehoord): Readonly<Record<string, Puntuitkomst>> | undefined {
  return [feit, ...andere.map((ander) => ander.feit)].find(({ punten }) => punten !== undefined)?.punten;
}

/**
 * The scanpunten on which the largest share of the gemeenten that answered differs, first; of the same share the one
 * on which most differ. Only what was answered and can be compared counts; a scanpunt
 * of which nothing is known is not in it.
 */
export function toKnelpunten(codes: readonly string[], stand: ReadonlyMap<string, Gehoord>): Knelpunt[] {
  const per = new Map<string, { anders: string[]; gelijk: string[] }>();
  for (const code of codes) {
    const gehoord = stand.get(code);
    if (!gehoord) continue;
    for (const [scanpunt, verschilt] of Object.entries(toVerschilt(gehoord))) {
      const rij = per.get(scanpunt) ?? { anders: [], gelijk: [] };
      per.set(scanpunt, rij);
      rij[verschilt ? 'anders' : 'gelijk'].push(code);
    }
  }
  return [...per]
    .map(([scanpunt, rij]) => ({ scanpunt, ...rij }))
    .toSorted(
      (a, b) => opDeel(a, b) || b.anders.length - a.anders.length || (a.scanpunt < b.scanpunt ? -1 : 1),
    );
}

/** The largest share first. In whole numbers: two shares that are equal must compare equal. */
function opDeel(a: Knelpunt, b: Knelpunt): number {
  const som = ({ anders, gelijk }: Knelpunt) => anders.length + gelijk.length;
  return b.anders.length * som(a) - a.anders.length * som(b);
}

/** The gemeenten that solved a scanpunt, the nearest to a gemeente first. Distance between points of gravity. */
export function opAfstand(
  gemeenten: readonly Gemeente[],
  codes: readonly string[],
  vanaf: Gemeente | undefined,
): Gemeente[] {
  const gezocht = new Set(codes);
  const rij = gemeenten.filter(({ code }) => gezocht.has(code) && code !== vanaf?.code);
  if (!vanaf) return rij;
  const afstand = ({ x, y }: Gemeente) => (x - vanaf.x) ** 2 + (y - vanaf.y) ** 2;
  return rij.toSorted((a, b) => afstand(a) - afstand(b));
}
