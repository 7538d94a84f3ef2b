import { describe, expect, it } from 'vitest';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { toVragenplek } from '../../../src/features/scan/vragenplek.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, telIds, voerUit, werkwijze } from '../../builders.ts';

const leeg = klein();
const alle = Object.keys(leeg.gemeenten);
const leidAf = maakAfleider(werkwijze);
const plekVan = (gemeenten: readonly string[]) => {
  const traject = voerUit(
    leeg,
    setAntwoord(leeg, {
      gemeenten,
      scanpunt: 'FORF-01',
      antwoord: { soort: 'optie', optie: 'c' },
      versie: '2026.1',
      nieuwId: telIds(),
    }),
  );
  return toVragenplek({ zoek: { laag: 'alle' } }, { traject, werkwijze, afgeleid: leidAf(traject) });
};

describe('buren', () => {
  it('walks past a question that fell away everywhere, both ways', () => {
    const plek = plekVan(alle);
    expect(plek.buren('FORF-02').volgende?.id).not.toBe('FORF-03');
    const na = plek.buren('FORF-03').volgende?.id ?? '';
    expect(plek.buren(na).vorige?.id).not.toBe('FORF-03');
  });

  it('stops at a question that is still asked of one gemeente', () => {
    expect(plekVan(alle.slice(1)).buren('FORF-02').volgende?.id).toBe('FORF-03');
  });
});
