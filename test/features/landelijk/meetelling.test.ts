import { describe, expect, test } from 'vitest';
import { toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import { toFeitenindex } from '../../../src/domain/voortgang/feitenindex.ts';
import { type Handbron, PUBLICATIEBRON } from '../../../src/domain/voortgang/landelijkebron.ts';
import { toLandelijkeStandOp } from '../../../src/domain/voortgang/landelijkeStand.ts';
import { toMeetelling, zoekBronnen } from '../../../src/features/landelijk/meetellen/meetelling.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';

const register = echtRegister();
const opvolging = toOpvolging(register.herindelingen, register.peildatum);
const VANDAAG = '2026-11-22';
const hand = (id: string, code: string, datum: string): Handbron => ({
  id,
  soort: 'hand',
  moment: `${datum}T12:00:00.000Z`,
  feit: {
    id,
    code,
    status: 'afgevinkt',
    datum,
    grond: 'zelf-opgegeven',
    bron: `lijst van ${id}`,
    kwartaal: null,
    reden: null,
    vastgelegdOp: `${datum}T12:00:00.000Z`,
  },
});
const tel = (bronnen: readonly Handbron[]) =>
  toMeetelling(bronnen, toLandelijkeStandOp(toFeitenindex({ bronnen, opvolging }), VANDAAG), VANDAAG);

describe('what counts', () => {
  test('stands with the oldest source first, and what is older than 90 days apart', () => {
    const uit = tel([
      hand('vers', 'GM0355', '2026-11-20'),
      hand('oud', 'GM0344', '2021-03-01'),
      hand('rand', 'GM0014', '2026-08-24'),
      hand('ouder', 'GM0796', '2019-03-01'),
      hand('net-oud', 'GM0363', '2026-08-23'),
    ]);
    expect(uit.oud.map(({ bron }) => bron.id)).toEqual(['ouder', 'oud', 'net-oud']);
    expect(uit.recent.map(({ bron }) => bron.id)).toEqual(['rand', 'vers']);
  });

  test('says of a source that is all of days to come that its clock was wrong', () => {
    const uit = tel([hand('straks', 'GM0355', '2099-11-20')]);
    expect(uit).toMatchObject({ oud: [], recent: [], teltNiet: [{ reden: 'toekomst' }] });
  });

  test('names the gemeenten that a source settles, and none when a newer source does', () => {
    const uit = tel([hand('eerst', 'GM0355', '2026-11-01'), hand('dan', 'GM0355', '2026-11-02')]);
    expect(uit.recent.map(({ bron, bepaalt }) => [bron.id, bepaalt])).toEqual([
      ['eerst', []],
      ['dan', ['GM0355']],
    ]);
  });

  test('has what came with the site as one, however many sources it has', () => {
    const uit = tel([
      hand(`${PUBLICATIEBRON}GM0355`, 'GM0355', '2026-11-01'),
      hand(`${PUBLICATIEBRON}GM0344`, 'GM0344', '2021-11-01'),
      hand('zelf', 'GM0344', '2026-11-02'),
    ]);
    expect(uit.gepubliceerd).toEqual({ bronnen: 2, bepaalt: 1, oud: 1 });
    expect([...uit.oud, ...uit.recent].map(({ bron }) => bron.id)).toEqual(['zelf']);
  });

  test('can be searched', () => {
    const { recent } = tel([hand('a', 'GM0355', '2026-11-01'), hand('b', 'GM0344', '2026-11-02')]);
    const woordenVan = ({ bron }: (typeof recent)[number]) => bron.id;
    expect(zoekBronnen(recent, { tekst: 'b', woordenVan }).map(({ bron }) => bron.id)).toEqual(['b']);
    expect(zoekBronnen(recent, { tekst: '', woordenVan })).toHaveLength(2);
  });
});
