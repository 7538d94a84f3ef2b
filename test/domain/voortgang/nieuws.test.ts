import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import { vinkAf } from '../../../src/domain/traject/opdrachten/afvinken.ts';
import {
  setBesluit,
  setEigenWijziging,
  setWijzigingsveld,
} from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import { type Mutatie, pasMutatiesToe } from '../../../src/domain/traject/mutatie.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toGezien, toNieuws } from '../../../src/domain/voortgang/nieuws.ts';
import { klein, telIds } from '../../builders.ts';

const nieuwId = telIds();
const schrijf = (t: Traject, browser: string, op: string, mutaties: readonly Mutatie[]) =>
  pasMutatiesToe(t, mutaties, { door: { browser }, op });
const PLEK = { gemeente: 'GM0796', wijziging: 'AANV-01/1' };
const status = (stand: 'te-doen' | 'bezig' | 'klaar') =>
  setWijzigingsveld([PLEK], 'status', { stand }, nieuwId);
const eigenaar = (naam: string) => setWijzigingsveld([PLEK], 'eigenaar', naam, nieuwId);

const maandag = schrijf(klein(), 'ik', '2026-11-16T09:00:00.000Z', status('bezig'));
const nieuws = (t: Traject, eerder: Traject) => toNieuws(t, { soort: 'gezien', gezien: toGezien(eerder) });

describe('what is new', () => {
  it('is nothing when nobody wrote anything since', () => {
    expect(nieuws(maandag, maandag)).toEqual([]);
  });

  it('is the state as it is now beside the state that was seen, once, however often it changed', () => {
    const na = [status('klaar'), status('te-doen'), status('klaar')].reduce(
      (t, m, n) => schrijf(t, 'ander', `2026-11-17T1${n}:00:00.000Z`, m),
      maandag,
    );
    expect(nieuws(na, maandag)).toEqual([
      {
        soort: 'status',
        ...PLEK,
        van: 'bezig',
        naar: 'klaar',
        door: { browser: 'ander' },
        op: '2026-11-17T12:00:00.000Z',
      },
    ]);
  });

  it('leaves out what was changed and changed back', () => {
    const heen = schrijf(maandag, 'ik', '2026-11-17T10:00:00.000Z', status('klaar'));
    expect(nieuws(schrijf(heen, 'ik', '2026-11-17T11:00:00.000Z', status('bezig')), maandag)).toEqual([]);
    const besluit = schrijf(
      maandag,
      'ik',
      '2026-11-17T10:00:00.000Z',
      setBesluit([PLEK], { keuze: 'later' }, nieuwId),
    );
    const terug = schrijf(besluit, 'ik', '2026-11-17T11:00:00.000Z', setBesluit([PLEK], undefined, nieuwId));
    expect(nieuws(terug, maandag)).toEqual([]);
  });

  it('holds what a colleague did before, and that came in by a file after it', () => {
    const gezien = schrijf(maandag, 'ik', '2026-11-18T09:00:00.000Z', eigenaar('Jurist'));
    // Done on Tuesday in another browser; merged on Thursday.
    const samen = schrijf(gezien, 'collega', '2026-11-17T09:00:00.000Z', status('klaar'));
    expect(nieuws(samen, gezien)).toMatchObject([
      { soort: 'status', naar: 'klaar', door: { browser: 'collega' } },
    ]);
  });

  it('has a line for each kind of thing, the newest first', () => {
    const stappen: (readonly Mutatie[])[] = [
      setBesluit([PLEK], { keuze: 'aanpassen', bevestigd: { rol: 'beslisser', op: '2026-11-17' } }, nieuwId),
      eigenaar('Jurist'),
      setWijzigingsveld([PLEK], 'deadline', '2027-01-01', nieuwId),
      setWijzigingsveld([PLEK], 'inspanning', 'L', nieuwId),
      setEigenWijziging('EIGEN-x/1', {
        titel: 'Iets',
        tekst: '',
        soort: 'brief',
        rol: 'beleid',
        gemeenten: ['GM0796'],
      }),
      setAntwoord(maandag, {
        gemeenten: ['GM0796', 'GM0355'],
        scanpunt: 'AANV-02',
        antwoord: { soort: 'optie', optie: 'a' },
        versie: '2026.1',
        nieuwId,
      }),
      vinkAf('GM0355', { op: '2026-11-17', rol: 'b', criteriaversie: '1', onderVoorwaarde: false }, nieuwId),
    ];
    const na = stappen.reduce((t, m, n) => schrijf(t, 'ander', `2026-11-17T1${n}:00:00.000Z`, m), maandag);
    expect(nieuws(na, maandag).map(({ soort }) => soort)).toEqual([
      'afgevinkt',
      'antwoorden',
      'antwoorden',
      'eigen',
      'inspanning',
      'deadline',
      'eigenaar',
      'besluit',
    ]);
  });

  it('since a day counts that day, by the calendar of the reader', () => {
    const sinds = (dag: string) => toNieuws(maandag, { soort: 'dag', dag }).length;
    expect([sinds('2026-11-15'), sinds('2026-11-16'), sinds('2026-11-17')]).toEqual([1, 1, 0]);
  });

  it('never tells twice what was seen, whoever wrote it and in whatever order', () => {
    const stap = fc.record({
      browser: fc.constantFrom('a', 'b', 'c'),
      uur: fc.integer({ min: 10, max: 20 }),
      stand: fc.constantFrom('te-doen', 'bezig', 'klaar'),
    });
    fc.assert(
      fc.property(fc.array(stap), (stappen) => {
        const na = stappen.reduce(
          (t, { browser, uur, stand }) => schrijf(t, browser, `2026-11-17T${uur}:00:00.000Z`, status(stand)),
          maandag,
        );
        expect(nieuws(na, na)).toEqual([]);
        expect(nieuws(na, maandag).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
