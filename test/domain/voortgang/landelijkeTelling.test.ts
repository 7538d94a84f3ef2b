import { describe, expect, test } from 'vitest';
import { dagenTussen, dagVan, toDag } from '../../../src/domain/voortgang/dag.ts';
import { toKaartklasse } from '../../../src/domain/voortgang/gemeentestatus.ts';
import { telGronden } from '../../../src/domain/voortgang/gronden.ts';
import type { Handfeit } from '../../../src/domain/voortgang/handfeit.ts';
import type { Gemeentestand } from '../../../src/domain/voortgang/landelijkeStand.ts';
import { uitHand, uitTraject } from '../../../src/domain/voortgang/landelijkfeit.ts';
import { OUD_NA_DAGEN, toBronouderdom, toOuderdom } from '../../../src/domain/voortgang/ouderdom.ts';
import { telPerRegio } from '../../../src/domain/voortgang/regiostand.ts';
import type { Gemeentevoortgang } from '../../../src/domain/voortgang/voortgangsbestand.ts';
import { echtRegister } from '../regio/publicData.ts';

const register = echtRegister();
const codes = register.gemeenten.map(({ code }) => code);

function stand(
  code: string,
  status: Gemeentevoortgang['status'],
  grond: Gemeentevoortgang['grond'] = 'zelf-opgegeven',
  op = '2026-11-09T10:00:00.000Z',
): Gemeentestand {
  const gemeente: Gemeentevoortgang = {
    code,
    naam: code,
    status,
    sinds: op,
    grond,
    onderVoorwaarde: false,
    voorwaardeTot: null,
    ingangsdatum: null,
    criteriaversie: null,
    verschilt: {},
    geblokkeerd: null,
    eerder: [],
  };
  const scanlijst = { id: 'x', versie: '1' };
  return {
    code,
    klasse: toKaartklasse(status),
    feit: uitTraject(gemeente, 0, scanlijst),
    bron: {
      id: 'b',
      soort: 'bestand',
      moment: '2026-11-01T00:00:00.000Z',
      voortgang: {
        traject: 'b',
        naam: 'b',
        voorbeeld: false,
        scanlijst,
        stand: op,
        gemeenten: [gemeente],
      },
    },
    andere: [],
    via: [],
    trajecten: ['b'],
  };
}
const kaart = (...standen: Gemeentestand[]) => new Map(standen.map((s) => [s.code, s]));

describe('telPerRegio', () => {
  test("has a row for each of the 35 regio's, by name, and every gemeente in exactly one", () => {
    const rijen = telPerRegio(register, new Map());
    expect(rijen).toHaveLength(35);
    expect(rijen.flatMap(({ gemeenten }) => gemeenten).toSorted()).toEqual(codes.toSorted());
    expect(rijen[0]?.naam).toBe('Achterhoek');
  });

  test('counts a gemeente in its own regio only, and the rest as onbekend', () => {
    const rijen = telPerRegio(register, kaart(stand('GM0355', 'afgevinkt')));
    const met = rijen.filter(({ aantallen }) => aantallen.afgevinkt > 0);
    expect(met.map(({ gemeenten }) => gemeenten.includes('GM0355'))).toEqual([true]);
    const som = rijen.reduce((tot, { aantallen }) => tot + aantallen.onbekend, 0);
    expect(som).toBe(341);
  });
});

describe('telGronden', () => {
  test('keeps what is confirmed apart from what is said, each with its afgevinkt and its age', () => {
    const telling = telGronden(
      codes,
      kaart(
        stand('GM0355', 'afgevinkt', 'bevestigd-door-begeleider'),
        stand('GM0310', 'afgevinkt'),
        stand('GM0312', 'scan', 'zelf-opgegeven', '2026-06-01T10:00:00.000Z'),
      ),
      '2026-11-21',
    );
    expect(telling).toEqual({
      'bevestigd-door-begeleider': { gemeenten: 1, afgevinkt: 1, dagen: { jongste: 12, oudste: 12 }, oud: 0 },
      'zelf-opgegeven': { gemeenten: 2, afgevinkt: 1, dagen: { jongste: 12, oudste: 173 }, oud: 1 },
      'uit-bestand': { gemeenten: 0, afgevinkt: 0, dagen: undefined, oud: 0 },
      onbekend: 339,
    });
  });

  test('a fact that says onbekend is no news', () => {
    const telling = telGronden(codes, kaart(stand('GM0355', 'onbekend')), '2026-11-21');
    expect(telling['zelf-opgegeven'].gemeenten).toBe(0);
    expect(telling.onbekend).toBe(342);
  });

  test('facts about other codes are not counted', () => {
    expect(telGronden(codes, kaart(stand('VB0001', 'afgevinkt')), '2026-11-21').onbekend).toBe(342);
  });
});

describe('toOuderdom', () => {
  const oud = (op: string, vandaag: string) =>
    toOuderdom(stand('GM0355', 'scan', 'zelf-opgegeven', op), vandaag);
  test('counts whole days, over the change of the clock', () => {
    expect(oud('2026-03-20T12:00:00.000Z', '2026-04-01')).toEqual({ dagen: 12, oud: false });
  });
  test('is old from the day after the limit', () => {
    expect(oud('2026-01-01T12:00:00.000Z', '2026-04-01')).toEqual({ dagen: OUD_NA_DAGEN, oud: false });
    expect(oud('2026-01-01T12:00:00.000Z', '2026-04-02')).toEqual({ dagen: OUD_NA_DAGEN + 1, oud: true });
  });
  test('what was set by hand is as old as the day that it is about, not as its writing down', () => {
    const feit: Handfeit = {
      id: 'h',
      code: 'GM0355',
      status: 'afgevinkt',
      datum: '2026-01-01',
      grond: 'uit-bestand',
      bron: 'lijst',
      kwartaal: null,
      reden: null,
      vastgelegdOp: '2026-03-31T12:00:00.000Z',
    };
    const bron = { id: 'h', soort: 'hand', moment: feit.vastgelegdOp, feit } as const;
    expect(toOuderdom({ bron, feit: uitHand(bron, 0) }, '2026-04-01')).toEqual({ dagen: 90, oud: false });
    expect(toBronouderdom(bron, '2026-04-01')).toEqual({ dagen: 90, oud: false });
  });
  test('a source from the future and one without a time have no age: neither is fresh', () => {
    expect(oud('2027-01-01T12:00:00.000Z', '2026-04-01')).toBeUndefined();
    expect(oud('', '2026-04-01')).toBeUndefined();
  });
  test('on a past day, or with a clock that is ahead, it is the age of the status', () => {
    const een = stand('GM0355', 'scan', 'zelf-opgegeven', '2026-03-20T12:00:00.000Z');
    if (een.bron.soort === 'hand') throw new Error('a traject');
    const later = {
      ...een,
      bron: { ...een.bron, voortgang: { ...een.bron.voortgang, stand: '2099-01-01T12:00:00.000Z' } },
    };
    expect(toOuderdom(later, '2026-04-01')).toEqual({ dagen: 12, oud: false });
  });
});

test('a day is written in the calendar of the user', () => {
  expect(toDag(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
  expect(dagVan('geen tijd')).toBeUndefined();
  expect(dagenTussen({ van: '2026-02-27', tot: '2026-03-01' })).toBe(2);
});
