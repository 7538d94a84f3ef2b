import { expect, test } from 'vitest';
import { type Casus, type Casusfout, vindCasusfouten } from '../../../src/domain/casus/casus.ts';
import { casus } from './casusproef.ts';

const KADER = { geldigVanaf: '2023-07-01', kalender: { van: '2023-01-01', tot: '2035-12-31' } };

test('a casus with days in order has no mistakes, also when the application comes after the start', () => {
  expect(vindCasusfouten(casus(), KADER)).toEqual([]);
  expect(vindCasusfouten(casus({ aanvraag: '2027-03-01' }), KADER)).toEqual([]);
});

const FOUTEN: [string, Partial<Casus>, Casusfout][] = [
  ['a day that does not exist', { aanvraag: '2026-02-30' }, { veld: 'aanvraag', waarom: 'geen-dag' }],
  ['an empty day', { startWerk: '' }, { veld: 'startWerk', waarom: 'leeg' }],
  [
    'a start before the rule',
    { startWerk: '2023-06-30', eindeContract: null },
    { veld: 'startWerk', waarom: 'voor-regel', geldigVanaf: '2023-07-01' },
  ],
  [
    'a start after the calendar',
    { startWerk: '2036-01-01', eindeContract: null },
    { veld: 'startWerk', waarom: 'buiten-kalender', van: '2023-01-01', tot: '2035-12-31' },
  ],
  [
    'a proefplaats after the start',
    { proefplaats: '2026-12-01' },
    { veld: 'proefplaats', waarom: 'na-start' },
  ],
  [
    'a contract that ends before it starts',
    { eindeContract: '2026-12-01' },
    { veld: 'eindeContract', waarom: 'voor-start' },
  ],
  [
    'an extension without an end of the contract',
    { eindeContract: null, gebeurtenis: { soort: 'verlenging', op: '2027-05-01' } },
    { veld: 'eindeContract', waarom: 'ontbreekt' },
  ],
  [
    'something that happens before the start',
    { gebeurtenis: { soort: 'ziekte', op: '2026-11-30' } },
    { veld: 'gebeurtenis', waarom: 'voor-start' },
  ],
  [
    'something that happens after the contract',
    { gebeurtenis: { soort: 'uren', op: '2027-12-01' } },
    { veld: 'gebeurtenis', waarom: 'na-einde' },
  ],
  ['half a day', { hoogstens: 1.5 }, { veld: 'hoogstens', waarom: 'geen-getal', tot: 365 }],
  ['words for a number', { hoogstens: Number.NaN }, { veld: 'hoogstens', waarom: 'geen-getal', tot: 365 }],
  ['too many days', { hoogstens: 366 }, { veld: 'hoogstens', waarom: 'geen-getal', tot: 365 }],
];

test.each(FOUTEN)('%s is found', (_naam, anders, fout) => {
  expect(vindCasusfouten(casus(anders), KADER)).toEqual([fout]);
});
