import { describe, expect, test } from 'vitest';
import { type Herindeling, toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import { gemeentenOp } from '../../../src/domain/regio/regioregister.ts';
import { echtRegister } from './publicData.ts';

const register = echtRegister();
const opvolging = toOpvolging(register.herindelingen, register.peildatum);

describe('the register through time', () => {
  test('has 342 gemeenten until Wijdemeren becomes part of Hilversum, which is planned for 2027', () => {
    expect(gemeentenOp(register, '2026-12-31')).toHaveLength(342);
    const in2027 = gemeentenOp(register, '2027-01-01');
    expect(in2027).toHaveLength(341);
    expect(in2027.map(({ code }) => code)).not.toContain('GM1696');
    expect(opvolging('GM1696', '2026-12-31')).toEqual({ code: 'GM1696', via: [] });
    expect(opvolging('GM1696', '2027-01-01')).toMatchObject({
      code: 'GM0402',
      via: [{ naam: 'Wijdemeren', stand: 'gepland' }],
    });
    expect(opvolging.dagen).toEqual(['2027-01-01']);
  });

  test('lands a code of an old list on the gemeente of today, whatever the day', () => {
    for (const dag of ['2019-06-01', '2026-11-22']) {
      expect(opvolging('GM0756', dag)).toMatchObject({ code: 'GM1982', via: [{ naam: 'Boxmeer' }] });
    }
    expect(opvolging('GM9999', '2026-11-22')).toEqual({ code: 'GM9999', via: [] });
  });

  test('names for every code that went a successor that is there, and a source', () => {
    const codes = new Set(register.gemeenten.map(({ code }) => code));
    const gegaan = register.herindelingen.map(({ van }) => van);
    expect(new Set(gegaan).size).toBe(gegaan.length);
    for (const { van, naar, ingang, stand, bron } of register.herindelingen) {
      expect(codes.has(naar), naar).toBe(true);
      // What went before the day of the register is not in it; what will go still is.
      expect(codes.has(van), van).toBe(ingang > register.peildatum);
      expect(stand, van).toBe(ingang > register.peildatum ? 'gepland' : 'vastgesteld');
      expect(bron).toMatch(/^(CBS|Rijksoverheid), /);
    }
  });
});

describe('a succession', () => {
  const gaat = (van: string, naar: string, ingang: string): Herindeling => ({
    van,
    naam: van,
    naar,
    ingang,
    stand: 'vastgesteld',
    bron: 'CBS, test',
  });
  test('goes through several changes, each from its own day', () => {
    const zoek = toOpvolging(
      [gaat('GM0001', 'GM0002', '2027-01-01'), gaat('GM0002', 'GM0003', '2028-01-01')],
      '2026-01-01',
    );
    expect(['2026-12-31', '2027-12-31', '2028-01-01'].map((dag) => zoek('GM0001', dag).code)).toEqual([
      'GM0001',
      'GM0002',
      'GM0003',
    ]);
    expect(zoek('GM0001', '2028-01-01').via).toHaveLength(2);
  });

  test('that runs in a circle by mistake ends', () => {
    const rond = toOpvolging(
      [gaat('GM0001', 'GM0002', '2026-01-01'), gaat('GM0002', 'GM0001', '2026-01-01')],
      '2026-01-01',
    );
    expect(rond('GM0001', '2026-06-01').via).toHaveLength(2);
  });
});
