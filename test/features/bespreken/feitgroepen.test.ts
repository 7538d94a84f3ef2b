import { describe, expect, it } from 'vitest';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { toFeitgroepen } from '../../../src/features/bespreken/feitgroepen.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const leidAf = maakAfleider(werkwijze);

describe('toFeitgroepen', () => {
  it('keeps a gemeente that skips a question apart from one that has no answer yet', () => {
    const leeg = klein();
    const [een = '', ...rest] = Object.keys(leeg.gemeenten);
    const traject = voerUit(
      leeg,
      setAntwoord(leeg, {
        gemeenten: [een],
        scanpunt: 'FORF-01',
        antwoord: { soort: 'optie', optie: 'c' },
        versie: '2026.1',
        nieuwId: telIds(),
      }),
    );
    expect(toFeitgroepen(traject, 'FORF-03', leidAf(traject).vergelijkingen)).toEqual([
      { antwoord: undefined, oordeel: 'open', gemeenten: expect.arrayContaining(rest) },
      { antwoord: undefined, oordeel: 'overgeslagen', gemeenten: [een] },
    ]);
  });
});
