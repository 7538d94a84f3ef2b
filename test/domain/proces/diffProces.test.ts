import { describe, expect, it } from 'vitest';
import { diffProces, type Procesverschil } from '../../../src/domain/proces/diffProces.ts';
import { pasVerschillenToe } from '../../../src/domain/proces/pasVerschillenToe.ts';
import type { Koppeling } from '../../../src/domain/proces/koppeling.ts';
import type { Procesgebeurtenis, Procesgraaf, Procespoort } from '../../../src/domain/proces/procesgraaf.ts';
import { toGekoppeld } from '../../../src/domain/proces/toGekoppeld.ts';
import { graaf, inhoud, lijn, opId, stap } from './graafbouwer.ts';

const weken = (waarde: number, anker: string) =>
  ({ soort: 'termijn', waarde, eenheid: 'weken', anker }) as const;
const keuze: Procespoort = {
  id: 'C1',
  vraag: 'Kan er worden gemeten?',
  baan: 'consulent',
  soort: 'of',
  routes: {},
};
const poort = (routes: Record<string, string>, anders: Partial<Procespoort> = {}) =>
  opId([{ ...keuze, routes, ...anders }]);
const ziek: Procesgebeurtenis = { id: 't', soort: 'tussentijds', tekst: 'De werknemer is ziek', baan: 'uwv' };
const ids = (...rij: string[]) => rij.map((id) => stap(id));
const koppel = (huidig: string[], voorkeur: string[]): Koppeling => ({
  huidig,
  voorkeur,
  score: 1,
  grond: 'handmatig',
});

type Paar = {
  huidig: Procesgraaf;
  voorkeur: Procesgraaf;
  koppelingen?: Koppeling[];
  verwacht: Partial<Procesverschil>[];
};

/** One pair per kind of change, named after it. */
const PAREN: Record<string, Paar> = {
  'stap vervalt': {
    huidig: graaf([stap('A'), stap('X'), stap('B')]),
    voorkeur: graaf([stap('A'), stap('B')]),
    verwacht: [
      { soort: 'stap-vervalt', stap: stap('X') },
      { soort: 'overgang-vervalt', overgang: { van: 'A', naar: 'X' } },
      { soort: 'overgang-vervalt', overgang: { van: 'X', naar: 'B' } },
      { soort: 'overgang-komt-erbij', overgang: { van: 'A', naar: 'B' } },
    ],
  },
  'stap komt erbij': {
    huidig: graaf([stap('A')]),
    voorkeur: graaf([stap('A'), stap('B')]),
    verwacht: [
      { soort: 'stap-komt-erbij', stap: stap('B') },
      { soort: 'overgang-komt-erbij', overgang: { van: 'A', naar: 'B' } },
    ],
  },
  'andere baan': {
    huidig: graaf([stap('A', { baan: 'consulent' })]),
    voorkeur: graaf([stap('A')]),
    verwacht: [
      { soort: 'stap-verandert', eigenschap: 'baan', huidig: 'consulent', voorkeur: 'administratie' },
    ],
  },
  'andere termijn': {
    huidig: graaf([stap('A', { termijn: weken(8, 'na-loonwaarde') })]),
    voorkeur: graaf([stap('A', { termijn: weken(5, 'na-loonwaarde') })]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'termijn' }],
  },
  'zelfde weken, ander anker': {
    huidig: graaf([stap('A', { termijn: weken(5, 'na-aanvraag') })]),
    voorkeur: graaf([stap('A', { termijn: weken(5, 'na-loonwaarde') })]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'termijn' }],
  },
  'ander document': {
    huidig: graaf([stap('A', { documenten: ['E-BRIEF'] })]),
    voorkeur: graaf([stap('A', { documenten: ['B-BESLUIT'] })]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'documenten' }],
  },
  'ander kanaal': {
    huidig: graaf([stap('A', { kanalen: ['loket', 'mail'] })]),
    voorkeur: graaf([stap('A', { kanalen: ['loket'] })]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'kanalen' }],
  },
  'andere frequentie': {
    huidig: graaf([stap('A', { frequentie: 'elk kwartaal' })]),
    voorkeur: graaf([stap('A', { frequentie: 'elke maand' })]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'frequentie' }],
  },
  'andere volgorde': {
    huidig: graaf([stap('A', { volgorde: 'na de meting' })]),
    voorkeur: graaf([stap('A', { volgorde: 'voor de aanvraag' })]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'volgorde' }],
  },
  'andere naam': {
    huidig: graaf([stap('A', { naam: 'doet iets' })]),
    voorkeur: graaf([stap('A')]),
    verwacht: [{ soort: 'stap-verandert', eigenschap: 'naam' }],
  },
  'andere route': {
    huidig: graaf([stap('A')], { poorten: poort({ begin: 'altijd eerst meten' }) }),
    voorkeur: graaf([stap('A')], { poorten: poort({}) }),
    verwacht: [
      {
        soort: 'route-verandert',
        poort: 'C1',
        onderwerp: 'begin',
        huidig: 'altijd eerst meten',
        voorkeur: null,
      },
    ],
  },
  'poort komt erbij': {
    huidig: graaf([stap('A')]),
    voorkeur: graaf([stap('A')], { poorten: poort({}) }),
    verwacht: [{ soort: 'poort-komt-erbij' }],
  },
  'poort vervalt': {
    huidig: graaf([stap('A')], { poorten: poort({}) }),
    voorkeur: graaf([stap('A')]),
    verwacht: [{ soort: 'poort-vervalt' }],
  },
  'andere vraag bij een poort': {
    huidig: graaf([stap('A')], { poorten: poort({}, { vraag: 'Meten?' }) }),
    voorkeur: graaf([stap('A')], { poorten: poort({}) }),
    verwacht: [
      {
        soort: 'poort-verandert',
        poort: 'C1',
        eigenschap: 'vraag',
        huidig: 'Meten?',
        voorkeur: 'Kan er worden gemeten?',
      },
    ],
  },
  'ander soort poort': {
    huidig: graaf([stap('A')], { poorten: poort({}, { soort: 'en' }) }),
    voorkeur: graaf([stap('A')], { poorten: poort({}) }),
    verwacht: [{ soort: 'poort-verandert', eigenschap: 'soort', huidig: 'en', voorkeur: 'of' }],
  },
  'andere baan van een poort': {
    huidig: graaf([stap('A')], { poorten: poort({}, { baan: 'werkgever' }) }),
    voorkeur: graaf([stap('A')], { poorten: poort({}) }),
    verwacht: [{ soort: 'poort-verandert', eigenschap: 'baan' }],
  },
  'gebeurtenis vervalt': {
    huidig: graaf([stap('A')], { gebeurtenissen: opId([ziek]) }),
    voorkeur: graaf([stap('A')]),
    verwacht: [{ soort: 'gebeurtenis-vervalt', gebeurtenis: ziek }],
  },
  'gebeurtenis komt erbij': {
    huidig: graaf([stap('A')]),
    voorkeur: graaf([stap('A')], { gebeurtenissen: opId([ziek]) }),
    verwacht: [{ soort: 'gebeurtenis-komt-erbij', gebeurtenis: ziek }],
  },
  'gebeurtenis verandert': {
    huidig: graaf([stap('A')], { gebeurtenissen: opId([{ ...ziek, tekst: 'Ziek', tijdens: 'A' }]) }),
    voorkeur: graaf([stap('A')], { gebeurtenissen: opId([ziek]) }),
    verwacht: [
      { soort: 'gebeurtenis-verandert', eigenschap: 'tekst', huidig: 'Ziek' },
      { soort: 'gebeurtenis-verandert', eigenschap: 'tijdens', huidig: 'A', voorkeur: null },
    ],
  },
  'stap splitst': {
    huidig: graaf(ids('A', 'AB', 'C')),
    voorkeur: graaf(ids('A', 'B1', 'B2', 'C')),
    koppelingen: [koppel(['AB'], ['B1', 'B2']), koppel(['A'], ['A']), koppel(['C'], ['C'])],
    verwacht: [
      { soort: 'stap-splitst', stap: stap('B1', { naam: 'doet AB' }), in: ids('B1', 'B2') },
      { soort: 'overgang-vervalt', overgang: { van: 'B1', naar: 'C' } },
      { soort: 'overgang-komt-erbij', overgang: { van: 'B1', naar: 'B2' } },
      { soort: 'overgang-komt-erbij', overgang: { van: 'B2', naar: 'C' } },
    ],
  },
  'stappen samen': {
    huidig: graaf(ids('A', 'X', 'Y')),
    voorkeur: graaf(ids('A', 'B')),
    koppelingen: [koppel(['X', 'Y'], ['B']), koppel(['A'], ['A'])],
    verwacht: [
      { soort: 'stappen-samen', stappen: [stap('B', { naam: 'doet X' }), stap('Y')], tot: stap('B') },
      { soort: 'overgang-vervalt', overgang: { van: 'B', naar: 'Y' } },
    ],
  },
  'stappen anders verdeeld': {
    huidig: graaf(ids('X', 'Y')),
    voorkeur: graaf(ids('P', 'Q')),
    koppelingen: [koppel(['X', 'Y'], ['P', 'Q'])],
    verwacht: [
      { soort: 'stappen-anders-verdeeld', in: ids('P', 'Q') },
      { soort: 'overgang-vervalt' },
      { soort: 'overgang-komt-erbij' },
    ],
  },
  'andere naam na een koppeling': {
    huidig: graaf([stap('Task_1', { naam: 'Aanvraag ontvangen' })]),
    voorkeur: graaf([stap('B2', { naam: 'ontvangt de aanvraag' })]),
    koppelingen: [koppel(['Task_1'], ['B2'])],
    verwacht: [{ soort: 'stap-verandert', stap: 'B2', eigenschap: 'naam', huidig: 'Aanvraag ontvangen' }],
  },
  'hoort bij geen stap, ook al is de id gelijk': {
    huidig: graaf([stap('A')]),
    voorkeur: graaf([stap('A')]),
    koppelingen: [koppel(['A'], []), koppel([], ['A'])],
    verwacht: [
      { soort: 'stap-vervalt', stap: stap('nu:A', { naam: 'doet A' }) },
      { soort: 'stap-komt-erbij', stap: stap('A') },
    ],
  },
  'volgorde verandert': {
    huidig: graaf(ids('A', 'B', 'C', 'D')),
    voorkeur: graaf(ids('A', 'B', 'C', 'D'), { overgangen: lijn('A', 'D', 'B', 'C') }),
    verwacht: [
      {
        soort: 'volgorde-verandert',
        stap: 'D',
        eerderDan: ['B', 'C'],
        laterDan: [],
        huidig: { na: ['C'], voor: [] },
        voorkeur: { na: ['A'], voor: ['B'] },
      },
      ...Array.from({ length: 4 }, () => ({})),
    ],
  },
  'volgorde verandert binnen een lus': {
    huidig: graaf(ids('A', 'B', 'C'), { overgangen: [...lijn('A', 'B', 'C', 'A')] }),
    voorkeur: graaf(ids('A', 'B', 'C'), { overgangen: [...lijn('A', 'C', 'B', 'A')] }),
    // Nothing says where this loop begins, so nothing in it is first.
    verwacht: Array.from({ length: 6 }, () => ({})),
  },
  'volgorde verandert in een lus met een begin': {
    huidig: graaf(ids('S', 'A', 'B'), { overgangen: [...lijn('S', 'A', 'B', 'A')] }),
    voorkeur: graaf(ids('S', 'A', 'B'), { overgangen: [...lijn('S', 'B', 'A', 'B')] }),
    verwacht: [
      {
        soort: 'volgorde-verandert',
        stap: 'B',
        eerderDan: ['A'],
        laterDan: [],
        voorkeur: { na: ['S'], voor: ['A'] },
      },
      { soort: 'overgang-vervalt', overgang: { van: 'S', naar: 'A' } },
      { soort: 'overgang-komt-erbij', overgang: { van: 'S', naar: 'B' } },
    ],
  },
  'na elkaar wordt naast elkaar: geen andere volgorde': {
    huidig: graaf(ids('A', 'B', 'C')),
    voorkeur: graaf(ids('A', 'B', 'C'), { overgangen: [...lijn('A', 'B'), ...lijn('A', 'C')] }),
    verwacht: [{ soort: 'overgang-vervalt' }, { soort: 'overgang-komt-erbij' }],
  },
  'ander label op een lijn': {
    huidig: graaf([stap('A'), stap('B')], { overgangen: [{ van: 'A', naar: 'B', label: 'nee' }] }),
    voorkeur: graaf([stap('A'), stap('B')], { overgangen: [{ van: 'A', naar: 'B', label: 'ja' }] }),
    verwacht: [{ soort: 'overgang-vervalt' }, { soort: 'overgang-komt-erbij' }],
  },
};

describe.each(Object.entries(PAREN))('%s', (_, { huidig, voorkeur, koppelingen, verwacht }) => {
  const verschillen = diffProces({ huidig, voorkeur, ...(koppelingen && { koppelingen }) });

  it('is found, and nothing else', () => {
    expect(verschillen).toHaveLength(verwacht.length);
    expect(verschillen).toMatchObject(verwacht);
  });

  it('gives the preferred process when applied', () => {
    const begin = koppelingen ? toGekoppeld({ huidig, voorkeur, koppelingen }).graaf : huidig;
    expect(inhoud(pasVerschillenToe(begin, verschillen))).toEqual(inhoud(voorkeur));
  });
});

describe('koppelingen', () => {
  const [huidig, voorkeur] = [graaf(ids('A', 'B')), graaf(ids('P'))];

  it.each([
    ['onbekende stap Q (huidig)', [koppel(['Q'], ['P'])]],
    ['onbekende stap Q (voorkeur)', [koppel(['A'], ['Q'])]],
    ['stap P (voorkeur) staat in twee', [koppel(['A'], ['P']), koppel(['B'], ['P'])]],
  ])('that are wrong are a programming error: %s', (fout, koppelingen) => {
    expect(() => diffProces({ huidig, voorkeur, koppelingen })).toThrow(fout);
  });

  it('do not go with a process that was built from answers: it has the preferred ids', () => {
    expect(() => diffProces({ huidig: { ...huidig, oorzaken: {} }, voorkeur, koppelingen: [] })).toThrow(
      'geen koppelingen nodig',
    );
  });
});
