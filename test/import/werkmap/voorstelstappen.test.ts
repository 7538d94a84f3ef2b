import { beforeAll, describe, expect, it } from 'vitest';
import { toWijzigingenwerkmap } from '../../../src/export/toWijzigingenwerkmap.ts';
import { leesWerkmap } from '../../../src/import/werkmap/leesWerkmap.ts';
import { inleesstappen, toInleesvoorstel } from '../../../src/import/werkmap/toInleesvoorstel.ts';
import type { Werkmapinhoud } from '../../../src/import/werkmap/toWerkmapinhoud.ts';
import { excel } from '../../../src/texts/excel.ts';
import { kleineInvoer, type Proefinvoer, toBytes } from './werkmapproef.ts';

describe('laying a file beside the traject in steps', () => {
  let invoer: Proefinvoer;
  let inhoud: Werkmapinhoud;
  /** The list with another owner typed in every row. */
  beforeAll(async () => {
    invoer = await kleineInvoer();
    const { bladen, ...kop } = toWijzigingenwerkmap(invoer);
    const ingevuld = bladen.map((blad) => {
      const k = blad.kolommen.findIndex((kolom) => kolom.kop === excel.kolom.eigenaar);
      return k < 0 ? blad : { ...blad, rijen: blad.rijen.map((rij) => rij.with(k, 'Team Zorvalp')) };
    });
    const uitkomst = await leesWerkmap(await toBytes({ ...kop, bladen: ingevuld }));
    if (uitkomst.soort !== 'ok') throw new Error(uitkomst.soort);
    inhoud = uitkomst.inhoud;
  });

  it('rests after every row, and says how far it is', () => {
    const ver = [...inleesstappen(inhoud, invoer)];
    expect(inhoud.rijen.length).toBeGreaterThan(10);
    expect(ver).toHaveLength(inhoud.rijen.length);
    expect(ver).toEqual(ver.toSorted((a, b) => a - b));
    expect(ver.at(-1)).toBe(1);
  });

  it('finds what was typed in every row, of every gemeente that has the change', () => {
    const voorstel = toInleesvoorstel(inhoud, invoer);
    const gevonden = new Set(voorstel.regels.map(({ id }) => id));
    const getypt = new Set(
      inhoud.rijen.flatMap(({ id, gemeenten }) => gemeenten.map((code) => `${code}/${id}/eigenaar`)),
    );
    expect(gevonden).toEqual(getypt);
    expect(voorstel.regels.every(({ wordt }) => wordt === 'Team Zorvalp')).toBe(true);
  });
});
