import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import { getekendBij } from '../../../src/domain/proces/merken.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { type Paarmerk, vergelijkGemeenten } from '../../../src/domain/proces/vergelijkGemeenten.ts';
import type { Antwoorden } from '../../../src/domain/scanlijst/antwoord.ts';
import { antwoorden, meetlat, preferentAntwoord, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';

const alleGoed = Object.fromEntries(
  werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)]),
);
const kant = (gegeven: Antwoorden) => ({
  antwoorden: gegeven,
  vergelijking: vergelijkGemeente(meetlat, gegeven),
});
const vergelijk = (links: Antwoorden, rechts: Antwoorden) =>
  vergelijkGemeenten({ links: kant(links), rechts: kant(rechts), meetlat });
const met = (anders: Parameters<typeof antwoorden>[0]) => antwoorden({ ...alleGoed, ...anders });

describe('vergelijkGemeenten', () => {
  it('shows an extra step of one gemeente as only there, whichever side it stands on', () => {
    const [declareert, goed] = [met({ 'BETA-03': 'b' }), met({})];
    const merk = (paar: ReturnType<typeof vergelijk>) => paar.merken.get('X-E-declaratie');
    expect(merk(vergelijk(declareert, goed))).toEqual({ merk: 'alleen-links', scanpunten: ['BETA-03'] });
    expect(merk(vergelijk(goed, declareert))).toEqual({ merk: 'alleen-rechts', scanpunten: ['BETA-03'] });
    expect(merk(vergelijk(goed, goed))).toBeUndefined();
  });

  it('calls a step equal when both depart from the preferente werkwijze in the same way', () => {
    const eigen = met({ 'AANV-01': 'd' });
    expect(vergelijk(eigen, eigen).merken.get('HB1')?.merk).toBe('gelijk');
    expect(vergelijk(eigen, eigen).punten).toEqual([]);
    expect(vergelijk(eigen, met({})).merken.get('HB1')).toEqual({ merk: 'anders', scanpunten: ['AANV-01'] });
  });

  it('leaves out a step that neither has, and says who lacks it', () => {
    const zonder = met({ 'BESL-03': 'b' });
    expect(vergelijk(zonder, zonder).merken.has('HD3')).toBe(false);
    const paar = vergelijk(zonder, met({}));
    expect(paar.merken.get('HD3')?.merk).toBe('alleen-rechts');
    expect([paar.zonder.links.has('HD3'), paar.zonder.rechts.has('HD3')]).toEqual([true, false]);
  });

  it('says nothing of a step where one of the two did not answer or does not know', () => {
    const eigen = met({ 'AANV-01': 'd' });
    const open = met({});
    open.delete('AANV-01');
    for (const ander of [open, met({ 'AANV-01': { soort: 'weten-we-niet' } })]) {
      expect(vergelijk(eigen, ander).merken.get('HB1')?.merk).toBe('nog-open');
      expect(vergelijk(eigen, ander).punten).toEqual([]);
    }
  });

  it('counts a policy of their own too: neither of the two is the norm', () => {
    expect(vergelijk(met({ 'DOEL-01': 'b' }), met({ 'DOEL-01': 'a' })).punten).toEqual(['DOEL-01']);
  });

  test.prop([willekeurigeAntwoorden])('finds nothing between a gemeente and itself', (gegeven) => {
    const { merken, punten } = vergelijk(gegeven, gegeven);
    expect(punten).toEqual([]);
    expect([...merken.values()].filter(({ merk }) => !['gelijk', 'nog-open'].includes(merk))).toEqual([]);
  });

  test.prop([willekeurigeAntwoorden, willekeurigeAntwoorden])(
    'says the same from the other side, with the sides swapped',
    (a, b) => {
      const om: Record<Paarmerk, Paarmerk> = {
        'alleen-links': 'alleen-rechts',
        'alleen-rechts': 'alleen-links',
        anders: 'anders',
        gelijk: 'gelijk',
        'nog-open': 'nog-open',
      };
      const [heen, terug] = [vergelijk(a, b), vergelijk(b, a)];
      expect(terug.punten).toEqual(heen.punten);
      expect([...terug.merken].map(([id, { merk }]) => [id, om[merk]])).toEqual(
        [...heen.merken].map(([id, { merk }]) => [id, merk]),
      );
    },
  );

  test.prop([willekeurigeAntwoorden, willekeurigeAntwoorden])(
    'calls no step equal where the two processes differ, and names a question at every difference',
    (a, b) => {
      const { merken, punten } = vergelijk(a, b);
      const anders = diffProces({
        huidig: kant(a).vergelijking.huidig,
        voorkeur: kant(b).vergelijking.huidig,
      }).map((verschil) => getekendBij(verschil, meetlat.raakvlakken));
      for (const [id, { merk, scanpunten }] of merken) {
        if (merk === 'gelijk') expect(anders, id).not.toContain(id);
        expect(scanpunten.length > 0, id).toBe(merk !== 'gelijk' && merk !== 'nog-open');
        expect(scanpunten.every((punt) => punten.includes(punt))).toBe(true);
      }
    },
  );
});
