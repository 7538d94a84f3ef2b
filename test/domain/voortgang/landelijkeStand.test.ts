import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Herindeling, toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import { toFeitenindex } from '../../../src/domain/voortgang/feitenindex.ts';
import type { Gemeentestatus } from '../../../src/domain/voortgang/gemeentestatus.ts';
import type { Trajectkeuze } from '../../../src/domain/voortgang/handfeit.ts';
import {
  type Landelijkebron,
  toGeldendeBronnen,
  type Trajectbron,
} from '../../../src/domain/voortgang/landelijkebron.ts';
import { toLandelijkeStandOp, toNieuwsteStand } from '../../../src/domain/voortgang/landelijkeStand.ts';
import { toLandelijkverloop } from '../../../src/domain/voortgang/landelijkverloop.ts';
import { bronnen, CODES, dag, EERSTE_DAG, keuzes, LAATSTE_DAG } from './willekeurigeBronnen.ts';

const gaatOp = (van: string, naar: string, ingang: string): Herindeling => ({
  van,
  naam: van,
  naar,
  ingang,
  stand: 'gepland',
  bron: 'test',
});
const opvolging = toOpvolging([gaatOp('GM0004', 'GM0005', '2026-02-01')], '2026-01-01');
const stand = (bron: readonly Landelijkebron[], op: string, keuze: readonly Trajectkeuze[] = []) =>
  Object.fromEntries(toLandelijkeStandOp(toFeitenindex({ bronnen: bron, keuzes: keuze, opvolging }), op));
const opId = (lijst: readonly Landelijkebron[]) =>
  lijst.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('the fold over sources', () => {
  test('gives the same whatever the order of sources and choices', () => {
    fc.assert(
      fc.property(
        bronnen.chain((b) => fc.tuple(fc.constant(b), fc.shuffledSubarray(b, { minLength: b.length }))),
        keuzes,
        dag,
        ([a, b], k, op) => {
          expect(stand(b, op, k.toReversed())).toEqual(stand(a, op, k));
        },
      ),
    );
  });

  test('gives the same whatever is put together first', () => {
    fc.assert(
      fc.property(bronnen, bronnen, bronnen, dag, (a, b, c, op) => {
        const links = toGeldendeBronnen([...toGeldendeBronnen([...a, ...b]), ...c]);
        const rechts = toGeldendeBronnen([...a, ...toGeldendeBronnen([...b, ...c])]);
        expect(opId(links)).toEqual(opId(rechts));
        expect(stand(links, op)).toEqual(stand([...a, ...b, ...c], op));
      }),
    );
  });

  test('changes nothing when the same is read again', () => {
    fc.assert(
      fc.property(bronnen, dag, (b, op) => {
        expect(stand([...b, ...b], op)).toEqual(stand(b, op));
        expect(opId(toGeldendeBronnen([...toGeldendeBronnen(b), ...b]))).toEqual(opId(toGeldendeBronnen(b)));
      }),
    );
  });

  test('never lets an example count', () => {
    fc.assert(
      fc.property(bronnen, dag, (b, op) => {
        // A newer example of the same traject takes the older copy away; so only whole trajecten are left out.
        const echt = toGeldendeBronnen(b).filter(
          (bron) => bron.soort === 'hand' || !bron.voortgang.voorbeeld,
        );
        expect(stand(b, op)).toEqual(stand(echt, op));
      }),
    );
  });
});

describe('the newest of every gemeente, in the division of a day', () => {
  const nieuwste = (bron: readonly Landelijkebron[], dagen: { peildatum: string; vandaag: string }) =>
    Object.fromEntries(toNieuwsteStand(toFeitenindex({ bronnen: bron, opvolging }), dagen));

  test('is the same whatever past day is shown, and the stand itself on a day to come', () => {
    fc.assert(
      fc.property(bronnen, dag, dag, (b, op, vandaag) => {
        // Before the herindeling the division is another.
        fc.pre(op >= '2026-02-01' || op >= vandaag);
        expect(nieuwste(b, { peildatum: op, vandaag })).toEqual(stand(b, op > vandaag ? op : vandaag));
      }),
    );
  });

  test('has the answers that a source has now, of a gemeente that went up in another since', () => {
    const bron = {
      id: 't',
      soort: 'bestand',
      moment: '2026-05-01T10:00:00.000Z',
      voortgang: {
        traject: 't',
        voorbeeld: false,
        scanlijst: { id: 'x', versie: '1' },
        gemeenten: [
          {
            code: 'GM0004',
            status: 'aanpassen',
            sinds: '2026-04-01T10:00:00.000Z',
            verschilt: { P: true },
            eerder: [{ status: 'scan', sinds: '2026-01-10T10:00:00.000Z' }],
          },
        ],
      },
    } as unknown as Landelijkebron;
    const dagen = { peildatum: '2026-01-15', vandaag: '2026-06-01' };
    expect(stand([bron], dagen.peildatum)['GM0004']?.feit.verschilt).toEqual({});
    expect(nieuwste([bron], dagen)['GM0004']?.feit.verschilt).toEqual({ P: true });
    expect(nieuwste([bron], { ...dagen, peildatum: '2026-03-01' })['GM0005']?.feit.verschilt).toEqual({
      P: true,
    });
  });
});

describe('the curve', () => {
  test('counts on every day what the stand of that day counts, the denominator included', () => {
    fc.assert(
      fc.property(bronnen, keuzes, (b, k) => {
        const index = toFeitenindex({ bronnen: b, keuzes: k, opvolging });
        const { aantallen, totaal } = toLandelijkverloop(index, {
          codes: CODES,
          van: EERSTE_DAG,
          tot: LAATSTE_DAG,
        });
        for (let at = 0; at < 59; at += 1) {
          const op = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
          const nu = toLandelijkeStandOp(index, op);
          const leden = CODES.filter((code) => code !== 'GM0004' || op < '2026-02-01');
          const geteld: Partial<Record<Gemeentestatus, number>> = {};
          for (const code of leden) {
            const status = nu.get(code)?.feit.status ?? 'onbekend';
            geteld[status] = (geteld[status] ?? 0) + 1;
          }
          const vanVerloop = Object.entries(aantallen).flatMap(([status, rij]) =>
            (rij[at] ?? 0) > 0 ? [[status, rij[at]] as const] : [],
          );
          expect(Object.fromEntries(vanVerloop), op).toEqual(geteld);
          expect(totaal[at]).toBe(leden.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is empty when the period ends before it begins', () => {
    const index = toFeitenindex({ bronnen: [], opvolging });
    const verloop = toLandelijkverloop(index, { codes: CODES, van: LAATSTE_DAG, tot: EERSTE_DAG });
    expect(verloop.totaal).toHaveLength(0);
  });
});

function traject(
  naam: string,
  code: string,
  feiten: readonly [Gemeentestatus, string][],
  moment = '2026-02-20T10:00:00.000Z',
): Trajectbron {
  const gedateerd = feiten.map(([status, op]) => ({
    status,
    sinds: `${op}T11:00:00.000Z`,
    grond: 'zelf-opgegeven' as const,
    onderVoorwaarde: false,
    criteriaversie: null,
  }));
  const nu = gedateerd.at(-1);
  if (!nu) throw new Error('no fact');
  return {
    id: `bestand/${naam}`,
    soort: 'bestand',
    moment,
    voortgang: {
      traject: naam,
      naam,
      voorbeeld: false,
      scanlijst: { id: 'l', versie: '1' },
      stand: moment,
      gemeenten: [
        {
          code,
          naam: code,
          ...nu,
          voorwaardeTot: null,
          ingangsdatum: null,
          verschilt: {},
          geblokkeerd: null,
          eerder: gedateerd.slice(0, -1),
        },
      ],
    },
  };
}
const hand = (id: string, code: string, status: Gemeentestatus, datum: string): Landelijkebron => ({
  id,
  soort: 'hand',
  moment: '2026-02-25T10:00:00.000Z',
  feit: {
    id,
    code,
    status,
    datum,
    grond: 'uit-bestand',
    bron: 'lijst',
    kwartaal: null,
    reden: null,
    vastgelegdOp: '2026-02-25T10:00:00.000Z',
  },
});

describe('the stand on a day', () => {
  test('is what held on that day, not what holds now', () => {
    const bron = traject('t', 'GM0001', [
      ['in-gesprek', '2026-01-05'],
      ['scan', '2026-01-20'],
      ['afgevinkt', '2026-02-10'],
    ]);
    const op = (d: string) => stand([bron], d)['GM0001']?.feit.status;
    expect(
      ['2026-01-04', '2026-01-05', '2026-01-19', '2026-01-20', '2026-02-09', '2026-02-10'].map(op),
    ).toEqual([undefined, 'in-gesprek', 'in-gesprek', 'scan', 'scan', 'afgevinkt']);
  });

  test('lets the newest fact win between hand and file, either way, and shows both', () => {
    const bestand = traject('t', 'GM0001', [['scan', '2026-01-20']]);
    const later = stand([bestand, hand('h', 'GM0001', 'afgevinkt', '2026-02-01')], '2026-02-28')['GM0001'];
    expect(later).toMatchObject({ feit: { status: 'afgevinkt' }, andere: [{ feit: { status: 'scan' } }] });
    const eerder = stand([bestand, hand('h', 'GM0001', 'afgevinkt', '2026-01-01')], '2026-02-28')['GM0001'];
    expect(eerder).toMatchObject({ feit: { status: 'scan' }, andere: [{ feit: { status: 'afgevinkt' } }] });
  });

  test('of what was set by hand about one day, what was written last counts', () => {
    const geschreven = fc.integer({ min: 0, max: 400 }).map((uur) => new Date(Date.UTC(2026, 1, 1, uur)));
    fc.assert(
      fc.property(fc.uniqueArray(geschreven, { minLength: 2, selector: Number }), (tijden) => {
        const feiten = tijden.map((tijd, at): Landelijkebron => {
          const een = hand(`h${tijden.length - at}`, 'GM0001', 'scan', '2026-02-01');
          if (een.soort !== 'hand') throw new Error('by hand');
          return { ...een, feit: { ...een.feit, vastgelegdOp: tijd.toISOString() } };
        });
        const laatste = new Date(Math.max(...tijden.map(Number))).toISOString();
        expect(stand(feiten, '2026-02-28')['GM0001']?.bron).toMatchObject({
          feit: { vastgelegdOp: laatste },
        });
      }),
    );
  });

  test('keeps every fact that was set by hand for one gemeente', () => {
    const feiten = [
      hand('h1', 'GM0001', 'in-gesprek', '2026-01-05'),
      hand('h2', 'GM0001', 'scan', '2026-02-05'),
      hand('h3', 'GM0001', 'gepland', '2026-01-15'),
    ];
    const gehoord = stand(feiten, '2026-02-28')['GM0001'];
    expect(gehoord?.feit.status).toBe('scan');
    expect(gehoord?.andere.map(({ feit }) => feit.status)).toEqual(['gepland', 'in-gesprek']);
    expect(gehoord?.trajecten).toEqual([]);
  });

  test('takes what stands in this browser for a file of the same traject and moment', () => {
    const bestand = traject('t', 'GM0001', [['afgevinkt', '2026-02-10']]);
    const open = traject('t', 'GM0001', [['heropend', '2026-02-11']]);
    const browser: Trajectbron = { ...open, id: 't', soort: 'browser' };
    for (const lijst of [
      [bestand, browser],
      [browser, bestand],
    ]) {
      expect(stand(lijst, '2026-02-28')['GM0001']?.feit.status).toBe('heropend');
    }
  });

  test('keeps both trajecten of an overlap, and follows the choice while it names one of them', () => {
    const a = traject('a', 'GM0001', [['afgevinkt', '2026-01-10']]);
    const b = traject('b', 'GM0001', [['scan', '2026-01-20']]);
    const kies = (naam: string) =>
      stand([a, b], '2026-02-28', [{ code: 'GM0001', traject: naam, op: '2026-02-01T10:00:00.000Z' }])[
        'GM0001'
      ];
    expect(kies('a')).toMatchObject({
      feit: { status: 'afgevinkt' },
      andere: [{ feit: { status: 'scan' } }],
    });
    expect(kies('weg')?.feit.status).toBe('scan');
    // A choice for a traject that is gone puts nobody behind what was set by hand.
    const metHand = [b, hand('h', 'GM0001', 'gepland', '2026-01-05')];
    const weg = [{ code: 'GM0001', traject: 'weg', op: '2026-02-01T10:00:00.000Z' }];
    expect(stand(metHand, '2026-02-28', weg)['GM0001']?.feit.status).toBe('scan');
    expect(kies('a')?.trajecten.toSorted()).toEqual(['a', 'b']);
  });

  test('takes a newer file of a traject for the older, also when it holds fewer facts', () => {
    const oud = traject('t', 'GM0001', [['afgevinkt', '2026-02-10']], '2026-02-11T10:00:00.000Z');
    const nieuw = traject('t', 'GM0002', [['scan', '2026-01-10']], '2026-02-12T10:00:00.000Z');
    expect(Object.keys(stand([oud, nieuw], '2026-02-28'))).toEqual(['GM0002']);
  });

  test('lands an old code on its successor from the day of the change, its own news first', () => {
    const oud = traject('t', 'GM0004', [['afgevinkt', '2026-01-20']]);
    expect(Object.keys(stand([oud], '2026-01-31'))).toEqual(['GM0004']);
    expect(stand([oud], '2026-02-01')['GM0005']).toMatchObject({
      feit: { status: 'afgevinkt', code: 'GM0004' },
      via: [{ van: 'GM0004', stand: 'gepland' }],
    });
    const eigen = traject('u', 'GM0005', [['scan', '2026-01-05']]);
    expect(stand([oud, eigen], '2026-02-01')['GM0005']).toMatchObject({
      feit: { status: 'scan' },
      via: [],
      andere: [{ feit: { status: 'afgevinkt' }, via: [{ van: 'GM0004' }] }],
    });
  });

  test('lets a choice go before succession: the traject that was chosen counts, also by an old code', () => {
    const oud = traject('t', 'GM0004', [['afgevinkt', '2026-01-05']]);
    const eigen = traject('u', 'GM0005', [['scan', '2026-01-20']]);
    const keuze = { code: 'GM0005', traject: 't', op: '2026-02-10T10:00:00.000Z' };
    const met = (...erbij: Landelijkebron[]) =>
      stand([oud, eigen, ...erbij], '2026-02-28', [keuze])['GM0005'];
    expect(met()).toMatchObject({ feit: { status: 'afgevinkt' }, via: [{ van: 'GM0004' }] });
    expect(met()?.trajecten).toEqual(['t', 'u']);
    // A newer fact by hand wins from a chosen traject, about the old gemeente too.
    expect(met(hand('h', 'GM0004', 'in-gesprek', '2026-02-11'))?.feit.status).toBe('in-gesprek');
  });

  test('a choice for a gemeente that merges goes on to count among its own trajecten', () => {
    const [t, u] = [
      traject('t', 'GM0004', [['afgevinkt', '2026-01-05']]),
      traject('u', 'GM0004', [['scan', '2026-01-20']]),
    ];
    const keuze = { code: 'GM0004', traject: 't', op: '2026-01-25T10:00:00.000Z' };
    const op = (d: string) => Object.values(stand([t, u], d, [keuze]))[0]?.feit.status;
    expect([op('2026-01-31'), op('2026-02-01')]).toEqual(['afgevinkt', 'afgevinkt']);
  });
});
