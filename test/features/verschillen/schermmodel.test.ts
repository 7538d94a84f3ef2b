import { describe, expect, it } from 'vitest';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { toBeeldmerken } from '../../../src/features/verschillen/beeldmerken.ts';
import { toSchermmodel } from '../../../src/features/verschillen/schermmodel.ts';
import type { Besluit } from '../../../src/domain/wijziging/besluit.ts';
import {
  isInFilter,
  telBesluiten,
  toEigenRijen,
  toVerschilrijen,
} from '../../../src/features/verschillen/verschilrij.ts';
import { antwoorden, meetlat, preferentAntwoord, werkwijze } from '../../builders.ts';

type Kort = Parameters<typeof antwoorden>[0];
const alleGoed = Object.fromEntries(
  werkwijze.scanlijst.scanpunten.map((punt) => [punt.id, preferentAntwoord(punt)]),
);
const nummerVan = new Map(werkwijze.scanlijst.scanpunten.map(({ id, nummer }) => [id, nummer]));

function model(perGemeente: Record<string, Kort>, gemeente?: string) {
  const vergelijkingen = new Map(
    Object.entries(perGemeente).map(([code, kort]) => [code, vergelijkGemeente(meetlat, antwoorden(kort))]),
  );
  return toSchermmodel(meetlat, vergelijkingen, gemeente);
}

describe('toSchermmodel', () => {
  it('counts a question as answered when all gemeenten answered it', () => {
    expect(model({ A: { 'AANV-01': 'd', 'AANV-02': 'a' }, B: { 'AANV-02': 'a' } }).beantwoord).toEqual({
      gedaan: 1,
      totaal: werkwijze.scanlijst.scanpunten.length,
    });
  });

  it('is empty only while nobody answered anything', () => {
    expect(model({ A: {}, B: {} }).leeg).toBe(true);
    expect(model({ A: { 'AANV-01': 'd' }, B: {} }).leeg).toBe(false);
  });

  it('shows only the chosen gemeente', () => {
    const beide = { A: { 'AANV-01': 'd' }, B: { 'AANV-04': ['b'] } };
    expect(model(beide).verschillen.map(({ scanpunt }) => scanpunt.id)).toEqual(['AANV-01', 'AANV-04']);
    expect(model(beide, 'B').verschillen.map(({ scanpunt }) => scanpunt.id)).toEqual(['AANV-04']);
  });

  it('puts a difference in the strip exactly when no drawn step shows it', () => {
    const anders = model({ A: { ...alleGoed, 'ORG-01': 'b', 'AANV-01': 'd' } });
    for (const { scanpunt } of anders.verschillen) {
      const inStrook = anders.nietInSchema.some((v) => v.scanpunt.id === scanpunt.id);
      expect(inStrook, scanpunt.id).toBe(!anders.plekken.has(scanpunt.id));
    }
    expect(anders.nietInSchema.map(({ scanpunt }) => scanpunt.id)).toEqual(['ORG-01']);
  });

  it('is proud only of what every chosen gemeente does as preferred', () => {
    const een = { A: { 'AANV-01': preferentAntwoord(werkwijze.scanlijst.scanpunten[7] ?? never()) } };
    expect(model(een).alZo.map(({ scanpunt }) => scanpunt.id)).toEqual(['AANV-01']);
    expect(model({ ...een, B: {} }).alZo).toEqual([]);
  });

  it('counts eigen beleid apart, never as a difference', () => {
    const beleid = model({ A: { 'DOEL-01': 'b' } });
    expect(beleid.verschillen).toEqual([]);
    expect(beleid.eigenBeleid.map(({ scanpunt }) => scanpunt.id)).toEqual(['DOEL-01']);
  });

  it('counts every drawn step once in the legend', () => {
    const { merken, tellingen } = model({ A: alleGoed, B: { ...alleGoed, 'AANV-05': ['b'] } });
    expect([...tellingen.values()].reduce((som, n) => som + n, 0)).toBe(merken.size);
  });
});

describe('toBeeldmerken', () => {
  it('prints the numbers of differences on a step, not those of eigen beleid', () => {
    const merken = toBeeldmerken(
      model({ A: { 'DOEL-01': 'b', 'DOEL-04': 'b' } }),
      nummerVan,
      werkwijze.werkproces,
    ).merken;
    expect(merken.get('HA1')?.nummers).toEqual([4]);
  });

  it('says for how many gemeenten a mark holds, only when not for all', () => {
    const anders = { ...alleGoed, 'AANV-01': 'd' };
    const twee = toBeeldmerken(model({ A: anders, B: alleGoed }), nummerVan, werkwijze.werkproces).merken;
    expect(twee.get('HB1')).toMatchObject({ merk: 'verandert', telling: '1 van 2' });
    const beide = toBeeldmerken(model({ A: anders, B: anders }), nummerVan, werkwijze.werkproces).merken;
    expect(beide.get('HB1')?.telling).toBeUndefined();
    expect(twee.get('HE1')?.telling).toBeUndefined();
  });

  it('counts in Nu only who has a step, not who does it otherwise', () => {
    const { nuTelling } = toBeeldmerken(
      model({ A: { ...alleGoed, 'AANV-01': 'd' }, B: alleGoed }),
      nummerVan,
      werkwijze.werkproces,
    );
    expect(nuTelling.get('HB1')).toBeNull();
  });

  it('keeps a step in Nu that some gemeenten have already, with how many', () => {
    const zonder = { ...alleGoed, 'BESL-03': 'b' };
    const deel = toBeeldmerken(
      model({ A: zonder, B: alleGoed, C: alleGoed }),
      nummerVan,
      werkwijze.werkproces,
    );
    expect(deel.merken.get('HD3')?.merk).toBe('komt-erbij');
    expect(deel.zonder.nu.has('HD3')).toBe(false);
    expect(deel.nuTelling.get('HD3')).toBe('2 van 3');
    expect(toBeeldmerken(model({ A: zonder }), nummerVan, werkwijze.werkproces).zonder.nu.has('HD3')).toBe(
      true,
    );
  });
});

describe('toVerschilrijen', () => {
  const rijen = toVerschilrijen(model({ A: { 'AANV-01': 'd', 'BETA-03': 'b', 'ORG-01': 'b' } }), []);

  it('keeps the printed order and number of the scanpunt', () => {
    expect(rijen.map(({ nummer }) => nummer)).toEqual([8, 40, 63]);
  });

  it('gives a row the strongest mark among the steps that show it', () => {
    expect(rijen.find(({ nummer }) => nummer === 40)?.merk).toBe('vervalt');
    expect(rijen.find(({ nummer }) => nummer === 63)?.merk).toBe('verandert');
  });

  it('names the steps that fall away at a cross, and at nothing else', () => {
    expect(rijen.map(({ nummer, vervallen }) => [nummer, vervallen.length > 0])).toEqual(
      rijen.map(({ nummer, merk }) => [nummer, merk === 'vervalt']),
    );
    const { merken } = model({ A: { 'BETA-03': 'b' } });
    const declaratie = rijen.find(({ nummer }) => nummer === 40)?.vervallen ?? [];
    expect(declaratie.map((id) => merken.get(id)?.merk)).toEqual(['vervalt']);
  });

  it('lets only differences with the law through the filter Wet', () => {
    const wet = rijen.filter((rij) => isInFilter(rij, 'wet'));
    expect(wet.length).toBeGreaterThan(0);
    expect(wet.every(({ verschil }) => verschil.scanpunt.aard === 'wet')).toBe(true);
  });

  it('never gives eigen beleid a mark of a difference', () => {
    const eigen = toEigenRijen(model({ A: { 'DOEL-01': 'b' } }), []);
    expect(eigen.map(({ merk }) => merk)).toEqual(['eigen-beleid']);
  });
});

describe('telBesluiten', () => {
  const [rij] = toVerschilrijen(model({ A: { 'AANV-01': 'd' } }), []);
  const besluit = (keuze: Besluit['keuze']): Besluit => ({ keuze });
  const met = (stand: 'geen' | 'open' | 'verschilt' | 'voorstel', genomen?: Besluit) => ({
    ...(rij ?? never()),
    besluit: { ...(rij ?? never()).besluit, stand, besluit: genomen },
  });

  it('counts every difference once, also one without a decision: the parts are the whole', () => {
    const rijen = [
      met('voorstel', besluit('aanpassen')),
      met('voorstel', besluit('aanpassen')),
      met('voorstel', besluit('aanvaarden')),
      met('voorstel', besluit('later')),
      met('open'),
      met('verschilt'),
      met('geen'),
    ];
    const telling = telBesluiten(rijen);
    expect(telling.map(({ soort, aantal }) => [soort, aantal])).toEqual([
      ['aanpassen', 2],
      ['aanvaarden', 1],
      ['later', 1],
      ['open', 2],
      ['geen', 1],
    ]);
    expect(telling.reduce((som, { aantal }) => som + aantal, 0)).toBe(rijen.length);
    expect(rijen.filter((een) => isInFilter(een, 'bespreken'))).toHaveLength(2);
  });
});

function never(): never {
  throw new Error('geen scanpunt');
}
