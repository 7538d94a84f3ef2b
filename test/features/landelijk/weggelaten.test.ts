import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bewaarWeggelaten, leesWeggelaten } from '../../../src/features/landelijk/publiceren/weggelaten.ts';
import { maakVoorkeuren } from '../../../src/platform/voorkeuren.ts';

/** A browser that keeps what it was given, also after the page went. */
function maakOpslag(): Storage {
  const bewaard = new Map<string, string>();
  return {
    getItem: (naam: string) => bewaard.get(naam) ?? null,
    setItem: (naam: string, waarde: string) => void bewaard.set(naam, waarde),
    removeItem: (naam: string) => void bewaard.delete(naam),
  } as Storage;
}

test('who was left out of a publication stays out on the next page, and comes back only when put back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 6 }), (nummers) => {
      const opslag = maakOpslag();
      const codes = new Set(nummers.map((nummer) => `GM${String(nummer).padStart(4, '0')}`));
      bewaarWeggelaten(
        maakVoorkeuren(() => opslag),
        codes,
      );
      expect(leesWeggelaten(maakVoorkeuren(() => opslag))).toEqual(codes);
      bewaarWeggelaten(
        maakVoorkeuren(() => opslag),
        new Set(),
      );
      expect(leesWeggelaten(maakVoorkeuren(() => opslag))).toEqual(new Set());
    }),
  );
});
