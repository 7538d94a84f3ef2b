import { describe, expect, it, test } from 'vitest';
import {
  begindagen,
  beginvelden,
  type Casusvelden,
  leesVelden,
  schrijfVelden,
  toCasus,
  voorbeeldVan,
  wijzigVelden,
} from '../../../src/features/casus/casusvelden.ts';
import { inhoud } from '../../domain/casus/casusproef.ts';

const { casussen } = inhoud;
const DAGEN = { gemeente: 'GM0001', aanvraag: '2026-11-23', startWerk: '2026-12-01' };
const begin = (id: string) => beginvelden(voorbeeldVan(casussen, id), DAGEN);

describe('the form in the address', () => {
  test.each(casussen.map(({ id }) => id))('comes back the same for the ready casus %s', (id) => {
    const velden = begin(id);
    expect(leesVelden(schrijfVelden(velden, {}, casussen), casussen, '2027-05-05')).toEqual(velden);
  });

  test.each<Partial<Casusvelden>>([
    { proefplaats: '' },
    { eindeContract: '', gebeurtenis: '', op: '' },
    { gebeurtenis: 'uren', op: '2027-02-01' },
    { route: 'forfaitair', leeftijd: 'jong' },
    { uren: '60', loonwaarde: '101', hoogstens: 'veel' },
  ])('comes back the same with %o', (anders) => {
    const velden = { ...begin('proefplaats'), ...anders };
    expect(leesVelden(schrijfVelden(velden, {}, casussen), casussen, '2027-05-05')).toEqual(velden);
  });

  it('holds only what departs from the ready casus, and keeps other words', () => {
    expect(schrijfVelden({ ...begin('ziekte'), uren: '32' }, { presenteren: '', op: 'x' }, casussen)).toEqual(
      {
        presenteren: '',
        gemeente: 'GM0001',
        casus: 'ziekte',
        aanvraag: '2026-11-23',
        startWerk: '2026-12-01',
        uren: '32',
      },
    );
  });

  it('with an unknown casus or happening opens the first casus, without it', () => {
    const velden = leesVelden({ casus: 'bestaat-niet', gebeurtenis: 'ontslag' }, casussen, '2026-11-22');
    expect([velden.casus, velden.gebeurtenis]).toEqual([casussen[0]?.id, '']);
  });
});

describe('a change in the form', () => {
  it('of the casus brings its own days, and keeps what belongs to the amount', () => {
    const velden = wijzigVelden({ ...begin('proefplaats'), uren: '32' }, { casus: 'ziekte' }, casussen);
    expect(velden).toEqual({ ...begin('ziekte'), uren: '32' });
  });

  it('of the start moves the days that follow from it, not the ones that somebody chose', () => {
    const velden = wijzigVelden(
      { ...begin('ziekte'), eindeContract: '2027-08-15' },
      { startWerk: '2027-01-01' },
      casussen,
    );
    expect([velden.op, velden.eindeContract]).toEqual(['2027-03-01', '2027-08-15']);
  });

  it('of the start that is halfway typed leaves a form without these days, and no error', () => {
    expect(wijzigVelden(begin('ziekte'), { startWerk: '' }, casussen).op).toBe('');
  });
});

test('the start is the first day of the next month, also in December', () => {
  expect(begindagen('2026-11-22')).toEqual({ aanvraag: '2026-11-22', startWerk: '2026-12-01' });
  expect(begindagen('2026-12-31').startWerk).toBe('2027-01-01');
});

test('what is empty is no day, and text that is no number is a mistake for the check', () => {
  const { proefplaats, hoogstens } = toCasus({ ...begin('ziekte'), hoogstens: 'veel' });
  expect([proefplaats, hoogstens]).toEqual([null, Number.NaN]);
  expect(toCasus(begin('ziekte')).hoogstens).toBeNull();
});
