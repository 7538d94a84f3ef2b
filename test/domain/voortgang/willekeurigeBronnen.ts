import * as fc from 'fast-check';
import { Gemeentestatus, Grond } from '../../../src/domain/voortgang/gemeentestatus.ts';
import type { Trajectkeuze } from '../../../src/domain/voortgang/handfeit.ts';
import type { Handbron, Landelijkebron, Trajectbron } from '../../../src/domain/voortgang/landelijkebron.ts';
import type { Gemeentevoortgang } from '../../../src/domain/voortgang/voortgangsbestand.ts';

/** Few codes, trajecten and days, so that everything meets everything. */
export const CODES = ['GM0001', 'GM0002', 'GM0003', 'GM0004', 'GM0005'] as const;
const TRAJECTEN = ['t1', 't2', 't3'] as const;
export const EERSTE_DAG = '2026-01-01';
export const LAATSTE_DAG = '2026-02-28';

export const dag = fc
  .integer({ min: 0, max: 58 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
/** Around the change of the division, and few: facts of one day and one time have to meet often. */
const feitdag = fc
  .constantFrom(0, 12, 30, 31, 32, 58)
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
export const moment = fc
  .tuple(feitdag, fc.integer({ min: 10, max: 11 }))
  .map(([dagdeel, uur]) => `${dagdeel}T${uur}:00:00.000Z`);
/** Two only: two sources of one traject with one moment and another content have to meet often. */
const bewaardOp = fc.constantFrom('2026-02-20T10:00:00.000Z', '2026-02-21T10:00:00.000Z');
const status = fc.constantFrom(...Gemeentestatus.options);
const grond = fc.constantFrom(...Grond.options);

const statusfeit = fc.record({
  status,
  sinds: moment,
  grond,
  onderVoorwaarde: fc.boolean(),
  criteriaversie: fc.constantFrom(null, '2026.1'),
});

const gemeente = (code: string): fc.Arbitrary<Gemeentevoortgang> =>
  fc
    .record({
      nu: statusfeit,
      // In any order: two computers, two clocks.
      eerder: fc.array(statusfeit, { maxLength: 4 }),
      verschilt: fc.constantFrom<Record<string, boolean>>({}, { 'AANV-01': true }),
      geblokkeerd: fc.option(
        fc.array(fc.record({ wijziging: fc.constantFrom('AANV-01/1', 'EIGEN'), sinds: fc.option(moment) }), {
          maxLength: 2,
        }),
      ),
    })
    .map(({ nu, eerder, verschilt, geblokkeerd }) => ({
      code,
      naam: code,
      voorwaardeTot: null,
      ingangsdatum: null,
      ...nu,
      verschilt,
      geblokkeerd,
      eerder,
    }));

/** When a file was saved and when its newest fact was are apart: a file that says the same can be saved again. */
export const trajectbron: fc.Arbitrary<Trajectbron> = fc
  .record({
    traject: fc.constantFrom(...TRAJECTEN),
    soort: fc.constantFrom('browser' as const, 'bestand' as const),
    moment: bewaardOp,
    stand: fc.constantFrom('2026-01-15T10:00:00.000Z', '2026-02-15T10:00:00.000Z'),
    voorbeeld: fc.boolean(),
    codes: fc.subarray([...CODES]),
  })
  .chain(({ traject, soort, moment: op, stand, voorbeeld, codes }) =>
    fc.tuple(...codes.map(gemeente)).map((gemeenten) => ({
      id: soort === 'browser' ? traject : `bestand/${traject}`,
      soort,
      moment: op,
      voortgang: {
        traject,
        naam: traject,
        voorbeeld,
        scanlijst: { id: 'l', versie: '1' },
        stand: stand < op ? stand : op,
        gemeenten,
      },
    })),
  );

const handbron: fc.Arbitrary<Handbron> = fc
  .record({
    id: fc.constantFrom('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
    code: fc.constantFrom(...CODES),
    status,
    datum: feitdag,
    grond,
    vastgelegdOp: moment,
  })
  .map((feit) => ({
    id: feit.id,
    soort: 'hand',
    moment: feit.vastgelegdOp,
    feit: { ...feit, bron: 'lijst', kwartaal: null, reden: null },
  }));

export const bronnen: fc.Arbitrary<Landelijkebron[]> = fc.array(fc.oneof(trajectbron, handbron), {
  maxLength: 7,
});

export const keuzes: fc.Arbitrary<Trajectkeuze[]> = fc.array(
  fc.record({
    code: fc.constantFrom(...CODES),
    traject: fc.constantFrom(...TRAJECTEN),
    op: moment,
  }),
  { maxLength: 3 },
);
