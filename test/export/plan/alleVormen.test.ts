import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { toAgenda } from '../../../src/export/agenda/toAgenda.ts';
import { writeIcs } from '../../../src/export/agenda/writeIcs.ts';
import { toPlanregels } from '../../../src/export/plan/planregels.ts';
import { toCsv } from '../../../src/export/toCsv.ts';
import { toLijstregels, toWijzigingenlijst } from '../../../src/export/toWijzigingenlijst.ts';
import { toWijzigingenwerkmap } from '../../../src/export/toWijzigingenwerkmap.ts';
import { writeXlsx } from '../../../src/export/writeXlsx.ts';
import { alineasIn, leesOffice } from '../leesOffice.ts';
import { metGemeenten, voorbeeldinvoer } from '../voorbeeldinvoer.ts';
import { maak, schrijfDocx, schrijfPptx, toPresentatie } from './planproef.ts';

/** For whom the plan is: everyone, one gemeente, and as many gemeenten as a large region has. */
const VOOR = [
  { wie: 'a region', aantal: 5, gemeente: undefined },
  { wie: 'one gemeente', aantal: 5, gemeente: 'VB0003' },
  { wie: 'a region of 18 gemeenten', aantal: 18, gemeente: undefined },
] as const;

describe.each(VOOR)('$wie, read by other programs', ({ aantal, gemeente }) => {
  const invoerVan = () => voorbeeldinvoer((traject) => metGemeenten(traject, aantal));

  // The libraries of the documents load here; on a busy machine that takes its time.
  const lang = { timeout: 60_000 };
  const maakPlan = () => maak(gemeente, (traject) => metGemeenten(traject, aantal));

  it('Word is whole and names every gemeente', lang, async () => {
    const { plan } = await maakPlan();
    expect(plan.gemeenten).toHaveLength(gemeente ? 1 : aantal);
    const woorden = alineasIn(leesOffice(await schrijfDocx(plan)).delen.get('word/document.xml') ?? '');
    for (const { naam } of plan.gemeenten) expect(woorden.join('\n')).toContain(naam);
  });

  it('slides are whole, one per gemeente, with all of it on the slide', lang, async () => {
    const { plan, beelden } = await maakPlan();
    const { delen, paden } = leesOffice(await schrijfPptx(plan, beelden));
    const titels = paden
      .filter((pad) => /^ppt\/slides\/slide\d+\.xml$/.test(pad))
      .map((pad) => alineasIn(delen.get(pad) ?? '')[0] ?? '');
    for (const { naam } of plan.gemeenten)
      expect(titels.filter((titel) => titel.startsWith(naam))).not.toEqual([]);
    // Eighteen names would push what is to be done off the slide.
    const top = alineasIn(delen.get('ppt/slides/slide6.xml') ?? '');
    expect(top.some((woord) => /^\d+ van de 18 gemeenten$/.test(woord))).toBe(aantal > 5);
    for (const { titel, vormen } of toPresentatie(plan, beelden).dias)
      for (const vorm of vormen) {
        if (vorm.soort === 'lijn') continue;
        expect(vorm.x + vorm.b, titel).toBeLessThanOrEqual(1280);
        expect(vorm.y + vorm.h, titel).toBeLessThanOrEqual(676);
      }
  });

  it('the calendar has every deadline once, and no other', async () => {
    const invoer = await invoerVan();
    const regels = toPlanregels(
      invoer,
      invoer.wijzigingen,
      toLijstregels(invoer, invoer.wijzigingen),
      gemeente,
    );
    const bron = { op: invoer.op, gemeente, titels: new Map<string, string>() };
    const ics = await writeIcs(toAgenda(invoer.traject, regels, bron));
    const kalender = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    const punten = kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
    const met = regels.filter(({ deadline }) => deadline !== null);
    expect(met.length).toBeGreaterThan(0);
    expect(punten.map((punt) => punt.startDate.toString())).toEqual(met.map(({ deadline }) => deadline));
    expect(new Set(punten.map(({ uid }) => uid)).size).toBe(met.length);
  });

  it('Excel and csv hold the same list, cell by cell, and Excel a sheet per gemeente', async () => {
    const alle = await invoerVan();
    const gemeenten = alle.gemeenten.filter(({ code }) => gemeente === undefined || code === gemeente);
    const invoer = { ...alle, gemeenten };
    const lijst = toWijzigingenlijst(invoer, toLijstregels(invoer, invoer.wijzigingen));
    const boek = read(new Uint8Array(await (await writeXlsx(toWijzigingenwerkmap(invoer))).arrayBuffer()), {
      cellDates: true,
      UTC: true,
    });
    const uitExcel = utils.sheet_to_json<(string | number | Date)[]>(boek.Sheets['Wijzigingen'] ?? {}, {
      header: 1,
      defval: '',
      UTC: true,
    });
    const uitCsv = parse(toCsv(lijst), { bom: true, delimiter: ';', record_delimiter: '\r\n' });
    const alsTekst = (cel: string | number | Date) =>
      cel instanceof Date ? cel.toISOString().slice(0, 10) : String(cel);
    expect(uitCsv).toEqual(uitExcel.map((rij) => rij.map(alsTekst)));
    expect(uitCsv).toHaveLength(lijst.rijen.length + 1);
    const bladen = gemeente === undefined ? gemeenten.map(({ naam }) => naam) : [];
    expect(boek.SheetNames).toEqual(expect.arrayContaining(['Wijzigingen', ...bladen]));
  });
});
