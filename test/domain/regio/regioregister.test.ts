import { describe, expect, test } from 'vitest';
import { gemeentenInRegio, leesRegioregister } from '../../../src/domain/regio/regioregister.ts';
import { zoeksleutel } from '../../../src/domain/regio/zoeksleutel.ts';
import { echtRegister, leesBestand } from './publicData.ts';

const register = echtRegister();
const dubbel = (waarden: readonly string[]) =>
  waarden.filter((waarde, plaats) => waarden.indexOf(waarde) !== plaats);

describe('the shipped register', () => {
  test('holds 342 gemeenten, 35 regio’s and 73 verbanden of 1 January 2026', () => {
    expect(register.peildatum).toBe('2026-01-01');
    expect(register.gemeenten).toHaveLength(342);
    expect(register.arbeidsmarktregios).toHaveLength(35);
    expect(register.samenwerkingsverbanden).toHaveLength(73);
  });

  test('has the same peildatum in all three files', () => {
    const bestanden = ['gemeenten', 'arbeidsmarktregios', 'samenwerkingsverbanden'];
    expect(bestanden.map((naam) => leesBestand(naam))).toEqual(
      bestanden.map(() => expect.objectContaining({ peildatum: register.peildatum })),
    );
  });

  test('uses every code and every name on the screen once', () => {
    expect(dubbel(register.gemeenten.map((gemeente) => gemeente.code))).toEqual([]);
    expect(dubbel(register.gemeenten.map((gemeente) => gemeente.weergavenaam))).toEqual([]);
    expect(dubbel(register.arbeidsmarktregios.map((regio) => regio.code))).toEqual([]);
    expect(dubbel(register.samenwerkingsverbanden.map((verband) => verband.naam))).toEqual([]);
  });

  test('refers only to codes that exist, and once per verband', () => {
    const codes = new Set(register.gemeenten.map((gemeente) => gemeente.code));
    const regios = new Set(register.arbeidsmarktregios.map((regio) => regio.code));
    expect(register.gemeenten.filter((g) => !regios.has(g.arbeidsmarktregio))).toEqual([]);
    for (const verband of register.samenwerkingsverbanden) {
      expect(
        verband.gemeenten.filter((code) => !codes.has(code)),
        verband.naam,
      ).toEqual([]);
      expect(dubbel(verband.gemeenten), verband.naam).toEqual([]);
    }
  });

  test('gives every regio at least two gemeenten', () => {
    for (const regio of register.arbeidsmarktregios) {
      expect(gemeentenInRegio(register, regio.code).length, regio.naam).toBeGreaterThan(1);
    }
    expect(gemeentenInRegio(register, 'AM13')).toHaveLength(14);
  });

  test('has no alias that is the name of another gemeente', () => {
    const eigenaar = new Map(register.gemeenten.map((g) => [zoeksleutel(g.weergavenaam), g.code]));
    for (const gemeente of register.gemeenten) {
      for (const alias of gemeente.alias ?? []) {
        expect(eigenaar.get(zoeksleutel(alias)) ?? gemeente.code, alias).toBe(gemeente.code);
      }
    }
  });
});

describe('a damaged register', () => {
  const bestanden = {
    gemeenten: leesBestand('gemeenten'),
    arbeidsmarktregios: leesBestand('arbeidsmarktregios'),
    samenwerkingsverbanden: leesBestand('samenwerkingsverbanden'),
    herindelingen: leesBestand('herindelingen'),
  };

  test('says which file is wrong and where', () => {
    const kapot = { peildatum: '2026-01-01', bron: 'x', arbeidsmarktregios: [{ code: 1, naam: 'Twente' }] };
    expect(leesRegioregister({ ...bestanden, arbeidsmarktregios: kapot })).toEqual({
      soort: 'onleesbaar',
      bestand: 'arbeidsmarktregios',
      waar: 'arbeidsmarktregios.0.code',
    });
  });

  test('does not throw on something that is not a register at all', () => {
    for (const bestand of [null, 'tekst', [], 7]) {
      expect(leesRegioregister({ ...bestanden, gemeenten: bestand }).soort).toBe('onleesbaar');
    }
  });
});
