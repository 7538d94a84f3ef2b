import { describe, expect, test } from 'vitest';
import { type Herindeling, toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import { aantalToen, gemeentenOp } from '../../../src/domain/regio/regioregister.ts';
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

  test('says how many gemeenten there were before, where that was another number, and that it does not know', () => {
    const op = (dag: string) => aantalToen(register, dag);
    expect(op('2018-12-31')).toBeNull();
    expect(
      ['2019-01-01', '2020-12-31', '2021-06-01', '2022-03-23', '2022-03-24'].map((dag) => op(dag)?.aantal),
    ).toEqual([355, 355, 352, 345, 344]);
    for (const dag of ['2023-01-01', '2025-12-31', '2026-11-22', '2027-01-01']) {
      expect(op(dag)).toBeUndefined();
    }
  });

  test('the numbers of before agree with who went and who came, and each names its source', () => {
    // Haaren was divided over four others in 2021 and so has no successor.
    const gesplitst: Record<string, number> = { '2021-01-01': 1 };
    // A successor that nobody was part of before its day is a new gemeente; the others took somebody up.
    const bestond = new Set(['GM0439', 'GM0363']);
    for (const [at, { vanaf, aantal, bron }] of register.aantallen.entries()) {
      expect(bron).toMatch(/^CBS, /);
      const vorige = register.aantallen[at - 1];
      if (!vorige) continue;
      const gegaan = register.herindelingen.filter(({ ingang }) => ingang === vanaf);
      const nieuw = new Set(gegaan.map(({ naar }) => naar).filter((naar) => !bestond.has(naar)));
      expect(vorige.aantal - aantal, vanaf).toBe(gegaan.length - nieuw.size + (gesplitst[vanaf] ?? 0));
    }
    expect(register.aantallen.at(-1)?.aantal).toBe(register.gemeenten.length);
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
