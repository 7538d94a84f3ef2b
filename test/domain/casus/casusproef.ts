import { fc } from '@fast-check/vitest';
import casussen from '../../../checklists/casussen.yaml';
import feestdagen from 'virtual:feestdagen';
import type { Casus } from '../../../src/domain/casus/casus.ts';
import { Casusinhoud, Gebeurtenissoort } from '../../../src/domain/casus/casusinhoud.ts';
import type { Casusloop } from '../../../src/domain/casus/casusloop.ts';
import { toCasusplan } from '../../../src/domain/casus/casusplan.ts';
import { toDag, toDagnummer } from '../../../src/domain/casus/dagnummer.ts';
import { toRekenkalender } from '../../../src/domain/casus/kalender.ts';
import { walkCasus } from '../../../src/domain/casus/walkCasus.ts';
import { toNugraaf } from '../../../src/domain/proces/kerncijfers/nugraaf.ts';
import type { Procesgraaf, Termijn } from '../../../src/domain/proces/procesgraaf.ts';
import { vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { antwoorden, meetlat, werkwijze } from '../../builders.ts';

export const inhoud = Casusinhoud.parse(casussen);
export const kalender = toRekenkalender(feestdagen);
export const { werkproces } = werkwijze;

export const casus = (anders: Partial<Casus> = {}): Casus => ({
  route: 'meten',
  aanvraag: '2026-11-23',
  startWerk: '2026-12-01',
  proefplaats: null,
  eindeContract: '2027-11-30',
  gebeurtenis: null,
  hoogstens: null,
  ...anders,
});

/** The process of now of a gemeente with these answers. */
export function nuproces(kort: Readonly<Record<string, string | readonly string[] | Antwoord>>): Procesgraaf {
  const gegeven = antwoorden(kort);
  const { beoordelingen } = vergelijkGemeente(meetlat, gegeven);
  return toNugraaf(meetlat, { antwoorden: gegeven, gezegd: beoordelingen });
}

export const termijn = (waarde: number, eenheid: string, anker: string): Antwoord => ({
  soort: 'termijn',
  waarde,
  eenheid,
  anker,
});

/** The preferred process with other terms. */
export function metTermijnen(termijnen: Readonly<Record<string, Termijn>>): Procesgraaf {
  const { voorkeur } = meetlat;
  const stappen = Object.fromEntries(
    Object.entries(voorkeur.stappen).map(([id, stap]) => [
      id,
      { ...stap, termijn: termijnen[id] ?? stap.termijn },
    ]),
  );
  return { ...voorkeur, stappen };
}

/** @throws Error when the casus falls outside the calendar */
export function loop(graaf: Procesgraaf, gevraagd: Casus): Casusloop {
  const uitkomst = walkCasus({ plan: toCasusplan({ graaf, werkproces, inhoud }), casus: gevraagd, kalender });
  if (uitkomst.soort !== 'loop') throw new Error(uitkomst.soort);
  return uitkomst.loop;
}

export const momentVan = ({ stappen }: Casusloop, sleutel: string) =>
  stappen.find((stap) => stap.sleutel === sleutel)?.moment;

const dagen = fc.integer({ min: toDagnummer('2023-07-01'), max: toDagnummer('2033-12-31') });

/** Any casus that one can walk with. */
export const willekeurigeCasus: fc.Arbitrary<Casus> = fc
  .record({
    route: fc.constantFrom('meten' as const, 'forfaitair' as const),
    start: dagen,
    aanvraag: fc.integer({ min: -60, max: 170 }),
    proefplaats: fc.option(fc.integer({ min: 1, max: 180 })),
    contract: fc.integer({ min: 30, max: 700 }),
    soort: fc.option(fc.constantFrom(...Gebeurtenissoort.options)),
    deel: fc.nat(100),
    hoogstens: fc.option(fc.nat(40)),
  })
  .map(({ route, start, aanvraag, proefplaats, contract, soort, deel, hoogstens }) => ({
    route,
    aanvraag: toDag(start + aanvraag),
    startWerk: toDag(start),
    proefplaats: proefplaats === null ? null : toDag(start - proefplaats),
    eindeContract: toDag(start + contract),
    gebeurtenis: soort === null ? null : { soort, op: toDag(start + Math.floor((contract * deel) / 100)) },
    hoogstens,
  }));

const ANKERS = [
  ...werkproces.ankers.filter(({ telt }) => telt !== 'datum').map(({ id }) => id),
  'een-anker-dat-niemand-kent',
];

const willekeurigeTermijn: fc.Arbitrary<Termijn> = fc.oneof(
  fc.constant<Termijn>({ soort: 'geen' }),
  fc.constant<Termijn>({ soort: 'onbekend' }),
  fc.constant<Termijn>({ soort: 'tekst', tekst: 'zo snel als het kan' }),
  fc
    .tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom('dagen', 'weken', 'maanden', 'werkdagen', 'uren'),
      fc.constantFrom(...ANKERS),
    )
    .map(([waarde, eenheid, anker]): Termijn => ({ soort: 'termijn', waarde, eenheid, anker })),
);

/** The process of any gemeente, with any terms. */
export const willekeurigProces: fc.Arbitrary<Procesgraaf> = fc
  .record({
    keuzes: fc.array(fc.tuple(fc.nat(werkwijze.scanlijst.scanpunten.length - 1), fc.nat(5)), {
      maxLength: 25,
    }),
    termijnen: fc.dictionary(fc.constantFrom(...Object.keys(meetlat.voorkeur.stappen)), willekeurigeTermijn),
  })
  .map(({ keuzes, termijnen }) => {
    const gekozen = keuzes.flatMap(([n, optie]) => {
      const punt = werkwijze.scanlijst.scanpunten[n];
      const code = punt?.opties?.[optie % punt.opties.length]?.code;
      return punt && code !== undefined
        ? [[punt.id, punt.soortAntwoord === 'keuze' ? code : [code]] as const]
        : [];
    });
    const graaf = nuproces(Object.fromEntries(gekozen));
    const stappen = Object.fromEntries(
      Object.entries(graaf.stappen).map(([id, stap]) => [
        id,
        Object.hasOwn(termijnen, id) ? { ...stap, termijn: termijnen[id] ?? stap.termijn } : stap,
      ]),
    );
    return { ...graaf, stappen };
  });
