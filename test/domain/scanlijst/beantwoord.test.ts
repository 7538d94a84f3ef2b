import { expect, test } from 'vitest';
import { telBeantwoord } from '../../../src/domain/scanlijst/beantwoord.ts';
import type { Beoordeling } from '../../../src/domain/scanlijst/beoordeling.ts';
import { scanpunt } from '../../builders.ts';

const punt = scanpunt('AANV-01');
const open: Beoordeling = { soort: 'open' };
const over: Beoordeling = { soort: 'overgeslagen', door: 'AANV-02' };
const onbekend: Beoordeling = { soort: 'weten-we-niet' };
const goed: Beoordeling = { soort: 'zoals-preferent' };

test.each([
  ['nobody is open and somebody answered', [goed, over], { gedaan: 1, totaal: 1 }],
  ['"weten we niet" is an answer', [onbekend, goed], { gedaan: 1, totaal: 1 }],
  ['one gemeente is still open', [goed, open], { gedaan: 0, totaal: 1 }],
  ['a question that falls away for some still waits for the others', [over, open], { gedaan: 0, totaal: 1 }],
  ['a question that falls away for all leaves the total', [over, over], { gedaan: 0, totaal: 0 }],
])('%s', (_regel, beoordelingen, telling) => {
  const perGemeente = beoordelingen.map((beoordeling) => new Map([[punt.id, beoordeling]]));
  expect(telBeantwoord([punt], perGemeente)).toEqual(telling);
});
