import { isNabij, telVluchtkruisingen, type Vlucht } from './vlucht.ts';

/** All lines of a picture before they have a route; heights and bends may be changed, columns never. */
export type Vluchtnet = {
  vluchten: readonly Vlucht[];
  /** Lines that pass a column without an end in it. */
  langs: (kolom: number) => readonly number[];
  /** Crossings of a line; those with a line of `eigen` only when that has a higher number, so that a sum counts them once. */
  kruisingen: (lijn: number, eigen: ReadonlySet<number>) => number;
  /** How many pairs of lines were looked at so far. */
  werk: () => number;
};

/** Which lines can cross at all, and which pass a column, is counted once. */
export function maakVluchtnet(vluchten: readonly Vlucht[]): Vluchtnet {
  const buren = vluchten.map((): number[] => []);
  const langs: number[][] = [];
  for (const [i, a] of vluchten.entries()) {
    for (let j = i + 1; j < vluchten.length; j += 1) {
      if (!isNabij(a, vluchten[j] as Vlucht)) continue;
      buren[i]?.push(j);
      buren[j]?.push(i);
    }
    for (let k = a.k1 + 1; k < a.k2; k += 1) (langs[k] ??= []).push(i);
  }
  let werk = 0;
  return {
    vluchten,
    langs: (kolom) => langs[kolom] ?? [],
    kruisingen: (lijn, eigen) => {
      const naast = buren[lijn] ?? [];
      werk += naast.length;
      let som = 0;
      for (const ander of naast)
        if (ander > lijn || !eigen.has(ander))
          som += telVluchtkruisingen(vluchten[lijn] as Vlucht, vluchten[ander] as Vlucht);
      return som;
    },
    werk: () => werk,
  };
}
