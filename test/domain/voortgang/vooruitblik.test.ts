import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { toDagnummer } from '../../../src/domain/casus/dagnummer.ts';
import { toVooruitblik } from '../../../src/domain/voortgang/vooruitblik.ts';

const VANAF = '2026-11-21';
const dagenVoor = (dag: string) => toDagnummer(VANAF) - toDagnummer(dag);
const blik = (standOp: (dag: string) => number, totaal = 342, eerste = '2020-01-01') =>
  toVooruitblik({ standOp, eerste, vanaf: VANAF, totaal });

describe('the forecast', () => {
  test('gives nothing with less than a year of facts', () => {
    expect(blik(() => 5, 342, '2026-01-01')).toEqual({ soort: 'te-kort' });
    expect(toVooruitblik({ standOp: () => 0, eerste: undefined, vanaf: VANAF, totaal: 3 })).toEqual({
      soort: 'te-kort',
    });
  });

  test('counts on with the pace of the last year; without change nothing changes', () => {
    const stil = blik(() => 100);
    expect(stil).toMatchObject({ soort: 'ok', tempo: { midden: 0, laag: 0, hoog: 0 } });
    // One check-off every five days, all year: 73 a year, and no band.
    const vlot = blik((dag) => 200 - dagenVoor(dag) / 5);
    if (vlot.soort !== 'ok') throw new Error('a year of facts is enough');
    expect(vlot.tempo).toEqual({ midden: 73, laag: 73, hoog: 73 });
    expect(vlot.punten.at(-1)?.midden).toBeCloseTo(273, 5);
  });

  test('the band is the slowest and the fastest quarter', () => {
    // All of the year's check-offs in its last quarter.
    const laat = blik((dag) => Math.max(100, 191 - dagenVoor(dag)));
    if (laat.soort !== 'ok') throw new Error('a year of facts is enough');
    expect(laat.tempo).toEqual({ midden: 91, laag: 0, hoog: 365 });
    expect(laat.punten.at(-1)).toMatchObject({ laag: 191, hoog: 342 });
  });

  property.prop([fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 5, maxLength: 5 })])(
    'begins at what is, and stays between nobody and everybody',
    (standen) => {
      const uit = blik((dag) => standen[Math.min(4, Math.floor(dagenVoor(dag) / 91))] ?? 0, 90);
      if (uit.soort !== 'ok') throw new Error('a year of facts is enough');
      expect(uit.punten[0]).toMatchObject({ laag: standen[0], midden: standen[0], hoog: standen[0] });
      for (const { laag, midden, hoog } of uit.punten) {
        expect(laag).toBeGreaterThanOrEqual(0);
        expect(midden).toBeGreaterThanOrEqual(laag);
        expect(hoog).toBeGreaterThanOrEqual(midden);
        expect(hoog).toBeLessThanOrEqual(90);
      }
    },
  );
});
