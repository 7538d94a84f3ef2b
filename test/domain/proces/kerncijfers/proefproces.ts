import type { Procesgraaf, Processtap, Termijn } from '../../../../src/domain/proces/procesgraaf.ts';
import type { Werkproces } from '../../../../src/domain/proces/werkproces.ts';
import { werkwijze } from '../../../builders.ts';

export const GEEN: Termijn = { soort: 'geen' };
export const ONBEKEND: Termijn = { soort: 'onbekend' };
export const termijn = (waarde: number, eenheid: string, anker: string): Termijn => ({
  soort: 'termijn',
  waarde,
  eenheid,
  anker,
});
/** Days from the moment that the step itself begins. */
export const dagen = (waarde: number): Termijn => termijn(waarde, 'dagen', 'zelf');

type Kort = Readonly<Record<string, Termijn>>;

export const stap = (id: string, anders: Partial<Processtap> = {}): Processtap => ({
  id,
  naam: `doet ${id}`,
  baan: 'administratie',
  termijn: GEEN,
  documenten: [],
  kanalen: [],
  frequentie: null,
  volgorde: null,
  ...anders,
});

/** A process of steps with terms; a line is written as `van>naar`, a gateway is an id that is not in `stappen`. */
export function proces(stappen: Kort, lijnen: string, poortsoort: 'of' | 'en' | 'en-of' = 'of'): Procesgraaf {
  const overgangen = lijnen
    .trim()
    .split(/\s+/)
    .map((lijn) => lijn.split('>') as [string, string])
    .map(([van, naar]) => ({ van, naar }));
  const knopen = new Set(overgangen.flatMap(({ van, naar }) => [van, naar]));
  const poorten = [...knopen].filter((id) => !Object.hasOwn(stappen, id));
  return {
    stappen: Object.fromEntries(
      Object.entries(stappen).map(([id, waarde]) => [id, stap(id, { termijn: waarde })]),
    ),
    poorten: Object.fromEntries(
      poorten.map((id) => [id, { id, vraag: `${id}?`, baan: 'consulent', soort: poortsoort, routes: {} }]),
    ),
    gebeurtenissen: {},
    overgangen,
  };
}

const deelstap = (id: string, optioneel: boolean): Werkproces['deelstappen'][number] => ({
  id,
  hoofdstap: 'H',
  baan: 'administratie',
  naam: `doet ${id}`,
  ...(optioneel ? { optioneel: 'ja' as const } : {}),
  termijn: 'geen',
  herkomst: [{ soort: 'te-bevestigen', waar: 'te bevestigen: proef' }],
});

/**
 * The real content around a process from A to Z past M. Anchors: `zelf` = the step itself, `na-A`, `na-M` …,
 * `buiten` = a moment outside, and the real ones that count back or wait.
 */
export function kader({ optioneel = [] }: { optioneel?: readonly string[] } = {}): Werkproces {
  const ids = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  return {
    ...werkwijze.werkproces,
    ankers: [
      ...werkwijze.werkproces.ankers.filter(({ telt }) => telt !== undefined),
      { id: 'zelf', tekst: 'na het begin van deze stap', stappen: ids },
      { id: 'buiten', tekst: 'na iets anders' },
      ...ids.map((id) => ({ id: `na-${id}`, tekst: `na ${id}`, stappen: [id] })),
    ],
    deelstappen: ids.map((id) => deelstap(id, optioneel.includes(id))),
    kerncijfers: {
      ...werkwijze.werkproces.kerncijfers,
      van: 'A',
      tot: 'Z',
      routes: [{ id: 'M', naam: 'M', langs: 'M' }],
    },
  };
}
