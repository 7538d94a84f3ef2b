import { describe, expect, it } from 'vitest';
import { MAAT_SCHERM } from '../../../src/diagram/maten.ts';
import type { Invoermerk } from '../../../src/diagram/beeld.ts';
import { toSchemamodel } from '../../../src/features/verschillen/schema/schemamodel.ts';
import { toSchermmaat } from '../../../src/features/verschillen/schermmaat.ts';
import { werkwijze } from '../../builders.ts';

const { werkproces } = werkwijze;
const merken = new Map<string, Invoermerk>([
  ['HB1', { merk: 'verandert', nummers: [8] }],
  ['HD3', { merk: 'komt-erbij', nummers: [31] }],
  ['HB2', { merk: 'komt-erbij', nummers: [9], telling: '2 van 5' }],
  ['X-E-declaratie', { merk: 'vervalt', nummers: [40] }],
]);
const model = toSchemamodel(
  werkproces,
  {
    merken,
    zonder: { nu: new Set(['HD3']), voorkeur: new Set(['X-E-declaratie']) },
    nuTelling: new Map([['HB2', '3 van 5']]),
    voor: new Map([
      ['HB1', ['A', 'B', 'C', 'D', 'E']],
      ['HB2', ['A', 'B']],
    ]),
    totaal: 5,
  },
  MAAT_SCHERM,
);
const knoop = (id: string) => model.knopen.find((k) => k.id === id);

describe('toSchemamodel', () => {
  it('draws in Nu what is there now, in Voorkeur what will be there, in Verschil everything', () => {
    expect(knoop('HB1')?.standen).toBe('nu voorkeur verschil');
    expect(knoop('HD3')?.standen).toBe('voorkeur verschil');
    expect(knoop('X-E-declaratie')?.standen).toBe('nu verschil');
  });

  it('leaves out extra steps that nobody has', () => {
    expect(knoop('X-B-stukken')).toBeUndefined();
  });

  it('draws a line only in views where both its ends are', () => {
    for (const lijn of model.lijnen) {
      for (const stand of lijn.standen.split(' ').filter(Boolean)) {
        expect(knoop(lijn.van)?.standen, lijn.id).toContain(stand);
        expect(knoop(lijn.naar)?.standen, lijn.id).toContain(stand);
      }
    }
  });

  it('says of a step that some have already how many that are', () => {
    expect(knoop('HB2')).toMatchObject({ nuTelling: '3 van 5', telling: { tekst: '2 van 5' } });
    expect(knoop('HB2')?.zin).toContain('3 van 5');
  });
});

describe('what the name of a step says', () => {
  const daarna = (id: string) => knoop(id)?.daarna;

  it('is for how many gemeenten its mark holds', () => {
    expect(knoop('HB1')?.zin).toContain('Geldt voor alle 5 gemeenten.');
    expect(knoop('HB2')?.zin).toContain('Geldt voor 2 van 5 gemeenten.');
    expect([knoop('HB1')?.voor, knoop('HB2')?.voor]).toEqual([undefined, ['A', 'B']]);
  });

  it('is what comes next in each view', () => {
    expect(daarna('HD1')?.nu).not.toContain('krijgt ook zelf het besluit');
    expect(daarna('HD1')?.voorkeur).toContain('de werknemer krijgt ook zelf het besluit');
    expect(daarna('HD2')?.verschil).toBe('Daarna: de werkgever declareert elke maand.');
    expect(daarna('HD2')?.voorkeur).toBe('');
  });

  it('is every way out of a gateway, an end and a way back too', () => {
    expect(daarna('A1g')?.verschil).toBe(
      'Daarna: bij “ja”: de werknemer werkt eerst op een proefplaats; bij “nee”: het eindigt hier (Geen LKS).',
    );
    expect(daarna('HF2')?.voorkeur).toBe('Daarna: ga naar Betaalt elke maand.');
  });
});

describe('toSchermmaat', () => {
  const maat = (breedte: number, hoogte: number, presenteren = false) =>
    toSchermmaat({ werkproces, breedte, hoogte, presenteren });

  it('never lets text drop under 12 px, however small the screen', () => {
    expect(maat(288, 400).tekst).toBeGreaterThanOrEqual(12);
  });

  it('reads from 4 metres on a screen of 1920 px in a hall', () => {
    expect(maat(1884, 900, true).tekst).toBeGreaterThanOrEqual(23);
  });

  it('does not grow past the height of the window', () => {
    expect(maat(2400, 700).tekst).toBeLessThan(maat(2400, 1200).tekst);
  });
});
