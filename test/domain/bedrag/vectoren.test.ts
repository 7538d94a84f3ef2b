import { describe, expect, it } from 'vitest';
import type { Bedragen } from '../../../src/domain/bedrag/bedragen.ts';
import { minimumloonOp } from '../../../src/domain/bedrag/tarieven.ts';
import { bedragen, berekenGoed, bereken, forfaitair, gemeten } from './lksproef.ts';

/** How far two amounts in euros are apart, in cents: at most one, as the sources round at different places. */
function centenVerschil(euro: number, bron: number): number {
  return Math.round(Math.abs(euro - bron) * 1e6) / 1e4;
}

/** The content with one minimum wage, as it was when a source did its sum. */
function metLoon(vanaf: string, maand: number, vakantiebijslag = 8): Bedragen {
  return {
    ...bedragen,
    minimumloon: [{ vanaf, maand, uur: null, herkomst: [{ soort: 'bron', waar: 'REN-1' }] }],
    urenregels: bedragen.urenregels.map((regel, plek) => (plek === 0 ? { ...regel, vanaf } : regel)),
    vakantiebijslag: { ...bedragen.vakantiebijslag, procent: vakantiebijslag },
  };
}

describe('amounts that sources published', () => {
  it('T1: forfaitaire LKS in the second half of 2016 (Rendement, 27 July 2016)', () => {
    const uitkomst = berekenGoed(
      { ...forfaitair, datum: '2016-07-01', voltijdUren: 36 },
      metLoon('2016-07-01', 1537.2),
    );
    expect(centenVerschil(uitkomst.stapEuro('grondslag'), 1660.18)).toBeLessThanOrEqual(1);
    expect(centenVerschil(uitkomst.stapEuro('forfaitair'), 830.09)).toBeLessThanOrEqual(1);
    expect(centenVerschil(uitkomst.stapEuro('werkgeverslasten'), 190.92)).toBeLessThanOrEqual(1);
    expect(uitkomst.euro).toBe(1021.01);
    // With the premiekorting of that year the page ends at what the employer pays himself.
    expect(
      centenVerschil(uitkomst.stapEuro('grondslag') - uitkomst.euro - 166.67, 472.5),
    ).toBeLessThanOrEqual(1);
  });

  describe('T2: loonwaarde 60% from 1 July 2026 (regelrecht)', () => {
    const geval = { datum: '2026-07-01', ...gemeten(60) };

    it('has the same base, loonwaarde, difference and cap', () => {
      const uitkomst = berekenGoed(geval);
      expect(uitkomst.stapEuro('grondslag')).toBe(2523.96);
      expect(
        centenVerschil(uitkomst.stapEuro('grondslag') - uitkomst.stapEuro('verschil'), 1514.38),
      ).toBeLessThanOrEqual(1);
      expect(centenVerschil(uitkomst.stapEuro('verschil'), 1009.58)).toBeLessThanOrEqual(1);
      expect(uitkomst.stapEuro('plafond')).toBe(1766.772);
    });

    // The source rounds the loonwaarde first; at 27 hours that may differ by one cent (946.48 and 946.49).
    it.each([
      [36, 1261.975],
      [32, 1121.7556],
      [27, 946.48125],
    ])('gives for %d hours € %d', (uren, bron) => {
      expect(centenVerschil(berekenGoed({ ...geval, uren }).euro, bron)).toBeLessThanOrEqual(1);
    });
  });

  it('T3: the older model without werkgeverslasten, from an amount with vakantiebijslag (regelrecht)', () => {
    const met = metLoon('2024-01-01', 2155, 0);
    const geval = { datum: '2024-01-01', werkgeverslasten: 0, ...gemeten(60) };
    const uitkomst = berekenGoed(geval, met);
    expect(uitkomst.stapEuro('verschil')).toBe(862);
    expect(uitkomst.stapEuro('plafond')).toBe(1508.5);
    expect(berekenGoed({ ...geval, uren: 32 }, met).euro).toBe(766.22);
    expect(berekenGoed({ ...geval, uren: 27 }, met).euro).toBe(646.5);
  });

  it.each(bedragen.minimumloon)(
    'T4: at loonwaarde 50% it is 0,5 × 1,08 × € $maand × 1,23 (Rendement)',
    (rij) => {
      const { euro } = berekenGoed({
        datum: rij.vanaf,
        voltijdUren: 36,
        werkgeverslasten: 23,
        ...gemeten(50),
      });
      expect(centenVerschil(euro, 0.5 * 1.08 * rij.maand * 1.23)).toBeLessThanOrEqual(1);
    },
  );

  it('T5: at loonwaarde 70% the LKS is 30% (Utrecht)', () => {
    const { stapEuro } = berekenGoed(gemeten(70));
    expect(centenVerschil(stapEuro('basis'), 0.3 * stapEuro('grondslag'))).toBeLessThanOrEqual(1);
  });

  it('T6: of a sick worker with loonwaarde 60% UWV pays 60%, the gemeente goes on with 40% (Werkse!)', () => {
    const { stapEuro } = berekenGoed(gemeten(60));
    expect(centenVerschil(stapEuro('basis'), 0.4 * stapEuro('grondslag'))).toBeLessThanOrEqual(1);
    expect(centenVerschil(stapEuro('samen'), 0.4 * stapEuro('grondslag') * 1.25)).toBeLessThanOrEqual(1);
  });

  it('T7: ten boxes where twenty is normal is a loonwaarde of 50% (Noardwest-Fryslân)', () => {
    const { stapEuro } = berekenGoed(gemeten((100 * 10) / 20));
    expect(centenVerschil(stapEuro('basis'), 0.5 * stapEuro('grondslag'))).toBeLessThanOrEqual(1);
  });

  // The rest of T8 (hours a day, artikel 10d lid 2) is about who belongs to the doelgroep, not about an amount.
  it('T8: the minimum wage on 1 July 2026 is € 14,99 an hour, so that € 14,98 is below it', () => {
    expect(minimumloonOp('2026-07-01', bedragen)?.uur).toBe(14.99);
  });
});

describe('amounts computed from the law, minimum wage of 1 January 2026', () => {
  it.each([
    ['C1', { uren: 36, ...gemeten(60) }, 991.18, 991.18, 1238.98],
    ['C2', { uren: 32, ...gemeten(60) }, 991.18, 991.18, 1101.31],
    ['C3', { uren: 40, voltijdUren: 40, ...gemeten(60) }, 991.18, 991.18, 1376.64],
    ['C4', { uren: 24, ...gemeten(50) }, 1238.98, 1238.98, 1032.48],
    ['C5', { uren: 27, ...gemeten(45) }, 1362.87, 1362.87, 1277.69],
    ['C6', { uren: 36, ...gemeten(20) }, 1982.36, 1734.57, 2168.21],
    ['C7', { uren: 36, ...gemeten(30) }, 1734.57, 1734.57, 2168.21],
    ['C8', { uren: 36, werkgeverslasten: 23.5, ...gemeten(70) }, 743.39, 743.39, 918.08],
  ])('%s', (_, geval, verschil, basis, maand) => {
    const uitkomst = berekenGoed(geval);
    expect(uitkomst.stapEuro('verschil')).toBeCloseTo(verschil, 2);
    expect(uitkomst.stapEuro('basis')).toBeCloseTo(basis, 2);
    expect(uitkomst.euro).toBe(maand);
  });

  it('C9: a loonwaarde of 100% gives no LKS, and asks who belongs to the doelgroep', () => {
    expect(bereken(gemeten(100))).toEqual({ soort: 'doelgroepvraag', loonwaarde: 100 });
  });

  it.each([
    ['C10', 36, 1548.72],
    ['C11', 28, 1204.56],
  ])('%s: forfaitair, %d hours', (_, uren, maand) => {
    const uitkomst = berekenGoed({ uren, ...forfaitair });
    expect(uitkomst.stapEuro('forfaitair')).toBeCloseTo(1238.98, 2);
    expect(uitkomst.euro).toBe(maand);
  });

  it.each([
    [20, 991.18],
    [19, 743.39],
    [18, 619.49],
    [17, 489.4],
    [16, 427.45],
    [15, 371.69],
  ])('at %d years: the share of the minimum wage for that age', (leeftijd, maand) => {
    expect(berekenGoed({ leeftijd, ...gemeten(60) }).euro).toBe(maand);
  });
});
