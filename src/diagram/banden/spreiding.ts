type Groep = { leden: number; som: number; midden: number };

/**
 * Moves places apart until they are `afstand` from each other, each as near as can be to where it was, between `van`
 * and `tot`. `plekken` in order; what does not fit stands closer together.
 */
export function spreid(
  plekken: readonly number[],
  { afstand, van, tot }: { afstand: number; van: number; tot: number },
): number[] {
  const tussen = Math.min(afstand, Math.max(0, tot - van) / Math.max(1, plekken.length - 1));
  const groepen: Groep[] = [];
  for (const plek of plekken) {
    let groep = { leden: 1, som: plek, midden: klem(plek, 1) };
    for (let vorige = groepen.at(-1); vorige !== undefined; vorige = groepen.at(-1)) {
      if (groep.midden - vorige.midden >= ((groep.leden + vorige.leden) / 2) * tussen) break;
      groepen.pop();
      const leden = groep.leden + vorige.leden;
      const som = groep.som + vorige.som;
      groep = { leden, som, midden: klem(som / leden, leden) };
    }
    groepen.push(groep);
  }
  return groepen.flatMap(({ leden, midden }) =>
    Array.from({ length: leden }, (_, nr) => midden + (nr - (leden - 1) / 2) * tussen),
  );

  function klem(midden: number, leden: number): number {
    const half = ((leden - 1) / 2) * tussen;
    return Math.min(Math.max(midden, van + half), tot - half);
  }
}
