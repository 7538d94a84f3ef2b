import { describe, expect, it, test } from 'vitest';
import type { Casus } from '../../../src/domain/casus/casus.ts';
import { toCasusplan } from '../../../src/domain/casus/casusplan.ts';
import { toCasusverschil } from '../../../src/domain/casus/casusverschil.ts';
import { stelCasusOp } from '../../../src/domain/casus/stelCasusOp.ts';
import { walkCasus } from '../../../src/domain/casus/walkCasus.ts';
import { meetlat } from '../../builders.ts';
import {
  casus,
  inhoud,
  kalender,
  loop,
  metTermijnen,
  momentVan,
  nuproces,
  termijn,
  werkproces,
} from './casusproef.ts';

const { voorkeur } = meetlat;
const opDag = (dag: string) => ({ vroegst: dag, uiterlijk: dag });
const na = (waarde: number, eenheid: string, anker: string) =>
  ({ soort: 'termijn', waarde, eenheid, anker }) as const;
const acht = nuproces({ 'BESL-01': termijn(8, 'weken', 'na-aanvraag') });

/** Every term on the way to the first payment is known. */
const bekend = metTermijnen({
  B2: na(1, 'week', 'na-aanvraag'),
  B2a: { soort: 'geen' },
  B2b: { soort: 'geen' },
  C1f: { soort: 'geen' },
  C2p: { soort: 'geen' },
  C2: na(4, 'weken', 'na-aanvraag'),
  C3: na(1, 'week', 'na-meting'),
  C4: { soort: 'geen' },
  A3: { soort: 'geen' },
  E1a: na(2, 'weken', 'na-besluit'),
});

describe('the way to the first payment', () => {
  it('is one day when every term is known: measured after 4 weeks, decided 5 weeks after the report, paid 2 weeks later', () => {
    const uit = loop(bekend, casus());
    expect(momentVan(uit, 'aanvraag-meten/C2')).toEqual(opDag('2026-12-21'));
    expect(momentVan(uit, 'aanvraag-meten/C4')).toEqual(opDag('2026-12-28'));
    expect(uit.besluit).toEqual(opDag('2027-02-01'));
    expect(uit.eersteBetaling).toEqual(opDag('2027-02-15'));
  });

  it('has no last day when a term is unknown, and says which', () => {
    const uit = loop(voorkeur, casus());
    expect(uit.eersteBetaling).toEqual({ vroegst: '2026-12-28', uiterlijk: null });
    expect(uit.onbekend).toEqual(['B2', 'B2a', 'B2b', 'C2p', 'C2', 'C3', 'C4', 'E1a']);
  });

  it('is not held up by what is unknown inside a later term: 8 weeks after the application is 8 weeks', () => {
    const uit = loop(acht, casus());
    expect(uit.besluit).toEqual(opDag('2027-01-18'));
    expect(momentVan(uit, 'aanvraag-meten/C4')).toEqual({ vroegst: '2026-11-23', uiterlijk: '2027-01-18' });
  });

  it('counts at most the days that the team assumes for each unknown term', () => {
    const uit = loop(voorkeur, casus({ route: 'forfaitair', hoogstens: 7 }));
    // B2, B2a and B2b before the decision, E1a after it.
    expect(uit.eersteBetaling).toEqual({ vroegst: '2026-12-28', uiterlijk: '2027-01-25' });
    expect(uit.onbekend).toEqual(['B2', 'B2a', 'B2b', 'E1a']);
  });

  it('never counts what the team assumes beyond a term that holds for it', () => {
    expect(loop(acht, casus({ hoogstens: 30 })).besluit).toEqual(opDag('2027-01-18'));
  });

  it('without measuring leaves the steps of measuring out', () => {
    const uit = loop(voorkeur, casus({ route: 'forfaitair' }));
    const namen = uit.stappen.filter(({ deel }) => deel === 'aanvraag-forfaitair').map(({ stap }) => stap.id);
    expect(namen).not.toContain('C2');
    expect(namen).toContain('C1f');
  });

  it('never ends a decision term on Easter Monday', () => {
    // 5 weeks after 22 February 2027 is 29 March, Easter Monday.
    const graaf = metTermijnen({ B2: { soort: 'geen' }, B2a: { soort: 'geen' }, B2b: { soort: 'geen' } });
    const uit = loop(graaf, casus({ route: 'forfaitair', aanvraag: '2027-02-22', startWerk: '2027-03-01' }));
    expect(uit.besluit).toEqual(opDag('2027-03-30'));
  });
});

describe('the term for applying', () => {
  it('is six months after the start of the work in the preferred process', () => {
    expect(loop(voorkeur, casus()).tijdigheid).toEqual({ soort: 'op-tijd', uiterlijk: '2027-06-01' });
  });

  it('that has passed leaves the application and no payment', () => {
    const nu = nuproces({ 'AANV-03': 'd' });
    const laat = casus({ aanvraag: '2027-02-01', gebeurtenis: { soort: 'ziekte', op: '2027-03-01' } });
    const uit = loop(nu, laat);
    expect(uit.tijdigheid).toEqual({ soort: 'te-laat', uiterlijk: '2027-01-04' });
    expect(uit.eersteBetaling).toBeUndefined();
    expect(uit.stappen.filter(({ deel }) => deel !== 'voorbereiding').map(({ stap }) => stap.id)).toEqual([
      'B1',
    ]);
    expect(loop(voorkeur, laat).tijdigheid.soort).toBe('op-tijd');
  });

  it('in words is given in words, and not guessed', () => {
    const { tijdigheid } = loop(nuproces({ 'AANV-03': 'e' }), casus());
    expect(tijdigheid).toEqual({ soort: 'in-woorden', tekst: 'alleen vóór de start van het werk' });
  });

  it('is pointed out when the application comes after the start', () => {
    expect(loop(voorkeur, casus({ aanvraag: '2026-12-02' })).opmerkingen).toContainEqual({
      soort: 'na-start',
    });
    expect(loop(voorkeur, casus()).opmerkingen).toEqual([]);
  });
});

describe('a process that departs', () => {
  it('without forfaitaire LKS measures, and says so', () => {
    const uit = loop(nuproces({ 'FORF-01': 'c' }), casus({ route: 'forfaitair' }));
    expect(uit.route).toBe('meten');
    expect(uit.opmerkingen).toContainEqual({ soort: 'route-ontbreekt', gevraagd: 'forfaitair' });
    expect(uit.opmerkingen).toContainEqual(
      expect.objectContaining({ soort: 'andere-keuze', poort: 'C1', tekst: 'altijd eerst meten' }),
    );
  });

  it('with a monthly declaration costs a form more', () => {
    const kanten = { huidig: loop(nuproces({ 'BETA-03': 'b' }), casus()), voorkeur: loop(voorkeur, casus()) };
    expect(toCasusverschil(kanten).formulieren).toBe(1);
    expect(kanten.huidig.formulieren.map(({ document }) => document)).toEqual(['F-AANVRAAG', 'E-DECLARATIE']);
  });

  it('that stops LKS at illness shows it, from the first day of illness', () => {
    const ziek = casus({ gebeurtenis: { soort: 'ziekte', op: '2027-02-01' } });
    const uit = loop(nuproces({ 'ZIEK-01': 'b', 'ZIEK-02': 'b' }), ziek);
    expect(momentVan(uit, 'ziekte/X-F-stop')).toEqual(opDag('2027-02-01'));
    expect(momentVan(uit, 'ziekte/X-F-ziekgemeente')).toEqual(opDag('2027-02-01'));
    expect(momentVan(uit, 'ziekte/F4')).toBeUndefined();
    expect(momentVan(loop(voorkeur, ziek), 'ziekte/F4')).toEqual(opDag('2027-02-01'));
  });

  it('is asked about what happens before its decision: that is pointed out, not guessed', () => {
    const vroeg = casus({ gebeurtenis: { soort: 'ziekte', op: '2026-12-10' } });
    expect(loop(acht, vroeg).opmerkingen).toContainEqual({ soort: 'voor-besluit' });
    const later = casus({ gebeurtenis: { soort: 'ziekte', op: '2027-01-18' } });
    expect(loop(acht, later).opmerkingen).toEqual([]);
  });

  it('that pays on after a removal has no step for it, and says so', () => {
    const weg = casus({ gebeurtenis: { soort: 'verhuizing', op: '2027-06-01' } });
    expect(loop(nuproces({ 'WIJZ-03': 'b' }), weg).opmerkingen).toContainEqual({
      soort: 'geen-stappen',
      deel: 'verhuizing',
    });
  });

  it('that asks for a new application at an extension decides again, within its own term', () => {
    const nu = nuproces({ 'VERL-02': 'c', 'BESL-01': termijn(8, 'weken', 'na-aanvraag') });
    const uit = loop(nu, casus({ gebeurtenis: { soort: 'verlenging', op: '2027-05-03' } }));
    expect(momentVan(uit, 'verlenging/X-G-aanvraag')).toEqual(opDag('2027-05-03'));
    expect(momentVan(uit, 'verlenging/D2')).toEqual(opDag('2027-06-28'));
    expect(momentVan(loop(voorkeur, casus()), 'verlenging/D2')).toBeUndefined();
  });
});

test('a reminder is counted back from the end of the contract, and has no day without a term', () => {
  const gevraagd = casus({ gebeurtenis: { soort: 'verlenging', op: '2027-11-02' } });
  const graaf = metTermijnen({ G1: na(8, 'weken', 'voor-einde-contract') });
  expect(momentVan(loop(graaf, gevraagd), 'verlenging/G1')).toEqual(opDag('2027-10-05'));
  const zonder = loop(voorkeur, gevraagd);
  expect(momentVan(zonder, 'verlenging/G1')).toEqual({ vroegst: null, uiterlijk: null });
  expect(momentVan(zonder, 'verlenging/G2')).toEqual(opDag('2027-11-02'));
});

test('after forfaitaire LKS the measuring is six months after the start of the work', () => {
  const uit = loop(voorkeur, casus({ route: 'forfaitair' }));
  expect(momentVan(uit, 'meten-na-forfaitair/G4')).toEqual(opDag('2027-06-01'));
  expect(momentVan(uit, 'meten-na-forfaitair/D2')?.vroegst).toBe('2027-07-06');
});

test('a casus that runs past the calendar has no days', () => {
  const plan = toCasusplan({ graaf: bekend, werkproces, inhoud });
  const laat = casus({ aanvraag: '2035-12-01', startWerk: '2035-12-10', eindeContract: null });
  expect(walkCasus({ plan, casus: laat, kalender })).toEqual({
    soort: 'buiten-kalender',
    van: '2023-01-01',
    tot: '2035-12-31',
  });
});

describe('the difference', () => {
  const verschil = (anders: Partial<Casus>) =>
    toCasusverschil({ huidig: loop(acht, casus(anders)), voorkeur: loop(bekend, casus(anders)) }).dagen;

  it('is smallest when now is first and preferred last, and largest the other way round', () => {
    // Now: 18 January or at most 10 days later. Preferred: 15 February.
    expect(verschil({ hoogstens: 10 })).toEqual({ soort: 'bereik', minimum: -28, maximum: -18 });
    const om = toCasusverschil({
      huidig: loop(bekend, casus({ hoogstens: 10 })),
      voorkeur: loop(acht, casus({ hoogstens: 10 })),
    });
    expect(om.dagen).toEqual({ soort: 'bereik', minimum: 18, maximum: 28 });
  });

  it('has no maximum when now has no last day, and no minimum when preferred has none', () => {
    expect(verschil({})).toEqual({ soort: 'bereik', minimum: -28, maximum: null });
    const om = toCasusverschil({ huidig: loop(bekend, casus()), voorkeur: loop(acht, casus()) });
    expect(om.dagen).toEqual({ soort: 'bereik', minimum: null, maximum: 28 });
  });

  it('is unknown when other steps are unknown on both sides', () => {
    const kanten = { huidig: loop(acht, casus()), voorkeur: loop(voorkeur, casus()) };
    expect(toCasusverschil(kanten).dagen).toEqual({ soort: 'onbekend' });
  });

  it('lays first day beside first day and last beside last when the same steps are unknown', () => {
    const langzaam = metTermijnen({ D2: na(8, 'weken', 'na-loonwaarde') });
    const dagen = (anders: Partial<Casus>) =>
      toCasusverschil({
        huidig: loop(langzaam, casus(anders)),
        voorkeur: loop(voorkeur, casus(anders)),
      }).dagen;
    expect(dagen({})).toEqual({ soort: 'randen', vroegst: 21, laatst: null });
    expect(dagen({ hoogstens: 7 })).toEqual({ soort: 'randen', vroegst: 21, laatst: 21 });
  });

  it('says who does not come to a payment', () => {
    const laat = { aanvraag: '2027-02-01' };
    const huidig = loop(nuproces({ 'AANV-03': 'd' }), casus(laat));
    expect(toCasusverschil({ huidig, voorkeur: loop(voorkeur, casus(laat)) }).dagen).toEqual({
      soort: 'geen-betaling',
      wie: 'huidig',
    });
  });
});

test.each(inhoud.casussen)('the ready casus "$naam" can be walked in the preferred process', (voorbeeld) => {
  const gesteld = stelCasusOp(voorbeeld, { aanvraag: '2026-11-23', startWerk: '2026-12-01' });
  const uit = loop(voorkeur, gesteld);
  expect(uit.eersteBetaling?.vroegst).toMatch(/^202/);
  const delen = new Set(uit.stappen.map(({ deel }) => deel));
  expect(delen).toContain(gesteld.gebeurtenis?.soort ?? `aanvraag-${gesteld.route}`);
});

describe('a proefplaats', () => {
  const proefplaats = (dagen: Partial<Casus>) =>
    loop(meetlat.voorkeur, casus(dagen)).stappen.find(({ sleutel }) => sleutel === 'proefplaats/A4');

  it('goes on until the day before the work starts', () => {
    const stap = proefplaats({ proefplaats: '2026-10-01', startWerk: '2026-12-01' });
    expect(stap).toMatchObject({
      moment: { vroegst: '2026-10-01', uiterlijk: '2026-10-01' },
      totEnMet: '2026-11-30',
    });
    expect(proefplaats({ proefplaats: '2027-02-10', startWerk: '2027-03-01' })?.totEnMet).toBe('2027-02-28');
  });

  it('is the only step that goes on', () => {
    const { stappen } = loop(meetlat.voorkeur, casus({ proefplaats: '2026-10-01' }));
    expect(stappen.filter(({ totEnMet }) => totEnMet !== null).map(({ sleutel }) => sleutel)).toEqual([
      'proefplaats/A4',
    ]);
  });
});
