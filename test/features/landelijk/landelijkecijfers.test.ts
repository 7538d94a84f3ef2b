import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLandelijkecijfers } from '../../../src/domain/voortgang/landelijkecijfers.ts';
import {
  toLandelijkbeeld,
  toLandelijkeindex,
  toLandelijketelling,
} from '../../../src/features/landelijk/landelijkbeeld.ts';
import { leesSelectie } from '../../../src/features/landelijk/selectie/selectie.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';
import { bronnen, CODES, dag, keuzes } from '../../domain/voortgang/willekeurigeBronnen.ts';

const echt = echtRegister();
const register = {
  ...echt,
  gemeenten: CODES.flatMap((code, at) => {
    const [gemeente] = echt.gemeenten.slice(at);
    return gemeente ? [{ ...gemeente, code }] : [];
  }),
  herindelingen: [],
};
const geldend = { criteriaversie: '2026.1', scanlijst: { id: 'l', versie: '1' }, wetswijzigingen: [] };

describe('the numbers on the start screen', () => {
  test('are those of the national screen, for any sources, choices and day', () => {
    fc.assert(
      fc.property(bronnen, keuzes, dag, (b, k, vandaag) => {
        const cijfers = toLandelijkecijfers({ register, bronnen: b, keuzes: k, vandaag });
        const index = toLandelijkeindex(register, b, k);
        const beeld = toLandelijkbeeld(register, index, { peildatum: vandaag, vandaag });
        const { aantallen } = toLandelijketelling(register, beeld, leesSelectie({}, register), geldend);
        expect(cijfers === undefined).toBe(beeld.stand.size === 0);
        if (!cijfers) return;
        expect(cijfers).toMatchObject({
          afgevinkt: aantallen.afgevinkt,
          bezig: aantallen.bezig,
          gemeenten: CODES.length,
        });
        const leeftijden = beeld.regels.flatMap(({ ouderdom }) => ouderdom?.dagen ?? []);
        expect(cijfers.dagen?.oudste).toBe(leeftijden.toSorted((x, y) => y - x)[0]);
      }),
    );
  });
});
