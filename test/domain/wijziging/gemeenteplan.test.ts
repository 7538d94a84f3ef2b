import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBuurantwoorden } from '../../../src/domain/wijziging/buren.ts';
import {
  isOpen,
  toDagbotsingen,
  toGemeenteplannen,
  toLaatste,
  toKritiekeKeten,
  wachtOp,
} from '../../../src/domain/wijziging/gemeenteplan.ts';
import { toVoorgangers } from '../../../src/domain/wijziging/voorgangers.ts';
import type { Wijziging, WijzigingInGemeente } from '../../../src/domain/wijziging/wijziging.ts';

type Kort = Partial<WijzigingInGemeente> & { stand?: WijzigingInGemeente['status']['stand'] };
const rij = ({ stand = 'te-doen', ...meer }: Kort = {}): WijzigingInGemeente => ({
  gemeente: 'VB0001',
  teksten: [],
  vereist: 'moet',
  status: { stand },
  inspanning: 'M',
  geldt: 'geldt',
  ...meer,
});
const wijziging = (id: string, ...gemeenten: WijzigingInGemeente[]): Wijziging => ({
  id,
  aanleiding: { soort: 'eigen', titel: id, tekst: '' },
  soort: 'brief',
  rol: 'administratie',
  gemeenten,
});
const regel = (id: string, ...na: string[]) => ({ wijziging: id, na, waarom: '' });
const plan = (lijst: readonly Wijziging[], ...regels: ReturnType<typeof regel>[]) =>
  toGemeenteplannen(lijst, toVoorgangers(regels)).get('VB0001') ?? new Map();
const ids = (punten: readonly { wijziging: Wijziging }[]) => punten.map((p) => p.wijziging.id);

describe('the plan of a gemeente', () => {
  it('waits only for open work in the same gemeente', () => {
    const p = plan(
      [
        wijziging('a', rij({ stand: 'klaar' })),
        wijziging('b', rij()),
        wijziging('c', rij({ gemeente: 'VB0002' })),
        wijziging('d', rij({ geldt: 'vervallen' })),
        wijziging('e', rij()),
      ],
      regel('e', 'a', 'b', 'c', 'd'),
    );
    expect(ids(wachtOp(p, 'e'))).toEqual(['b']);
    expect(p.has('d')).toBe(false);
  });

  it('names work whose day lies before that of what it waits for, as long as both are open', () => {
    const met = (eerst: Kort, dan: Kort) =>
      toDagbotsingen(plan([wijziging('a', rij(eerst)), wijziging('b', rij(dan))], regel('b', 'a')));
    expect(met({ deadline: '2027-03-02' }, { deadline: '2027-03-01' })).toMatchObject([
      { dag: '2027-03-02' },
    ]);
    expect(met({ deadline: '2027-03-01' }, { deadline: '2027-03-01' })).toEqual([]);
    expect(met({ deadline: '2027-03-02', stand: 'klaar' }, { deadline: '2027-03-01' })).toEqual([]);
    expect(met({ deadline: '2027-03-02' }, { deadline: '2027-03-01', stand: 'klaar' })).toEqual([]);
    expect(met({}, { deadline: '2027-03-01' })).toEqual([]);
  });

  it('finds the chain with the last day; without days, or with the same day, the longest', () => {
    const lijst = [
      wijziging('a', rij()),
      wijziging('b', rij({ deadline: '2027-01-01' })),
      wijziging('c', rij({ deadline: '2027-06-01' })),
      wijziging('d', rij({ deadline: '2028-01-01' })),
    ];
    const kritiek = (...regels: ReturnType<typeof regel>[]) => ids(toKritiekeKeten(plan(lijst, ...regels)));
    expect(kritiek(regel('b', 'a'), regel('c', 'a'))).toEqual(['d']);
    expect(kritiek(regel('d', 'c'), regel('c', 'a'))).toEqual(['a', 'c', 'd']);
    // What comes first has the last day: the work behind it cannot be done before.
    expect(kritiek(regel('a', 'd'), regel('b', 'c'))).toEqual(['d', 'a']);
    const zonder = ['a', 'b', 'c'].map((id) => wijziging(id, rij()));
    expect(ids(toKritiekeKeten(plan(zonder, regel('c', 'a'))))).toEqual(['a', 'c']);
    expect(toLaatste(toKritiekeKeten(plan(zonder)))).toBeUndefined();
    expect(toKritiekeKeten(plan([wijziging('a', rij({ stand: 'klaar' }))]))).toEqual([]);
  });

  it('holds in every plan: each link waits for the one before, none can be put before it, and no open work ends later', () => {
    const namen = 'abcdefgh'.split('');
    const stand = fc.constantFrom<WijzigingInGemeente['status']['stand']>('te-doen', 'klaar', 'bezig');
    fc.assert(
      fc.property(
        fc.array(stand, { minLength: 8, maxLength: 8 }),
        fc.array(fc.constantFrom(undefined, '2027-01-01', '2027-02-01', '2027-03-01'), {
          minLength: 8,
          maxLength: 8,
        }),
        fc.array(fc.tuple(fc.constantFrom(...namen), fc.constantFrom(...namen)), { maxLength: 20 }),
        (standen, dagen, pijlen) => {
          const p = plan(
            namen.map((naam, n) => {
              const deadline = dagen[n];
              return wijziging(naam, rij({ stand: standen[n] ?? 'bezig', ...(deadline && { deadline }) }));
            }),
            ...pijlen.map(([id, na]) => regel(id, na)),
          );
          const keten = toKritiekeKeten(p);
          expect(keten.every(isOpen)).toBe(true);
          expect(keten.length > 0).toBe(standen.some((s) => s !== 'klaar'));
          for (const [n, { wijziging: w }] of keten.slice(1).entries())
            expect(ids(wachtOp(p, w.id))).toContain(keten[n]?.wijziging.id);
          // Before the first one there is nothing left that ends as late.
          const dag = toLaatste(keten)?.rij.deadline;
          expect(dag).toBe(toLaatste([...p.values()].filter(isOpen))?.rij.deadline);
          expect(wachtOp(p, keten[0]?.wijziging.id ?? '')).toEqual([]);
        },
      ),
    );
  });
});

describe('what other gemeenten said', () => {
  const besluit = { keuze: 'aanvaarden', reden: 'Loopt al zo', tot: '2027-01-01' } as const;

  it('puts equal answers together, and leaves out who said nothing and where it fell away', () => {
    const antwoorden = toBuurantwoorden(
      wijziging(
        'a',
        rij({ gemeente: 'A', eigenaar: 'Jurist', besluit }),
        rij({ gemeente: 'B' }),
        rij({ gemeente: 'C', eigenaar: 'Jurist', besluit }),
        rij({ gemeente: 'D', deadline: '2027-02-01' }),
        rij({ gemeente: 'E', eigenaar: 'Jurist', geldt: 'vervallen' }),
      ),
    );
    expect(antwoorden).toEqual([
      { gemeenten: ['A', 'C'], eigenaar: 'Jurist', besluit },
      { gemeenten: ['D'], deadline: '2027-02-01' },
    ]);
  });

  it('never carries the confirmation of one gemeente to another', () => {
    const [antwoord] = toBuurantwoorden(
      wijziging('a', rij({ besluit: { ...besluit, bevestigd: { rol: 'beslisser', op: '2026-11-01' } } })),
    );
    expect(antwoord?.besluit).toEqual(besluit);
  });
});
