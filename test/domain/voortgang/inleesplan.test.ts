import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gelezen, planInlezen as planMet } from '../../../src/domain/voortgang/inleesplan.ts';
import { type Trajectbron, toGeldendeBronnen } from '../../../src/domain/voortgang/landelijkebron.ts';
import { moment, trajectbron } from './willekeurigeBronnen.ts';

const planInlezen = (
  aanwezig: readonly Trajectbron[],
  gelezen: readonly Gelezen[],
  codeVan = (code: string) => code,
) => planMet(aanwezig, gelezen, { codeVan, nu: '2026-12-01T12:00:00.000Z' });
/** A few contents, each of them saved once or more: also again after another content of the same traject. */
const bestanden: fc.Arbitrary<Gelezen[]> = fc
  .array(trajectbron, { minLength: 1, maxLength: 3 })
  .chain((inhouden) =>
    fc.array(
      fc.record({
        voortgang: fc.constantFrom(...inhouden.map(({ voortgang }) => voortgang)),
        opgeslagenOp: moment,
      }),
      { maxLength: 7 },
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
      expect(planInlezen(lees(bewaard, [nu]), [oud]).uitkomsten).toEqual([
        { soort: 'ouder', dan: 'bestand' },
      ]);
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

  test('is told as gelukt when it changes what counts of its traject, this browser included, and only then', () => {
    fc.assert(
      fc.property(fc.array(trajectbron, { maxLength: 3 }), bestanden, (hier, gelezen) => {
        const browser = toGeldendeBronnen(
          hier.map((bron) => ({ ...bron, id: bron.voortgang.traject, soort: 'browser' as const })),
        ) as Trajectbron[];
        let bewaard: Trajectbron[] = [];
        const telt = (traject: string) => {
          const uit = toGeldendeBronnen([...browser, ...bewaard]) as Trajectbron[];
          return uit.find(({ voortgang }) => voortgang.traject === traject)?.voortgang;
        };
        for (const een of gelezen) {
          const voor = telt(een.voortgang.traject);
          const [uitkomst] = planInlezen([...browser, ...bewaard], [een]).uitkomsten;
          bewaard = lees(bewaard, [een]);
          const anders = JSON.stringify(voor) !== JSON.stringify(telt(een.voortgang.traject));
          expect(uitkomst?.soort === 'gelukt').toBe(anders);
        }
      }),
    );
  });

  test('a file older than the traject in this browser says so, and is kept for when that is gone', () => {
    const hier: Trajectbron = {
      id: 't',
      soort: 'browser',
      moment: '2026-03-01T10:00:00.000Z',
      voortgang: bestand('t', '2026-03-01T10:00:00.000Z', [gemeente('GM0001', 'afgevinkt')]).voortgang,
    };
    const { uitkomsten, teBewaren } = planInlezen([hier], [eerst]);
    expect(uitkomsten).toEqual([{ soort: 'ouder', dan: 'browser' }]);
    expect(teBewaren).toHaveLength(1);
  });

  const eerst = bestand('t', '2026-01-10T10:00:00.000Z', [
    gemeente('GM0001', 'scan'),
    gemeente('GM0002', 'scan'),
  ]);

  test('what says the same is double, and keeps the later moment: a file in between does not win', () => {
    const x = (op: string) => bestand('t', op, [gemeente('GM0001', 'scan')]);
    const gelijk = (op: string): Gelezen => ({ ...x('2026-02-01T10:00:00.000Z'), opgeslagenOp: op });
    const tussen = bestand('t', '2026-03-01T10:00:00.000Z', [gemeente('GM0001', 'afgevinkt')]);
    const [feb, april] = [gelijk('2026-02-01T10:00:00.000Z'), gelijk('2026-04-01T10:00:00.000Z')];
    const { uitkomsten, teBewaren } = planInlezen([], [feb, april, tussen]);
    expect(uitkomsten.map(({ soort }) => soort)).toEqual(['gelukt', 'dubbel', 'ouder']);
    expect(teBewaren).toMatchObject([{ moment: april.opgeslagenOp, voortgang: feb.voortgang }]);
  });

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

  test('an old code and the code of its successor are one gemeente: an overlap, told at both files', () => {
    const ander = bestand('u', '2026-01-11T10:00:00.000Z', [gemeente('GM0003', 'afgevinkt')]);
    const { uitkomsten } = planInlezen([], [eerst, ander], (code) => (code === 'GM0002' ? 'GM0003' : code));
    expect(uitkomsten).toMatchObject([
      { overlap: [{ code: 'GM0003', naam: 'Naam GM0002', traject: 'u' }] },
      { overlap: [{ code: 'GM0003', traject: 't', trajectnaam: 'Regio t' }] },
    ]);
  });

  test('a file from the future is refused, or it would beat every later file; a clock that is hours ahead is not', () => {
    const straks = bestand('t', '2099-01-01T10:00:00.000Z', [gemeente('GM0001', 'afgevinkt')]);
    const vooruit = bestand('u', '2026-12-02T10:00:00.000Z', [gemeente('GM0002', 'afgevinkt')]);
    const { uitkomsten, teBewaren } = planInlezen([], [straks, vooruit, eerst]);
    expect(uitkomsten.map(({ soort }) => soort)).toEqual(['toekomst', 'gelukt', 'gelukt']);
    expect(teBewaren.map(({ voortgang }) => voortgang.traject)).toEqual(['u', 't']);
  });

  test('an example overlaps with nothing', () => {
    const voorbeeld = bestand('v', '2026-01-11T10:00:00.000Z', [gemeente('GM0002', 'afgevinkt')], true);
    const { uitkomsten } = planInlezen([], [eerst, voorbeeld]);
    expect(uitkomsten).toMatchObject([{ overlap: [] }, { overlap: [] }]);
  });
});
