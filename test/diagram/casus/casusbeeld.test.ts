import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Casusvorm, toCasusbeeld } from '../../../src/diagram/casus/casusbeeld.ts';
import { letterbreedte } from '../../../src/diagram/tekst/letterbreedte.ts';
import { toTekens } from '../../../src/diagram/casus/tekens.ts';
import { toTijdas } from '../../../src/diagram/casus/tijdas.ts';
import { stelCasusOp } from '../../../src/domain/casus/stelCasusOp.ts';
import { meetlat } from '../../builders.ts';
import {
  casus,
  inhoud,
  loop,
  nuproces,
  termijn,
  willekeurigProces,
  werkproces,
} from '../../domain/casus/casusproef.ts';

const nu = nuproces({ 'BESL-01': termijn(8, 'weken', 'na-aanvraag'), 'BETA-03': 'b' });
const beeldVan = (graaf = nu, gevraagd = casus(), vorm: Casusvorm = 'breed') =>
  toCasusbeeld({
    huidig: loop(graaf, gevraagd),
    voorkeur: loop(meetlat.voorkeur, gevraagd),
    werkproces,
    vorm,
  });

describe('the drawing of a casus', () => {
  it('has now above preferred in every lane, and only lanes in which something happens', () => {
    const { banen } = beeldVan();
    for (const { sporen } of banen) {
      const [boven, onder] = sporen;
      expect([boven?.kant, onder?.kant]).toEqual(['huidig', 'voorkeur']);
      expect(boven?.y).toBeLessThan(onder?.y ?? 0);
    }
    expect(banen.map(({ id }) => id)).not.toContain('beslisser');
  });

  const vormen = fc.constantFrom<Casusvorm>('breed', 'smal');
  test.prop([willekeurigProces, fc.constantFrom(...inhoud.casussen), vormen], { numRuns: 60 })(
    'no marks overlap, every step with a day has one, and nothing falls outside',
    (graaf, voorbeeld, vorm) => {
      const gevraagd = stelCasusOp(voorbeeld, { aanvraag: '2026-11-23', startWerk: '2026-12-01' });
      const { banen, wegen, breedte, links, hoogte } = beeldVan(graaf, gevraagd, vorm);
      const sporen = banen.flatMap((baan) => baan.sporen);
      for (const { tekens, y } of sporen) {
        expect(y).toBeLessThan(hoogte);
        for (const [n, teken] of tekens.entries()) {
          expect(teken.x).toBeGreaterThan(links);
          expect(teken.x).toBeLessThanOrEqual(breedte);
          const vorige = tekens[n - 1];
          if (vorige) expect(teken.x).toBeGreaterThanOrEqual(vorige.x + vorige.breedte);
        }
      }
      const getekend = sporen.filter(({ kant }) => kant === 'huidig').flatMap(({ tekens }) => tekens);
      const metDag = loop(graaf, gevraagd).stappen.filter(({ moment }) => moment.vroegst !== null);
      expect(getekend.flatMap(({ stappen }) => stappen).toSorted()).toEqual(
        metDag.map(({ sleutel }) => sleutel).toSorted(),
      );
      for (const { labels } of wegen) {
        for (const [n, { naam, x, plek }] of labels.entries()) {
          expect(x + letterbreedte(naam, 14, { vet: true })).toBeLessThanOrEqual(breedte);
          expect(x).toBeGreaterThan(0);
          const vorige = labels[n - 1];
          if (vorige?.plek !== plek) continue;
          expect(x).toBeGreaterThan(vorige.x + letterbreedte(vorige.naam, 14, { vet: true }));
        }
      }
    },
  );

  it('draws a proefplaats until the day before the work starts', () => {
    const { banen, as } = beeldVan(nu, casus({ proefplaats: '2026-10-01' }));
    const lang = banen.flatMap(({ sporen }) =>
      sporen.flatMap(({ tekens }) => tekens.filter(({ duurtTot }) => duurtTot !== undefined)),
    );
    expect(lang.map(({ x, duurtTot }) => [x, duurtTot])).toEqual(
      ['nu', 'voorkeur'].map(() => [as.x('2026-10-01'), as.x('2026-11-30')]),
    );
  });

  it('has room for a proefplaats that ends after everything else', () => {
    const { banen, breedte } = beeldVan(nu, casus({ proefplaats: '2026-10-01', startWerk: '2028-12-01' }));
    const eindes = banen.flatMap(({ sporen }) =>
      sporen.flatMap(({ tekens }) => tekens.flatMap(({ duurtTot }) => duurtTot ?? [])),
    );
    expect(eindes).toHaveLength(2);
    expect(Math.max(...eindes)).toBeLessThanOrEqual(breedte);
  });

  it('keeps the length of a step that stands together with one of a day', () => {
    const as = toTijdas({ van: '2026-09-20', tot: '2027-02-01', links: 100, rechts: 900 });
    const { stappen } = loop(nu, casus({ proefplaats: '2026-10-01' }));
    const lang = stappen.find(({ totEnMet }) => totEnMet !== null);
    if (!lang) throw new Error('no step goes on');
    const kort = { ...lang, sleutel: 'kort', totEnMet: null };
    for (const samen of [
      [kort, lang],
      [lang, kort],
    ]) {
      expect(toTekens(samen, werkproces, as)).toMatchObject([{ duurtTot: as.x('2026-11-30') }]);
    }
  });

  it('begins at the application on a phone, and says that something came before it', () => {
    const gevraagd = casus({ proefplaats: '2026-10-01' });
    const { as, links, eerder } = beeldVan(nu, gevraagd, 'smal');
    expect(as.x('2026-11-23') - links).toBeLessThan(40);
    expect(eerder).toBe(true);
    expect(beeldVan(nu, casus(), 'smal').eerder).toBe(false);
    expect(beeldVan(nu, gevraagd).eerder).toBe(false);
  });

  it('keeps the application apart from a decision that nobody knows the day of', () => {
    const [huidig] = beeldVan(nuproces({})).wegen;
    expect(huidig?.labels.map(({ naam }) => naam)).toEqual([
      'Aanvraag 23 nov',
      'Besluit en eerste betaling vanaf 23 nov',
    ]);
  });

  it('shows decision and payment on one day as one milestone', () => {
    const [, voorkeur] = beeldVan().wegen;
    expect(voorkeur?.mijlpalen.map(({ soorten }) => soorten)).toEqual([
      ['aanvraag'],
      ['besluit', 'betaling'],
    ]);
    expect(voorkeur?.labels.map(({ naam }) => naam)).toEqual([
      'Aanvraag 23 nov',
      'Besluit en eerste betaling vanaf 28 dec',
    ]);
  });
});

test('a later day stands further to the right, and months have room for their names', () => {
  const as = toTijdas({ van: '2026-11-20', tot: '2028-02-01', links: 100, rechts: 900 });
  expect(as.x('2026-12-01')).toBeLessThan(as.x('2026-12-02'));
  expect([as.x('2026-11-20'), as.x('2028-02-01')]).toEqual([100, 900]);
  expect(as.maanden.map(({ x }) => x)).toContain(as.x('2026-12-01'));
  expect(as.maanden.filter(({ x }) => x < as.x('2026-12-01'))).toEqual([]);
  const metNaam = as.maanden.filter(({ label }) => label !== undefined).map(({ x }) => x);
  const afstanden = metNaam.slice(1).map((x, n) => x - (metNaam[n] ?? 0));
  expect(Math.min(...afstanden)).toBeGreaterThan(50);
});
