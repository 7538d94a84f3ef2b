import { describe, expect, it } from 'vitest';
import { toMeetlat, toRegiomerken, vergelijkGemeente } from '../../../src/domain/proces/vergelijking.ts';
import { toNormen } from '../../../src/domain/scanlijst/normenset.ts';
import { antwoorden, meetlat, preferentAntwoord, werkwijze } from '../../builders.ts';

const alles = Object.fromEntries(
  werkwijze.scanlijst.scanpunten.map((p) => [p.id, preferentAntwoord(p)] as const),
);
const merkVan = (id: string, kort: Parameters<typeof antwoorden>[0]) =>
  vergelijkGemeente(meetlat, antwoorden({ ...alles, ...kort })).merken.get(id);

describe('marks of drawn steps', () => {
  it.each([
    ['vervalt', 'X-E-declaratie', { 'BETA-03': 'b' }, ['BETA-03']],
    ['komt-erbij', 'HD3', { 'BESL-03': 'd' }, ['BESL-03']],
    ['verandert', 'HB1', { 'AANV-01': 'd' }, ['AANV-01']],
    ['verandert when part of its deelstappen is missing', 'HC2', { 'LOON-04': 'b' }, ['LOON-04']],
    ['onbekend', 'HG3', { 'LOON-05': { soort: 'weten-we-niet' } }, ['LOON-05']],
    ['eigen-beleid', 'C1', { 'FORF-01': 'b' }, ['FORF-01']],
    ['blijft', 'HE3', {}, []],
  ] as const)('%s', (merk, id, kort, scanpunten) => {
    expect(merkVan(id, kort)).toEqual({ merk: merk.split(' ')[0], scanpunten });
  });

  it('names every cause of one extra step', () => {
    expect(merkVan('X-F-stop', { 'ZIEK-01': 'b', 'ZIEK-04': 'b' })?.scanpunten).toEqual([
      'ZIEK-01',
      'ZIEK-04',
    ]);
  });

  it('shows an own answer as unknown: it says that it is different, not how', () => {
    expect(merkVan('HB1', { 'AANV-01': { soort: 'anders-namelijk', tekst: 'fax' } })).toEqual({
      merk: 'onbekend',
      scanpunten: ['AANV-01'],
    });
  });

  it('puts a difference without effect at the step that the question is about', () => {
    expect(merkVan('HD1', { 'BETA-09': 'c' })).toEqual({ merk: 'verandert', scanpunten: ['BETA-09'] });
  });

  it('shows a known difference although other questions on the step are open', () => {
    const { merken } = vergelijkGemeente(meetlat, antwoorden({ 'AANV-01': 'd' }));
    expect(merken.get('HB1')?.merk).toBe('verandert');
    expect(merken.get('HB3')?.merk).toBe('nog-open');
  });

  it('calls a step that no question touches "blijft" only when the whole kern is done', () => {
    const { kern, puntenBij } = meetlat.raakvlakken;
    const ongeraakt = werkwijze.werkproces.hoofdstappen.filter(({ id }) => !puntenBij.has(id));
    expect(ongeraakt).not.toEqual([]);
    const merken = (ids: readonly string[]) => {
      const gegeven = Object.entries(alles).filter(([id]) => ids.includes(id));
      const vergelijking = vergelijkGemeente(meetlat, antwoorden(Object.fromEntries(gegeven)));
      return new Set(ongeraakt.map(({ id }) => vergelijking.merken.get(id)?.merk));
    };
    expect(merken(['AANV-01'])).toEqual(new Set(['nog-open']));
    expect(merken(kern.slice(1))).toEqual(new Set(['nog-open']));
    expect(merken(kern)).toEqual(new Set(['blijft']));
  });

  it('counts a skipped question as done', () => {
    expect(merkVan('C1', { 'FORF-01': 'c' })?.merk).toBe('eigen-beleid');
  });

  it('never compares with an empty norm, and does once it is filled', () => {
    const feit = { soort: 'termijn', waarde: 25, eenheid: 'dag', anker: 'van-de-maand' } as const;
    const gevuld = toMeetlat(
      werkwijze,
      toNormen(
        werkwijze.normenset,
        new Map([['NORM-BETAALDAG', { waarde: 20, eenheid: 'dag', anker: 'van-de-maand', bron: 'proef' }]]),
      ),
    );
    const kort = antwoorden({ ...alles, 'BETA-02': feit });
    expect(vergelijkGemeente(meetlat, kort).merken.get('HE1')?.merk).toBe('blijft');
    expect(vergelijkGemeente(gevuld, kort).merken.get('HE1')).toEqual({
      merk: 'verandert',
      scanpunten: ['BETA-02'],
    });
  });
});

describe('marks of a region', () => {
  it('show the mark that asks most attention, and for whom it holds', () => {
    const regio = toRegiomerken(
      new Map([
        ['GM1', vergelijkGemeente(meetlat, antwoorden({ ...alles, 'AANV-01': 'd' }))],
        ['GM2', vergelijkGemeente(meetlat, antwoorden(alles))],
        ['GM3', vergelijkGemeente(meetlat, antwoorden({ ...alles, 'AANV-01': 'c' }))],
      ]),
      meetlat.raakvlakken,
    );
    expect(regio.get('HB1')).toMatchObject({
      merk: 'verandert',
      voor: ['GM1', 'GM3'],
      scanpunten: ['AANV-01'],
    });
    expect(regio.get('HE3')).toMatchObject({ merk: 'blijft', voor: ['GM1', 'GM2', 'GM3'] });
  });
});
