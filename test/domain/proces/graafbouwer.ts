import * as fc from 'fast-check';
import type { Koppeling } from '../../../src/domain/proces/koppeling.ts';
import type {
  Procesgebeurtenis,
  Procesgraaf,
  Procespoort,
  Processtap,
  Termijn,
} from '../../../src/domain/proces/procesgraaf.ts';
import type { Overgang } from '../../../src/domain/proces/werkproces.ts';

export const stap = (id: string, anders: Partial<Processtap> = {}): Processtap => ({
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

/** Steps one after another, unless `anders` has other lines. */
export const graaf = (stappen: readonly Processtap[], anders: Partial<Procesgraaf> = {}): Procesgraaf => ({
  stappen: opId(stappen),
  poorten: {},
  gebeurtenissen: {},
  overgangen: lijn(...stappen.map(({ id }) => id)),
  ...anders,
});

export const opId = <T extends { id: string }>(delen: readonly T[]): Record<string, T> =>
  Object.fromEntries(delen.map((deel) => [deel.id, deel]));

/** `lijn('A', 'B', 'C')`: from A to B and from B to C. */
export const lijn = (...ids: readonly string[]): Overgang[] =>
  ids.slice(1).map((naar, i) => ({ van: ids[i] as string, naar }));

/** What counts when two processes are compared: order of keys and of lines does not, nor a line drawn twice. */
export function inhoud({ stappen, poorten, gebeurtenissen, overgangen }: Procesgraaf) {
  const lijnen = overgangen.map(({ van, naar, label }) => JSON.stringify([van, naar, label ?? '']));
  return { stappen, poorten, gebeurtenissen, overgangen: [...new Set(lijnen)].toSorted() };
}

/** Strange ids occur in models of others; names that many steps have too. */
const IDS = [
  'toString',
  'constructor',
  'valueOf',
  'nu:a',
  'A/b',
  'ä ü',
  '1',
  '10',
  "d'r",
  'a',
  'b',
  'c',
  'd',
];
const NAMEN = ['Controleren', 'Besluit versturen', 'LKS aanvragen', '', 'toString', 'Loonwaarde meten'];
const BANEN = ['administratie', 'consulent', 'constructor'];

const termijn: fc.Arbitrary<Termijn> = fc.oneof(
  fc.constantFrom<Termijn>({ soort: 'geen' }, { soort: 'onbekend' }, { soort: 'tekst', tekst: 'snel' }),
  fc.record({
    soort: fc.constant('termijn' as const),
    waarde: fc.constantFrom(5, 6),
    eenheid: fc.constantFrom('weken', 'dagen'),
    anker: fc.constantFrom('na-aanvraag', 'na-loonwaarde'),
  }),
);

const stapVan = (id: string): fc.Arbitrary<Processtap> =>
  fc.record({
    id: fc.constant(id),
    naam: fc.constantFrom(...NAMEN),
    baan: fc.constantFrom(...BANEN),
    termijn,
    documenten: fc.subarray(['B-1', 'F-1']),
    kanalen: fc.subarray(['mail', 'loket']),
    frequentie: fc.constantFrom(null, 'elke maand'),
    volgorde: fc.constantFrom(null, 'na de meting'),
  });

const poortVan = (id: string): fc.Arbitrary<Procespoort> =>
  fc.record({
    id: fc.constant(id),
    vraag: fc.constantFrom('Is er recht?', ''),
    baan: fc.constantFrom(...BANEN),
    soort: fc.constantFrom('of', 'en', 'en-of'),
    routes: fc.dictionary(fc.constantFrom('toString', 'begin', 'einde'), fc.constantFrom('zo', 'anders'), {
      noNullPrototype: true,
    }),
  });

const gebeurtenisVan = (id: string, stappen: readonly string[]): fc.Arbitrary<Procesgebeurtenis> =>
  fc
    .record({
      id: fc.constant(id),
      soort: fc.constantFrom('begin' as const, 'tussentijds' as const, 'einde' as const),
      tekst: fc.constantFrom('Begin', 'Het werk stopt'),
      baan: fc.constantFrom(...BANEN),
      tijdens: fc.constantFrom(...stappen, undefined),
    })
    .map(({ tijdens, ...rest }) => ({ ...rest, ...(tijdens === undefined ? {} : { tijdens }) }));

/**
 * Any process: loops, lines to itself, lines drawn twice, parallel branches, isolated steps, no steps at all.
 * The same id can be a step in one and a gateway in another.
 */
export const willekeurigeGraaf: fc.Arbitrary<Procesgraaf> = fc
  .shuffledSubarray(IDS, { maxLength: 12 })
  .chain((ids) => {
    const aantal = Math.ceil(ids.length * 0.7);
    const [stappen, rest] = [ids.slice(0, aantal), ids.slice(aantal)];
    const [poorten, gebeurtenissen] = [
      rest.filter((_, i) => i % 2 === 0),
      rest.filter((_, i) => i % 2 === 1),
    ];
    const overgang = fc
      .record({
        van: fc.constantFrom(...ids, ''),
        naar: fc.constantFrom(...ids, ''),
        label: fc.constantFrom(undefined, 'ja', ''),
      })
      .map(({ van, naar, label }) => ({ van, naar, ...(label === undefined ? {} : { label }) }));
    return fc.record({
      stappen: fc.tuple(...stappen.map(stapVan)).map(opId),
      poorten: fc.tuple(...poorten.map(poortVan)).map(opId),
      gebeurtenissen: fc.tuple(...gebeurtenissen.map((id) => gebeurtenisVan(id, stappen))).map(opId),
      overgangen: fc
        .array(overgang, { maxLength: 24 })
        .map((lijnen) => lijnen.filter(({ van, naar }) => van !== '' && naar !== '')),
    });
  });

/** Any way to say which steps are which: one to one, split, merged, divided otherwise, none. */
export const willekeurigeKoppelingen = (
  huidig: Procesgraaf,
  voorkeur: Procesgraaf,
): fc.Arbitrary<Koppeling[]> => {
  const groepen = 5;
  const verdeel = (graafstappen: Procesgraaf['stappen']) =>
    fc.tuple(...Object.keys(graafstappen).map((id) => fc.tuple(fc.constant(id), fc.nat({ max: groepen }))));
  return fc.tuple(verdeel(huidig.stappen), verdeel(voorkeur.stappen)).map(([nu, straks]) =>
    Array.from({ length: groepen }, (_, groep) => ({
      huidig: nu.filter(([, g]) => g === groep).map(([id]) => id),
      voorkeur: straks.filter(([, g]) => g === groep).map(([id]) => id),
      score: 1,
      grond: 'handmatig' as const,
    })).filter((k) => k.huidig.length + k.voorkeur.length > 0),
  );
};
