import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  beginvelden,
  gevraagd,
  leesVelden,
  type Rekenvelden,
  schrijfVelden,
  toLksinvoer,
} from '../../../src/features/rekenhulp/rekenvelden.ts';
import { leesRoute, toHash } from '../../../src/routes/route.ts';
import { bedragen } from '../../domain/bedrag/lksproef.ts';

const VANDAAG = '2026-11-22';
const begin = beginvelden(VANDAAG);
const invoer = (anders: Partial<Rekenvelden>) => toLksinvoer({ ...begin, ...anders }, bedragen);

/** Anything that can stand in the form, also what is wrong; what was emptied starts afresh. */
const velden: fc.Arbitrary<Rekenvelden> = fc.record({
  datum: fc.string({ minLength: 1, maxLength: 12 }),
  begin: fc.constantFrom('nieuw' as const, 'loopt' as const),
  leeftijd: fc.constantFrom('21', '20', '15'),
  uren: fc.string({ maxLength: 12 }),
  voltijd: fc.string({ maxLength: 12 }),
  wijze: fc.constantFrom('gemeten' as const, 'forfaitair' as const),
  loonwaarde: fc.string({ maxLength: 12 }),
  lasten: fc.string({ maxLength: 12 }),
});

describe('the form in the address', () => {
  test.prop([velden])('comes back as it was typed, mistakes included', (typed) => {
    const hash = toHash({ pagina: 'rekenhulp', zoek: schrijfVelden(typed, {}) });
    expect(leesVelden(leesRoute(hash).zoek, VANDAAG)).toEqual(typed);
  });

  it('starts with today, 21 or older, and nothing filled in', () => {
    expect(leesVelden({}, VANDAAG)).toEqual(begin);
    expect(schrijfVelden(begin, {})).toEqual({ datum: VANDAAG, leeftijd: '21' });
  });

  it('keeps presenting, and does not take over an age that there is no choice for', () => {
    expect(schrijfVelden(begin, { presenteren: '', vreemd: 'x' })).toHaveProperty('presenteren');
    expect(schrijfVelden(begin, { vreemd: 'x' })).not.toHaveProperty('vreemd');
    expect(leesVelden({ leeftijd: '12' }, VANDAAG).leeftijd).toBe('');
  });
});

describe('the form as input of the sum', () => {
  it('reads numbers the Dutch way, with or without a percent sign', () => {
    expect(invoer({ uren: ' 27,5', loonwaarde: '60 %' })).toMatchObject({
      uren: 27.5,
      wijze: { soort: 'gemeten', loonwaarde: 60 },
    });
  });

  it('calls an empty field undefined and a text that is no number NaN', () => {
    expect(invoer({ datum: '', uren: '  ', loonwaarde: 'zestig' })).toMatchObject({
      datum: undefined,
      uren: undefined,
      wijze: { loonwaarde: Number.NaN },
    });
  });

  it('lets the percentage of the year be the percentage of the year, also when somebody types it', () => {
    expect(invoer({ lasten: '' }).werkgeverslasten).toBeUndefined();
    expect(invoer({ lasten: '25' }).werkgeverslasten).toBeUndefined();
    expect(invoer({ lasten: '23,5' }).werkgeverslasten).toBe(23.5);
    expect(invoer({ datum: '2024-03-01', lasten: '25' }).werkgeverslasten).toBe(25);
  });

  it('leaves out what is not asked', () => {
    const kort = { uren: '32', voltijd: '24', begin: 'loopt' as const, datum: '2026-03-01' };
    expect(gevraagd({ ...begin, ...kort }, bedragen)).toEqual({ begin: false, voltijd: false });
    expect(invoer(kort)).toMatchObject({ voltijdUren: undefined, begin: 'nieuw' });
    const lang = { ...kort, uren: '38', datum: VANDAAG };
    expect(gevraagd({ ...begin, ...lang }, bedragen)).toEqual({ begin: true, voltijd: true });
    expect(invoer(lang)).toMatchObject({ voltijdUren: 24, begin: 'loopt' });
  });

  it('keeps the loonwaarde out of a forfaitaire LKS', () => {
    expect(invoer({ wijze: 'forfaitair', loonwaarde: 'x' }).wijze).toEqual({ soort: 'forfaitair' });
  });
});
