import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { toDag, toDagnummer } from '../../../src/domain/casus/dagnummer.ts';
import { toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import { toFeitenindex } from '../../../src/domain/voortgang/feitenindex.ts';
import type { Trajectkeuze } from '../../../src/domain/voortgang/handfeit.ts';
import { telKlassen } from '../../../src/domain/voortgang/kaarttelling.ts';
import type { Landelijkebron, Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import { type Gemeentestand, toLandelijkeStandOp } from '../../../src/domain/voortgang/landelijkeStand.ts';
import { leesPublicatie, Publicatie } from '../../../src/domain/voortgang/publicatie.ts';
import { toPublicatie } from '../../../src/domain/voortgang/toPublicatie.ts';
import { uitPublicatie } from '../../../src/domain/voortgang/uitPublicatie.ts';
import {
  leesBewaardekoppen,
  leesStand,
  toBewaardestand,
} from '../../../src/domain/voortgang/bewaardestand.ts';
import { toVeranderingen } from '../../../src/domain/voortgang/veranderingen.ts';
import { echtRegister, leesBestand } from '../regio/publicData.ts';
import { bronnen, CODES, dag, EERSTE_DAG, keuzes } from './willekeurigeBronnen.ts';

const register = echtRegister();
const codes = register.gemeenten.map(({ code }) => code);
const PEILDATUM = '2026-11-21';

const westfriesland: Trajectbron = {
  id: 'bestand/wf',
  soort: 'bestand',
  moment: '2026-11-02T09:00:00.000Z',
  voortgang: {
    traject: 'wf',
    naam: 'Traject van Anja',
    voorbeeld: false,
    scanlijst: { id: 'lks-scanlijst', versie: '2026.1' },
    stand: '2026-11-01T09:00:00.000Z',
    gemeenten: [
      {
        code: 'GM0405',
        naam: 'Hoorn',
        status: 'afgevinkt',
        sinds: '2026-10-05T09:00:00.000Z',
        grond: 'bevestigd-door-begeleider',
        onderVoorwaarde: true,
        voorwaardeTot: '2027-05-01',
        ingangsdatum: '2027-01-01',
        criteriaversie: '2026.1',
        verschilt: { 'AANV-01': true },
        geblokkeerd: [{ wijziging: 'AANV-01/1', sinds: '2026-10-05T09:00:00.000Z' }],
        eerder: [
          {
            status: 'scan',
            sinds: '2026-06-01T09:00:00.000Z',
            grond: 'zelf-opgegeven',
            onderVoorwaarde: false,
            criteriaversie: null,
          },
        ],
      },
    ],
  },
};
const gebeld: Landelijkebron = {
  id: 'h1',
  soort: 'hand',
  moment: '2026-09-02T09:00:00.000Z',
  feit: {
    id: 'h1',
    code: 'GM0014',
    status: 'gepland',
    datum: '2026-09-01',
    grond: 'zelf-opgegeven',
    bron: 'Gesprek met Piet',
    kwartaal: '2027-K1',
    reden: 'druk met iets anders',
    vastgelegdOp: '2026-09-02T09:00:00.000Z',
  },
};

const indexVan = (bronnen: readonly Landelijkebron[]) =>
  toFeitenindex({ bronnen, opvolging: toOpvolging(register.herindelingen, register.peildatum) });
const standVan = (bronnen: readonly Landelijkebron[], dag = PEILDATUM) =>
  toLandelijkeStandOp(indexVan(bronnen), dag);
const publiceer = (
  bronnen: readonly Landelijkebron[],
  weggelaten?: ReadonlySet<string>,
  peildatum = PEILDATUM,
) =>
  toPublicatie({
    register,
    codes,
    index: indexVan(bronnen),
    peildatum,
    toelichting: 'x',
    ...(weggelaten && { weggelaten }),
  });

/** The sources of a proof, published on a day and read back. Days before 1 February have another division. */
const proefopvolging = toOpvolging(
  [{ van: 'GM0004', naam: 'Vier', naar: 'GM0005', ingang: '2026-02-01', stand: 'gepland', bron: 'test' }],
  '2026-01-01',
);
function publiceerProef(proef: readonly Landelijkebron[], keuze: readonly Trajectkeuze[], peildatum: string) {
  const eigen = toFeitenindex({ bronnen: proef, keuzes: keuze, opvolging: proefopvolging });
  const publicatie = toPublicatie({ register, codes: CODES, index: eigen, peildatum, toelichting: 'x' });
  const gelezen = leesPublicatie(JSON.parse(JSON.stringify(publicatie)));
  if (gelezen.soort !== 'ok') throw new Error(JSON.stringify(gelezen));
  const terug = uitPublicatie(gelezen.publicatie, 'Publicatie');
  return { eigen, terug, publiek: toFeitenindex({ bronnen: terug, opvolging: proefopvolging }) };
}
function dagenTot(peildatum: string): string[] {
  const [van, tot] = [peildatum < '2026-02-01' ? EERSTE_DAG : '2026-02-01', peildatum].map(toDagnummer);
  return Array.from({ length: (tot ?? 0) - (van ?? 0) + 1 }, (_, at) => toDag((van ?? 0) + at));
}
function zegt(stand: Gemeentestand | undefined) {
  if (!stand || stand.klasse === 'onbekend') return 'onbekend';
  const { status, grond, onderVoorwaarde } = stand.feit;
  return { status, grond, onderVoorwaarde };
}

describe('what is published', () => {
  const publicatie = publiceer([westfriesland, gebeld]);

  test('holds no names, reasons or answers', () => {
    const tekst = JSON.stringify(publicatie);
    for (const woord of ['Anja', 'Piet', 'druk met', 'AANV-01']) expect(tekst).not.toContain(woord);
  });

  test('counts every gemeente of the day once', () => {
    expect(publicatie.telling).toEqual({
      afgevinkt: 1,
      bezig: 0,
      voorbereiding: 1,
      'niet-begonnen': 0,
      onbekend: 340,
    });
  });

  test('reads back from text as it was written', () => {
    const gelezen = leesPublicatie(JSON.parse(JSON.stringify(publicatie)));
    expect(gelezen).toEqual({ soort: 'ok', publicatie });
  });

  test('gives the same counts on every day once it is read as sources', () => {
    const terug = uitPublicatie(publicatie, 'Publicatie');
    for (const dag of [PEILDATUM, '2026-10-04', '2026-08-31', '2026-05-31']) {
      const { onderVoorwaarde: _, ...nu } = telKlassen(codes, standVan([westfriesland, gebeld], dag));
      expect(telKlassen(codes, standVan(terug, dag))).toMatchObject(nu);
    }
    expect(standVan(terug).get('GM0405')?.feit).toMatchObject({
      onderVoorwaarde: true,
      voorwaardeTot: '2027-05-01',
      criteriaversie: '2026.1',
    });
  });

  test('published again from what was published, it is the same file', () => {
    expect(publiceer(uitPublicatie(publicatie, 'Publicatie'))).toEqual(publicatie);
  });

  test('a file of the traject itself comes before what was published of it', () => {
    const beide = standVan([...uitPublicatie(publicatie, 'Publicatie'), westfriesland]);
    expect(beide.get('GM0405')?.bron.id).toBe('bestand/wf');
    expect(beide.get('GM0405')?.trajecten).toEqual(['wf']);
    // Also when it was saved on the day of its newest fact.
    const zelfdeDag = { ...westfriesland, moment: '2026-11-01T09:00:01.000Z' };
    const opDieDag = standVan([...uitPublicatie(publicatie, 'Publicatie'), zelfdeDag]);
    expect(opDieDag.get('GM0405')?.bron.id).toBe('bestand/wf');
  });

  test('of an earlier day, nothing of after it is in it', () => {
    const toen = publiceer([westfriesland], undefined, '2026-07-01');
    expect(toen.gemeenten).toMatchObject([{ status: 'scan', sinds: '2026-06-01', eerder: [] }]);
  });

  test('what is left out counts as onbekend', () => {
    const zonder = publiceer([westfriesland, gebeld], new Set(['GM0405']));
    expect(zonder.gemeenten.map(({ code }) => code)).toEqual(['GM0014']);
    expect(zonder.telling).toMatchObject({ afgevinkt: 0, onbekend: 341 });
  });
});

describe('what a publication tells of the past', () => {
  test('is what its own sources said: the same status, ground and condition on every day of the division', () => {
    fc.assert(
      fc.property(bronnen, keuzes, dag, (b, k, peildatum) => {
        const { eigen, publiek } = publiceerProef(b, k, peildatum);
        for (const op of dagenTot(peildatum)) {
          const [hier, daar] = [eigen, publiek].map((index) => toLandelijkeStandOp(index, op));
          for (const code of CODES) {
            // Who is onbekend on the peildatum is not published at all.
            if (toLandelijkeStandOp(eigen, peildatum).get(code)?.klasse === 'onbekend') continue;
            expect(zegt(daar?.get(code)), `${code} ${op}`).toEqual(zegt(hier?.get(code)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('never beats its own sources: beside them it changes nothing', () => {
    fc.assert(
      fc.property(bronnen, keuzes, dag, (b, k, peildatum) => {
        const { eigen, terug } = publiceerProef(b, k, peildatum);
        const samen = toFeitenindex({ bronnen: [...b, ...terug], keuzes: k, opvolging: proefopvolging });
        const [alleen, beide] = [eigen, samen].map((index) => toLandelijkeStandOp(index, peildatum));
        for (const code of CODES) {
          const hier = alleen?.get(code);
          // News of a gemeente that became part of this one is published as its own.
          if (hier?.via.length !== 0) continue;
          expect(beide?.get(code)?.bron).toEqual(hier.bron);
        }
      }),
    );
  });

  test('knows nothing of after its day: a file of 1 October names no later message', () => {
    const toen = publiceer([westfriesland, gebeld], undefined, '2026-10-01');
    expect(toen.bronnen.every(({ bericht }) => bericht <= '2026-10-01')).toBe(true);
    expect(toen.gemeenten.map(({ code, sinds }) => [code, sinds])).toEqual([
      ['GM0014', '2026-09-01'],
      ['GM0405', '2026-06-01'],
    ]);
  });

  test('loses from a correction of the same day, by hand or by a file', () => {
    const publicatie = uitPublicatie(publiceer([gebeld]), 'Publicatie');
    const beter: Landelijkebron = {
      ...gebeld,
      id: 'h2',
      feit: { ...gebeld.feit, id: 'h2', status: 'in-gesprek', vastgelegdOp: '2026-09-01T06:00:00.000Z' },
    };
    expect(standVan([...publicatie, beter]).get('GM0014')?.bron.id).toBe('h2');
  });
});

describe('reading a publication', () => {
  const heel = JSON.parse(JSON.stringify(publiceer([westfriesland]))) as Record<string, unknown>;

  test.each([
    ['another file', { soort: 'lks-implementatiescan/traject' }, 'ander-bestand'],
    ['no object', 7, 'ander-bestand'],
    ['a newer shape', { ...heel, formaat: 2 }, 'te-nieuw'],
    ['a row without its source', { ...heel, bronnen: [] }, 'onleesbaar'],
    [
      'one gemeente twice',
      { ...heel, gemeenten: [heel['gemeenten'], heel['gemeenten']].flat() },
      'onleesbaar',
    ],
    ['a field that we do not know', { ...heel, naam: 'x' }, 'onleesbaar'],
  ])('%s is named, never thrown', (_naam, inhoud, soort) => {
    expect(leesPublicatie(inhoud).soort).toBe(soort);
  });

  test('the file that we ship says that nothing was published', () => {
    const gelezen = leesPublicatie(leesBestand('voortgang'));
    expect(gelezen).toMatchObject({ soort: 'ok', publicatie: { peildatum: null, gemeenten: [] } });
  });

  test('the published schema is the one that the app reads with', () => {
    const bestand = new URL('../../../public/data/voortgang.schema.json', import.meta.url);
    const {
      title: _,
      description: __,
      ...schema
    } = JSON.parse(readFileSync(bestand, 'utf8')) as object & {
      title: string;
      description: string;
    };
    expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Publicatie))));
  });
});

describe('a stand that is kept', () => {
  const moment = '2026-11-21T16:00:00.000Z';
  const stand = toBewaardestand(publiceer([westfriesland, gebeld]), {
    id: 's1',
    naam: 'Voor de stuurgroep',
    moment,
  });

  test('says of itself what a list needs', () => {
    expect(
      leesBewaardekoppen([{ ...stand, id: 's0', bewaardOp: '2026-01-01T10:00:00.000Z' }, 7, {}, stand]),
    ).toEqual([
      expect.objectContaining({
        id: 's1',
        naam: 'Voor de stuurgroep',
        peildatum: PEILDATUM,
        afgevinkt: 1,
        gemeenten: 342,
      }),
      expect.objectContaining({ id: 's0' }),
    ]);
  });

  test('against the same stand nothing changed, and a condition is part of it', () => {
    const lezing = leesStand(JSON.parse(JSON.stringify(stand.publicatie)));
    if (lezing.soort !== 'ok') throw new Error(lezing.soort);
    const nu = new Map([...standVan([westfriesland, gebeld])].map(([code, { feit }]) => [code, feit]));
    expect(toVeranderingen({ codes, toen: lezing.toen, nu }).veranderd).toEqual([]);
    const zonder = new Map([...nu].map(([code, feit]) => [code, { ...feit, onderVoorwaarde: false }]));
    expect(toVeranderingen({ codes, toen: lezing.toen, nu: zonder }).veranderd).toHaveLength(1);
  });

  test.each([
    ['something else', { soort: 'x' }, 'ander-bestand'],
    ['a newer shape', { ...stand.publicatie, formaat: 9 }, 'te-nieuw'],
    ['a wrong row', { ...stand.publicatie, gemeenten: [7] }, 'onleesbaar'],
    ['the empty file of a site', leesBestand('voortgang'), 'leeg'],
  ])('that is %s is not compared with', (_, inhoud, soort) => {
    expect(leesStand(inhoud)).toEqual({ soort });
  });
});
