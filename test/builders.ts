import * as fc from 'fast-check';
import afvinken from '../checklists/preferente-werkwijze/afvinken.yaml';
import bronnenlijst from '../checklists/preferente-werkwijze/bronnen.yaml';
import normen from '../checklists/preferente-werkwijze/normen.yaml';
import scanlijst from '../checklists/preferente-werkwijze/scanlijst.yaml';
import team from '../checklists/preferente-werkwijze/team.yaml';
import werkproces from '../checklists/preferente-werkwijze/werkproces.yaml';
import { Bronnen } from '../src/content/bronnen.ts';
import type { Procesmodel } from '../src/domain/proces/procesmodel.ts';
import { type Meetlat, toMeetlat } from '../src/domain/proces/vergelijking.ts';
import { Werkproces } from '../src/domain/proces/werkproces.ts';
import type { Antwoord } from '../src/domain/scanlijst/antwoord.ts';
import { Normenset, toNormen } from '../src/domain/scanlijst/normenset.ts';
import { Scanlijst, type Scanpunt } from '../src/domain/scanlijst/scanlijst.ts';
import { Teaminhoud } from '../src/domain/team/teaminhoud.ts';
import { type Mutatie, pasMutatiesToe, type Schrijver } from '../src/domain/traject/mutatie.ts';
import { maakTraject } from '../src/domain/traject/opdrachten/maakTraject.ts';
import { leegTraject, type Traject } from '../src/domain/traject/traject.ts';
import { Afvinkcriteria } from '../src/domain/werkwijze/afvinkpunt.ts';
import type { PreferenteWerkwijze } from '../src/domain/werkwijze/preferenteWerkwijze.ts';

export { preferentAntwoord } from './fixtures/preferentAntwoord.ts';

/** The real content, parsed once: tests run on what users get. */
export const werkwijze: PreferenteWerkwijze = {
  scanlijst: Scanlijst.parse(scanlijst),
  werkproces: Werkproces.parse(werkproces),
  normenset: Normenset.parse(normen),
  team: Teaminhoud.parse(team),
  afvinken: Afvinkcriteria.parse(afvinken),
  bronnen: Bronnen.parse(bronnenlijst).bronnen,
};

export const meetlat: Meetlat = toMeetlat(werkwijze, toNormen(werkwijze.normenset));

export function scanpunt(id: string): Scanpunt {
  const punt = werkwijze.scanlijst.scanpunten.find((p) => p.id === id);
  if (!punt) throw new Error(`geen scanpunt ${id}`);
  return punt;
}

/** `{'AANV-01': 'd', 'AANV-04': ['a', 'c']}` → answers of one gemeente. */
export function antwoorden(
  kort: Readonly<Record<string, string | readonly string[] | Antwoord>>,
): Map<string, Antwoord> {
  return new Map(Object.entries(kort).map(([id, waarde]) => [id, toAntwoord(waarde)]));
}

function toAntwoord(waarde: string | readonly string[] | Antwoord): Antwoord {
  if (typeof waarde === 'string') return { soort: 'optie', optie: waarde };
  return 'soort' in waarde ? waarde : { soort: 'opties', opties: [...waarde] };
}

/** Any answer that the screen can give on this question. */
export function willekeurigAntwoord(punt: Scanpunt): fc.Arbitrary<Antwoord> {
  const codes = (punt.opties ?? []).map((o) => o.code);
  const bijzonder = fc.constantFrom<Antwoord>(
    { soort: 'weten-we-niet' },
    { soort: 'niet-vastgelegd' },
    { soort: 'anders-namelijk', tekst: '=1+1' },
    { soort: 'niet-van-toepassing', reden: 'komt niet voor' },
  );
  const gewoon: fc.Arbitrary<Antwoord> =
    punt.soortAntwoord === 'keuze'
      ? fc.constantFrom(...codes).map((optie) => ({ soort: 'optie', optie }))
      : punt.soortAntwoord === 'meerkeuze'
        ? fc.subarray(codes).map((opties) => ({ soort: 'opties', opties }))
        : punt.soortAntwoord === 'getal'
          ? fc.integer({ min: 0, max: 60 }).map((waarde) => ({ soort: 'getal', waarde }))
          : fc
              .record({
                waarde: fc.integer({ min: 0, max: 31 }),
                eenheid: fc.constantFrom(...(punt.eenheden ?? ['weken'])),
                anker: fc.constantFrom(...(punt.ankers ?? ['na-aanvraag'])),
              })
              .map((t) => ({ soort: 'termijn', ...t }));
  return fc.oneof({ weight: 5, arbitrary: gewoon }, { weight: 1, arbitrary: bijzonder });
}

/** Answers of one gemeente: any subset of the questions, any answer. */
export const willekeurigeAntwoorden: fc.Arbitrary<Map<string, Antwoord>> = fc
  .tuple(
    ...werkwijze.scanlijst.scanpunten.map((punt) =>
      fc.option(willekeurigAntwoord(punt)).map((antwoord) => [punt.id, antwoord] as const),
    ),
  )
  .map((rij) => new Map(rij.flatMap(([id, a]) => (a ? [[id, a] as const] : []))));

export const SCHRIJVER: Schrijver = {
  door: { browser: 'test', rol: 'administratie' },
  op: '2026-11-21T10:00:00.000Z',
};

/** Ids in order: n1, n2 … so that a test reads well. */
export function telIds(): () => string {
  let n = 0;
  return () => `n${(n += 1)}`;
}

export function voerUit(traject: Traject, ...mutaties: readonly (readonly Mutatie[])[]): Traject {
  return mutaties.reduce((t, m) => pasMutatiesToe(t, m, SCHRIJVER), traject);
}

/** A traject of three gemeenten in two columns, without answers. */
export function klein(): Traject {
  return voerUit(
    leegTraject('t1'),
    maakTraject({
      naam: 'Proefregio',
      kolommen: [
        {
          naam: 'Dienst Noord',
          gemeenten: [
            { code: 'GM0796', naam: "'s-Hertogenbosch" },
            { code: 'GM0373', naam: 'Bergen (NH.)' },
          ],
        },
        { naam: 'Zeist', gemeenten: [{ code: 'GM0355', naam: 'Zeist' }] },
      ],
      scanlijst: { id: werkwijze.scanlijst.id, versie: werkwijze.scanlijst.versie },
      op: SCHRIJVER.op,
      nieuwId: telIds(),
    }),
  );
}

/** A model of a municipality's own: steps in one row, each in a lane of its own. */
export function eigenModel(stappen: readonly string[], naam = 'Eigen proces'): Procesmodel {
  const rij = stappen.map((id) => ({
    id,
    naam: `Doe ${id}`,
    baan: `baan ${id}`,
    termijn: { soort: 'geen' as const },
    documenten: [],
    kanalen: [],
    frequentie: null,
    volgorde: null,
  }));
  return {
    naam,
    banen: rij.map(({ baan }) => ({ id: baan, naam: baan })),
    documenten: [],
    graaf: {
      stappen: Object.fromEntries(rij.map((stap) => [stap.id, stap])),
      poorten: {},
      gebeurtenissen: {},
      overgangen: rij.slice(1).map((stap, plek) => ({ van: stappen[plek] ?? '', naar: stap.id })),
    },
    groepen: {},
  };
}
