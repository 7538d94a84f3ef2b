import { type Pad, type Segment, toSegmenten } from '../../../src/diagram/indeling/pad.ts';

const SPELING = 0.01;

const isHorizontaal = (s: Segment): boolean => s.y2 - s.y1 < SPELING;

/** Number of places where two different lines cross. Touching with an end point does not count. */
export function telKruisingen(paden: readonly Pad[]): number {
  const segmenten = toSegmenten(paden);
  const liggend = segmenten.filter(isHorizontaal);
  const staand = segmenten.filter((s) => !isHorizontaal(s));
  let som = 0;
  for (const h of liggend) {
    for (const v of staand) {
      if (h.lijn === v.lijn) continue;
      const doorX = v.x1 > h.x1 + SPELING && v.x1 < h.x2 - SPELING;
      const doorY = h.y1 > v.y1 + SPELING && h.y1 < v.y2 - SPELING;
      if (doorX && doorY) som += 1;
    }
  }
  return som;
}

/** Pairs of lines that lie on each other over some length, or closer than `afstand` px side by side. */
export function toOverlappingen(paden: readonly Pad[], afstand = 1): [number, number][] {
  const segmenten = toSegmenten(paden);
  const uit: [number, number][] = [];
  segmenten.forEach((a, i) => {
    for (const b of segmenten.slice(i + 1)) {
      if (a.lijn === b.lijn || isHorizontaal(a) !== isHorizontaal(b)) continue;
      const naast = isHorizontaal(a) ? Math.abs(a.y1 - b.y1) : Math.abs(a.x1 - b.x1);
      const samen = isHorizontaal(a)
        ? Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)
        : Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
      if (naast < afstand && samen > SPELING) uit.push([a.lijn, b.lijn]);
    }
  });
  return uit;
}
