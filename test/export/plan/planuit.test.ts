import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { wijzigingssleutel } from '../../../src/domain/traject/sleutels.ts';
import type { Traject, Vastgelegd } from '../../../src/domain/traject/traject.ts';
import { isInPlan } from '../../../src/domain/wijziging/wijziging.ts';
import { toAgenda } from '../../../src/export/agenda/toAgenda.ts';
import { writeIcs } from '../../../src/export/agenda/writeIcs.ts';
import { groepeerPlanregels, toPlanregels } from '../../../src/export/plan/planregels.ts';
import { toMailteksten, toPlatteMail } from '../../../src/export/plan/toMailteksten.ts';
import { toCsv } from '../../../src/export/toCsv.ts';
import { toLijstregels, toWijzigingenlijst } from '../../../src/export/toWijzigingenlijst.ts';
import type { Cel } from '../../../src/werkmap/werkmap.ts';
import { toXmltekst } from '../../../src/werkmap/xmltekst.ts';
import { voorbeeldinvoer } from '../voorbeeldinvoer.ts';

type Invoer = Awaited<ReturnType<typeof voorbeeldinvoer>>;

const op = '2026-11-21T09:00:00.000Z';
const vast = <T>(waarde: T, wanneer = op): Vastgelegd<T> => ({ waarde, door: { browser: 'x' }, op: wanneer });

const toRegels = (invoer: Invoer, gemeente?: string) =>
  toPlanregels(invoer, invoer.wijzigingen, toLijstregels(invoer, invoer.wijzigingen), gemeente);

const voorbeeld = voorbeeldinvoer();

/** The first two lines of the plan of the example, with a day, an owner and a state. */
async function metWerk(deel: (traject: Traject) => Traject['wijzigingen'] = () => ({})): Promise<Invoer> {
  const [een, twee] = toRegels(await voorbeeld);
  if (!een || !twee) throw new Error('the example has no plan');
  return voorbeeldinvoer((traject) => ({
    ...traject,
    wijzigingen: {
      ...traject.wijzigingen,
      [wijzigingssleutel(een.gemeente, een.wijziging, 'deadline')]: vast('2027-03-01'),
      [wijzigingssleutel(een.gemeente, een.wijziging, 'eigenaar')]: vast('Zaakbeheer; "team, oost"'),
      [wijzigingssleutel(twee.gemeente, twee.wijziging, 'deadline')]: vast('2027-02-30'),
      ...deel(traject),
    },
  }));
}

describe('lines of the plan', () => {
  let invoer: Invoer;
  beforeAll(async () => {
    invoer = await metWerk();
  });

  it('are exactly what is work in each gemeente, in the order of the list', () => {
    const verwacht = invoer.wijzigingen.flatMap((wijziging) =>
      wijziging.gemeenten
        .filter((rij) => isInPlan(wijziging, rij))
        .map((rij) => `${wijziging.id} ${rij.gemeente}`),
    );
    expect(verwacht.length).toBeGreaterThan(20);
    expect(toRegels(invoer).map(({ wijziging, gemeente }) => `${wijziging} ${gemeente}`)).toEqual(verwacht);
  });

  it('of one gemeente are the same lines, without the others', () => {
    const alle = toRegels(invoer);
    for (const { code } of invoer.gemeenten)
      expect(toRegels(invoer, code)).toEqual(alle.filter(({ gemeente }) => gemeente === code));
  });

  it('name the owner, or else the usual role as a proposal', () => {
    const regels = toRegels(invoer);
    expect(regels.filter(({ wieIsVoorstel }) => !wieIsVoorstel).map(({ wie }) => wie)).toContain(
      'Zaakbeheer; "team, oost"',
    );
    const rollen = new Set(invoer.rollen.values());
    for (const regel of regels.filter(({ wieIsVoorstel }) => wieIsVoorstel))
      expect(rollen).toContain(regel.wie);
  });

  it('have no day where the day does not exist', () => {
    expect(toRegels(invoer).map(({ deadline }) => deadline)).not.toContain('2027-02-30');
  });

  it('grouped, name every gemeente of every change once', () => {
    const groepen = groepeerPlanregels(toRegels(invoer));
    const uit = groepen.flatMap(({ wijziging, gemeenten }) =>
      gemeenten.map((naam) => `${wijziging} ${naam}`),
    );
    expect(uit.toSorted()).toEqual(
      toRegels(invoer)
        .map(({ wijziging, gemeentenaam }) => `${wijziging} ${gemeentenaam}`)
        .toSorted(),
    );
    expect(groepen.length).toBeLessThan(uit.length);
  });
});

describe('the calendar', () => {
  const lees = async (invoer: Invoer, moment = op, gemeente?: string) => {
    const titels = new Map(invoer.wijzigingen.map(({ id }) => [id, `Titel van ${id}`]));
    const bron = { op: moment, gemeente, titels };
    const tekst = await writeIcs(toAgenda(invoer.traject, toRegels(invoer, gemeente), bron));
    const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
    return { tekst, punten: kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel)) };
  };

  it('holds every deadline as a whole day that takes no time', async () => {
    const invoer = await metWerk();
    const { punten } = await lees(invoer);
    const regels = toRegels(invoer).filter(({ deadline }) => deadline !== null);
    expect(regels.length).toBeGreaterThan(0);
    expect(
      punten.map((punt) => [punt.startDate.toString(), punt.startDate.isDate, punt.duration.toSeconds()]),
    ).toEqual(regels.map(({ deadline }) => [deadline, true, 86_400]));
    expect(punten.map(({ summary }) => summary)).toEqual(
      regels.map(({ titel, gemeentenaam }) => expect.stringContaining(`${titel} (${gemeentenaam})`)),
    );
    expect(punten[0]?.description).toContain('Zaakbeheer; "team, oost"');
  });

  it('keeps to the lines of the standard: CRLF, at most 75 octets', async () => {
    const { tekst } = await lees(await metWerk());
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const regel of tekst.split('\r\n'))
      expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75);
  });

  it('is newer at every export, so that a calendar replaces what it had, also when a fact was withdrawn', async () => {
    const [regel] = toRegels(await metWerk()).filter(({ deadline }) => deadline === '2027-03-01');
    const sleutelVan = (veld: 'deadline' | 'eigenaar') =>
      wijzigingssleutel(regel?.gemeente ?? '', regel?.wijziging ?? '', veld);
    const eerder = await metWerk(() => ({
      [sleutelVan('eigenaar')]: vast('Zaakbeheer', '2026-11-21T12:00:00.000Z'),
    }));
    const { [sleutelVan('eigenaar')]: _, ...zonder } = eerder.traject.wijzigingen;
    const later = await voorbeeldinvoer((traject) => ({
      ...traject,
      wijzigingen: { ...zonder, [sleutelVan('deadline')]: vast('2027-04-01') },
    }));
    const [oud, nieuw] = [
      await lees(eerder, '2026-11-21T13:00:00.000Z'),
      await lees(later, '2026-11-21T13:00:01.000Z'),
    ].map(({ punten }) => punten.find(({ uid }) => uid.includes(`${regel?.gemeente}/${regel?.wijziging}@`)));
    expect(nieuw?.uid).toBe(oud?.uid);
    expect(nieuw?.startDate.toString()).toBe('2027-04-01');
    expect(nieuw?.sequence).toBe((oud?.sequence ?? 0) + 1);
    expect(String(nieuw?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T13:00:01Z');
  });

  it('cancels the day of what is no work any more, in the gemeenten that the file is about', async () => {
    const invoer = await metWerk();
    const [regel] = toRegels(invoer).filter(({ deadline }) => deadline === '2027-03-01');
    const [gemeente, wijziging] = [regel?.gemeente ?? '', regel?.wijziging ?? ''];
    const weg = await voorbeeldinvoer(() => ({
      ...invoer.traject,
      wijzigingen: {
        ...invoer.traject.wijzigingen,
        [wijzigingssleutel(gemeente, wijziging, 'besluit')]: vast({ keuze: 'later' as const }),
      },
    }));
    const status = (punt: ICAL.Event | undefined) => punt?.component.getFirstPropertyValue('status');
    const zoek = (punten: ICAL.Event[]) =>
      punten.filter(({ uid }) => uid.includes(`${gemeente}/${wijziging}@`));
    const voor = zoek((await lees(invoer)).punten);
    const na = zoek((await lees(weg, '2026-11-22T09:00:00.000Z', gemeente)).punten);
    expect([voor, na].map((punten) => punten.map(status))).toEqual([['CONFIRMED'], ['CANCELLED']]);
    expect(na[0]?.sequence).toBeGreaterThan(voor[0]?.sequence ?? Infinity);
    expect(na[0]?.startDate.toString()).toBe('2027-03-01');
    expect(na[0]?.summary).toContain(`Titel van ${wijziging}`);
    const ander = Object.keys(weg.traject.gemeenten).find((code) => code !== gemeente);
    expect(zoek((await lees(weg, op, ander)).punten)).toEqual([]);
  });

  it('gives each change in each gemeente a uid of its own', async () => {
    const invoer = await voorbeeldinvoer((traject) => {
      const wijzigingen = { ...traject.wijzigingen };
      for (const gemeente of Object.keys(traject.gemeenten))
        for (const id of ['AANV-01/1', 'BETA-03/1'])
          wijzigingen[wijzigingssleutel(gemeente, id, 'deadline')] = vast('2027-05-01');
      return { ...traject, wijzigingen };
    });
    const { punten } = await lees(invoer);
    expect(punten.length).toBeGreaterThan(4);
    expect(new Set(punten.map(({ uid }) => uid)).size).toBe(punten.length);
  });

  it('gives back any text that people type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (tekst) => {
        const ics = await writeIcs({
          naam: tekst,
          punten: [
            {
              uid: 'a',
              dag: '2028-02-29',
              titel: `x${tekst}x`,
              uitleg: `x${tekst}x`,
              soort: 'Brief',
              gewijzigdOp: op,
              volgnummer: 1,
              vervallen: false,
            },
          ],
        });
        const punt = new ICAL.Event(
          new ICAL.Component(ICAL.parse(ics) as unknown[]).getFirstSubcomponent('vevent') ?? undefined,
        );
        const kaal = (s: string) =>
          s.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFD-\uFFFF]/gu, '');
        expect(punt.summary).toBe(kaal(`x${tekst}x`));
        expect(punt.description).toBe(kaal(`x${tekst}x`));
        expect(punt.startDate.toString()).toBe('2028-02-29');
      }),
      { numRuns: 30 },
    );
  });
});

describe('CSV', () => {
  const lees = (csv: string) =>
    parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: false });

  it('holds the list cell by cell, for another reader', async () => {
    const invoer = await metWerk();
    const lijst = toWijzigingenlijst(invoer, toLijstregels(invoer, invoer.wijzigingen));
    const csv = toCsv(lijst);
    expect(csv.startsWith('\uFEFFNr;Thema;')).toBe(true);
    const alsTekst = (cel: Cel) =>
      cel instanceof Date
        ? cel.toISOString().slice(0, 10)
        : String(cel ?? '').replace(/^(?='*[=+\-@\t])/, "'");
    expect(lees(csv)).toEqual([
      lijst.kolommen.map(({ kop }) => kop),
      ...lijst.rijen.map((rij) => rij.map(alsTekst)),
    ]);
  });

  it('lets no text begin as a formula, and leaves all other text as it was', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '＝', "'=", "'s-", '0796'), fc.string()),
        ([begin, rest]) => {
          const tekst = begin + toXmltekst(rest);
          const csv = toCsv({
            kolommen: [
              { kop: 'a', breedte: 1 },
              { kop: 'b', breedte: 1 },
            ],
            rijen: [[tekst, 1]],
          });
          const cel = lees(csv)[1]?.[0] ?? '';
          expect(cel).not.toMatch(/^[=+\-@\t＝＋－＠]/);
          const blijft = /^[\p{L}\d]/u.test(tekst) || tekst.startsWith("'s-");
          expect(blijft ? [tekst] : [tekst, `'${tekst}`]).toContain(cel);
        },
      ),
    );
  });
});

describe('mails', () => {
  const toMails = (invoer: Invoer) =>
    toMailteksten({
      regels: toRegels(invoer),
      regio: 'Voorbeeldregio',
      dag: '22 november 2026',
      voorbeeld: true,
      gemeenten: invoer.gemeenten.length,
    });

  it('give every owner all and only his open changes, soonest first', async () => {
    const invoer = await metWerk();
    const regels = toRegels(invoer).filter(({ vervallen }) => !vervallen);
    const mails = toMails(invoer);
    expect(mails.map(({ wie }) => wie).toSorted()).toEqual(
      [...new Set(regels.map(({ wie }) => wie))].toSorted(),
    );
    for (const { wie, blokken } of mails) {
      const items = blokken.flatMap((blok) => (blok.soort === 'lijst' ? blok.items : []));
      const eigen = groepeerPlanregels(
        regels.filter((regel) => regel.wie === wie && regel.stand !== 'klaar'),
      );
      expect(items.map(({ tekst }) => tekst).toSorted()).toEqual(eigen.map(({ titel }) => titel).toSorted());
      const zonder = items.findIndex(({ regels: r }) => r.includes('Nog geen datum'));
      const laatsteMet = items.findLastIndex(({ regels: r }) =>
        r.some((regel) => regel.startsWith('Klaar op')),
      );
      expect(laatsteMet).toBeLessThan(zonder < 0 ? items.length : zonder);
    }
  });

  it('read as plain text, with gemeente, day and state under each change', async () => {
    const [mail] = toMails(await metWerk()).filter(({ wie }) => wie.startsWith('Zaakbeheer'));
    if (!mail) throw new Error('nobody has the work');
    const tekst = toPlatteMail(mail);
    expect(tekst).toContain('Klaar op 1 maart 2027');
    expect(tekst).toMatch(/^1\. /m);
    expect(tekst).not.toContain('Dit is een voorstel.');
  });
});
