import { describe, expect, test } from 'vitest';
import { toKeuzes, zoekKeuzes } from '../../../src/features/start/keuzelijst.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const alles = toKeuzes(register);

describe('what a traject can start from', () => {
  test('everything stands in the list without typing: 35 regions, then the verbanden, then 342 gemeenten', () => {
    const soorten = alles.map(({ soort }) => soort);
    expect(soorten.filter((soort) => soort === 'regio')).toHaveLength(35);
    expect(soorten.filter((soort) => soort === 'gemeente')).toHaveLength(342);
    expect(soorten.lastIndexOf('regio')).toBeLessThan(soorten.indexOf('verband'));
    expect(soorten.lastIndexOf('verband')).toBeLessThan(soorten.indexOf('gemeente'));
    expect(zoekKeuzes(register, alles, '  ')).toBe(alles);
  });

  test('every choice has an id of its own and at least one gemeente', () => {
    expect(new Set(alles.map(({ id }) => id)).size).toBe(alles.length);
    expect(alles.filter(({ gemeenten }) => gemeenten.length === 0)).toEqual([]);
  });

  test('an everyday name finds the gemeente', () => {
    const [eerste] = zoekKeuzes(register, alles, 'den bosch').filter(({ soort }) => soort === 'gemeente');
    expect(eerste?.naam).toBe("'s-Hertogenbosch");
  });

  test('a gemeente finds the verband that it belongs to', () => {
    const namen = zoekKeuzes(register, alles, 'Bunnik').map(({ naam }) => naam);
    expect(namen).toContain('RDWI Kromme Rijn Heuvelrug');
    expect(namen).toContain('Bunnik');
  });

  test('a verband that is not certain is marked, others are not', () => {
    const teBevestigen = alles.filter((keuze) => keuze.teBevestigen).map(({ naam }) => naam);
    expect(teBevestigen).toContain('IJSSELgemeenten');
    expect(teBevestigen).not.toContain('WerkSaam Westfriesland');
  });
});
