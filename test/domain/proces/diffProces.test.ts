import { describe, expect, it } from 'vitest';
import { diffProces, type Procesverschil } from '../../../src/domain/proces/diffProces.ts';
import { pasVerschillenToe } from '../../../src/domain/proces/pasVerschillenToe.ts';
import type { Procesgraaf, Processtap } from '../../../src/domain/proces/procesgraaf.ts';

const stap = (id: string, anders: Partial<Processtap> = {}): Processtap => ({
  id,
  naam: `doet ${id}`,
  baan: 'administratie',
  termijn: { soort: 'geen' },
  documenten: [],
  kanalen: [],
  frequentie: null,
  volgorde: null,
  ...anders,
});
const graaf = (stappen: readonly Processtap[], anders: Partial<Procesgraaf> = {}): Procesgraaf => ({
  stappen: Object.fromEntries(stappen.map((s) => [s.id, s])),
  poorten: {},
  gebeurtenissen: {},
  overgangen: stappen.slice(1).map((s, i) => ({ van: (stappen[i] as Processtap).id, naar: s.id })),
  ...anders,
});
const weken = (waarde: number, anker: string) =>
  ({ soort: 'termijn', waarde, eenheid: 'weken', anker }) as const;
const poort = (routes: Record<string, string>) => ({
  C1: { id: 'C1', vraag: 'Kan er worden gemeten?', baan: 'consulent', soort: 'of' as const, routes },
});

/** One pair per kind of change, named after it. */
const PAREN: Record<
  string,
  { huidig: Procesgraaf; voorkeur: Procesgraaf; verwacht: Partial<Procesverschil>[] }
> = {
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
  'ander label op een lijn': {
    huidig: graaf([stap('A'), stap('B')], { overgangen: [{ van: 'A', naar: 'B', label: 'nee' }] }),
    voorkeur: graaf([stap('A'), stap('B')], { overgangen: [{ van: 'A', naar: 'B', label: 'ja' }] }),
    verwacht: [{ soort: 'overgang-vervalt' }, { soort: 'overgang-komt-erbij' }],
  },
};

describe.each(Object.entries(PAREN))('%s', (_, { huidig, voorkeur, verwacht }) => {
  it('is found, and nothing else', () => {
    const gevonden = diffProces({ huidig, voorkeur });
    expect(gevonden).toHaveLength(verwacht.length);
    expect(gevonden).toMatchObject(verwacht);
  });

  it('gives the preferred process when applied', () => {
    const { stappen, poorten, overgangen } = pasVerschillenToe(huidig, diffProces({ huidig, voorkeur }));
    expect({ stappen, poorten }).toEqual({ stappen: voorkeur.stappen, poorten: voorkeur.poorten });
    expect(new Set(overgangen.map((o) => JSON.stringify(o)))).toEqual(
      new Set(voorkeur.overgangen.map((o) => JSON.stringify(o))),
    );
  });
});
