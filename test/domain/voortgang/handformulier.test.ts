import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { Handfeit } from '../../../src/domain/voortgang/handfeit.ts';
import { type Handinvoer, toHandfeit, toKwartalen } from '../../../src/domain/voortgang/handformulier.ts';

const goed: Handinvoer = {
  status: 'afgevinkt',
  datum: '2026-03-01',
  grond: 'bevestigd-door-begeleider',
  bron: ' lijst van het programma ',
  kwartaal: '',
  reden: '',
};
const plek = { id: 'h1', code: 'GM0355', vandaag: '2026-11-22', nu: '2026-11-22T10:00:00.000Z' };
const fouten = (anders: Partial<Handinvoer>) => {
  const uit = toHandfeit({ ...goed, ...anders }, plek);
  return uit.soort === 'fout' ? uit.fouten : [];
};

describe('a status by hand', () => {
  test('is a fact that can be stored, with its day, ground and source', () => {
    const uit = toHandfeit(goed, plek);
    expect(uit).toEqual({
      soort: 'ok',
      feit: {
        id: 'h1',
        code: 'GM0355',
        status: 'afgevinkt',
        datum: '2026-03-01',
        grond: 'bevestigd-door-begeleider',
        bron: 'lijst van het programma',
        kwartaal: null,
        reden: null,
        vastgelegdOp: plek.nu,
      },
    });
    expect(uit.soort === 'ok' && z.safeParse(Handfeit, uit.feit).success).toBe(true);
  });

  test('needs a status, a day that has been, and a source', () => {
    expect(fouten({ status: null, bron: '  ', datum: '' })).toEqual(['status', 'datum', 'bron']);
    expect(fouten({ datum: '2026-11-23' })).toEqual(['toekomst']);
    expect(fouten({ datum: '2018-12-31' })).toEqual(['teOud']);
    expect(fouten({ datum: '2026-11-22' })).toEqual([]);
  });

  test('needs a quarter when it is planned, and keeps quarter and reason for nothing else', () => {
    expect(fouten({ status: 'gepland' })).toEqual(['kwartaal']);
    const gepland = toHandfeit({ ...goed, status: 'gepland', kwartaal: '2027-K1', reden: 'druk' }, plek);
    expect(gepland).toMatchObject({ feit: { kwartaal: '2027-K1', reden: 'druk' } });
    const gesprek = toHandfeit({ ...goed, status: 'in-gesprek', kwartaal: '2027-K1', reden: 'druk' }, plek);
    expect(gesprek).toMatchObject({ feit: { kwartaal: null, reden: null } });
  });
});

test('the quarters begin with the one of today and run over the year', () => {
  expect(toKwartalen('2026-11-22')).toEqual([
    '2026-K4',
    '2027-K1',
    '2027-K2',
    '2027-K3',
    '2027-K4',
    '2028-K1',
    '2028-K2',
    '2028-K3',
  ]);
  expect(toKwartalen('2026-03-31')[0]).toBe('2026-K1');
});
