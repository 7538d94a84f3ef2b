import { expect, test } from 'vitest';
import { leesBegeleid, schrijfBegeleid } from '../../../src/features/landelijk/bureau/begeleid.ts';

function geheugen() {
  const inhoud = new Map<string, string>();
  return {
    lees: (naam: string) => inhoud.get(naam) ?? null,
    schrijf: (naam: string, waarde: string | null) => {
      if (waarde === null) inhoud.delete(naam);
      else inhoud.set(naam, waarde);
    },
    inhoud,
  };
}

test('the trajecten that one supports are there the next time, and leave no trace when there are none', () => {
  const voorkeuren = geheugen();
  expect(leesBegeleid(voorkeuren)).toEqual(new Set());
  schrijfBegeleid(voorkeuren, new Set(['b', 'a']));
  expect(leesBegeleid(voorkeuren)).toEqual(new Set(['a', 'b']));
  schrijfBegeleid(voorkeuren, new Set());
  expect(voorkeuren.inhoud.size).toBe(0);
});

test.each(['', 'x', '{}', '[1]', 'null'])('what is no list of ids (%s) is no choice', (tekst) => {
  expect(leesBegeleid({ lees: () => tekst })).toEqual(new Set());
});
