import { describe, expect, it, test } from 'vitest';
import { toCasustekst } from '../../../src/export/casus/toCasustekst.ts';
import { toCasusverslag } from '../../../src/export/casus/toCasusverslag.ts';
import { toCasusverschil } from '../../../src/domain/casus/casusverschil.ts';
import type { Casus } from '../../../src/domain/casus/casus.ts';
import type { Procesgraaf } from '../../../src/domain/proces/procesgraaf.ts';
import {
  casusverschilInWoorden,
  dagverschilInWoorden,
  momentInWoorden,
  periodeInWoorden,
} from '../../../src/texts/casuszinnen.ts';
import { meetlat, werkwijze } from '../../builders.ts';
import { casus, inhoud, loop, metTermijnen, nuproces, termijn } from '../../domain/casus/casusproef.ts';

const nu = nuproces({ 'BESL-01': termijn(8, 'weken', 'na-aanvraag'), 'BETA-03': 'b', 'AANV-03': 'd' });
const verslagVan = (anders: Partial<Casus> = {}) => {
  const gevraagd = casus(anders);
  const [huidig, voorkeur] = [loop(nu, gevraagd), loop(meetlat.voorkeur, gevraagd)];
  return toCasusverslag({
    gemeente: 'Zuiderbrug',
    huidig,
    voorkeur,
    verschil: toCasusverschil({ huidig, voorkeur }),
    dagen: [{ naam: 'Start van het werk', waarde: '1 december 2026' }],
    werkwijze,
    delen: new Map(inhoud.delen.map(({ id, naam }) => [id, naam])),
    hoogstens: gevraagd.hoogstens,
  });
};

const gebeurtenisVan = (graaf: Procesgraaf, gevraagd: Casus) => {
  const [huidig, voorkeur] = [loop(graaf, gevraagd), loop(meetlat.voorkeur, gevraagd)];
  return toCasusverslag({
    gemeente: 'Zuiderbrug',
    huidig,
    voorkeur,
    verschil: toCasusverschil({ huidig, voorkeur }),
    dagen: [],
    werkwijze,
    delen: new Map(),
    hoogstens: null,
  }).gebeurtenis;
};

describe('a casus in sentences', () => {
  it('says every step of both sides once, under its day', () => {
    const { huidig } = verslagVan();
    const zinnen = huidig.groepen.flatMap((groep) => groep.zinnen);
    expect(zinnen.map(({ sleutel }) => sleutel)).toEqual(
      loop(nu, casus()).stappen.map(({ sleutel }) => sleutel),
    );
    expect(huidig.groepen.find(({ dag }) => dag === '23 november 2026')?.zinnen[0]).toMatchObject({
      zin: 'De werkgever vraagt LKS aan.',
      noten: ['Preferent aanvraagformulier', 'Arbeidscontract (als het er is)'],
    });
  });

  it('says what is unknown, and what rests on an assumption', () => {
    expect(verslagVan().letOp).toContainEqual(
      expect.stringContaining('We weten niet hoe lang deze stappen duren'),
    );
    const { letOp, huidig } = verslagVan({ hoogstens: 7 });
    expect(letOp).toContainEqual(expect.stringContaining('jullie aanname van hoogstens 7 dagen'));
    expect(huidig.groepen.flatMap(({ zinnen }) => zinnen.flatMap(({ noten }) => noten))).toContain(
      'De laatste dag steunt op jullie aanname.',
    );
  });

  it('as text names the casus, the difference, that it is no decision, and where it can be opened', () => {
    const tekst = toCasustekst('Casus: Ziek in maand 3', verslagVan(), 'https://voorbeeld.nl/#/x');
    expect(tekst).toContain('Geen besluit. De wet en de verordening gaan voor.');
    expect(tekst).toContain(
      'In Zuiderbrug is de eerste betaling op zijn vroegst op 18 januari 2027, in de preferente werkwijze op zijn vroegst op 28 december 2026. Verschil in dagen onbekend. Verder: 1 formulier meer en 1 contactmoment meer.',
    );
    expect(tekst).toContain('Open deze casus: https://voorbeeld.nl/#/x');
    expect(tekst).not.toContain('undefined');
  });

  it('names what only one side does when the happening comes', () => {
    const ziek = casus({ gebeurtenis: { soort: 'ziekte', op: '2027-02-01' } });
    expect(gebeurtenisVan(nuproces({ 'ZIEK-01': 'b', 'ZIEK-02': 'b' }), ziek)).toContain(
      'Alleen in Zuiderbrug: De administratie zet de LKS stil bij ziekte of verlof.',
    );
    expect(verslagVan().gebeurtenis).toEqual([]);
  });

  it('names another term, document or lane of a step that both take when the happening comes', () => {
    const uren = casus({ gebeurtenis: { soort: 'uren', op: '2027-04-01' } });
    const anderStuk = gebeurtenisVan(nuproces({ 'WIJZ-01': 'c' }), uren);
    expect(anderStuk).toEqual([
      expect.stringMatching(/^De stukken bij de stap ‘.+’ veranderen: nu .+, straks /),
    ]);
    const traag = metTermijnen({
      F1: { soort: 'termijn', waarde: 4, eenheid: 'weken', anker: 'na-wijziging' },
    });
    expect(gebeurtenisVan(traag, uren)).toEqual([
      expect.stringMatching(/^De termijn van de stap ‘.+’ verandert: nu 4 weken .+, straks /),
    ]);
    const { F1 } = meetlat.voorkeur.stappen;
    if (!F1) throw new Error('F1 is gone');
    const anderebaan = { ...meetlat.voorkeur.stappen, F1: { ...F1, baan: 'consulent' } };
    expect(gebeurtenisVan({ ...meetlat.voorkeur, stappen: anderebaan }, uren)).toEqual([
      expect.stringMatching(/^De stap ‘.+’ is nu van de consulent, straks van /),
    ]);
  });

  it('names nothing of a happening that does not come', () => {
    expect(gebeurtenisVan(nuproces({ 'WIJZ-01': 'c' }), casus())).toEqual([]);
  });

  it('says of a proefplaats from when until when it lasts: until the day before the work starts', () => {
    const { huidig } = verslagVan({ proefplaats: '2026-10-01' });
    const groep = huidig.groepen.find(({ kort }) => kort.includes('t/m'));
    expect(groep).toMatchObject({
      dag: '1 oktober tot en met 30 november 2026',
      kort: '1 okt t/m 30 nov 2026',
      zinnen: [{ zin: expect.stringMatching(/proefplaats/) as string }],
    });
    expect(verslagVan().huidig.groepen.filter(({ kort }) => kort.includes('t/m'))).toEqual([]);
  });

  it('says of an application that is too late until when it could be made', () => {
    const { verschil, letOp } = verslagVan({ aanvraag: '2027-02-01' });
    expect(verschil).toBe(
      'In Zuiderbrug komt deze aanvraag te laat. In de preferente werkwijze is de aanvraag op tijd.',
    );
    expect(letOp).toContain(
      'Zuiderbrug: aanvragen kon tot en met 4 januari 2027. Deze aanvraag komt te laat.',
    );
  });
});

const GEEN = { huidig: undefined, voorkeur: undefined };

test.each([
  [
    { minimum: 31, maximum: 45 },
    { formulieren: 3, brieven: 0 },
    '31 tot 45 dagen later en 3 formulieren meer',
  ],
  [
    { minimum: 1, maximum: 1 },
    { formulieren: -1, brieven: 1 },
    '1 dag later, 1 formulier minder en 1 brief meer',
  ],
  [
    { minimum: -9, maximum: -2 },
    { formulieren: 0, brieven: 0 },
    '2 tot 9 dagen eerder en evenveel formulieren, brieven en contactmomenten',
  ],
  [
    { minimum: -5, maximum: 10 },
    { formulieren: 0, brieven: 2 },
    'tussen 5 dagen eerder en 10 dagen later en 2 brieven meer',
  ],
  [
    { minimum: 0, maximum: 0 },
    { formulieren: 0, brieven: 0 },
    'even snel en evenveel formulieren, brieven en contactmomenten',
  ],
])('the difference %o reads as a sentence', (dagen, aantallen, zin) => {
  const verschil = { dagen: { soort: 'bereik' as const, ...dagen }, contacten: 0, ...aantallen };
  expect(casusverschilInWoorden('Ons', verschil, GEEN)).toBe(`In Ons: ${zin}.`);
});

test.each([
  [{ van: '2026-10-01', totEnMet: '2026-11-30' }, '1 oktober tot en met 30 november 2026'],
  [{ van: '2026-12-01', totEnMet: '2027-01-31' }, '1 december 2026 tot en met 31 januari 2027'],
  [{ van: '2026-11-30', totEnMet: '2026-11-30' }, '30 november 2026'],
])('a period %o is said with its first and its last day', (periode, zin) => {
  expect(periodeInWoorden(periode)).toBe(zin);
});

test('days between which something is done do not read as a period', () => {
  expect(momentInWoorden({ vroegst: '2027-01-11', uiterlijk: '2027-01-18' })).toBe(
    'Tussen 11 januari en 18 januari 2027',
  );
});

test('a day that nobody knows is never a number', () => {
  expect(momentInWoorden({ vroegst: null, uiterlijk: null })).toBe('Dag onbekend');
  expect(momentInWoorden({ vroegst: '2026-12-28', uiterlijk: null })).toBe(
    'Op zijn vroegst 28 december 2026',
  );
});

const moment = (vroegst: string, uiterlijk: string | null = vroegst) => ({ vroegst, uiterlijk });

test('where the preferred payment can be later than its first day, the difference is a maximum', () => {
  const verschil = {
    dagen: { soort: 'bereik' as const, minimum: null, maximum: 63 },
    formulieren: 0,
    brieven: 0,
    contacten: 3,
  };
  const betaling = { huidig: moment('2027-03-01'), voorkeur: moment('2026-12-28', null) };
  expect(casusverschilInWoorden('Ons', verschil, betaling)).toBe(
    'In Ons is de eerste betaling op 1 maart 2027, in de preferente werkwijze op zijn vroegst op 28 december 2026. Hoogstens 63 dagen later, misschien eerder. Verder: 3 contactmomenten meer.',
  );
});

test.each([
  [{ soort: 'bereik', minimum: null, maximum: 1 }, 'hoogstens 1 dag later, misschien eerder'],
  [{ soort: 'bereik', minimum: null, maximum: 0 }, 'even snel of eerder'],
  [{ soort: 'bereik', minimum: null, maximum: -4 }, 'ten minste 4 dagen eerder'],
  [{ soort: 'bereik', minimum: 28, maximum: null }, 'ten minste 28 dagen later'],
  [{ soort: 'bereik', minimum: 0, maximum: null }, 'even snel of later'],
  [{ soort: 'bereik', minimum: -3, maximum: null }, 'hoogstens 3 dagen eerder, misschien later'],
  [{ soort: 'bereik', minimum: 0, maximum: 9 }, 'hoogstens 9 dagen later'],
  [{ soort: 'bereik', minimum: -9, maximum: 0 }, 'hoogstens 9 dagen eerder'],
  [
    { soort: 'randen', vroegst: 21, laatst: null },
    'de vroegste betaling 21 dagen later (laatste dag onbekend)',
  ],
  [{ soort: 'randen', vroegst: 0, laatst: null }, 'de vroegste betaling even snel (laatste dag onbekend)'],
  [{ soort: 'randen', vroegst: 21, laatst: 21 }, 'de vroegste en de laatste betaling 21 dagen later'],
  [
    { soort: 'randen', vroegst: 0, laatst: -2 },
    'de vroegste betaling even snel en de laatste 2 dagen eerder',
  ],
  [{ soort: 'onbekend' }, 'verschil in dagen onbekend'],
] as const)('the days %o are said with the end that is known', (dagen, zin) => {
  expect(dagverschilInWoorden(dagen)).toBe(zin);
});
