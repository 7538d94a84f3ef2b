import { expect, test } from 'vitest';
import {
  toLandelijkbeeld,
  toLandelijkeindex,
  toLandelijketelling,
} from '../../../src/features/landelijk/landelijkbeeld.ts';
import { leesSelectie } from '../../../src/features/landelijk/selectie/selectie.ts';
import { toNoemer } from '../../../src/features/landelijk/verloop/verloopgegevens.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

test('the curve says the same number of gemeenten as everything else of the shown day, also after a herindeling', () => {
  const register = echtRegister();
  const tot = '2026-11-21';
  const gegevens = { tot, totaal: Int32Array.of(342, 342) };
  const noemer = (peildatum: string) => {
    const beeld = toLandelijkbeeld(register, toLandelijkeindex(register, []), { peildatum, vandaag: tot });
    const geldend = {
      criteriaversie: '2026.1',
      scanlijst: { id: 'x', versie: '1' },
      wetswijzigingen: [],
    };
    const { kring } = toLandelijketelling(register, beeld, leesSelectie({}, register), geldend);
    return [toNoemer(gegevens, { peildatum, kring }), kring.size];
  };
  expect(noemer(tot)).toEqual([342, 342]);
  expect(noemer('2027-01-01')).toEqual([341, 341]);
});
