import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { eersteBron, woordenVanModel, woordenVanWerkwijze } from '../../../src/diagram/zinnen/woorden.ts';
import { maakVerschilzinnen, zegVerschillen } from '../../../src/diagram/zinnen/zinnen.ts';
import { diffProces } from '../../../src/domain/proces/diffProces.ts';
import type { Koppeling } from '../../../src/domain/proces/koppeling.ts';
import type { Procesgraaf } from '../../../src/domain/proces/procesgraaf.ts';
import type { Procesmodel } from '../../../src/domain/proces/procesmodel.ts';
import { toGekoppeld } from '../../../src/domain/proces/toGekoppeld.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { antwoorden, meetlat, werkwijze, willekeurigeAntwoorden } from '../../builders.ts';
import { graaf, lijn, opId, stap } from '../../domain/proces/graafbouwer.ts';

const eigenWoorden = woordenVanWerkwijze(werkwijze);

const model = (van: Procesgraaf): Procesmodel => ({
  naam: 'Eigen proces',
  banen: [
    { id: 'administratie', naam: 'Backoffice' },
    { id: 'klant', naam: 'Klantmanager' },
  ],
  documenten: [{ id: 'B', naam: 'eigen brief' }],
  graaf: van,
  groepen: {},
});
const modelzinnen = (huidig: Procesgraaf, voorkeur: Procesgraaf, koppelingen: Koppeling[] = []) => {
  const nu = koppelingen.length > 0 ? toGekoppeld({ huidig, voorkeur, koppelingen }).graaf : huidig;
  const verschillen = diffProces({ huidig, voorkeur, ...(koppelingen.length > 0 && { koppelingen }) });
  const woorden = eersteBron([woordenVanModel(model(voorkeur)), woordenVanModel(model(nu))]);
  return zegVerschillen(verschillen, woorden).map(({ volzin }) => volzin);
};
const koppel = (huidig: string[], voorkeur: string[]): Koppeling => ({
  huidig,
  voorkeur,
  score: 1,
  grond: 'handmatig',
});
const een = (anders: Parameters<typeof stap>[1]) => graaf([stap('A', { naam: 'besluiten', ...anders })]);
const poort = (anders: object) =>
  graaf([stap('A')], {
    poorten: opId([
      { id: 'P', vraag: 'Compleet?', baan: 'klant', soort: 'of' as const, routes: {}, ...anders },
    ]),
  });
const gebeurtenis = (anders: object) =>
  graaf([stap('A', { naam: 'betalen' })], {
    gebeurtenissen: opId([
      { id: 'T', soort: 'tussentijds' as const, tekst: 'ziek', baan: 'klant', ...anders },
    ]),
  });
const rij = (...ids: string[]) => graaf(ids.map((id) => stap(id, { naam: id })));
const metLijnen = (ids: string[], ...lijnen: string[][]) => ({
  ...rij(...ids),
  overgangen: lijnen.flatMap((l) => lijn(...l)),
});

describe('every kind of difference between any two processes has a sentence of its own', () => {
  it.each<[string, Procesgraaf, Procesgraaf, string]>([
    ['stap-vervalt', een({}), graaf([]), 'De stap ‘Besluiten’ van Backoffice vervalt.'],
    ['stap-komt-erbij', graaf([]), een({}), 'De stap ‘Besluiten’ van Backoffice komt erbij.'],
    ['naam', een({ naam: 'beslissen' }), een({}), 'De stap ‘Beslissen’ heet straks ‘Besluiten’.'],
    [
      'baan',
      een({ baan: 'klant' }),
      een({}),
      'De stap ‘Besluiten’ is nu van Klantmanager, straks van Backoffice.',
    ],
    [
      'termijn',
      een({ termijn: { soort: 'onbekend' } }),
      een({}),
      'De termijn van de stap ‘Besluiten’ verandert: nu nog niet bekend, straks geen vaste termijn.',
    ],
    [
      'documenten',
      een({ documenten: ['B'] }),
      een({}),
      'De stukken bij de stap ‘Besluiten’ veranderen: nu eigen brief, straks zonder stuk.',
    ],
    [
      'kanalen',
      een({ kanalen: ['mail'] }),
      een({}),
      'De stap ‘Besluiten’ gaat nu mail, straks langs een andere weg.',
    ],
    [
      'frequentie',
      een({ frequentie: 'elk jaar' }),
      een({}),
      'Het ritme van de stap ‘Besluiten’ verandert: nu elk jaar, straks geen vast ritme.',
    ],
    [
      'volgorde in woorden',
      een({ volgorde: 'achteraf' }),
      een({}),
      'Het moment van de stap ‘Besluiten’ verandert: nu achteraf, straks geen vaste volgorde.',
    ],
    ['poort-vervalt', poort({}), graaf([stap('A')]), 'De keuze ‘Compleet?’ vervalt.'],
    [
      'poort-komt-erbij zonder naam',
      graaf([stap('A')]),
      poort({ vraag: '' }),
      'De keuze zonder naam komt erbij.',
    ],
    [
      'vraag',
      poort({ vraag: 'alles binnen?' }),
      poort({}),
      'De keuze ‘Alles binnen?’ heet straks ‘Compleet?’.',
    ],
    [
      'soort poort',
      poort({}),
      poort({ soort: 'en' }),
      'Bij de keuze ‘Compleet?’ volg je nu één weg, straks alle wegen tegelijk.',
    ],
    [
      'baan van een poort',
      poort({ baan: 'administratie' }),
      poort({}),
      'De keuze ‘Compleet?’ is nu van Backoffice, straks van Klantmanager.',
    ],
    [
      'route',
      poort({ routes: { begin: 'altijd meten' } }),
      poort({}),
      'De afspraak bij de keuze ‘Compleet?’ verandert: nu altijd meten, straks geen vaste afspraak.',
    ],
    [
      'gebeurtenis-vervalt',
      gebeurtenis({}),
      graaf([stap('A', { naam: 'betalen' })]),
      'De gebeurtenis ‘Ziek’ vervalt.',
    ],
    [
      'gebeurtenis-komt-erbij',
      graaf([stap('A', { naam: 'betalen' })]),
      gebeurtenis({}),
      'De gebeurtenis ‘Ziek’ komt erbij.',
    ],
    [
      'tekst',
      gebeurtenis({ tekst: 'verzuim' }),
      gebeurtenis({}),
      'De gebeurtenis ‘Verzuim’ heet straks ‘Ziek’.',
    ],
    [
      'soort gebeurtenis',
      gebeurtenis({ soort: 'begin' }),
      gebeurtenis({}),
      'De gebeurtenis ‘Ziek’ is nu een begin, straks iets tussendoor.',
    ],
    [
      'baan van een gebeurtenis',
      gebeurtenis({ baan: 'administratie' }),
      gebeurtenis({}),
      'De gebeurtenis ‘Ziek’ hoort nu bij Backoffice, straks bij Klantmanager.',
    ],
    [
      'tijdens',
      gebeurtenis({ tijdens: 'A' }),
      gebeurtenis({}),
      'De gebeurtenis ‘Ziek’ komt nu tijdens ‘Betalen’, straks niet tijdens een stap.',
    ],
  ])('%s', (_, huidig, voorkeur, zin) => {
    expect(modelzinnen(huidig, voorkeur)).toEqual([zin]);
  });

  it('stap-splitst, stappen-samen en stappen-anders-verdeeld', () => {
    const [drie, twee, vier] = [rij('a', 'b', 'c'), rij('x', 'y'), rij('p', 'q', 'r', 's')];
    expect(modelzinnen(twee, drie, [koppel(['x'], ['a', 'b']), koppel(['y'], ['c'])])).toContain(
      'De stap ‘X’ wordt gesplitst in ‘A’ en ‘B’.',
    );
    expect(modelzinnen(drie, twee, [koppel(['a', 'b'], ['x']), koppel(['c'], ['y'])])).toContain(
      'De stappen ‘A’ en ‘B’ worden samen één stap: ‘X’.',
    );
    expect(modelzinnen(twee, vier, [koppel(['x', 'y'], ['p', 'q', 'r', 's'])])).toEqual([
      'Het werk van ‘X’ en ‘Y’ wordt straks anders verdeeld over ‘P’, ‘Q’, ‘R’ en 1 andere stap.',
    ]);
  });

  it('volgorde-verandert, naar voren, naar achteren en allebei', () => {
    expect(modelzinnen(rij('a', 'b', 'c'), metLijnen(['a', 'b', 'c'], ['c', 'a', 'b']))).toEqual([
      'De stap ‘C’ komt nu na ‘A’ en ‘B’, straks ervoor.',
    ]);
    expect(modelzinnen(rij('a', 'b', 'c'), metLijnen(['a', 'b', 'c'], ['b', 'c', 'a']))).toEqual([
      'De stap ‘A’ komt nu vóór ‘B’ en ‘C’, straks erna.',
    ]);
    const kruis = ['a', 'b', 'c', 'd', 'e'];
    expect(
      modelzinnen(
        metLijnen(kruis, ['a', 'c', 'd'], ['b', 'c', 'e']),
        metLijnen(kruis, ['d', 'c', 'a'], ['e', 'c', 'b']),
      ),
    ).toContain('De stap ‘C’ komt straks vóór ‘A’ en ‘B’ en na ‘D’ en ‘E’, nu is dat andersom.');
  });

  it('lines, when no other difference explains them', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const nu = metLijnen(ids, ['a', 'b', 'd'], ['c', 'd']);
    expect(modelzinnen(nu, metLijnen(ids, ['a', 'c', 'd'], ['b', 'd']))).toEqual([
      'Na ‘A’ komt nu ‘B’, straks ‘C’.',
    ]);
    expect(modelzinnen(nu, metLijnen(ids, ['a', 'b', 'd'], ['a', 'c', 'd']))).toEqual([
      'Na ‘A’ komt straks ook ‘C’.',
    ]);
    expect(modelzinnen(nu, metLijnen(ids, ['b', 'd'], ['c', 'd']))).toEqual([
      'Na ‘A’ komt straks niet meer ‘B’.',
    ]);
    expect(
      modelzinnen(nu, {
        ...nu,
        overgangen: [{ van: 'a', naar: 'b', label: 'ja' }, ...nu.overgangen.slice(1)],
      }),
    ).toEqual(['Na ‘A’ komt nu ‘B’, straks ‘B’ (bij “ja”).']);
  });

  it('not the lines around a step that goes, however many go in a row', () => {
    expect(modelzinnen(rij('a', 'x', 'y', 'b'), rij('a', 'b'))).toEqual([
      'De stap ‘X’ van Backoffice vervalt.',
      'De stap ‘Y’ van Backoffice vervalt.',
    ]);
  });
});

describe('differences that came from answers', () => {
  const zinVan = maakVerschilzinnen(eigenWoorden);

  it('say who does what, and why: what the employer notices', () => {
    const { procesverschillen } = vergelijkGemeente(meetlat, antwoorden({ 'BETA-03': 'b' }));
    const vervalt = procesverschillen.find(({ soort }) => soort === 'stap-vervalt');
    expect(vervalt && zinVan(vervalt)).toEqual({
      soort: 'vervalt',
      zin: 'De werkgever declareert elke maand.',
      volzin: 'De stap ‘Declareert elke maand’ van de werkgever vervalt.',
      redenen: werkwijze.scanlijst.scanpunten
        .filter(({ id }) => id === 'BETA-03')
        .map(({ merktWerkgever }) => merktWerkgever),
    });
  });

  test.prop([willekeurigeAntwoorden])(
    'have a sentence each, and the lines are explained by them',
    (gegeven) => {
      const { procesverschillen } = vergelijkGemeente(meetlat, gegeven);
      const zinnen = zegVerschillen(procesverschillen, eigenWoorden);
      expect(zinnen).toHaveLength(
        procesverschillen.filter(({ soort }) => !soort.startsWith('overgang')).length,
      );
      for (const { volzin, redenen } of zinnen) {
        expect(volzin).toMatch(/^\p{Lu}[^]*\.$/u);
        expect(volzin).not.toMatch(/undefined|zonder naam/);
        expect(redenen).not.toEqual([]);
      }
    },
  );
});

describe('a line that no other difference explains', () => {
  it('says why, when the questions behind it are known', () => {
    const huidig = {
      ...metLijnen(['a', 'b', 'c'], ['a', 'b', 'c']),
      oorzaken: { 'overgang/b/c': ['BETA-03'] },
    };
    const voorkeur = metLijnen(['a', 'b', 'c'], ['a', 'b']);
    const [zin] = zegVerschillen(diffProces({ huidig, voorkeur }), eigenWoorden);
    const punt = werkwijze.scanlijst.scanpunten.find(({ id }) => id === 'BETA-03');
    expect(zin).toMatchObject({ soort: 'verandert', redenen: [punt?.merktWerkgever] });
    const [zonder] = zegVerschillen(
      diffProces({ huidig: { ...huidig, oorzaken: {} }, voorkeur }),
      eigenWoorden,
    );
    expect(zonder?.redenen).toEqual([]);
  });
});
