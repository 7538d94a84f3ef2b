import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gelezen, planInlezen } from '../../../src/domain/voortgang/inleesplan.ts';
import { type Trajectbron, toGeldendeBronnen } from '../../../src/domain/voortgang/landelijkebron.ts';
import { bronnen } from './willekeurigeBronnen.ts';

const bestanden = bronnen.map((lijst) =>
  lijst.flatMap((bron): Gelezen[] =>
    bron.soort === 'hand' ? [] : [{ voortgang: bron.voortgang, opgeslagenOp: bron.moment }],
  ),
);
/** What is kept after reading: as the storage does it, one source per traject. */
function lees(aanwezig: readonly Trajectbron[], gelezen: readonly Gelezen[]): Trajectbron[] {
  const na = new Map(aanwezig.map((bron) => [bron.voortgang.traject, bron]));
  for (const bron of planInlezen(aanwezig, gelezen).teBewaren) na.set(bron.voortgang.traject, bron);
  return [...na.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
const gemeente = (code: string, status: 'scan' | 'afgevinkt') => ({
  code,
  naam: `Naam ${code}`,
  status,
  sinds: '2026-01-05T10:00:00.000Z',
  grond: 'zelf-opgegeven' as const,
  onderVoorwaarde: false,
  voorwaardeTot: null,
  ingangsdatum: null,
  criteriaversie: null,
  verschilt: {},
  geblokkeerd: null,
  eerder: [],
});
const bestand = (
  traject: string,
  opgeslagenOp: string,
  gemeenten: ReturnType<typeof gemeente>[],
  voorbeeld = false,
): Gelezen => ({
  opgeslagenOp,
  voortgang: {
    traject,
    naam: `Regio ${traject}`,
    voorbeeld,
    scanlijst: { id: 'l', versie: '1' },
    stand: opgeslagenOp,
    gemeenten,
  },
});

describe('reading files in', () => {
  test('a file that was read by an earlier version, which took less out of it, is taken anew', () => {
    const op = '2026-11-01T10:00:00.000Z';
    const oud = bestand('t', op, [gemeente('GM0001', 'scan')]);
    const [rij] = oud.voortgang.gemeenten;
    if (!rij) throw new Error('no gemeente');
    for (const geblokkeerd of [[], [{ wijziging: 'AANV-01/1', sinds: op }]]) {
      const nu = { ...oud, voortgang: { ...oud.voortgang, gemeenten: [{ ...rij, geblokkeerd }] } };
      const bewaard = planInlezen([], [oud]).teBewaren;
      expect(planInlezen(bewaard, [nu]).uitkomsten).toMatchObject([{ soort: 'gelukt', wissels: [] }]);
      expect(planInlezen(lees(bewaard, [nu]), [oud]).uitkomsten).toEqual([{ soort: 'ouder' }]);
    }
  });

  test('the same files twice change nothing, and are told as double or older', () => {
    fc.assert(
      fc.property(bestanden, (gelezen) => {
        const na = lees([], gelezen);
        const weer = planInlezen(na, gelezen);
        expect(weer.teBewaren).toEqual([]);
        expect(weer.uitkomsten.every(({ soort }) => soort === 'dubbel' || soort === 'ouder')).toBe(true);
      }),
    );
  });

  test('keeps the same whatever the order of the files, and in one go or in two', () => {
    fc.assert(
      fc.property(bestanden, bestanden, (a, b) => {
        const samen = lees([], [...a, ...b]);
        expect(lees([], [...b, ...a].toReversed())).toEqual(samen);
        expect(lees(lees([], a), b)).toEqual(samen);
      }),
    );
  });

  test('keeps of each traject what the fold would count', () => {
    fc.assert(
      fc.property(bestanden, (gelezen) => {
        const bronnenVan = gelezen.map(({ voortgang, opgeslagenOp }): Trajectbron => ({
          id: `bestand/${voortgang.traject}`,
          soort: 'bestand',
          moment: opgeslagenOp,
          voortgang,
        }));
        const geldend = toGeldendeBronnen(bronnenVan).toSorted((x, y) => (x.id < y.id ? -1 : 1));
        expect(lees([], gelezen)).toEqual(geldend);
      }),
    );
  });

  const eerst = bestand('t', '2026-01-10T10:00:00.000Z', [
    gemeente('GM0001', 'scan'),
    gemeente('GM0002', 'scan'),
  ]);

  test('says per file what changed: new, another status, gone', () => {
    const later = bestand('t', '2026-02-10T10:00:00.000Z', [gemeente('GM0001', 'afgevinkt')]);
    const { uitkomsten } = planInlezen([], [eerst, later]);
    expect(uitkomsten).toMatchObject([
      { soort: 'gelukt', nieuw: true },
      {
        soort: 'gelukt',
        nieuw: false,
        wissels: [{ code: 'GM0001', van: 'scan', naar: 'afgevinkt' }],
        weg: ['GM0002'],
      },
    ]);
  });

  test('tells an overlap at both files, and keeps both', () => {
    const ander = bestand('u', '2026-01-11T10:00:00.000Z', [gemeente('GM0002', 'afgevinkt')]);
    const { uitkomsten, teBewaren } = planInlezen([], [eerst, ander]);
    expect(uitkomsten).toMatchObject([
      { overlap: [{ code: 'GM0002', traject: 'u' }] },
      { overlap: [{ code: 'GM0002', traject: 't', trajectnaam: 'Regio t' }] },
    ]);
    expect(teBewaren).toHaveLength(2);
  });

  test('an example overlaps with nothing', () => {
    const voorbeeld = bestand('v', '2026-01-11T10:00:00.000Z', [gemeente('GM0002', 'afgevinkt')], true);
    const { uitkomsten } = planInlezen([], [eerst, voorbeeld]);
    expect(uitkomsten).toMatchObject([{ overlap: [] }, { overlap: [] }]);
  });
});
