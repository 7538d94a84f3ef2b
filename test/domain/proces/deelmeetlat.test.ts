import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  toBinnenstappen,
  toDeelmeetlat,
  toDeelvergelijking,
} from '../../../src/domain/proces/deelmeetlat.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import type { Antwoorden } from '../../../src/domain/scanlijst/antwoord.ts';
import { antwoorden, meetlat, preferentAntwoord, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';

const { werkproces, scanlijst } = werkwijze;
const deelmeetlat = toDeelmeetlat(meetlat);
const alleGoed = Object.fromEntries(scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)]));
const met = (anders: Parameters<typeof antwoorden>[0]) => antwoorden({ ...alleGoed, ...anders });
const merken = (gegeven: Antwoorden) =>
  toDeelvergelijking(deelmeetlat, vergelijkGemeente(meetlat, gegeven)).merken;

describe('the marks of deelstappen', () => {
  it('puts a change on its own deelstap and leaves the others of the hoofdstap as they are', () => {
    const deel = merken(met({ 'AANV-01': 'd' }));
    expect(deel.get('B1')).toEqual({ merk: 'verandert', scanpunten: ['AANV-01'] });
    const anders = werkproces.deelstappen.filter(({ id, hoofdstap }) => hoofdstap === 'HB1' && id !== 'B1');
    expect(anders.map(({ id }) => deel.get(id)?.merk)).toEqual(anders.map(() => 'blijft'));
  });

  it('calls a missing deelstap new, also when the rest of its hoofdstap is there', () => {
    const deel = merken(met({ 'BESL-03': 'b' }));
    const nieuw = [...deel].filter(([, { merk }]) => merk === 'komt-erbij').map(([id]) => id);
    expect(nieuw.length).toBeGreaterThan(0);
    expect(nieuw.every((id) => werkproces.deelstappen.some((stap) => stap.id === id))).toBe(true);
  });

  it('shows an extra step that has no cell of its own as falling away', () => {
    expect(merken(met({ 'DOEL-03': ['b'] })).get('X-B-eisen')?.merk).toBe('vervalt');
    expect(merken(met({})).has('X-B-eisen')).toBe(false);
  });

  test.prop([willekeurigeAntwoorden])(
    'never says less than the hoofdstap: what counts there counts in a deelstap or an extra step inside',
    (gegeven) => {
      const grof = vergelijkGemeente(meetlat, gegeven).merken;
      const fijn = merken(gegeven);
      const telt = new Set(['vervalt', 'komt-erbij', 'verandert']);
      for (const { id } of werkproces.hoofdstappen) {
        const binnen = toBinnenstappen(werkproces, id).map((stap) => fijn.get(stap.id)?.merk ?? '');
        const alleenDeel = binnen.some((merk) => telt.has(merk));
        if (alleenDeel) expect(grof.get(id)?.merk, id).toMatch(/komt-erbij|verandert/);
        if (grof.get(id)?.merk === 'blijft') expect(alleenDeel, id).toBe(false);
      }
    },
  );
});

describe('toBinnenstappen', () => {
  it('has every deelstap once, and every extra step without a cell once, in its place', () => {
    const binnen = werkproces.hoofdstappen.flatMap(({ id }) => toBinnenstappen(werkproces, id));
    const zonderCel = werkproces.extraStappen.filter(({ beeld }) => beeld === 'hoofdstap');
    expect(binnen.map(({ id }) => id).toSorted()).toEqual(
      [...werkproces.deelstappen, ...zonderCel].map(({ id }) => id).toSorted(),
    );
    const ids = (hoofdstap: string) => toBinnenstappen(werkproces, hoofdstap).map(({ id }) => id);
    expect(ids('HD1').indexOf('X-D-uitstel')).toBe(ids('HD1').indexOf('D1') + 1);
    expect(ids('HB1').indexOf('X-B-overtypen')).toBe(ids('HB1').indexOf('B1') - 1);
  });
});
