import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Band, toBanden } from '../../../src/diagram/banden/banden.ts';
import { kiesSneden } from '../../../src/diagram/banden/sneden.ts';
import { toSnijplekken } from '../../../src/diagram/banden/snijplekken.ts';
import { spreid } from '../../../src/diagram/banden/spreiding.ts';
import { toMarge } from '../../../src/diagram/banden/vervolg.ts';
import { type Beeld, toBeeld } from '../../../src/diagram/beeld.ts';
import { toModelindeling } from '../../../src/diagram/indeling.ts';
import type { Vak } from '../../../src/diagram/indeling/vakken.ts';
import { MAAT_A3 } from '../../../src/diagram/maten.ts';
import * as fc from 'fast-check';
import { maakProces } from '../modellen.ts';

const rand = { baannaam: MAAT_A3.baannaam, marge: toMarge(MAAT_A3) };
const maakBeeld = (seed: number, stappen: number): Beeld => {
  const indeling = toModelindeling({
    model: maakProces({ seed, stappen, banen: 5, fasen: 4 }),
    maat: MAAT_A3,
  });
  const merken = new Map(
    indeling.knopen.map(({ id }, nr) => [id, { merk: 'verandert' as const, nummers: [nr + 1] }]),
  );
  return toBeeld({ indeling, merken });
};
const snij = (beeld: Beeld, aantal: number): { sneden: number[]; banden: Band[] } | undefined => {
  const sneden = kiesSneden(toSnijplekken(beeld), { aantal, speling: 1.05, breedte: beeld.breedte, rand });
  return sneden && { sneden, banden: toBanden(beeld, sneden) };
};
const gesneden = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    stappen: fc.integer({ min: 8, max: 70 }),
    aantal: fc.integer({ min: 2, max: 4 }),
  })
  .map(({ seed, stappen, aantal }) => {
    const beeld = maakBeeld(seed, stappen);
    return { beeld, deel: snij(beeld, aantal) };
  });
const LOPEN = { numRuns: 30 };

const isBinnen = ({ x, y, b, h }: Vak, { breedte, hoogte, maat }: Beeld): boolean =>
  x >= maat.baannaam && y >= maat.kop - 8 && x + b <= breedte && y + h <= hoogte;
const overlapt = (a: Vak, c: Vak): boolean =>
  a.x < c.x + c.b && c.x < a.x + a.b && a.y < c.y + c.h && c.y < a.y + a.h;

describe('a picture in bands', () => {
  test.prop({ geval: gesneden }, LOPEN)(
    'has every step, circle and label whole on exactly one band, in its own lane',
    ({ geval: { beeld, deel } }) => {
      if (deel === undefined) return;
      const stappen = deel.banden.flatMap((band) =>
        band.beeld.knopen.map((knoop) => ({ knoop, band: band.beeld })),
      );
      expect(stappen.map(({ knoop }) => knoop.id).toSorted()).toEqual(
        beeld.knopen.map(({ id }) => id).toSorted(),
      );
      for (const { knoop, band } of stappen) {
        expect(isBinnen(knoop, band), knoop.id).toBe(true);
        const baan = band.banen.find(({ id }) => id === knoop.baan);
        const midden = knoop.y + knoop.h / 2;
        expect(baan && midden > baan.y && midden < baan.y + baan.h, knoop.id).toBe(true);
      }
      const tekens = (b: Beeld) => b.tekens.map(({ id }) => id);
      expect(deel.banden.flatMap((band) => tekens(band.beeld)).toSorted()).toEqual(tekens(beeld).toSorted());
      const labels = (b: Beeld) => b.lijnen.flatMap(({ labelPlek }) => labelPlek?.tekst ?? []);
      expect(deel.banden.flatMap((band) => labels(band.beeld)).toSorted()).toEqual(labels(beeld).toSorted());
    },
  );

  test.prop({ geval: gesneden }, LOPEN)(
    'cuts no step, and lays no step on another',
    ({ geval: { beeld, deel } }) => {
      if (deel === undefined) return;
      for (const snede of deel.sneden)
        expect(beeld.knopen.filter(({ x, b }) => snede > x && snede < x + b)).toEqual([]);
      for (const { beeld: band } of deel.banden)
        for (const [nr, knoop] of band.knopen.entries())
          expect(band.knopen.slice(nr + 1).filter((ander) => overlapt(knoop, ander))).toEqual([]);
    },
  );

  test.prop({ geval: gesneden }, LOPEN)(
    'marks every line that crosses a cut with the same letter on both sides of it, and no other line',
    ({ geval: { beeld, deel } }) => {
      if (deel === undefined) return;
      const telOver = (pad: Beeld['lijnen'][number]['pad'], snede: number) =>
        pad.slice(1).filter(([x], nr) => x > snede !== (pad[nr]?.[0] ?? x) > snede).length;
      for (const [nr, snede] of deel.sneden.entries()) {
        const letters = (band: Band | undefined, kant: string) =>
          (band?.vervolg ?? [])
            .filter((plek) => plek.kant === kant)
            .map(({ lijn, letter }) => `${lijn} ${letter}`);
        const links = letters(deel.banden[nr], 'rechts').toSorted();
        expect(letters(deel.banden[nr + 1], 'links').toSorted()).toEqual(links);
        const kruist = beeld.lijnen.flatMap(({ id, pad }) =>
          Array.from({ length: telOver(pad, snede) }, () => id),
        );
        expect(links.map((regel) => regel.slice(0, regel.lastIndexOf(' '))).toSorted()).toEqual(
          kruist.toSorted(),
        );
      }
      const perLetter = new Map(
        deel.banden.flatMap(({ vervolg }) => vervolg).map(({ letter, lijn }) => [letter, lijn]),
      );
      expect(new Set(perLetter.values()).size).toBe(perLetter.size);
    },
  );

  test.prop({ geval: gesneden }, LOPEN)(
    'draws a line as far as its mark, and lays no mark over a step',
    ({ geval: { deel } }) => {
      for (const { beeld, vervolg } of deel?.banden ?? []) {
        for (const { lijn, x, y, r } of vervolg) {
          const einden = beeld.lijnen
            .filter(({ id }) => id === lijn)
            .flatMap(({ pad }) => [pad[0], pad.at(-1)])
            .map((punt) => (punt ? Math.hypot(punt[0] - x, punt[1] - y) : Infinity));
          expect(Math.min(...einden)).toBeCloseTo(r, 3);
          const vak = { x: x - r, y: y - r, b: 2 * r, h: 2 * r };
          expect(isBinnen(vak, beeld)).toBe(true);
          expect(beeld.knopen.filter((knoop) => overlapt(knoop, vak))).toEqual([]);
        }
      }
    },
  );

  it('is the same every time, with phase names above it and never more lanes than the picture', () => {
    const beeld = maakBeeld(7, 40);
    const eerste = snij(beeld, 3);
    expect(snij(maakBeeld(7, 40), 3)).toEqual(eerste);
    expect(eerste?.banden).toHaveLength(3);
    for (const { beeld: band } of eerste?.banden ?? []) {
      expect(band.fasen.length).toBeGreaterThan(0);
      expect(band.fasen[0]?.x).toBe(MAAT_A3.baannaam);
      expect(band.hoogte).toBeLessThanOrEqual(beeld.hoogte);
      expect(band.banen.map(({ id }) => id)).toEqual(
        beeld.banen.map(({ id }) => id).filter((id) => band.banen.some((baan) => baan.id === id)),
      );
    }
  });
});

describe('places that are moved apart', () => {
  test.prop({ plekken: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 30 }) })(
    'keep their order and their distance, between the borders',
    ({ plekken }) => {
      const op = plekken.toSorted((a, b) => a - b);
      const uit = spreid(op, { afstand: 12, van: 10, tot: 490 });
      expect(uit).toHaveLength(op.length);
      for (const [nr, plek] of uit.entries()) {
        expect(plek).toBeGreaterThanOrEqual(9.99);
        expect(plek).toBeLessThanOrEqual(490.01);
        if (nr > 0) expect(plek - (uit[nr - 1] ?? 0)).toBeGreaterThanOrEqual(11.99);
      }
    },
  );
});
