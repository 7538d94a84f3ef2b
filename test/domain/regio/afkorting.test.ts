import { fc, test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { afkorting, afkortingen } from '../../../src/domain/regio/afkorting.ts';
import { echtRegister } from './publicData.ts';

const namen = echtRegister().gemeenten.map((gemeente) => gemeente.weergavenaam);

describe('afkorting', () => {
  test.each([
    ['De Bilt', 'DB'],
    ['Bunnik', 'BU'],
    ['Zeist', 'ZE'],
    ['Wijk bij Duurstede', 'WD'],
    ['Utrechtse Heuvelrug', 'UH'],
    ["'s-Hertogenbosch", 'HB'],
    ['Den Haag', 'DH'],
    ['Súdwest-Fryslân', 'SF'],
    ['IJsselstein', 'IJ'],
    ['Nuenen, Gerwen en Nederwetten', 'NGN'],
    ['Urk', 'UR'],
  ])('%s is %s when nothing is in the way', (naam, verwacht) => {
    expect(afkorting(naam, [])).toBe(verwacht);
  });

  test('keeps the five of Kromme Rijn apart', () => {
    const vijf = ['De Bilt', 'Bunnik', 'Zeist', 'Wijk bij Duurstede', 'Utrechtse Heuvelrug'];
    expect(vijf.map((naam) => afkorting(naam, vijf))).toEqual(['DB', 'BU', 'ZE', 'WD', 'UH']);
  });

  test('finds two or three capitals for all 342 gemeenten at once, without doubles', () => {
    const codes = [...afkortingen(namen).values()];
    expect(new Set(codes).size).toBe(namen.length);
    expect(codes.filter((code) => !/^[A-Z]{2,3}$/.test(code))).toEqual([]);
  });

  eigenschap.prop([fc.shuffledSubarray(namen, { minLength: 2, maxLength: 18 })])(
    'gives every name of a set its own code, in any order',
    (set) => {
      const codes = set.map((naam) => afkorting(naam, set));
      expect(new Set(codes).size).toBe(set.length);
      expect([...set].reverse().map((naam) => afkorting(naam, set))).toEqual([...codes].reverse());
    },
  );

  eigenschap.prop([fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 12 })])(
    'does not stumble over names without letters',
    (set) => {
      expect(new Set(afkortingen(set).values()).size).toBe(set.length);
    },
  );
});
