import { naarLijnen, type Routegraaf } from './routegraaf.ts';

/**
 * The order in which a route is walked, in groups: after everything that comes before it. A group of several is a
 * loop that one enters at two places; there every step is passed once. The order of the lines makes no difference.
 */
export function toLoopvolgorde({ knopen, lijnen }: Routegraaf, van: string): readonly (readonly string[])[] {
  const uit = naarLijnen(lijnen);
  const afstand = toAfstand(van, uit);
  const opAfstand = (a: string, b: string) =>
    (afstand.get(a) ?? 0) - (afstand.get(b) ?? 0) || (a < b ? -1 : 1);
  const lussen = toLussen([...knopen].toSorted(opAfstand), (id) => (uit.get(id) ?? []).toSorted(opAfstand));
  return lussen.map((lus) => lus.toSorted(opAfstand));
}

function toAfstand(van: string, uit: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const afstand = new Map([[van, 0]]);
  let rand = [van];
  for (let stap = 1; rand.length > 0; stap += 1) {
    rand = [...new Set(rand.flatMap((id) => uit.get(id) ?? []))].filter((id) => !afstand.has(id));
    for (const id of rand) afstand.set(id, stap);
  }
  return afstand;
}

/** Strongly connected components in walking order (Tarjan, without recursion: imported processes are long). */
function toLussen(knopen: readonly string[], naar: (id: string) => readonly string[]): string[][] {
  const nummer = new Map<string, number>();
  const laagste = new Map<string, number>();
  const stapel: string[] = [];
  const opStapel = new Set<string>();
  const uit: string[][] = [];
  const nummerVan = (id: string) => nummer.get(id) ?? 0;
  const verlaag = (id: string, tot: number) => laagste.set(id, Math.min(laagste.get(id) ?? tot, tot));
  const betreed = (id: string) => {
    nummer.set(id, nummer.size);
    laagste.set(id, nummerVan(id));
    stapel.push(id);
    opStapel.add(id);
    return { id, wegen: [...naar(id)] };
  };
  const verlaat = (id: string) => {
    if (laagste.get(id) !== nummerVan(id)) return;
    const lus = stapel.splice(stapel.indexOf(id));
    for (const lid of lus) opStapel.delete(lid);
    uit.push(lus);
  };
  for (const begin of knopen) {
    if (nummer.has(begin)) continue;
    const pad = [betreed(begin)];
    for (let hier = pad.at(-1); hier !== undefined; hier = pad.at(-1)) {
      const volgende = hier.wegen.shift();
      if (volgende === undefined) {
        verlaat(hier.id);
        pad.pop();
        const vorige = pad.at(-1);
        if (vorige) verlaag(vorige.id, laagste.get(hier.id) ?? 0);
      } else if (!nummer.has(volgende)) pad.push(betreed(volgende));
      else if (opStapel.has(volgende)) verlaag(hier.id, nummerVan(volgende));
    }
  }
  return uit.toReversed();
}
