import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { GROOTTEKLASSEN, toGrootteklasse } from '../../../src/domain/regio/grootteklasse.ts';
import { KAARTKLASSEN } from '../../../src/features/landelijk/kaartstand.ts';
import {
  toLandelijkbeeld,
  toLandelijkeindex,
  toLandelijketelling,
} from '../../../src/features/landelijk/landelijkbeeld.ts';
import {
  isGefilterd,
  leesSelectie,
  toKring,
  toStandwissel,
  WIS_ALLES,
  wissel,
} from '../../../src/features/landelijk/selectie/selectie.ts';
import { selectieInWoorden } from '../../../src/features/landelijk/selectie/selectieInWoorden.ts';
import type { Zoek } from '../../../src/routes/route.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const GELDEND = {
  criteriaversie: '2026.1',
  scanlijst: { id: 'x', versie: '1' },
  wetswijzigingen: ['2026-01-01'],
};
const codes = (zoek: Record<string, string>) =>
  toKring(register, leesSelectie(zoek, register)).map(({ code }) => code);

describe('the selection in the address', () => {
  test('without filters is every gemeente', () => {
    expect(codes({})).toHaveLength(342);
    expect(isGefilterd(leesSelectie({}, register))).toBe(false);
  });

  test('a word that names nothing filters nothing', () => {
    const onzin = { regio: 'AM99', provincie: 'Atlantis', verband: 'x', grootte: 'reus', stand: 'blauw' };
    expect(isGefilterd(leesSelectie(onzin, register))).toBe(false);
  });

  test('a gemeente must fit every filter', () => {
    const samen = codes({ provincie: 'Utrecht', grootte: 'vanaf-100' });
    expect(samen.toSorted()).toEqual(['GM0307', 'GM0344']);
    expect(codes({ provincie: 'Utrecht', regio: 'AM01' })).toEqual([]);
    const verband = register.samenwerkingsverbanden[0];
    expect(codes({ verband: verband?.naam ?? '' }).toSorted()).toEqual(verband?.gemeenten.toSorted());
  });

  test('every gemeente is in one class of size, and a bound belongs to the class it begins', () => {
    const som = GROOTTEKLASSEN.reduce((tot, grootte) => tot + codes({ grootte }).length, 0);
    expect(som).toBe(342);
    expect([24_999, 25_000, 49_999, 50_000, 99_999, 100_000].map(toGrootteklasse)).toEqual([
      'tot-25',
      '25-50',
      '25-50',
      '50-100',
      '50-100',
      'vanaf-100',
    ]);
  });

  property.prop([fc.subarray([...KAARTKLASSEN])])('what the legend shows survives the address', (gekozen) => {
    const klassen = new Set(gekozen);
    const zoek = wissel({}, toStandwissel(klassen));
    expect(leesSelectie(zoek, register).klassen).toEqual(klassen);
  });

  test('wiping takes every filter away, and nothing else', () => {
    const zoek = { regio: 'AM01', stand: 'geen', grootte: '25-50', beeld: 'tabel', peildatum: '2026-10-01' };
    expect(wissel(zoek, WIS_ALLES)).toEqual({ beeld: 'tabel', peildatum: '2026-10-01' });
  });
});

test('the legend counts the classes it hides', () => {
  const beeld = toLandelijkbeeld(register, toLandelijkeindex(register, []), {
    peildatum: '2026-11-21',
    vandaag: '2026-11-21',
  });
  const telling = toLandelijketelling(
    register,
    beeld,
    leesSelectie({ regio: 'AM01', stand: 'afgevinkt' }, register),
    GELDEND,
  );
  expect(telling.aantallen.onbekend).toBe(telling.kring.size);
  expect(telling.zichtbaar).toEqual(new Set());
  expect(telling.regios.map(({ code }) => code)).toEqual(['AM01']);
});

test('paper and pictures name every filter, and nothing without one', () => {
  const woorden = (zoek: Zoek) => selectieInWoorden(leesSelectie(zoek, register), register);
  expect(woorden({})).toEqual([]);
  expect(woorden({ provincie: 'Utrecht', grootte: 'tot-25', stand: 'bezig.afgevinkt', opnieuw: '' })).toEqual(
    ['Provincie Utrecht', 'Tot 25.000 inwoners', 'afgevinkt', 'bezig', 'opnieuw te bevestigen'],
  );
  expect(woorden({ stand: 'geen', overlap: '' })).toEqual(['geen enkele stand', 'in meer trajecten']);
});
