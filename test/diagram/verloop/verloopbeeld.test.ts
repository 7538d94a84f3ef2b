import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { toVerloopbeeld } from '../../../src/diagram/verloop/verloopbeeld.ts';
import { toDag, toDagnummer } from '../../../src/domain/casus/dagnummer.ts';

const VAN = '2024-03-01';
const MAAT = { breedte: 700, hoogte: 240 };

function beeld(rijen: readonly (readonly number[])[], totaal: number) {
  const lengte = rijen[0]?.length ?? 1;
  return toVerloopbeeld({
    ...MAAT,
    van: VAN,
    tot: toDag(toDagnummer(VAN) + lengte - 1),
    lagen: rijen.map((aantallen, n) => ({ klasse: `k${n}`, aantallen })),
    totaal: Array.from({ length: lengte }, () => totaal),
  });
}

const punten = (pad: string) =>
  pad
    .replace(/^M|Z$/g, '')
    .split('L')
    .map((punt) => punt.split(' ').map(Number) as [number, number]);

describe('the curve', () => {
  test('steps on the day of a fact and nowhere else', () => {
    const { lijn, x, y } = beeld([[0, 0, 3, 3]], 3);
    const dag = x('2024-03-03');
    expect(punten(lijn)).toEqual(
      [
        [x(VAN), y(0)],
        [dag, y(0)],
        [dag, y(3)],
        [x('2024-03-04'), y(3)],
      ].map((paar) => paar.map((waarde) => expect.closeTo(waarde, 0))),
    );
  });

  test('stands at its last count at its last day, however many days share one px', () => {
    const rij = Array.from({ length: 4000 }, (_, dag) => Math.floor(dag / 12));
    const { lijn, y } = beeld([rij], 342);
    expect(punten(lijn).at(-1)?.[1]).toBeCloseTo(y(333), 0);
    expect(punten(lijn).length).toBeLessThan(2600);
  });

  test('puts layers on each other up to the number of gemeenten', () => {
    const { lagen, y } = beeld(
      [
        [1, 2],
        [4, 3],
        [5, 5],
      ],
      10,
    );
    const top = Math.min(...punten(lagen[2]?.vlak ?? '').map(([, hoog]) => hoog));
    expect(top).toBeCloseTo(y(10), 1);
  });

  property.prop([fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 2, maxLength: 900 })])(
    'never leaves its box, and never turns back in time',
    (paren) => {
      const { lagen, lijn, vak } = beeld([paren.map(([a]) => a), paren.map(([, b]) => b)], 100);
      for (const [x, y] of lagen.flatMap(({ vlak }) => punten(vlak))) {
        expect(x).toBeGreaterThanOrEqual(vak.links - 0.5);
        expect(x).toBeLessThanOrEqual(vak.rechts + 0.5);
        expect(y).toBeGreaterThanOrEqual(vak.boven - 0.5);
        expect(y).toBeLessThanOrEqual(vak.onder + 0.5);
      }
      const plekken = punten(lijn).map(([x]) => x);
      expect(plekken).toEqual(plekken.toSorted((a, b) => a - b));
    },
  );

  test('a place gives the day that is drawn there', () => {
    const { x, dagBij } = beeld([Array.from({ length: 400 }, () => 1)], 2);
    for (const dag of [VAN, '2024-07-17', '2025-01-01']) expect(dagBij(x(dag))).toBe(dag);
    expect(dagBij(-100)).toBe(VAN);
  });

  test('labels never stand on each other', () => {
    for (const lengte of [40, 400, 3000]) {
      const { jaren } = beeld([Array.from({ length: lengte }, () => 1)], 2);
      expect(jaren.length).toBeGreaterThan(0);
      jaren.slice(1).forEach(({ x }, n) => expect(x - (jaren[n]?.x ?? 0)).toBeGreaterThan(40));
    }
  });
});
