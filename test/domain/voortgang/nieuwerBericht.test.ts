import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import type { Handfeit } from '../../../src/domain/voortgang/handfeit.ts';
import { toFeitenindex } from '../../../src/domain/voortgang/feitenindex.ts';
import { toLandelijkeStandOp } from '../../../src/domain/voortgang/landelijkeStand.ts';
import { toNieuwerBericht } from '../../../src/domain/voortgang/nieuwerBericht.ts';
import { echtRegister } from '../regio/publicData.ts';

const register = echtRegister();
const opvolging = toOpvolging(register.herindelingen, register.peildatum);
const VANDAAG = '2026-11-22';
const met = (id: string, code: string, datum: string): Handfeit => ({
  id,
  code,
  status: 'afgevinkt',
  datum,
  grond: 'zelf-opgegeven',
  bron: 'lijst',
  kwartaal: null,
  reden: null,
  vastgelegdOp: '2026-11-22T10:00:00.000Z',
});
const alsBron = (feit: Handfeit) =>
  ({ id: feit.id, soort: 'hand', moment: feit.vastgelegdOp, feit }) as const;
const vraag = (feit: Handfeit, aanwezig: readonly Handfeit[]) =>
  toNieuwerBericht(feit, { bronnen: aanwezig.map(alsBron), keuzes: [], opvolging, vandaag: VANDAAG });

describe('what counts although a status would be set by hand', () => {
  test('is news of a later day, also of a gemeente that became part of this one only when there is no own news', () => {
    expect(vraag(met('n', 'GM0355', '2025-04-01'), [met('a', 'GM0355', '2025-04-18')])?.bron.id).toBe('a');
    expect(vraag(met('n', 'GM0355', '2025-04-19'), [met('a', 'GM0355', '2025-04-18')])).toBeUndefined();
    expect(vraag(met('n', 'GM0355', '2025-04-01'), [met('a', 'GM0344', '2025-04-18')])).toBeUndefined();
    // Boxmeer became part of Land van Cuijk: its own news comes first, however old.
    expect(vraag(met('n', 'GM1982', '2025-04-01'), [met('a', 'GM0756', '2025-04-18')])).toBeUndefined();
  });

  test('is what the stand of today says once it is set, whatever is there', () => {
    const dagen = ['2024-01-01', '2025-06-01', '2026-11-21', VANDAAG];
    const codes = ['GM0355', 'GM0344', 'GM0756', 'GM1982'];
    const feit = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      code: fc.constantFrom(...codes),
      datum: fc.constantFrom(...dagen),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(feit, { selector: ({ id }) => id }),
        fc.constantFrom('GM0355', 'GM0344', 'GM1982'),
        fc.constantFrom(...dagen),
        (rijen, code, datum) => {
          const aanwezig = rijen.map((rij) => met(rij.id, rij.code, rij.datum));
          const nieuw = met('nieuw', code, datum);
          const index = toFeitenindex({ bronnen: [...aanwezig, nieuw].map(alsBron), opvolging });
          const telt = toLandelijkeStandOp(index, VANDAAG).get(code);
          const nieuwer = vraag(nieuw, aanwezig);
          expect(nieuwer?.bron.id ?? 'nieuw').toBe(telt?.bron.id);
        },
      ),
    );
  });
});
