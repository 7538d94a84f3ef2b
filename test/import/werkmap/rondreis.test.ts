import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import {
  kleineInvoer,
  bewerk,
  blad,
  leesIn,
  pasToe,
  plekVan,
  type Proefinvoer,
  schrijfLijst,
  typ,
} from './werkmapproef.ts';

import { tekst } from '../../storage/willekeurigTraject.ts';

const GEMEENTE = 'Noorderlinde';
const CODE = 'VB0001';

describe('the list of changes, there and back', () => {
  let invoer: Proefinvoer;
  let bytes: Uint8Array;
  beforeAll(async () => {
    invoer = await kleineInvoer();
    bytes = await schrijfLijst(invoer);
  });
  /** A change that is in the plan of the gemeente, and one that asks for a decision. */
  const inPlan = () => zoek((rij) => rij.besluit?.keuze === 'aanpassen');
  const zoek = (past: (rij: Proefinvoer['wijzigingen'][number]['gemeenten'][number]) => boolean) => {
    const gevonden = invoer.wijzigingen.find(({ gemeenten }) =>
      gemeenten.some((rij) => rij.gemeente === CODE && past(rij)),
    );
    if (!gevonden) throw new Error('not in the example');
    return gevonden.id;
  };

  it('changes nothing when nobody typed', async () => {
    const voorstel = await leesIn(bytes, invoer);
    expect(voorstel).toMatchObject({ regels: [], onleesbaar: [], onbekend: [], opmerkingen: [] });
    expect(voorstel.gelijk).toBeGreaterThan(10);
    expect(voorstel.exports).toEqual([{ traject: 'proef', op: invoer.op }]);
  });

  it.each(['xlsx', 'xlsm', 'ods', 'csv'] as const)('changes nothing when only saved as %s', async (vorm) => {
    const voorstel = await leesIn(
      bewerk(bytes, () => undefined, vorm),
      invoer,
    );
    expect(voorstel).toMatchObject({ regels: [], onleesbaar: [], onbekend: [] });
  });

  it('gives every text, day and state back as it was, whatever somebody typed', async () => {
    const veld = fc.record(
      {
        eigenaar: tekst,
        deadline: fc.constantFrom('2026-01-01', '2028-02-29', '2027-02-29'),
        inspanning: fc.constantFrom('S', 'M', 'L'),
        status: fc.oneof(
          fc.record({ stand: fc.constantFrom('te-doen' as const, 'bezig' as const, 'klaar' as const) }),
          fc.record({ stand: fc.constant('geblokkeerd' as const), reden: tekst }),
        ),
        besluit: fc.record({ keuze: fc.constantFrom('aanpassen' as const, 'later' as const), reden: tekst }),
      },
      { requiredKeys: [] },
    );
    const ids = invoer.wijzigingen.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.array(veld, { minLength: 3, maxLength: ids.length }), async (velden) => {
        const met = await kleineInvoer((traject) => ({
          ...traject,
          wijzigingen: {
            ...traject.wijzigingen,
            ...Object.fromEntries(
              velden.flatMap((een, i) =>
                Object.entries(een).map(([naam, waarde]) => [`${CODE}/${ids[i]}/${naam}`, vast(waarde)]),
              ),
            ),
          } as typeof traject.wijzigingen,
        }));
        expect(await leesIn(await schrijfLijst(met), met)).toMatchObject({ regels: [], onleesbaar: [] });
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['Besluit', 'Later bespreken', { veld: 'besluit', waarde: { keuze: 'later' } }],
    [
      'Reden',
      'Omdat het beter is',
      { veld: 'besluit', waarde: { keuze: 'aanpassen', reden: 'Omdat het beter is' } },
    ],
    ['Eigenaar', 'Werkgeversteam', { veld: 'eigenaar', waarde: 'Werkgeversteam' }],
    ['Inspanning', 'groot ', { veld: 'inspanning', waarde: 'L' }],
    ['Deadline', '1-3-2028', { veld: 'deadline', waarde: '2028-03-01' }],
    ['Deadline', 46_813, { veld: 'deadline', waarde: '2028-03-01' }],
    ['Status', 'Klaar', { veld: 'status', waarde: { stand: 'klaar' } }],
  ])('takes a change of %s over: %s', async (kop, waarde, veld) => {
    const id = inPlan();
    const na = bewerk(bytes, (boek) => {
      const sheet = blad(boek, GEMEENTE);
      typ(sheet, plekVan(sheet, kop, id), waarde, typeof waarde === 'number' ? 'd mmm yyyy' : undefined);
    });
    const voorstel = await leesIn(na, invoer);
    expect(voorstel.onleesbaar).toEqual([]);
    expect(voorstel.regels.map(({ doel }) => doel)).toEqual([
      { soort: 'wijziging', wijziging: id, gemeente: CODE, veld: expect.objectContaining(veld) as unknown },
    ]);
    const traject = pasToe(invoer.traject, voorstel);
    const opnieuw = await leesIn(na, await kleineInvoer(() => traject));
    expect(opnieuw).toMatchObject({ regels: [], onleesbaar: [] });
  });

  it('reads by code and header: rows turned round, columns moved and added, sheet renamed, title above', async () => {
    const id = inPlan();
    const na = bewerk(bytes, (boek) => {
      const rijen = utils.sheet_to_json<unknown[]>(blad(boek, GEMEENTE), {
        header: 1,
        defval: null,
        raw: true,
      });
      const [kop = [], ...rest] = rijen;
      const k = (naam: string) => kop.indexOf(naam);
      for (const rij of rest) if (rij[k('Id')] === id) rij[k('Status')] = 'Klaar';
      const om = [kop, ...rest.toReversed()].map((rij, r) => [
        r === 0 ? 'Eigen' : 'mijn',
        ...rij.toReversed(),
      ]);
      boek.Sheets[GEMEENTE] = utils.aoa_to_sheet([['Een titel'], [], ...om]);
      boek.SheetNames = boek.SheetNames.map((naam) => (naam === GEMEENTE ? 'Van ons' : naam));
      boek.Sheets['Van ons'] = blad(boek, GEMEENTE);
      delete boek.Sheets[GEMEENTE];
    });
    const voorstel = await leesIn(na, invoer);
    expect(voorstel.regels.map(({ doel }) => doel)).toMatchObject([
      { wijziging: id, veld: { waarde: { stand: 'klaar' } } },
    ]);
    expect(voorstel.opmerkingen).toEqual([{ soort: 'onbekende-kolom', blad: 'Van ons', kop: 'Eigen' }]);
  });

  it('asks when the traject changed as well, and keeps what changed only here', async () => {
    const id = inPlan();
    const na = bewerk(bytes, (boek) => {
      const sheet = blad(boek, GEMEENTE);
      typ(sheet, plekVan(sheet, 'Eigenaar', id), 'Uit het bestand');
    });
    const hier = await kleineInvoer((traject) => ({
      ...traject,
      wijzigingen: {
        ...traject.wijzigingen,
        [`${CODE}/${id}/eigenaar`]: vast('Van hier'),
        [`${CODE}/${id}/deadline`]: vast('2029-01-01'),
      },
    }));
    const voorstel = await leesIn(na, hier);
    expect(voorstel.regels).toMatchObject([{ soort: 'botsing', was: 'Van hier', wordt: 'Uit het bestand' }]);
  });
});

describe('a decision that the beslisser confirmed', () => {
  const OP = '2026-11-20';
  let id: string;
  const met = (besluit: object) =>
    kleineInvoer((traject) => ({
      ...traject,
      wijzigingen: {
        ...traject.wijzigingen,
        [`${CODE}/${id}/besluit`]: vast(besluit) as (typeof traject.wijzigingen)[string],
      },
    }));
  const bevestigd = { keuze: 'aanpassen', bevestigd: { rol: 'beslisser', op: OP } };
  const getypt = async (invoer: Proefinvoer, kop: string, waarde: string) =>
    bewerk(await schrijfLijst(invoer), (boek) => {
      const sheet = blad(boek, GEMEENTE);
      typ(sheet, plekVan(sheet, kop, id), waarde);
    });
  beforeAll(async () => {
    id = (await kleineInvoer()).wijzigingen[0]?.id ?? '';
  });

  it('does not lose that without a word: both sides say it, and somebody chooses', async () => {
    const invoer = await met(bevestigd);
    const voorstel = await leesIn(await getypt(invoer, 'Reden', 'Zo is het beter'), invoer);
    expect(voorstel.regels).toMatchObject([
      {
        soort: 'bevestigd',
        was: 'Aanpassen\nBevestigd op 20 november 2026',
        wordt: 'Aanpassen\nReden: Zo is het beter\nVoorstel: de bevestiging vervalt',
      },
    ]);
    const na = pasToe(invoer.traject, voorstel).wijzigingen[`${CODE}/${id}/besluit`]?.waarde;
    expect(na).toEqual({ keuze: 'aanpassen', reden: 'Zo is het beter' });
  });

  it('is a clash when it was confirmed, or confirmed no more, after the export', async () => {
    const [voorstel, vast1] = [await met({ keuze: 'aanpassen' }), await met(bevestigd)];
    for (const [toen, nu] of [
      [voorstel, vast1],
      [vast1, voorstel],
    ] as const) {
      const gelezen = await leesIn(await getypt(toen, 'Besluit', 'Later bespreken'), nu);
      expect(gelezen.regels.map(({ soort }) => soort)).toEqual(['botsing']);
    }
    const zelfde = await leesIn(await getypt(voorstel, 'Besluit', 'Later bespreken'), voorstel);
    expect(zelfde.regels.map(({ soort }) => soort)).toEqual(['gewijzigd']);
  });

  it('stays confirmed when nobody typed in its cells', async () => {
    const invoer = await met(bevestigd);
    const voorstel = await leesIn(await getypt(invoer, 'Status', 'Klaar'), invoer);
    expect(voorstel.regels.map(({ doel }) => doel)).toMatchObject([{ veld: { veld: 'status' } }]);
    const na = pasToe(invoer.traject, voorstel).wijzigingen[`${CODE}/${id}/besluit`]?.waarde;
    expect(na).toEqual(bevestigd);
  });
});

const vast = <T>(waarde: T) => ({ waarde, door: { browser: 'x' }, op: '2026-11-21T12:00:00Z' });
