import { describe, expect, it } from 'vitest';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import { toProcesgroepen } from '../../../src/domain/proces/procesgroepen.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { antwoorden, meetlat } from '../../builders.ts';

const vergelijk = (kort: Parameters<typeof antwoorden>[0]) => vergelijkGemeente(meetlat, antwoorden(kort));

describe('toProcesgroepen', () => {
  const groepen = toProcesgroepen(
    new Map([
      ['GM1', vergelijk({ 'AANV-01': 'd' })],
      ['GM2', vergelijk({ 'AANV-01': 'a' })],
      ['GM3', vergelijk({ 'AANV-01': 'd' })],
      ['GM4', vergelijk({})],
    ]),
  );

  it('puts gemeenten that work the same together, also when they answered something else', () => {
    expect(groepen.map(({ gemeenten }) => gemeenten)).toEqual([
      ['GM1', 'GM3'],
      ['GM2', 'GM4'],
    ]);
  });

  it('gives processes that differ from each other', () => {
    const [een, ander] = groepen;
    if (!een || !ander) throw new Error('twee groepen verwacht');
    expect(diffProces({ huidig: een.graaf, voorkeur: ander.graaf })).not.toEqual([]);
  });
});
