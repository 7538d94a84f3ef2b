import { describe, expect, test } from 'vitest';
import { adviesBij, BIJ, FORFAITAIR, fouten, maakCasus, NIEUW, toetsbaar, uitkomst } from './werksaam.ts';

const WEL = 'hoort waarschijnlijk bij de doelgroep';
const NIET = 'hoort waarschijnlijk niet bij de doelgroep';
const UITZOEKEN = 'eerst uitzoeken';
const aandacht = (...args: Parameters<typeof maakCasus>) => uitkomst('aandacht', maakCasus(...args));

test('the tables of WerkSaam have no overlap, gap, dead row or unknown variable', () => {
  expect(fouten).toEqual([]);
});

test('every rule R1 to R13 stands behind a row, and every row names an article', () => {
  const rijen = toetsbaar.model.tabellen.flatMap(({ rijen }) => rijen);
  const regels = new Set(rijen.flatMap(({ regels }) => regels));
  expect([...regels].toSorted()).toEqual(Array.from({ length: 13 }, (_, k) => `R${k + 1}`).toSorted());
  expect(rijen.filter(({ artikel }) => !/artikel|toelichting/.test(artikel))).toEqual([]);
});

describe('R1, article 1(a) and 2(1)(a): a group of article 7', () => {
  test.each(['bijstand', 'WIA', 'artikel 10 lid 2', 'IOAW', 'IOAZ', 'geen uitkering'])(
    '%s passes the group test',
    (wettelijkeGroep) => {
      const advies = uitkomst('doelgroep', maakCasus({ ...BIJ, wettelijkeGroep }));
      expect(advies.zeker).toEqual([WEL]);
      expect(advies.regels).toContain('R1');
      expect(advies.artikelen.join()).toContain('artikel 2 lid 1 onder a');
    },
  );

  test.each(['Anw', 'jonger dan 27'])('%s stands in the law only: find out first', (wettelijkeGroep) => {
    expect(uitkomst('doelgroep', maakCasus({ ...BIJ, wettelijkeGroep })).zeker).toEqual([UITZOEKEN]);
  });
});

test('R2, article 2(1)(b): a group of article 10d(2) passes the group test', () => {
  const advies = uitkomst('doelgroep', maakCasus({ ...BIJ, wettelijkeGroep: 'artikel 10d lid 2' }));
  expect(advies.zeker).toEqual([WEL]);
  expect(advies.regels).toContain('R2');
});

describe('R3, article 1(b) and 2(1): group, no minimum wage in full-time work, possibilities to work', () => {
  test('all three hold: probably in', () => {
    expect(uitkomst('doelgroep', maakCasus({ ...BIJ, aantalKenmerken: [] })).zeker).toEqual([WEL]);
  });
  test.each([{ kanWmlVoltijds: true }, { heeftMogelijkheden: false }])(
    'not with %j: probably out',
    (anders) => {
      const advies = uitkomst('doelgroep', maakCasus({ ...BIJ, ...anders }));
      expect(advies.zeker).toEqual([NIET]);
      expect(advies.regels).toContain('R3');
    },
  );
});

describe('R4, article 2(1)(c): external advice', () => {
  const zonderGroep = { ...BIJ, wettelijkeGroep: 'geen groep', externAdvies: 'positief' };
  test('does not decide, and is a point to take along', () => {
    expect(uitkomst('doelgroep', maakCasus(zonderGroep)).zeker).toEqual([UITZOEKEN]);
    expect(uitkomst('doelgroep', maakCasus({ ...BIJ, externAdvies: 'negatief' })).zeker).toEqual([WEL]);
    expect(aandacht(zonderGroep).zeker).toContain(
      'Neem het advies mee in je oordeel. Het advies beslist niet.',
    );
  });
  test('in the other reading it is a way in by itself', () => {
    const advies = uitkomst(
      'doelgroep',
      maakCasus(zonderGroep, { lezingen: { lezingAdvies: 'advies is een eigen ingang' } }),
    );
    expect(advies.zeker).toEqual([WEL]);
    expect(advies.regels).toContain('R4');
  });
});

describe('R5, article 2(2): features are pointers, not proof', () => {
  test.each(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7'])('%s counts as a feature', (kenmerk) => {
    const advies = uitkomst('doelgroep', maakCasus({ ...BIJ, aantalKenmerken: [kenmerk] }));
    expect(advies.zeker).toEqual([WEL]);
    expect(advies.regels).toContain('R5');
  });
  test('with a feature and no group: find out first', () => {
    expect(uitkomst('doelgroep', maakCasus({ ...BIJ, wettelijkeGroep: 'geen groep' })).zeker).toEqual([
      UITZOEKEN,
    ]);
  });
  test('no feature and no group: probably out', () => {
    expect(
      uitkomst('doelgroep', maakCasus({ ...BIJ, wettelijkeGroep: 'geen groep', aantalKenmerken: [] })).zeker,
    ).toEqual([NIET]);
  });
});

describe('R6, explanatory note to article 2: pointers that somebody is out', () => {
  test.each(['T2', 'T3', 'T4'])('%s alone: probably out', (tegen) => {
    const advies = uitkomst(
      'doelgroep',
      maakCasus({ ...BIJ, aantalKenmerken: [], aantalTegenindicaties: [tegen] }),
    );
    expect(advies.zeker).toEqual([NIET]);
    expect(advies.regels).toContain('R6');
  });
  test('beside a feature: find out first', () => {
    expect(uitkomst('doelgroep', maakCasus({ ...BIJ, aantalTegenindicaties: ['T4'] })).zeker).toEqual([
      UITZOEKEN,
    ]);
  });
});

test('R7, article 3(1): a loonwaardemeting sets the amount', () => {
  const casus = maakCasus({ ...FORFAITAIR, metingMogelijk: true }, { dagen: NIEUW });
  expect(uitkomst('loonwaarde', casus)).toMatchObject({ zeker: ['loonwaarde eerst'] });
  expect(uitkomst('loonwaarde', casus).regels).toContain('R7');
  expect(uitkomst('aandacht', casus).regels).toContain('R7');
});

test('R8, article 3(2): a proefplaats of 2 months may come first', () => {
  expect(aandacht(FORFAITAIR, { dagen: NIEUW }).regels).toContain('R8');
  expect(aandacht({ ...FORFAITAIR, proefplaats: 'bij dit bedrijf' }, { dagen: NIEUW }).regels).not.toContain(
    'R8',
  );
});

describe('R9, article 4(1) to (3): forfaitair', () => {
  test('is possible in the doelgroep, while nobody can measure, with the employer, without proefplaats or leerstage', () => {
    const advies = uitkomst('loonwaarde', maakCasus(FORFAITAIR, { dagen: NIEUW }));
    expect(advies).toMatchObject({ stand: 'vast', zeker: ['forfaitair kan'] });
    expect(advies.regels).toContain('R9');
  });
  test('is not possible outside the doelgroep', () => {
    const casus = maakCasus({ ...FORFAITAIR, kanWmlVoltijds: true });
    expect(uitkomst('loonwaarde', casus).zeker).toEqual(['forfaitair kan niet']);
  });
  test('without the employer one measures first', () => {
    const casus = maakCasus({ ...FORFAITAIR, akkoordWerkgever: false }, { dagen: NIEUW });
    expect(uitkomst('loonwaarde', casus).zeker).toEqual(['loonwaarde eerst']);
  });
});

describe('R10, article 4(2)(a): the loonwaarde within 6 months', () => {
  const half = { startWerk: '2026-01-15', startLks: '2026-07-15' };
  test('counts from the first day of work: after 6 months forfaitair is over', () => {
    const advies = uitkomst('loonwaarde', maakCasus(FORFAITAIR, { dagen: half }));
    expect(advies.zeker).toEqual(['forfaitair kan niet']);
    expect(advies.regels).toContain('R10');
    const eerder = maakCasus(FORFAITAIR, { dagen: { ...half, startLks: '2026-07-14' } });
    expect(uitkomst('loonwaarde', eerder).zeker).toEqual(['forfaitair kan']);
  });
  test('in the other reading it counts from the first day of LKS', () => {
    const lezingen = { lezingStart: 'eerste dag van de LKS' };
    expect(uitkomst('loonwaarde', maakCasus(FORFAITAIR, { dagen: half, lezingen })).zeker).toEqual([
      'forfaitair kan',
    ]);
    expect(aandacht(FORFAITAIR, { dagen: half, lezingen }).zeker).toContain(
      'Stel de loonwaarde vast binnen 6 maanden na de eerste dag van de LKS.',
    );
  });
  test('is said whenever forfaitair is possible', () => {
    expect(aandacht(FORFAITAIR, { dagen: NIEUW }).regels).toContain('R10');
  });
});

describe('R11, article 4(3): no forfaitair after a proefplaats or leerstage', () => {
  test.each(['proefplaats', 'leerstage'])('%s at the same company: measure', (soort) => {
    const advies = uitkomst('loonwaarde', maakCasus({ ...FORFAITAIR, [soort]: 'bij dit bedrijf' }));
    expect(advies.zeker).toEqual(['loonwaarde eerst']);
    expect(advies.regels).toContain('R11');
  });
  test.each(['proefplaats', 'leerstage'])('%s elsewhere: only in the other reading', (soort) => {
    const antwoorden = { ...FORFAITAIR, [soort]: 'bij een ander bedrijf' };
    expect(uitkomst('loonwaarde', maakCasus(antwoorden, { dagen: NIEUW })).zeker).toEqual(['forfaitair kan']);
    const anders = maakCasus(antwoorden, {
      dagen: NIEUW,
      lezingen: { lezingElders: 'ook een ander bedrijf' },
    });
    expect(uitkomst('loonwaarde', anders).zeker).toEqual(['loonwaarde eerst']);
  });
});

test('R12, article 5: no longer in the doelgroep, then the decision is withdrawn', () => {
  expect(aandacht({ ...BIJ, lopendeLks: 'hoort er niet meer bij' }).regels).toContain('R12');
  expect(aandacht({ ...BIJ, lopendeLks: 'hoort er nog bij' }).regels).not.toContain('R12');
});

test('R13, explanatory note to article 3: a coach judges the disability before the work starts', () => {
  expect(aandacht({ ...BIJ, beoordeeldVooraf: false }).regels).toContain('R13');
  expect(aandacht({ ...BIJ, beoordeeldVooraf: true }).regels).not.toContain('R13');
});

describe('reasons', () => {
  test('of the last row of a FIRST table name what the rows above it looked at', () => {
    const { redenen } = uitkomst('loonwaarde', maakCasus(FORFAITAIR, { dagen: NIEUW }));
    expect(redenen[0]?.omdat.map(({ variabele, waarde }) => [variabele, waarde])).toEqual([
      ['doelgroep', WEL],
      ['proefplaats', 'geen'],
      ['leerstage', 'geen'],
      ['lezingElders', 'alleen hetzelfde bedrijf'],
      ['metingMogelijk', false],
      ['maandenInDienst', 0],
      ['lezingStart', 'eerste werkdag'],
      ['akkoordWerkgever', true],
    ]);
  });

  test('are given once: an outcome does not repeat those of the one before', () => {
    const { redenen } = uitkomst('loonwaarde', maakCasus(FORFAITAIR, { dagen: NIEUW }));
    expect(redenen.map(({ tabel }) => tabel.id)).toEqual(['loonwaarde']);
  });

  test('include the rows of the earlier tables that decided', () => {
    const { redenen } = uitkomst('doelgroep', maakCasus(BIJ));
    expect(redenen.map(({ tabel }) => tabel.id)).toEqual(['doelgroep', 'groepstoets']);
  });
});

describe('one question at a time', () => {
  test('nothing is asked that cannot change an outcome', () => {
    const eerst = adviesBij(maakCasus({}));
    expect(eerst.volgende).toBe('wettelijkeGroep');
    const uit = adviesBij(maakCasus({ wettelijkeGroep: 'bijstand', kanWmlVoltijds: true }));
    expect(uit.uitkomsten.slice(0, 2).map(({ stand }) => stand)).toEqual(['vast', 'vast']);
    expect(uit).toMatchObject({ volgende: undefined, nogHoogstens: 0 });
  });
  test('a point to note that nothing was asked for comes with what it depends on, and only that', () => {
    const uit = adviesBij(maakCasus({ wettelijkeGroep: 'bijstand', kanWmlVoltijds: true }));
    const mits = uit.uitkomsten.flatMap((uitkomst) => uitkomst.mits);
    expect(mits.map(({ rij, als }) => [rij.regels, als.map(({ variabele }) => variabele)])).toEqual([
      [['R12'], ['lopendeLks']],
    ]);
    const gezegd = uitkomst('aandacht', maakCasus({ ...BIJ, lopendeLks: 'hoort er niet meer bij' }));
    expect(gezegd.mits.flatMap(({ rij }) => rij.regels)).not.toContain('R12');
  });
  test('"weet ik niet" is an answer: it is not asked again, and becomes a thing to find out', () => {
    const advies = adviesBij(maakCasus({ ...BIJ, kanWmlVoltijds: null }));
    expect(advies.volgende).not.toBe('kanWmlVoltijds');
    expect(advies.uitkomsten[0]).toMatchObject({
      stand: 'uitzoeken',
      misschien: expect.arrayContaining([WEL, NIET]),
      zoekUit: ['kanWmlVoltijds'],
    });
  });
  test('no outcome is ever a yes or a no', () => {
    const uitkomsten = toetsbaar.model.tabellen
      .filter(({ id }) => id !== 'groepstoets')
      .flatMap(({ rijen }) => rijen.map(({ uitkomst }) => uitkomst));
    expect(uitkomsten.filter((waarde) => /^(ja|nee)\b/i.test(String(waarde)))).toEqual([]);
  });
});
