import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBereik, toGraaf, toVoorgangers, vindKringen } from '../../../src/domain/wijziging/voorgangers.ts';
import { werkwijze } from '../../builders.ts';

const NAMEN = 'abcdefghij'.split('');
const regel = (wijziging: string, ...na: string[]) => ({ wijziging, na, waarom: '' });
/** Any rules between ten changes: loops and circles too. */
const regels = fc.array(
  fc
    .tuple(fc.constantFrom(...NAMEN), fc.array(fc.constantFrom(...NAMEN), { minLength: 1 }))
    .map(([wijziging, na]) => regel(wijziging, ...na)),
  { maxLength: 15 },
);

describe('what waits for what', () => {
  it('joins rules about the same change, and the words of the team', () => {
    expect(toVoorgangers([regel('a', 'b'), regel('a', 'c', 'b')], [{ id: 'eigen', na: ['a'] }])).toEqual(
      new Map([
        ['a', ['b', 'c']],
        ['eigen', ['a']],
      ]),
    );
    expect(toVoorgangers([], [{ id: 'eigen' }])).toEqual(new Map());
  });

  it('finds each circle once, with all that is on it and nothing that only leads there', () => {
    expect(
      vindKringen(toGraaf([regel('a', 'b'), regel('b', 'c'), regel('c', 'a', 'd'), regel('e', 'a')])),
    ).toEqual([['a', 'b', 'c']]);
    expect(vindKringen(toGraaf([regel('a', 'a')]))).toEqual([['a']]);
    expect(vindKringen(toGraaf(werkwijze.scanlijst.volgorde.regels))).toEqual([]);
  });

  it('leaves out the circles and nothing else', () => {
    fc.assert(
      fc.property(regels, (lijst) => {
        const graaf = toGraaf(lijst);
        const over = toVoorgangers(lijst);
        expect(vindKringen(over)).toEqual([]);
        for (const [id, na] of graaf)
          for (const eerst of na) {
            const opKring = eerst === id || toBereik(graaf, eerst).has(id);
            expect(over.get(id)?.includes(eerst)).toBe(!opKring);
          }
      }),
    );
  });
});
