import { fc, test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { stelKolommenVoor } from '../../../src/domain/regio/stelKolommenVoor.ts';
import { echtRegister } from './publicData.ts';

const register = echtRegister();
const krommeRijn = ['GM0310', 'GM0312', 'GM0352', 'GM0355', 'GM1581'];
const codes = register.gemeenten.map((gemeente) => gemeente.code);

describe('stelKolommenVoor', () => {
  test('makes one column of the members of a sociale dienst', () => {
    expect(stelKolommenVoor(register, krommeRijn)).toEqual([
      {
        naam: 'RDWI Kromme Rijn Heuvelrug',
        gemeenten: ['GM0312', 'GM0310', 'GM1581', 'GM0352', 'GM0355'],
        verband: { naam: 'RDWI Kromme Rijn Heuvelrug', zekerheid: 'A' },
      },
    ]);
  });

  test('gives a gemeente outside the dienst its own column', () => {
    const kolommen = stelKolommenVoor(register, ['GM0344', ...krommeRijn]);
    expect(kolommen.map((kolom) => kolom.naam)).toEqual(['RDWI Kromme Rijn Heuvelrug', 'Utrecht']);
    expect(kolommen[1]).toEqual({ naam: 'Utrecht', gemeenten: ['GM0344'], verband: null });
  });

  test('leaves one member of a dienst on its own', () => {
    expect(stelKolommenVoor(register, ['GM0355'])).toEqual([
      { naam: 'Zeist', gemeenten: ['GM0355'], verband: null },
    ]);
  });

  test('makes no column of a werkbedrijf or a broad samenwerking', () => {
    // Veldhoven and Eindhoven share only Ergon; Oirschot and Bladel share only Kempengemeenten.
    expect(stelKolommenVoor(register, ['GM0772', 'GM0861']).map((k) => k.verband)).toEqual([null, null]);
    expect(stelKolommenVoor(register, ['GM0823', 'GM1728']).map((k) => k.verband)).toEqual([null, null]);
  });

  test('keeps a fictitious gemeente, under its code', () => {
    expect(stelKolommenVoor(register, ['VB0001'])).toEqual([
      { naam: 'VB0001', gemeenten: ['VB0001'], verband: null },
    ]);
  });

  eigenschap.prop([fc.shuffledSubarray(codes)])(
    'puts every chosen gemeente in exactly one column, whatever the order',
    (gekozen) => {
      const kolommen = stelKolommenVoor(register, gekozen);
      expect(kolommen.flatMap((kolom) => kolom.gemeenten).sort()).toEqual([...gekozen].sort());
      expect(stelKolommenVoor(register, [...gekozen].reverse())).toEqual(kolommen);
    },
  );
});
