import { describe, expect, it } from 'vitest';
import {
  leesKeuze,
  toKeuzeLink,
  type Verschillenroute,
} from '../../../src/features/verschillen/schermkeuze.ts';
import { leesRoute } from '../../../src/routes/route.ts';

const route: Verschillenroute = { pagina: 'traject', id: 't1', scherm: 'verschillen', zoek: {} };
const gemeenten = ['GM0355', 'GM0310'];
const lees = (hash: string) => leesKeuze(leesRoute(hash).zoek, gemeenten);

describe('leesKeuze', () => {
  it('shows Verschil for all gemeenten when the address says nothing', () => {
    expect(leesKeuze({}, gemeenten)).toEqual({
      stand: 'verschil',
      gemeente: undefined,
      naast: undefined,
      weergave: 'schema',
      verschil: undefined,
      stap: undefined,
      deelstappen: [],
      filter: 'alle',
      dim: false,
      presenteren: false,
    });
  });

  it('falls back for what it does not know, such as a gemeente that left', () => {
    const keuze = leesKeuze({ beeld: 'morgen', gemeente: 'GM9999', verschil: 'abc', toon: 'x' }, gemeenten);
    expect(keuze).toEqual(leesKeuze({}, gemeenten));
  });
});

describe('toKeuzeLink', () => {
  it('writes what it reads', () => {
    const keuze = {
      stand: 'nu',
      gemeente: 'GM0355',
      naast: 'GM0310',
      weergave: 'tabel',
      verschil: 7,
      stap: 'HB1',
      deelstappen: ['HB1', 'HC2'],
      filter: 'wet',
      dim: true,
      presenteren: true,
    } as const;
    expect(lees(toKeuzeLink(route, {}, keuze))).toEqual(keuze);
  });

  it('has no sentences about two gemeenten: they are about the preferente werkwijze', () => {
    expect(leesKeuze({ weergave: 'zinnen' }, gemeenten).weergave).toBe('zinnen');
    const zoek = { weergave: 'zinnen', gemeente: 'GM0355', naast: 'GM0310' };
    expect(leesKeuze(zoek, gemeenten).weergave).toBe('schema');
  });

  it('leaves standard values out, so that a shared address is short', () => {
    expect(toKeuzeLink(route, { verschil: 8 }, leesKeuze({}, gemeenten))).toBe(
      '#/traject/t1/verschillen?verschil=8',
    );
  });

  it('keeps what is chosen when something else changes', () => {
    const keuze = leesKeuze({ gemeente: 'GM0355', presenteren: '' }, gemeenten);
    expect(lees(toKeuzeLink(route, { stand: 'nu' }, keuze))).toEqual({ ...keuze, stand: 'nu' });
  });
});
