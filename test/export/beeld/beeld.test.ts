import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beeldbestandsnaam } from '../../../src/export/beeld/beeldbestandsnaam.ts';
import { toSchaal } from '../../../src/export/beeld/toPng.ts';

describe('the name of a picture', () => {
  const basis = {
    naam: "Regio 's-Hertogenbosch",
    beeld: 'verschil',
    dag: '2026-11-21',
    soort: 'png',
  } as const;

  it('names the traject, the gemeenten that are shown, the view and the day', () => {
    expect(beeldbestandsnaam({ ...basis, over: [] })).toBe(
      'schema_regio-s-hertogenbosch_verschil_2026-11-21.png',
    );
    expect(beeldbestandsnaam({ ...basis, over: ['Súdwest-Fryslân', 'De Bilt'] })).toBe(
      'schema_regio-s-hertogenbosch_sudwest-fryslan_de-bilt_verschil_2026-11-21.png',
    );
    expect(beeldbestandsnaam({ ...basis, over: ['Zeist', 'De Bilt'], beeld: 'nu De Bilt' })).toBe(
      'schema_regio-s-hertogenbosch_zeist_de-bilt_nu-de-bilt_2026-11-21.png',
    );
  });

  it('is safe on every file system, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (naam, gemeente) => {
        expect(beeldbestandsnaam({ ...basis, naam, over: [gemeente], soort: 'svg' })).toMatch(
          /^schema_[a-z0-9-]{1,60}_[a-z0-9-]{1,60}_verschil_2026-11-21\.svg$/,
        );
      }),
    );
    expect(beeldbestandsnaam({ ...basis, naam: undefined, over: [] })).toContain('_zonder-naam_');
  });
});

describe('the size of the PNG', () => {
  it('is twice the drawing', () => {
    expect(toSchaal({ breedte: 1593, hoogte: 1233 })).toBe(2);
  });

  it('stays within what every browser draws, for any drawing', () => {
    const zijde = fc.integer({ min: 1, max: 40_000 });
    fc.assert(
      fc.property(zijde, zijde, (breedte, hoogte) => {
        const schaal = toSchaal({ breedte, hoogte });
        expect(schaal).toBeGreaterThan(0);
        expect(schaal).toBeLessThanOrEqual(2);
        expect(breedte * hoogte * schaal ** 2).toBeLessThanOrEqual(16_000_001);
        expect(Math.max(breedte, hoogte) * schaal).toBeLessThanOrEqual(16_000.1);
      }),
    );
  });
});
