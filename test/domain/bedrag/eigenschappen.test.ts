import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Lksinvoer } from '../../../src/domain/bedrag/lksinvoer.ts';
import { reken } from '../../../src/domain/bedrag/rekenstap.ts';
import { bedragen, bereken, berekenGoed, gemeten } from './lksproef.ts';

/** A number with two digits after the point. */
const getal = (van: number, tot: number) =>
  fc
    .integer({ min: Math.round(van * 100), max: Math.round(tot * 100) })
    .map((honderdsten) => honderdsten / 100);
const dag = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const loonwaarde = getal(0.01, 99.99);

/** Any case that can be computed; years without a percentage get one typed. */
const geval: fc.Arbitrary<Lksinvoer> = fc.record({
  datum: dag,
  begin: fc.constantFrom('nieuw' as const, 'loopt' as const),
  leeftijd: fc.integer({ min: 15, max: 67 }),
  uren: getal(0.01, 48),
  voltijdUren: getal(30, 48),
  wijze: fc.oneof(
    fc.record({ soort: fc.constant('gemeten' as const), loonwaarde }),
    fc.constant({ soort: 'forfaitair' as const }),
  ),
  werkgeverslasten: getal(0, 40),
});

describe('LKS per month', () => {
  test.prop([geval])('is a whole number of cents, and never negative', (invoer) => {
    const { bedragPerMaand } = berekenGoed(invoer);
    expect(Number.isInteger(bedragPerMaand)).toBe(true);
    expect(bedragPerMaand).toBeGreaterThanOrEqual(0);
  });

  test.prop([geval])(
    'is never above 70% of minimum wage and vakantiebijslag, with werkgeverslasten, for the hours',
    (invoer) => {
      const { euro, stapEuro, vind } = berekenGoed(invoer);
      const { berekening } = vind('uren');
      if (berekening.soort !== 'uren') throw new Error(berekening.soort);
      const hoogste =
        0.7 *
        stapEuro('grondslag') *
        (1 + (invoer.werkgeverslasten ?? 0) / 100) *
        (berekening.geteld / berekening.deler);
      expect(euro).toBeLessThanOrEqual(hoogste + 0.01);
      expect(berekening.geteld).toBeLessThanOrEqual(invoer.voltijdUren ?? 0);
    },
  );

  test.prop([geval, loonwaarde, loonwaarde])('never rises with the loonwaarde', (invoer, een, ander) => {
    const laag = berekenGoed({ ...invoer, ...gemeten(Math.min(een, ander)) });
    const hoog = berekenGoed({ ...invoer, ...gemeten(Math.max(een, ander)) });
    expect(hoog.bedragPerMaand).toBeLessThanOrEqual(laag.bedragPerMaand);
  });

  test.prop([geval, getal(0.01, 48), getal(0.01, 48)])('never falls with the hours', (invoer, een, ander) => {
    const weinig = berekenGoed({ ...invoer, uren: Math.min(een, ander) });
    const veel = berekenGoed({ ...invoer, uren: Math.max(een, ander) });
    expect(veel.bedragPerMaand).toBeGreaterThanOrEqual(weinig.bedragPerMaand);
  });

  test.prop([geval, getal(0.01, 30)])('is the same for every loonwaarde up to 30%', (invoer, laag) => {
    const dertig = berekenGoed({ ...invoer, ...gemeten(30) });
    expect(berekenGoed({ ...invoer, ...gemeten(laag) }).bedragPerMaand).toBe(dertig.bedragPerMaand);
  });

  test.prop([geval])(
    'follows from its steps: each amount is what its formula gives, from amounts above it',
    (invoer) => {
      const { stappen, bedragPerMaand } = berekenGoed(invoer);
      const boven = new Set<number>();
      for (const { berekening, bedrag } of stappen) {
        expect(bedrag).toBe(reken(berekening));
        expect(Number.isInteger(bedrag)).toBe(true);
        for (const veld of ['van', 'erbij', 'of'] as const) {
          if (veld in berekening) expect(boven).toContain(berekening[veld as keyof typeof berekening]);
        }
        boven.add(bedrag);
      }
      expect(stappen.at(-1)?.bedrag).toBe(bedragPerMaand * 100);
    },
  );

  test.prop([geval])('stays within one cent of the formula without rounding in between', (invoer) => {
    const { euro, vind, stapEuro } = berekenGoed(invoer);
    const { berekening } = vind('uren');
    if (berekening.soort !== 'uren') throw new Error(berekening.soort);
    const deel =
      invoer.wijze.soort === 'forfaitair' ? 0.5 : Math.min(1 - (invoer.wijze.loonwaarde ?? 0) / 100, 0.7);
    const lasten = 1 + (invoer.werkgeverslasten ?? 0) / 100;
    const precies = stapEuro('grondslag') * deel * lasten * (berekening.geteld / berekening.deler);
    expect(Math.abs(euro - precies)).toBeLessThanOrEqual(0.0052);
  });

  test.prop([fc.string(), fc.double(), fc.double(), fc.double(), fc.double(), fc.double()])(
    'is never a guess: whatever comes in, the answer is an amount or says why not',
    (datum, leeftijd, uren, voltijdUren, waarde, werkgeverslasten) => {
      const uitkomst = bereken({ datum, leeftijd, uren, voltijdUren, werkgeverslasten, ...gemeten(waarde) });
      expect(['ok', 'ontbreekt', 'ongeldig', 'doelgroepvraag']).toContain(uitkomst.soort);
    },
  );
});

test.prop([fc.constantFrom(...bedragen.werkgeverslasten), getal(0.01, 36)])(
  'a percentage that nobody found is never filled in by itself',
  ({ vanaf, procent }, uren) => {
    fc.pre(vanaf >= '2024-01-01');
    expect(bereken({ datum: vanaf, uren }).soort).toBe(procent === null ? 'ontbreekt' : 'ok');
  },
);
