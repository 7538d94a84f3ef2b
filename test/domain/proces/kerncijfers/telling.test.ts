import { describe, expect, it } from 'vitest';
import { toWaarde } from '../../../../src/domain/proces/kerncijfers/cijfer.ts';
import { toKerncijfers } from '../../../../src/domain/proces/kerncijfers/kerncijfers.ts';
import type { Procesgraaf, Processtap } from '../../../../src/domain/proces/procesgraaf.ts';
import { vergelijkGemeente } from '../../../../src/domain/proces/vergelijking.ts';
import { antwoorden, meetlat, werkwijze } from '../../../builders.ts';
import { GEEN, kader, proces, stap } from './proefproces.ts';

const { werkproces } = werkwijze;
const huidig = (kort: Parameters<typeof antwoorden>[0]) =>
  toKerncijfers({ graaf: vergelijkGemeente(meetlat, antwoorden(kort)).huidig, werkproces });
const van = (...stappen: Processtap[]): Procesgraaf => ({
  stappen: Object.fromEntries(stappen.map((s) => [s.id, s])),
  poorten: {},
  gebeurtenissen: {},
  overgangen: [],
});
const tel = (...stappen: Processtap[]) => toKerncijfers({ graaf: van(...stappen), werkproces });

describe('the preferente werkwijze', () => {
  const cijfers = toKerncijfers({ graaf: meetlat.voorkeur, werkproces });

  it('asks two forms of the employer', () => {
    expect(cijfers.formulieren).toEqual({
      aantal: 2,
      geteld: [
        { stap: 'B1', document: 'F-AANVRAAG' },
        { stap: 'F1', document: 'F-WIJZIGING' },
      ],
      onbekend: [],
    });
  });

  it('has as many letters as the content lists', () => {
    const brieven = werkproces.documenten.filter(
      ({ soort, preferent }) => soort === 'brief' && preferent === 'ja',
    );
    expect(cijfers.brieven.geteld.map(({ document }) => document).toSorted()).toEqual(
      brieven.map(({ id }) => id).toSorted(),
    );
  });

  it('does not count a payment or a report to UWV as contact', () => {
    expect(cijfers.contactmomenten.geteld).toContain('B1');
    for (const geen of ['E1a', 'E1', 'E1w', 'F3']) expect(cijfers.contactmomenten.geteld).not.toContain(geen);
  });
});

describe('formulieren', () => {
  it('counts a form that the employer fills in again, and none where a mail will do', () => {
    expect(huidig({ 'FORF-03': 'c' }).formulieren.aantal).toBe(3);
    expect(huidig({ 'AANV-01': 'e' }).formulieren.aantal).toBe(1);
    expect(huidig({ 'AANV-01': 'd' }).formulieren.aantal).toBe(2);
  });

  it('does not count a form that the consulent fills in', () => {
    expect(huidig({ 'AANV-02': 'd' }).formulieren.aantal).toBe(1);
  });

  it('counts one form at two steps twice, whatever how often a step comes back', () => {
    const met = (id: string, frequentie: string | null) =>
      stap(id, { baan: 'werkgever', documenten: ['F-AANVRAAG'], frequentie });
    expect(tel(met('A', 'elke maand'), met('B', null)).formulieren.aantal).toBe(2);
  });

  it('names a document that the content does not know instead of guessing', () => {
    const vreemd = tel(stap('A', { baan: 'werkgever', documenten: ['ZAAK-7'] }));
    expect(vreemd.formulieren).toMatchObject({ aantal: 0, onbekend: ['ZAAK-7'] });
  });
});

describe('contactmomenten', () => {
  it('counts what the employer has to send every month as one contact', () => {
    const meer = huidig({ 'BETA-03': 'b' }).contactmomenten.geteld;
    expect(meer).toContain('X-E-declaratie');
    expect(huidig({}).contactmomenten.aantal).toBe(meer.length - 1);
  });

  it('names a step that the content does not know instead of guessing', () => {
    expect(tel(stap('B1'), stap('Activity_1')).contactmomenten).toMatchObject({
      aantal: 1,
      onbekend: ['Activity_1'],
    });
  });
});

describe('overdrachten', () => {
  const over = (graaf: Procesgraaf) => toKerncijfers({ graaf, werkproces: kader() }).overdrachten.get('M');

  it('counts a line between two lanes, with a choice in the lane of who decides', () => {
    const graaf = proces({ A: GEEN, M: GEEN, Z: GEEN }, 'A>k k>M M>Z');
    expect(over(graaf)?.geteld).toEqual([
      { van: 'A', naar: 'k' },
      { van: 'k', naar: 'M' },
    ]);
  });

  it('stand in the order in which one walks the route, whatever the order of the lines', () => {
    const { overdrachten } = toKerncijfers({ graaf: meetlat.voorkeur, werkproces });
    const omgekeerd = { ...meetlat.voorkeur, overgangen: meetlat.voorkeur.overgangen.toReversed() };
    const geteld = overdrachten.get('meten')?.geteld;
    expect(geteld?.map(({ van: eerst, naar }) => `${eerst}>${naar}`)).toEqual([
      'B1>B1c',
      'B1c>B2',
      'B3>B4',
      'C1>C2p',
      'C2p>C2',
      'C3w>C3c',
      'C4>A3',
      'A3>D1',
    ]);
    expect(toKerncijfers({ graaf: omgekeerd, werkproces }).overdrachten.get('meten')?.geteld).toEqual(geteld);
  });

  it('are a range where a step is not always needed: at least those that are left without it', () => {
    const { overdrachten } = toKerncijfers({ graaf: meetlat.voorkeur, werkproces });
    // Without B1c, B2b and A3: B1>B2, B3>B4, C1>C2p, C2p>C2, C3w>C3c.
    expect(overdrachten.get('meten')).toMatchObject({ minst: 5, aantal: 8 });
    expect(
      toWaarde({ graaf: meetlat.voorkeur, werkproces }, { soort: 'overdrachten', route: 'meten' }),
    ).toEqual({ minimum: 5, maximum: 8 });
  });

  it('do not differ from the preferente werkwijze where only a step that is not always needed lies between', () => {
    const nu = huidig({ 'AANV-02': 'd' }).overdrachten.get('meten');
    expect(nu).toMatchObject({ minst: 5, aantal: 7 });
  });

  it('leaves out lines beside the route', () => {
    const graaf = proces({ A: GEEN, M: GEEN, X: GEEN, Z: GEEN }, 'A>M M>Z M>X');
    const anders = { ...graaf, stappen: { ...graaf.stappen, X: stap('X', { baan: 'uwv' }) } };
    expect(over(anders)?.aantal).toBe(0);
  });
});
