import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heeftLibreOffice } from '../../heeftLibreOffice.ts';
import { kleineInvoer, leesIn, type Proefinvoer, schrijfLijst } from './werkmapproef.ts';

/** Texts that spreadsheets like to turn into something else. */
const NAAR = [
  '0796',
  '3-4',
  '=1+1',
  '+31',
  "'s-Hertogenbosch",
  '😀 é',
  'twee\nregels',
  '_x0041_',
  '&amp; <b>',
  '1/2',
];
const VORMEN = ['xlsx', 'ods', 'csv:Text - txt - csv (StarCalc):59,34,76,1'] as const;

/** Opens and saves the file in LibreOffice. @throws when it cannot, or has no Calc */
function slaOpnieuwOp(map: string, vorm: string): Uint8Array {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(map, 'profiel')}`,
      '--headless',
      '--convert-to',
      vorm,
      '--outdir',
      join(map, 'uit'),
      join(map, 'lijst.xlsx'),
    ],
    { stdio: 'ignore', timeout: 60_000 },
  );
  return new Uint8Array(readFileSync(join(map, 'uit', `lijst.${vorm.split(':')[0]}`)));
}

describe('the list after LibreOffice opened and saved it', () => {
  const map = mkdtempSync(join(tmpdir(), 'lks-excel-'));
  let invoer: Proefinvoer;
  beforeAll(async () => {
    const klein = await kleineInvoer();
    const ids = klein.wijzigingen.map(({ id }) => id);
    invoer = await kleineInvoer((traject) => ({
      ...traject,
      wijzigingen: {
        ...traject.wijzigingen,
        ...Object.fromEntries(
          ids.map((id, i) => [
            `VB0001/${id}/eigenaar`,
            { waarde: NAAR[i % NAAR.length] ?? '', door: { browser: 'x' }, op: '2026-11-21T09:00:00Z' },
          ]),
        ),
      },
    }));
    writeFileSync(join(map, 'lijst.xlsx'), await schrijfLijst(invoer));
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it.each(VORMEN)('says nothing new: %s', { timeout: 60_000 }, async (vorm) => {
    if (!heeftLibreOffice(`a list that it saved as ${vorm}`)) return;
    const voorstel = await leesIn(slaOpnieuwOp(map, vorm), invoer);
    expect(voorstel).toMatchObject({ regels: [], onleesbaar: [], onbekend: [] });
  });
});
