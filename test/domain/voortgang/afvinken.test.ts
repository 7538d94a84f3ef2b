import { describe, expect, it } from 'vitest';
import { maakAfleider } from '../../../src/store/afgeleid.ts';
import { setAntwoord } from '../../../src/domain/traject/opdrachten/antwoorden.ts';
import {
  heropen,
  setEigenaar,
  setIngangsdatum,
  setVinkje,
  setVoorwaarde,
  vinkAf,
} from '../../../src/domain/traject/opdrachten/afvinken.ts';
import { setBesluit, setWijzigingsveld } from '../../../src/domain/traject/opdrachten/wijzigingen.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toOpvolging } from '../../../src/domain/regio/herindeling.ts';
import { toFeitenindex } from '../../../src/domain/voortgang/feitenindex.ts';
import { telKlassen } from '../../../src/domain/voortgang/kaarttelling.ts';
import type { Landelijkebron } from '../../../src/domain/voortgang/landelijkebron.ts';
import { toLandelijkeStandOp } from '../../../src/domain/voortgang/landelijkeStand.ts';
import { klein, preferentAntwoord, SCHRIJVER, telIds, voerUit, werkwijze } from '../../builders.ts';

const GM = 'GM0796';
/** The standing on a day after every fact of these tests. */
const toLandelijkeStand = (bronnen: readonly Landelijkebron[], { voorbeelden }: { voorbeelden: boolean }) =>
  toLandelijkeStandOp(
    toFeitenindex({ bronnen, voorbeelden, opvolging: toOpvolging([], '2026-01-01') }),
    '2026-12-31',
  );
const leidAf = maakAfleider(werkwijze);
const nieuwId = telIds();
const zet = (t: Traject, id: string, optie: string) =>
  voerUit(
    t,
    setAntwoord(t, {
      gemeenten: [GM],
      scanpunt: id,
      antwoord: { soort: 'optie', optie },
      versie: '2026.1',
      nieuwId,
    }),
  );

/** Every core question as preferred, for one gemeente. */
function kernKlaar(): Traject {
  return werkwijze.scanlijst.scanpunten
    .filter(({ laag }) => laag === 'kern')
    .reduce(
      (t, punt) =>
        voerUit(
          t,
          setAntwoord(t, {
            gemeenten: [GM],
            scanpunt: punt.id,
            antwoord: preferentAntwoord(punt),
            versie: '2026.1',
            nieuwId,
          }),
        ),
      klein(),
    );
}
const stand = (t: Traject) => {
  const uit = leidAf(t).afvinkstanden().get(GM);
  if (!uit) throw new Error('geen stand');
  return uit;
};
const punt = (t: Traject, nr: number) => stand(t).punten.find((p) => p.punt.nr === nr)?.stand;
const status = (t: Traject) =>
  leidAf(t)
    .voortgang()
    .gemeenten.find(({ code }) => code === GM)?.status;

/** A gemeente that meets all eight points. */
function klaar(): Traject {
  let t = kernKlaar();
  for (const { id, bepaling } of werkwijze.afvinken.punten) {
    if (bepaling === 'aangevinkt')
      t = voerUit(t, setVinkje(GM, id, { bewijs: 'gezien op de website', rol: 'begeleider' }));
  }
  return voerUit(t, setIngangsdatum(GM, '2027-01-01'), setEigenaar(GM, 'administratie'));
}

describe('the eight points', () => {
  it('start open, all of them', () => {
    expect(stand(klein()).punten.map((p) => p.stand)).toEqual(Array(8).fill('open'));
  });

  it('call the scan complete when every core question has an answer, "weten we niet" included', () => {
    let t = kernKlaar();
    t = voerUit(
      t,
      setAntwoord(t, {
        gemeenten: [GM],
        scanpunt: 'ZIEK-01',
        antwoord: { soort: 'weten-we-niet' },
        versie: '2026.1',
        nieuwId,
      }),
    );
    expect(punt(t, 1)).toBe('in-orde');
    expect(
      punt(
        voerUit(
          t,
          setAntwoord(t, {
            gemeenten: [GM],
            scanpunt: 'ZIEK-02',
            antwoord: undefined,
            versie: '2026.1',
            nieuwId,
          }),
        ),
        1,
      ),
    ).toBe('open');
  });

  it('are blocked by a difference that must change, until the change is done', () => {
    let t = zet(kernKlaar(), 'ZIEK-01', 'b');
    expect(stand(t).blokkades.map((b) => b.reden)).toEqual(['geen-besluit']);
    const plek = [{ gemeente: GM, wijziging: 'ZIEK-01/1' }];
    t = voerUit(t, setBesluit(plek, { keuze: 'aanpassen' }, nieuwId));
    expect(stand(t).blokkades.map((b) => b.reden)).toEqual(['te-doen']);
    t = voerUit(
      t,
      setWijzigingsveld(plek, 'status', { stand: 'geblokkeerd', reden: 'leverancier' }, nieuwId),
    );
    expect(stand(t).blokkades.map((b) => b.reden)).toEqual(['geblokkeerd']);
    t = voerUit(t, setWijzigingsveld(plek, 'status', { stand: 'klaar' }, nieuwId));
    expect(punt(t, 2)).toBe('in-orde');
  });

  it('are not blocked by what nobody confirmed, nor by beleidsvrijheid', () => {
    expect(stand(zet(zet(kernKlaar(), 'DOEL-02', 'c'), 'FORF-01', 'c')).blokkades).toEqual([]);
  });

  it('propose a tick when the answers say so', () => {
    const voorstel = (t: Traject) => stand(t).punten.find((p) => p.punt.id === 'AFV-06')?.voorstel;
    expect(voorstel(kernKlaar())).toBe(true);
    expect(voorstel(zet(kernKlaar(), 'ZIEK-02', 'b'))).toBe(false);
  });

  it('allow checking off when all are met, and only then', () => {
    expect(stand(klaar()).kanAfvinken).toBe(true);
    expect(stand(voerUit(klaar(), setIngangsdatum(GM, undefined))).kanAfvinken).toBe(false);
  });

  it('allow checking off on a condition, shown apart', () => {
    const t = voerUit(
      klaar(),
      setVinkje(GM, 'AFV-04', undefined),
      setVoorwaarde(GM, 'AFV-04', { reden: 'drukker', geldigTot: '2027-03-01', rol: 'beslisser' }),
    );
    expect(stand(t)).toMatchObject({ kanAfvinken: true, onderVoorwaarde: true });
  });
});

describe('status of a gemeente', () => {
  it('goes from in gesprek through scan and aanpassen to afgevinkt, and back only by hand', () => {
    expect(status(klein())).toBe('in-gesprek');
    expect(status(zet(klein(), 'AANV-01', 'd'))).toBe('scan');
    const metVerschil = zet(kernKlaar(), 'ZIEK-01', 'b');
    expect(status(metVerschil)).toBe('scan');
    const besloten = voerUit(
      metVerschil,
      setBesluit([{ gemeente: GM, wijziging: 'ZIEK-01/1' }], { keuze: 'aanpassen' }, nieuwId),
    );
    expect(status(besloten)).toBe('aanpassen');
    const af = voerUit(
      klaar(),
      vinkAf(
        GM,
        { op: '2026-11-21', rol: 'begeleider', criteriaversie: '2026.1', onderVoorwaarde: false },
        nieuwId,
      ),
    );
    expect(status(af)).toBe('afgevinkt');
    expect(status(zet(af, 'ZIEK-01', 'b'))).toBe('afgevinkt');
    expect(
      status(
        voerUit(
          af,
          heropen(GM, { op: '2026-12-01', rol: 'begeleider', reden: 'terug naar eigen brief' }, nieuwId),
        ),
      ),
    ).toBe('heropend');
  });
});

describe('national stand', () => {
  const voortgang = (t: Traject) => leidAf(t).voortgang();
  const af = voerUit(
    klaar(),
    vinkAf(
      GM,
      { op: '2026-11-21', rol: 'begeleider', criteriaversie: '2026.1', onderVoorwaarde: false },
      nieuwId,
    ),
  );
  const bron = (id: string, v: ReturnType<typeof voortgang>) => ({
    id,
    soort: 'bestand' as const,
    moment: v.stand,
    voortgang: v,
  });

  it('takes the newest fact, whatever the order of the sources', () => {
    const oud = bron('a', {
      ...voortgang(klein()),
      traject: 'ander',
      gemeenten: voortgang(klein()).gemeenten.map((g) => ({ ...g, sinds: '2026-01-01T00:00:00.000Z' })),
    });
    const nieuw = bron('b', voortgang(af));
    for (const bronnen of [
      [oud, nieuw],
      [nieuw, oud],
    ]) {
      const gemeente = toLandelijkeStand(bronnen, { voorbeelden: false }).get(GM);
      expect(gemeente).toMatchObject({ klasse: 'afgevinkt', bron: { id: 'b' } });
      expect(gemeente?.andere).toHaveLength(1);
    }
  });

  it('forgets a check-off of the same traject that was taken back', () => {
    const oud = bron('bestand/t1', { ...voortgang(af), stand: '2026-11-01T00:00:00.000Z' });
    const nu = {
      id: 't1',
      soort: 'browser' as const,
      moment: '2026-11-02T00:00:00.000Z',
      voortgang: voortgang(klein()),
    };
    for (const bronnen of [
      [oud, nu],
      [nu, oud],
    ]) {
      expect(toLandelijkeStand(bronnen, { voorbeelden: false }).get(GM)?.klasse).toBe('voorbereiding');
    }
  });

  it('never counts an example, and shows it only when asked', () => {
    const voorbeeld = bron('v', { ...voortgang(af), voorbeeld: true });
    expect(toLandelijkeStand([voorbeeld], { voorbeelden: false }).size).toBe(0);
    expect(toLandelijkeStand([voorbeeld], { voorbeelden: true }).get(GM)?.klasse).toBe('afgevinkt');
  });

  it('calls a gemeente without news onbekend, never "niet begonnen"', () => {
    expect(
      telKlassen(['GM9999', GM], toLandelijkeStand([bron('a', voortgang(af))], { voorbeelden: false })),
    ).toMatchObject({
      onbekend: 1,
      afgevinkt: 1,
      'niet-begonnen': 0,
    });
  });

  it('carries no notes, names or reasons', () => {
    const t = voerUit(af, [
      {
        deel: 'team',
        sleutel: 'x',
        waarde: { rol: 'beslisser', uitvoerder: null, naam: 'GEHEIM', mail: 'GEHEIM' },
      },
      { deel: 'notities', sleutel: `${GM}/AANV-01`, waarde: 'GEHEIM' },
    ]);
    expect(JSON.stringify(voortgang(t))).not.toContain('GEHEIM');
    expect(JSON.stringify(voortgang(t))).not.toContain(SCHRIJVER.door.browser);
  });
});
