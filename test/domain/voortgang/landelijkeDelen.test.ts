import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { toBureau } from '../../../src/domain/voortgang/bureau.ts';
import { Gemeentestatus } from '../../../src/domain/voortgang/gemeentestatus.ts';
import { opAfstand, toKnelpunten } from '../../../src/domain/voortgang/knelpunten.ts';
import type { Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import type { Landelijkfeit } from '../../../src/domain/voortgang/landelijkfeit.ts';
import { type Momentstand, toVeranderingen } from '../../../src/domain/voortgang/veranderingen.ts';
import type { Gemeentevoortgang } from '../../../src/domain/voortgang/voortgangsbestand.ts';
import { echtRegister } from '../regio/publicData.ts';

const { gemeenten } = echtRegister();
const moment = (status: Gemeentestatus, onderVoorwaarde = false): Momentstand => ({
  status,
  onderVoorwaarde,
});

describe('what changed', () => {
  const richting = (van: Momentstand, naar: Momentstand) =>
    toVeranderingen({ codes: ['a'], toen: new Map([['a', van]]), nu: new Map([['a', naar]]) }).veranderd[0]
      ?.richting;

  test('says which way a gemeente went', () => {
    expect(richting(moment('scan'), moment('afgevinkt'))).toBe('vooruit');
    expect(richting(moment('afgevinkt'), moment('heropend'))).toBe('terug');
    expect(richting(moment('scan'), moment('aanpassen'))).toBe('ander');
    expect(richting(moment('onbekend'), moment('niet-gestart'))).toBe('vooruit');
  });

  test('a condition that ends is a step forward, one that begins a step back', () => {
    expect(richting(moment('afgevinkt', true), moment('afgevinkt'))).toBe('vooruit');
    expect(richting(moment('afgevinkt'), moment('afgevinkt', true))).toBe('terug');
  });

  const Stand = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.record({ status: fc.constantFrom(...Gemeentestatus.options), onderVoorwaarde: fc.boolean() }),
  );
  property.prop([Stand, Stand])('every gemeente is in one list, and the way back undoes it', (toen, nu) => {
    const codes = ['a', 'b', 'c', 'd'];
    const kant = (stand: Record<string, Momentstand>) => new Map(Object.entries(stand));
    const heen = toVeranderingen({ codes, toen: kant(toen), nu: kant(nu) });
    const terug = toVeranderingen({ codes, toen: kant(nu), nu: kant(toen) });
    const alle = [...heen.veranderd.map(({ code }) => code), ...heen.gelijk, ...heen.stil];
    expect(alle.toSorted()).toEqual(codes);
    expect(terug.veranderd.map(({ van, naar }) => [naar, van])).toEqual(
      heen.veranderd.map(({ van, naar }) => [van, naar]),
    );
    expect(toVeranderingen({ codes, toen: kant(nu), nu: kant(nu) }).veranderd).toEqual([]);
  });
});

describe('where it hurts', () => {
  const feit = (verschilt: Record<string, boolean>) => ({ verschilt }) as Landelijkfeit;
  const stand = new Map([
    ['a', { feit: feit({ A: false, P: true, Q: false }), andere: [] }],
    ['b', { feit: feit({ P: true }), andere: [] }],
    ['c', { feit: feit({}), andere: [{ feit: feit({ P: false }) }] }],
    ['d', { feit: feit({}), andere: [] }],
  ]) as unknown as Parameters<typeof toKnelpunten>[1];

  test('puts the largest share first, not the question that most answered; equal shares by number', () => {
    const rij = (verschilt: Record<string, boolean>) => ({ feit: feit(verschilt), andere: [] });
    const gehoord = new Map([
      ['a', rij({ veel: true, deel: true, gelijk: true, helft: true })],
      ['b', rij({ veel: true, deel: true, helft: false })],
      ['c', rij({ veel: true, deel: false })],
      ['d', rij({ veel: false })],
      ['e', rij({ veel: false })],
      ['f', rij({ veel: false, half: true })],
      ['g', rij({ half: true })],
      ['h', rij({ half: false })],
      ['i', rij({ half: false })],
    ]) as unknown as typeof stand;
    const volgorde = toKnelpunten([...gehoord.keys()], gehoord).map(({ scanpunt }) => scanpunt);
    expect(volgorde).toEqual(['gelijk', 'deel', 'veel', 'half', 'helft']);
  });

  test('counts only what was answered, of those who differ most first', () => {
    expect(toKnelpunten(['a', 'b', 'c', 'd', 'e'], stand)).toEqual([
      { scanpunt: 'P', anders: ['a', 'b'], gelijk: ['c'] },
      { scanpunt: 'A', anders: [], gelijk: ['a'] },
      { scanpunt: 'Q', anders: [], gelijk: ['a'] },
    ]);
  });

  test('names the nearest neighbour first, and never the gemeente itself', () => {
    const zeist = gemeenten.find(({ code }) => code === 'GM0355');
    const namen = opAfstand(gemeenten, ['GM0014', 'GM0312', 'GM0355', 'GM0344'], zeist).map(
      ({ naam }) => naam,
    );
    expect(namen).toEqual(['Bunnik', 'Utrecht', 'Groningen']);
    expect(opAfstand(gemeenten, ['GM0355'], undefined)).toHaveLength(1);
  });
});

describe('the desk', () => {
  const VANDAAG = '2026-11-21';
  const rij = (anders: Partial<Gemeentevoortgang> = {}) =>
    ({
      code: 'x',
      naam: 'X',
      status: 'scan',
      voorwaardeTot: null,
      ingangsdatum: null,
      geblokkeerd: null,
      ...anders,
    }) as Gemeentevoortgang;
  const traject = (id: string, stand: string, ...rijen: Gemeentevoortgang[]) =>
    ({
      id,
      soort: 'bestand',
      moment: stand,
      voortgang: { stand, gemeenten: rijen },
    }) as unknown as Trajectbron;
  const af = (tot: string | null) => rij({ status: 'afgevinkt', voorwaardeTot: tot });

  test('an expired condition first, then silence, then what goes on, then what is done', () => {
    const regels = toBureau(
      [
        traject('klaar', '2026-01-01T10:00:00.000Z', af(null)),
        traject('loopt', '2026-11-01T10:00:00.000Z', rij()),
        traject('vast', '2026-08-01T10:00:00.000Z', rij()),
        traject('verlopen', '2026-11-20T10:00:00.000Z', af('2026-11-20')),
      ],
      VANDAAG,
    );
    expect(regels.map(({ bron }) => bron.id)).toEqual(['verlopen', 'vast', 'loopt', 'klaar']);
    expect(regels.map(({ stand }) => stand)).toEqual(['verlopen', 'vast', 'loopt', 'klaar']);
  });

  test('ninety days of silence is not stuck yet, a day more is', () => {
    const stil = (dag: string) => toBureau([traject('t', `${dag}T12:00:00.000Z`, rij())], VANDAAG)[0]?.stand;
    expect(stil('2026-08-23')).toBe('loopt');
    expect(stil('2026-08-22')).toBe('vast');
  });

  test('counts what is blocked and for how long, and does not say it of a file that does not know', () => {
    const met = (...lijst: Gemeentevoortgang['geblokkeerd'][]) =>
      toBureau(
        [traject('t', '2026-11-20T10:00:00.000Z', ...lijst.map((geblokkeerd) => rij({ geblokkeerd })))],
        VANDAAG,
      )[0]?.geblokkeerd;
    const sinds = '2026-11-01T10:00:00.000Z';
    expect(met(null)).toBeNull();
    expect(met(null, [])).toEqual({ aantal: 0, dagen: undefined });
    expect(
      met(
        [
          { wijziging: 'A/1', sinds },
          { wijziging: 'B/1', sinds: null },
        ],
        null,
      ),
    ).toEqual({ aantal: 2, dagen: 20 });
    expect(met([{ wijziging: 'A/1', sinds: null }])).toEqual({ aantal: 1, dagen: undefined });
  });

  test('shows what comes, not what has already begun', () => {
    const data = (anders: Partial<Gemeentevoortgang>) =>
      toBureau([traject('t', '2026-11-20T10:00:00.000Z', rij(anders))], VANDAAG)[0]?.data.map(
        ({ soort }) => soort,
      );
    expect(data({ ingangsdatum: '2026-11-20' })).toEqual([]);
    expect(data({ ingangsdatum: '2026-11-21', voorwaardeTot: '2026-11-21' })).toEqual([
      'voorwaarde-loopt-af',
      'gaat-in',
    ]);
  });
});
