import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toDagen } from '../../../../src/domain/proces/kerncijfers/dagen.ts';

describe('toDagen', () => {
  it.each([
    [1, 'dag', 1],
    [5, 'weken', 35],
    [1, 'maand', 30],
    [6, 'maanden', 180],
    [1, 'werkdag', 2],
    [5, 'werkdagen', 7],
    [15, 'werkdagen', 21],
    [1.5, 'weken', 11],
    [0, 'dagen', 0],
  ])('counts %s %s as %s calendar days', (waarde, eenheid, verwacht) => {
    expect(toDagen({ waarde, eenheid })).toBe(verwacht);
  });

  it.each(['januari', 'procent', '', 'constructor'])('does not count %j as time', (eenheid) => {
    expect(toDagen({ waarde: 1, eenheid })).toBeUndefined();
  });

  test.prop([fc.nat(1000), fc.nat(1000), fc.constantFrom('dagen', 'werkdagen', 'weken', 'maanden')])(
    'never makes a longer term shorter',
    (a, b, eenheid) => {
      const [kort, lang] = [toDagen({ waarde: a, eenheid }) ?? 0, toDagen({ waarde: a + b, eenheid }) ?? 0];
      expect(lang).toBeGreaterThanOrEqual(kort);
    },
  );
});
