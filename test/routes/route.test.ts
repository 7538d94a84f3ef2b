import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { BELEIDSREGELDELEN, leesRoute, type Route, toHash, trajectLink } from '../../src/routes/route.ts';

const woord = fc.string({ minLength: 1, maxLength: 12 });
const zoek = fc.dictionary(woord, fc.string({ maxLength: 12 }));
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ pagina: fc.constant('start' as const), zoek }),
  fc.record({ pagina: fc.constant('landelijk' as const), zoek }),
  fc.record({ pagina: fc.constant('rekenhulp' as const), zoek }),
  fc.record({
    pagina: fc.constant('beleidsregel' as const),
    deel: fc.constantFrom(...BELEIDSREGELDELEN),
    zoek,
  }),
  fc.record({ pagina: fc.constant('casus' as const), zoek }),
  fc.record({ pagina: fc.constant('kennis' as const), artikel: fc.option(woord, { nil: undefined }), zoek }),
  fc.record({
    pagina: fc.constant('traject' as const),
    id: woord,
    scherm: fc.constantFrom(
      'team' as const,
      'verschillen' as const,
      'casus' as const,
      'inlezen' as const,
      'aanpassingen' as const,
      'afvinken' as const,
    ),
    zoek,
  }),
  fc.record({
    pagina: fc.constant('traject' as const),
    id: woord,
    scherm: fc.constantFrom('scan' as const, 'bespreken' as const),
    scanpunt: fc.option(woord, { nil: undefined }),
    zoek,
  }),
);

describe('routes', () => {
  test.prop([route])('read back what was written', (r) => {
    const gelezen = leesRoute(toHash(r));
    // A key named __proto__ cannot be set on a plain object; addresses of ours have none.
    fc.pre(!Object.keys(r.zoek).includes('__proto__'));
    expect(gelezen).toEqual({ ...r, zoek: { ...r.zoek } });
  });

  test.prop([fc.string()])('never throw on any address', (hash) => {
    expect(leesRoute(`#${hash}`).pagina).toBeTypeOf('string');
  });

  it.each([
    '#/onzin',
    '#/traject',
    '#/traject/x/onzin',
    '#/traject/x/verschillen/y',
    '#/kennis/a/b',
    '#/rekenhulp/a',
    '#/%E0%A4%A',
  ])('call %s not found', (hash) => {
    expect(leesRoute(hash).pagina).toBe('niet-gevonden');
  });

  it('keep what one wants to share in the address', () => {
    expect(trajectLink('t1', 'verschillen', { zoek: { beeld: 'nu', verschil: '7', presenteren: '' } })).toBe(
      '#/traject/t1/verschillen?beeld=nu&verschil=7&presenteren',
    );
    expect(leesRoute('#/traject/t1/scan/AANV-01?vooraf=k1')).toMatchObject({
      scherm: 'scan',
      scanpunt: 'AANV-01',
      zoek: { vooraf: 'k1' },
    });
  });
});
