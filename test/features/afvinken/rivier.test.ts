import { describe, expect, test } from 'vitest';
import {
  MONDINGSTRAAL,
  RIVIERHOOGTE,
  type Streng,
  type Strengsoort,
  toRivier,
  toVonken,
  verdeelStrengen,
} from '../../../src/features/afvinken/rivier.ts';

function rij(...soorten: Strengsoort[]): Streng[] {
  return soorten.map((soort, i) => ({ soort, midden: 100 + i * 200 }));
}
const breedte = (strengen: readonly Streng[]) => strengen.length * 200;
const teken = (strengen: Streng[]) => toRivier({ strengen, breedte: breedte(strengen) });

describe('toRivier', () => {
  test('lets only gemeenten that are checked off flow into the band', () => {
    const { lijnen, vloeitIn } = teken(rij('afgevinkt', 'klaar', 'bezig'));
    expect(vloeitIn.map((punt) => punt !== undefined)).toEqual([true, false, false]);
    expect(lijnen[0]?.ring).toBeUndefined();
    expect(lijnen[1]?.ring).toBeDefined();
  });

  test('draws a gemeente that is ready up to the band, thicker than one that is on its way', () => {
    const { lijnen } = teken(rij('afgevinkt', 'klaar', 'bezig'));
    const [, klaar, bezig] = lijnen;
    expect(klaar?.dikte).toBeGreaterThan(bezig?.dikte ?? Infinity);
    expect(klaar?.ring?.y).toBeLessThan(bezig?.ring?.y ?? -Infinity);
  });

  test('lays strands beside each other in the order of the cards, the first outermost', () => {
    const { vloeitIn } = teken(rij('afgevinkt', 'bezig', 'afgevinkt', 'afgevinkt'));
    const hoogten = vloeitIn.flatMap((punt) => (punt ? [punt.y] : []));
    expect(hoogten).toEqual([...hoogten].sort((a, b) => a - b));
    expect(new Set(hoogten).size).toBe(3);
  });

  test('keeps a band of 18 gemeenten within the drawing and clear of the dots below it', () => {
    const { lijnen, vloeitIn } = teken([
      ...rij(...Array.from({ length: 18 }, () => 'afgevinkt' as const)),
      { soort: 'bezig', midden: 3700 },
      { soort: 'klaar', midden: 3900 },
    ]);
    const hoogten = vloeitIn.flatMap((punt) => (punt ? [punt.y] : []));
    const dikte = lijnen[0]?.dikte ?? 0;
    expect(Math.min(...hoogten) - dikte / 2).toBeGreaterThan(28);
    for (const { ring } of lijnen) {
      if (!ring) continue;
      expect(ring.y - ring.straal).toBeGreaterThan(Math.max(...hoogten) + dikte / 2);
      expect(ring.y + ring.straal).toBeLessThan(RIVIERHOOGTE);
    }
  });

  test('ends every strand at the count, also that of the last card', () => {
    const { lijnen, monding } = teken(rij('afgevinkt', 'afgevinkt', 'afgevinkt'));
    for (const { d } of lijnen) {
      expect(Number(/H([\d.]+)$/.exec(d)?.[1])).toBeCloseTo(monding.x, 0);
    }
  });

  test('shows where the band will be while nobody is checked off, and only then', () => {
    expect(teken(rij('klaar', 'bezig')).bedding).toBeDefined();
    expect(teken(rij('afgevinkt', 'bezig')).bedding).toBeUndefined();
    expect(toRivier({ strengen: [], breedte: 400 }).bedding).toBeUndefined();
  });
});

describe('verdeelStrengen', () => {
  test('hangs each strand in the middle of its card as long as the cards fit', () => {
    const { krap, midden } = verdeelStrengen({ breedte: 1184, aantal: 5, ruimte: 16 });
    expect(krap).toBe(false);
    expect(midden(0)).toBe(112);
    expect(midden(4)).toBe(1184 - 112);
  });

  test('keeps all strands of a large region in the picture, clear of the circle', () => {
    for (const breedte of [358, 1376]) {
      const { krap, midden } = verdeelStrengen({ breedte, aantal: 18, ruimte: 16 });
      const strengen = Array.from({ length: 18 }, (_, i) => ({ soort: 'bezig' as const, midden: midden(i) }));
      const { lijnen, monding } = toRivier({ strengen, breedte });
      expect(krap).toBe(true);
      expect(strengen[0]?.midden).toBeGreaterThan(0);
      const rechts = Math.max(...lijnen.map(({ ring }) => (ring ? ring.x + ring.straal : Infinity)));
      expect(rechts).toBeLessThan(monding.x - MONDINGSTRAAL);
    }
  });

  test('never lets a strand bend over its neighbour', () => {
    const strengen = rij('afgevinkt', 'bezig').map((streng, i) => ({ ...streng, midden: 10 + i * 16 }));
    const [eerste] = toRivier({ strengen, breedte: 358 }).vloeitIn;
    expect(eerste?.x).toBeLessThanOrEqual(strengen[1]?.midden ?? 0);
  });
});

test('the celebration is nine short ticks, none of them on the strand', () => {
  const vonken = toVonken({ x: 300, y: 60 });
  expect(vonken).toHaveLength(9);
  expect(new Set(vonken).size).toBe(9);
  for (const d of vonken) {
    const [x1, y1, x2, y2] = [...d.matchAll(/-?[\d.]+/g)].map(([getal]) => Number(getal));
    expect(Math.hypot((x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0))).toBeLessThan(20);
    expect(Math.abs((y1 ?? 60) - 60)).toBeGreaterThan(5);
  }
});
