import { describe, expect, it } from 'vitest';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toKolommen } from '../../../src/domain/traject/trajectgemeenten.ts';
import { toHeleRegio, toVerouderd, toVraagkolommen } from '../../../src/features/scan/vraagkolommen.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

function beantwoord(
  traject: Traject,
  gemeenten: readonly string[],
  id: string,
  antwoord: Antwoord,
  versie = '2026.1',
) {
  return voerUit(
    traject,
    setAntwoord(traject, { gemeenten, scanpunt: id, antwoord, versie, nieuwId: telIds() }),
  );
}
const leidAf = maakAfleider(werkwijze);
const kolommen = (traject: Traject, id: string) => toVraagkolommen({ traject, ...leidAf(traject) }, id);
const leeg = klein();
const [eerste, tweede] = toKolommen(leeg).map(({ gemeenten }) => gemeenten.map(({ code }) => code));
const [een = '', twee = ''] = eerste ?? [];
const a: Antwoord = { soort: 'optie', optie: 'a' };
const b: Antwoord = { soort: 'optie', optie: 'b' };

describe('toVraagkolommen', () => {
  it('shows one answer when all gemeenten of a column give it', () => {
    const [kolom] = kolommen(beantwoord(leeg, eerste ?? [], 'AANV-01', a), 'AANV-01');
    expect(kolom).toMatchObject({ stand: { soort: 'gelijk', antwoord: a }, klaar: true });
  });

  it('shows that the gemeenten of a column differ, also when one has no answer yet', () => {
    const half = beantwoord(leeg, [een], 'AANV-01', a);
    expect(kolommen(half, 'AANV-01')[0]).toMatchObject({ stand: { soort: 'verschilt' }, klaar: false });
    const anders = beantwoord(half, [twee], 'AANV-01', b);
    expect(kolommen(anders, 'AANV-01')[0]).toMatchObject({ stand: { soort: 'verschilt' }, klaar: true });
  });

  it('does not ask a column for which another answer made the question fall away', () => {
    const over = beantwoord(leeg, eerste ?? [], 'FORF-01', { soort: 'optie', optie: 'c' });
    const [dicht, open] = kolommen(over, 'FORF-03');
    expect(dicht).toMatchObject({ overgeslagenDoor: 'FORF-01', gemeenten: [], klaar: true });
    expect(open).toMatchObject({ overgeslagenDoor: undefined, klaar: false });
  });

  it('asks only the gemeenten of a column for which the question did not fall away', () => {
    const over = beantwoord(leeg, [een], 'FORF-01', { soort: 'optie', optie: 'c' });
    expect(kolommen(over, 'FORF-03')[0]).toMatchObject({ gemeenten: [twee], overgeslagenDoor: undefined });
  });
});

describe('toHeleRegio', () => {
  it('is the same for all, or different, and never stored', () => {
    const alle = [...(eerste ?? []), ...(tweede ?? [])];
    const gelijk = beantwoord(leeg, alle, 'AANV-01', a);
    expect(toHeleRegio(gelijk, 'AANV-01', kolommen(gelijk, 'AANV-01'), 'Hele regio')).toMatchObject({
      gemeenten: alle,
      stand: { soort: 'gelijk' },
      klaar: true,
    });
    const anders = beantwoord(gelijk, tweede ?? [], 'AANV-01', b);
    expect(toHeleRegio(anders, 'AANV-01', kolommen(anders, 'AANV-01'), 'Hele regio').stand.soort).toBe(
      'verschilt',
    );
  });
});

describe('toVerouderd', () => {
  it('finds answers that were given under another version of the list', () => {
    const oud = beantwoord(leeg, [een], 'AANV-01', a, '2025.2');
    const nieuw = beantwoord(oud, [twee], 'AANV-01', b);
    expect(toVerouderd(nieuw, werkwijze.scanlijst, 'AANV-01', [een, twee])).toEqual([een]);
  });
});
