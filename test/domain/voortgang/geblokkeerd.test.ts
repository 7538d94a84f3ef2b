import { describe, expect, test } from 'vitest';
import type { Mutatie } from '../../../src/domain/traject/mutatie.ts';
import { pasMutatiesToe } from '../../../src/domain/traject/mutatie.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import {
  setBesluit,
  setEigenWijziging,
  setWijzigingsveld,
} from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toLangstGeblokkeerd } from '../../../src/domain/voortgang/langstGeblokkeerd.ts';
import type { Gemeentestand } from '../../../src/domain/voortgang/landelijkeStand.ts';
import type { Geblokkeerd } from '../../../src/domain/voortgang/voortgangsbestand.ts';
import type { Wijzigingsstand } from '../../../src/domain/wijziging/besluit.ts';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { klein, SCHRIJVER, telIds, werkwijze } from '../../builders.ts';

const GM = 'GM0796';
const PLEK = { gemeente: GM, wijziging: 'ZIEK-01/1' };
const nieuwId = telIds();
const leidAf = maakAfleider(werkwijze);
const op = (dag: string) => `${dag}T10:00:00.000Z`;
const doe = (traject: Traject, dag: string, mutaties: readonly Mutatie[]) =>
  pasMutatiesToe(traject, mutaties, { ...SCHRIJVER, op: op(dag) });
const antwoord = (traject: Traject, dag: string, optie: string) =>
  doe(
    traject,
    dag,
    setAntwoord(traject, {
      gemeenten: [GM],
      scanpunt: 'ZIEK-01',
      antwoord: { soort: 'optie', optie },
      versie: '2026.1',
      nieuwId,
    }),
  );
const besluit = (traject: Traject, dag: string) =>
  doe(traject, dag, setBesluit([PLEK], { keuze: 'aanpassen' }, nieuwId));
const zet = (traject: Traject, dag: string, stand: Wijzigingsstand, reden?: string) =>
  doe(
    traject,
    dag,
    setWijzigingsveld([PLEK], 'status', { stand, ...(reden !== undefined && { reden }) }, nieuwId),
  );
/** Answered otherwise and decided to change. */
const begin = besluit(antwoord(klein(), '2026-12-01', 'b'), '2026-12-02');
const wachtend = (traject: Traject) =>
  leidAf(traject)
    .voortgang()
    .gemeenten.find(({ code }) => code === GM)
    ?.geblokkeerd?.map(({ wijziging, sinds }) => `${wijziging} ${sinds?.slice(0, 10)}`);

describe('the blocked changes of a gemeente', () => {
  test('are none while nothing waits, which is not the same as not known', () => {
    expect(wachtend(klein())).toEqual([]);
    expect(wachtend(zet(begin, '2026-12-03', 'bezig'))).toEqual([]);
  });

  test('count from the day of the block', () => {
    expect(wachtend(zet(begin, '2026-12-03', 'geblokkeerd'))).toEqual(['ZIEK-01/1 2026-12-03']);
  });

  test('go on with another reason, and begin anew after a break', () => {
    const eerst = zet(begin, '2026-12-03', 'geblokkeerd', 'wacht op leverancier');
    expect(wachtend(zet(eerst, '2026-12-20', 'geblokkeerd', 'wacht op jurist'))).toEqual([
      'ZIEK-01/1 2026-12-03',
    ]);
    const weer = zet(zet(eerst, '2026-12-10', 'bezig'), '2027-01-05', 'geblokkeerd');
    expect(wachtend(weer)).toEqual(['ZIEK-01/1 2027-01-05']);
  });

  test('were never interrupted by a step that was undone, although the journaal keeps it', () => {
    const vast = zet(begin, '2026-12-03', 'geblokkeerd');
    const ongedaan = { ...zet(vast, '2026-12-10', 'klaar'), wijzigingen: vast.wijzigingen };
    expect(wachtend(ongedaan)).toEqual(['ZIEK-01/1 2026-12-03']);
  });

  test('leave out what is no work any more', () => {
    const vast = zet(begin, '2026-12-03', 'geblokkeerd');
    expect(wachtend(antwoord(vast, '2026-12-10', 'a'))).toEqual([]);
    expect(wachtend(doe(vast, '2026-12-10', setBesluit([PLEK], undefined, nieuwId)))).toEqual([]);
  });

  test('say of a change of the team itself only that there is one', () => {
    const eigen = { titel: 'GEHEIM', tekst: 'GEHEIM', soort: 'beleid', rol: 'beslisser', gemeenten: [GM] };
    const id = 'EIGEN-GEHEIM/1';
    const traject = doe(klein(), '2026-12-03', [
      ...setEigenWijziging(id, { ...eigen, soort: 'beleid' }),
      ...setWijzigingsveld(
        [{ gemeente: GM, wijziging: id }],
        'status',
        { stand: 'geblokkeerd', reden: 'GEHEIM' },
        nieuwId,
      ),
    ]);
    expect(wachtend(traject)).toEqual(['EIGEN 2026-12-03']);
    expect(JSON.stringify(leidAf(traject).voortgang())).not.toContain('GEHEIM');
  });

  test('have no day when no clock wrote one: it is not made up', () => {
    const vast = zet(begin, '2026-12-03', 'geblokkeerd');
    const zonder = {
      ...vast,
      journaal: {},
      wijzigingen: Object.fromEntries(
        Object.entries(vast.wijzigingen).map(([sleutel, feit]) => [sleutel, { ...feit, op: 'gisteren' }]),
      ),
    };
    expect(wachtend(zonder)).toEqual(['ZIEK-01/1 undefined']);
  });
});

describe('what stays blocked longest', () => {
  const feit = (geblokkeerd: Geblokkeerd[] | null) => ({ feit: { geblokkeerd }, andere: [] });
  const wacht = (wijziging: string, dag: string | null) => ({ wijziging, sinds: dag && op(dag) });
  const stand = (per: Record<string, { feit: { geblokkeerd: Geblokkeerd[] | null }; andere: unknown[] }>) =>
    new Map(Object.entries(per)) as unknown as ReadonlyMap<string, Gemeentestand>;
  const DAG = '2026-11-22';

  test('stands first, with its gemeenten and days; what has no day comes last', () => {
    const beeld = toLangstGeblokkeerd(
      ['a', 'b', 'c', 'd', 'e'],
      stand({
        a: feit([wacht('P/1', '2026-11-02'), wacht('Q/1', '2026-01-01')]),
        b: feit([wacht('P/1', '2026-06-05')]),
        c: feit([wacht('P/1', null), wacht('R/1', null)]),
        d: feit([]),
        e: feit(null),
      }),
      DAG,
    );
    expect(
      beeld.aanpassingen.map(({ wijziging, langst, gemeenten }) => [
        wijziging,
        langst?.dagen,
        gemeenten.map(({ code }) => code).join(''),
      ]),
    ).toEqual([
      ['Q/1', 325, 'a'],
      ['P/1', 170, 'bac'],
      ['R/1', undefined, 'c'],
    ]);
    expect(beeld).toMatchObject({ bekend: 4, onbekend: ['e'], stil: 0 });
  });

  test('counts the days until the day that is shown, and leaves out what began later', () => {
    const rij = stand({ a: feit([wacht('P/1', '2026-11-02'), wacht('Q/1', '2026-11-20')]) });
    const op10 = toLangstGeblokkeerd(['a'], rij, '2026-11-10').aanpassingen;
    expect(op10.map(({ wijziging, langst }) => [wijziging, langst?.dagen])).toEqual([['P/1', 8]]);
  });

  test('asks the newest source that knows it: none beats not known, and silence is counted apart', () => {
    const weet = feit([wacht('P/1', '2026-11-02')]);
    const beeld = toLangstGeblokkeerd(
      ['a', 'b', 'c'],
      stand({
        a: { feit: { geblokkeerd: null }, andere: [weet] },
        b: { feit: { geblokkeerd: [] }, andere: [weet] },
      }),
      DAG,
    );
    expect(beeld.aanpassingen.flatMap(({ gemeenten }) => gemeenten.map(({ code }) => code))).toEqual(['a']);
    expect(beeld).toMatchObject({ bekend: 2, onbekend: [], stil: 1 });
  });

  test('counts a gemeente once per change, by the longest of what its teams added themselves', () => {
    const rij = stand({ a: feit([wacht('EIGEN', '2026-11-20'), wacht('EIGEN', '2026-11-02')]) });
    const [eigen] = toLangstGeblokkeerd(['a'], rij, DAG).aanpassingen;
    expect(eigen).toMatchObject({ wijziging: 'EIGEN', langst: { dagen: 20 }, gemeenten: [{ code: 'a' }] });
    expect(eigen?.gemeenten).toHaveLength(1);
  });
});
