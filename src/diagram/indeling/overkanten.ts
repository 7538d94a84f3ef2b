import { type Aansluiting, kantId } from './aansluiting.ts';
import type { Pad } from './pad.ts';
import type { Cel, Raster } from '../raster/raster.ts';
import { isOpzij } from '../route/routes.ts';

/** Lines that run side by side closer than this look like one. */
const DICHTBIJ = 4;

/** Which side faces which: from the right side to the next cell in the row, from the bottom to the next in the column. */
export function toOverkanten(raster: Raster): Map<string, string> {
  const uit = new Map<string, string>();
  const cellen = [...raster.cellen.values()];
  const koppel = (lijn: (c: Cel) => number, plek: (c: Cel) => number, van: 'rechts' | 'onder'): void => {
    const opVolgorde = cellen.toSorted((a, b) => lijn(a) - lijn(b) || plek(a) - plek(b));
    for (const [i, cel] of opVolgorde.entries()) {
      const volgende = opVolgorde[i + 1];
      if (volgende !== undefined && lijn(volgende) === lijn(cel))
        uit.set(kantId(cel.id, van), kantId(volgende.id, van === 'rechts' ? 'links' : 'boven'));
    }
  };
  koppel(
    (c) => c.rij,
    (c) => c.kolom,
    'rechts',
  );
  koppel(
    (c) => c.kolom,
    (c) => c.rij,
    'onder',
  );
  return uit;
}

/** From the side to the first bend: how far it is from the middle of the strip, and how far it reaches. */
function eersteStuk(
  eind: Aansluiting,
  paden: ReadonlyMap<string, Pad>,
): { dwars: number; van: number; tot: number } {
  const pad = paden.get(eind.lijn) ?? [];
  const isVan = eind.id.endsWith('|van');
  const [p, q] = isVan ? [pad[0], pad[1]] : [pad.at(-1), pad.at(-2)];
  const as = isOpzij(eind.kant) ? 0 : 1;
  const [a, b] = [p?.[as] ?? 0, q?.[as] ?? 0];
  return { dwars: p?.[1 - as] ?? 0, van: Math.min(a, b), tot: Math.max(a, b) };
}

/** Sides from which a line lies on a line of the facing side: those two sides must be spread together. */
export function toLangs({
  kanten,
  overkanten,
  samen,
  paden,
}: {
  kanten: ReadonlyMap<string, readonly Aansluiting[]>;
  overkanten: ReadonlyMap<string, string>;
  samen: ReadonlySet<string>;
  paden: ReadonlyMap<string, Pad>;
}): string[] {
  return [...overkanten].flatMap(([kant, over]) => {
    const [hier, daar] = [kanten.get(kant), kanten.get(over)];
    if (samen.has(kant) || hier === undefined || daar === undefined) return [];
    const botst = hier.some((a) => {
      const s = eersteStuk(a, paden);
      return daar.some((b) => {
        if (a.lijn === b.lijn) return false;
        const t = eersteStuk(b, paden);
        return Math.abs(s.dwars - t.dwars) < DICHTBIJ && s.van < t.tot && t.van < s.tot;
      });
    });
    return botst ? [kant] : [];
  });
}
