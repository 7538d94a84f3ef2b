import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { bladnamen } from '../../src/export/bladnamen.ts';
import { excelbestandsnaam } from '../../src/export/excelbestandsnaam.ts';

describe('bladnamen', () => {
  it.each([
    ["'s-Hertogenbosch", '’s-Hertogenbosch'],
    ["Hof van 't Gooi'", "Hof van 't Gooi’"],
    ['Bergen (NH.)', 'Bergen (NH.)'],
    ['A/B: [c]*?\\d', 'A B c d'],
    ['', 'Gemeente'],
    ['History', 'History (2)'],
    ['Sociale Dienst van de Regio Achterhoek-Oost', 'Sociale Dienst van de Regio Ach'],
  ])('makes a sheet name of %j: %j', (naam, blad) => {
    expect(bladnamen([naam])).toEqual([blad]);
  });

  it('tells equal names apart without regard to case, and keeps the order', () => {
    expect(bladnamen(['Over', 'Bergen', 'bergen', 'OVER'])).toEqual([
      'Over',
      'Bergen',
      'bergen (2)',
      'OVER (2)',
    ]);
  });

  test.prop([fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 40 })])(
    'gives names that Excel accepts, whatever comes in',
    (namen) => {
      const uit = bladnamen(namen);
      expect(new Set(uit.map((naam) => naam.toLowerCase())).size).toBe(namen.length);
      for (const naam of uit) {
        expect(naam.length).toBeGreaterThan(0);
        expect(naam.length).toBeLessThanOrEqual(31);
        expect(naam).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u);
      }
    },
  );
});

describe('excelbestandsnaam', () => {
  it.each([
    ['Kromme Rijn Heuvelrug', 'wijzigingenlijst_kromme-rijn-heuvelrug_2026-11-21.xlsx'],
    ["'s-Hertogenbosch e.o.", 'wijzigingenlijst_s-hertogenbosch-e-o_2026-11-21.xlsx'],
    ['Súdwest-Fryslân', 'wijzigingenlijst_sudwest-fryslan_2026-11-21.xlsx'],
    ['../../..', 'wijzigingenlijst_zonder-naam_2026-11-21.xlsx'],
  ])('names the file after region %j', (regio, naam) => {
    expect(excelbestandsnaam(regio, '2026-11-21')).toBe(naam);
  });
});
