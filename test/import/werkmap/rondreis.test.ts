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

import type { Traject } from '../../../src/domain/traject/traject.ts';
import type { Besluit } from '../../../src/domain/wijziging/besluit.ts';
import { besluitmogelijkheden, isGeldigBesluit } from '../../../src/domain/wijziging/mogelijkheden.ts';
import { vraagtBesluit, type Wijziging } from '../../../src/domain/wijziging/wijziging.ts';
import { leesBladen } from '../../../src/import/werkmap/leesBladen.ts';
import { toInleesvoorstel } from '../../../src/import/werkmap/toInleesvoorstel.ts';
import { toWerkmapinhoud } from '../../../src/import/werkmap/toWerkmapinhoud.ts';
import { excel } from '../../../src/texts/excel.ts';
import { celInWoorden, sleutelVanCel } from '../../../src/werkmap/leescel.ts';
import { werkwijze } from '../../builders.ts';
import { toInvoer } from '../../export/voorbeeldinvoer.ts';
import type { Gelezenblad } from '../../../src/import/werkmap/toBlad.ts';
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

  it('gives every decision, text, day and state back from its cells alone', { timeout: 60_000 }, async () => {
    const eerst = toInvoer(werkwijze, zonderWerk(invoer.traject));
    const plekken = eerst.wijzigingen
      .filter((wijziging) =>
        wijziging.gemeenten.some((rij) => rij.gemeente === CODE && vraagtBesluit(wijziging, rij)),
      )
      .slice(0, 8);
    const ids = new Set(plekken.map(({ id }) => id));
    /** Everything about a traject, for these changes only. */
    const klein = (traject: Traject): Proefinvoer => {
      const alles = toInvoer(werkwijze, traject);
      return {
        ...alles,
        wijzigingen: alles.wijzigingen.filter(({ id }) => ids.has(id)),
        gemeenten: alles.gemeenten.slice(0, 1),
      };
    };
    const kaal = klein(eerst.traject);
    const gezien = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(werk, { minLength: 8, maxLength: 8 }), async (velden) => {
        const feiten = plekken.flatMap((wijziging, i) =>
          Object.entries(velden[i] ?? {}).flatMap(([veld, waarde]) =>
            veld === 'besluit' && !isMogelijk(wijziging, waarde as Besluit)
              ? []
              : [[`${CODE}/${wijziging.id}/${veld}`, vast(waarde)] as const],
          ),
        );
        const met = klein({
          ...kaal.traject,
          wijzigingen: {
            ...kaal.traject.wijzigingen,
            ...Object.fromEntries(feiten),
          } as Traject['wijzigingen'],
        });
        const voorstel = await leesZonderStempel(await schrijfLijst(met), kaal);
        expect(voorstel).toMatchObject({ onleesbaar: [], onbekend: [] });
        expect(toWerk(klein(pasToe(kaal.traject, voorstel)))).toEqual(toWerk(met));
        for (const rij of toWerk(met)) gezien.add(`${rij.keuze} ${rij.tot !== undefined}`).add(rij.stand);
      }),
      { numRuns: 6 },
    );
    // It looked at what it is about.
    expect([...gezien]).toEqual(
      expect.arrayContaining(['aanvaarden true', 'later false', 'geblokkeerd', 'klaar']),
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

  it('takes two cells of one fact over together: accepted until a day, blocked with what it waits for', async () => {
    const wijziging = invoer.wijzigingen.find(({ aanleiding }) =>
      'scanpunt' in aanleiding
        ? besluitmogelijkheden(aanleiding.scanpunt).some(({ onderVoorwaarde }) => onderVoorwaarde)
        : false,
    );
    const id = wijziging?.id ?? '';
    const voorstel = await leesIn(
      bewerk(bytes, (boek) => {
        const sheet = blad(boek, GEMEENTE);
        const zet = (kop: string, waarde: string | number, vorm?: string) =>
          typ(sheet, plekVan(sheet, kop, id), waarde, vorm);
        zet('Besluit', 'Aanvaarden onder voorwaarde');
        zet('Reden', 'Het systeem kan het nog niet');
        zet('Tot en met', 46_813, 'd mmm yyyy');
        zet('Status', 'Geblokkeerd');
        zet('Wacht op', 'de leverancier');
      }),
      invoer,
    );
    expect(voorstel.onleesbaar).toEqual([]);
    const na = pasToe(invoer.traject, voorstel).wijzigingen;
    expect(na[`${CODE}/${id}/besluit`]?.waarde).toEqual({
      keuze: 'aanvaarden',
      reden: 'Het systeem kan het nog niet',
      tot: '2028-03-01',
    });
    expect(na[`${CODE}/${id}/status`]?.waarde).toEqual({ stand: 'geblokkeerd', reden: 'de leverancier' });
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

/** Texts of which something is left in a cell. */
const woorden = tekst.filter((een) => sleutelVanCel(een) !== '');
const dag = fc.constantFrom('2000-01-01', '2026-01-01', '2028-02-29', '2099-12-31');
/** Any work on one change, as the screens can record it. */
const werk = fc.record(
  {
    eigenaar: tekst,
    deadline: dag,
    inspanning: fc.constantFrom('S', 'M', 'L'),
    status: fc.oneof(
      fc.record({ stand: fc.constantFrom('te-doen', 'bezig', 'klaar') }),
      fc.record({ stand: fc.constant('geblokkeerd'), reden: woorden }),
    ),
    besluit: fc.oneof(
      fc.record({ keuze: fc.constantFrom('aanpassen', 'later'), reden: tekst }, { requiredKeys: ['keuze'] }),
      fc.record(
        { keuze: fc.constant('aanvaarden'), reden: woorden, tot: dag },
        { requiredKeys: ['keuze', 'reden'] },
      ),
    ),
  },
  { requiredKeys: [] },
);

function isMogelijk({ aanleiding }: Wijziging, besluit: Besluit): boolean {
  return 'scanpunt' in aanleiding && isGeldigBesluit(aanleiding.scanpunt, besluit);
}

/** The traject in which nobody worked on a change in this gemeente. */
function zonderWerk(traject: Traject): Traject {
  const rest = Object.entries(traject.wijzigingen).filter(([sleutel]) => !sleutel.startsWith(`${CODE}/`));
  return { ...traject, wijzigingen: Object.fromEntries(rest) };
}

/** The work on each change in this gemeente, texts as a cell keeps them. */
function toWerk({ wijzigingen }: Proefinvoer) {
  const kern = (een: string | undefined) => sleutelVanCel(een ?? null);
  return wijzigingen.flatMap(({ id, gemeenten }) =>
    gemeenten
      .filter(({ gemeente }) => gemeente === CODE)
      .map(({ besluit, status, eigenaar, deadline, inspanning }) => ({
        id,
        keuze: besluit?.keuze,
        reden: kern(besluit?.reden),
        tot: besluit?.tot,
        stand: status.stand,
        wacht: kern(status.reden),
        eigenaar: kern(eigenaar),
        deadline,
        inspanning,
      })),
  );
}

/** Lays a file beside a traject of which no row says what stood there: every cell counts. */
async function leesZonderStempel(bytes: Uint8Array, invoer: Proefinvoer) {
  const bladen: Gelezenblad[] = [];
  for await (const deel of leesBladen(bytes)) bladen.push(...deel);
  const kaal = bladen.map((een) => {
    const kop = een.rijen[0]?.findIndex((cel) => celInWoorden(cel) === excel.kolom.stempel) ?? -1;
    return {
      ...een,
      rijen: een.rijen.map((rij, r) => rij.map((cel, k) => (k === kop && r > 0 ? null : cel))),
    };
  });
  return toInleesvoorstel(toWerkmapinhoud(kaal), invoer);
}

const vast = <T>(waarde: T) => ({ waarde, door: { browser: 'x' }, op: '2026-11-21T12:00:00Z' });
