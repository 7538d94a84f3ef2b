import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Antwoord } from '../../../src/domain/scanlijst/antwoord.ts';
import { isZelfdeAntwoord } from '../../../src/domain/scanlijst/zelfdeAntwoord.ts';
import type { Traject } from '../../../src/domain/traject/traject.ts';
import { toScanwerkmap } from '../../../src/export/toScanwerkmap.ts';
import { leesAntwoord } from '../../../src/werkmap/leesAntwoord.ts';
import { SCANINVULKOLOMMEN, toAntwoordcellen } from '../../../src/werkmap/antwoordcellen.ts';
import { toLeescel } from '../../../src/werkmap/leescel.ts';
import { scanpunt, werkwijze, willekeurigAntwoord } from '../../builders.ts';
import { kleineInvoer, leesIn, pasToe, type Proefinvoer, toBytes } from './werkmapproef.ts';

const { ankers } = werkwijze.werkproces;

describe('the scan as a workbook', () => {
  let invoer: Proefinvoer;
  beforeAll(async () => {
    invoer = await kleineInvoer();
  });
  const schrijf = (traject: Traject, codes: readonly string[]) =>
    toBytes(
      toScanwerkmap({
        traject,
        scanlijst: invoer.scanlijst,
        ankers: invoer.ankers,
        voor: { naam: 'Wij', gemeenten: codes.map((code) => ({ code, naam: code })) },
        vandaag: '2026-11-21',
        op: invoer.op,
      }),
    );

  it('every answer that one can give is the same after it went through cells', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...werkwijze.scanlijst.scanpunten)
          .chain((punt) => willekeurigAntwoord(punt).map((antwoord) => ({ punt, antwoord }))),
        ({ punt, antwoord }) => {
          // Nothing of a list that has an option for "nothing" cannot be chosen.
          const kanLeeg = !punt.opties?.some(({ alleen }) => alleen);
          fc.pre(antwoord.soort !== 'opties' || antwoord.opties.length > 0 || kanLeeg);
          const [kop, ...opties] = toAntwoordcellen(punt, antwoord, undefined, ankers);
          const gelezen = leesAntwoord({
            scanpunt: punt,
            ankers,
            cellen: Object.fromEntries(
              SCANINVULKOLOMMEN.map((kolom) => [kolom, toLeescel(kop?.cellen[kolom] ?? null)]),
            ) as Parameters<typeof leesAntwoord>[0]['cellen'],
            opties: new Map(opties.map(({ optie, cellen }) => [optie, toLeescel(cellen.antwoord)])),
          });
          expect(gelezen.soort === 'ok' && isZelfdeAntwoord(gelezen.antwoord, antwoord)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes back without a change when nobody typed, for one gemeente and for several together', async () => {
    for (const codes of [['VB0001'], ['VB0001', 'VB0002', 'VB0003']]) {
      expect(await leesIn(await schrijf(invoer.traject, codes), invoer)).toMatchObject({
        regels: [],
        onleesbaar: [],
        onbekend: [],
        opmerkingen: [],
      });
    }
  });

  it('takes nothing over that nobody typed, also where the traject says something else by now', async () => {
    const leeg = { ...invoer.traject, antwoorden: {}, notities: {} };
    const voorstel = await leesIn(await schrijf(invoer.traject, ['VB0001']), { ...invoer, traject: leeg });
    expect(voorstel.regels).toEqual([]);
    expect(pasToe(leeg, voorstel)).toEqual(leeg);
  });

  it('does not show which answer is preferred', async () => {
    const werkmap = toScanwerkmap({
      traject: { ...invoer.traject, antwoorden: {}, notities: {} },
      scanlijst: invoer.scanlijst,
      ankers: invoer.ankers,
      voor: { naam: 'Wij', gemeenten: [{ code: 'VB0001', naam: 'Wij' }] },
      vandaag: '2026-11-21',
      op: invoer.op,
    });
    expect(JSON.stringify(werkmap)).not.toMatch(/voorkeur|preferent[^e]/i);
    expect(werkmap.bladen[0]?.rijen.length).toBeGreaterThan(invoer.scanlijst.scanpunten.length);
  });

  it('two answers to one question are refused with the cell', () => {
    const punt = scanpunt('AANV-01');
    const antwoord: Antwoord = { soort: 'weten-we-niet' };
    const [kop] = toAntwoordcellen(punt, antwoord, undefined, ankers);
    const cellen = Object.fromEntries(
      SCANINVULKOLOMMEN.map((kolom) => [kolom, toLeescel(kop?.cellen[kolom] ?? null)]),
    ) as Parameters<typeof leesAntwoord>[0]['cellen'];
    expect(
      leesAntwoord({
        scanpunt: punt,
        ankers,
        cellen: { ...cellen, eigenWoorden: toLeescel('zo') },
        opties: new Map(),
      }),
    ).toMatchObject({
      soort: 'fout',
      kolom: 'eigenWoorden',
      waarom: { soort: 'eigen-woorden-zonder-keuze' },
    });
  });
});
