import { fc, test as eigenschap } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { tekenCelkaart } from '../../../src/diagram/celkaart/tekenCelkaart.ts';
import { middelsteCel, vindCel } from '../../../src/diagram/celkaart/vindCel.ts';
import type { Gemeente } from '../../../src/domain/regio/gemeente.ts';
import { echtRegister } from '../../domain/regio/publicData.ts';
import { ligtIn, omtrek } from './omtrek.ts';

const register = echtRegister();
const kaart = tekenCelkaart(register.gemeenten);
const cel = (code: string) => {
  const gevonden = kaart.cellen.find((kandidaat) => kandidaat.code === code);
  if (gevonden === undefined) throw new Error(`no cell ${code}`);
  return gevonden;
};

describe('the map of the country', () => {
  test('has one tile with a path for each of the 342 gemeenten', () => {
    expect(kaart.cellen.map((c) => c.code)).toEqual(register.gemeenten.map((g) => g.code));
    expect(kaart.cellen.filter((c) => !/^M[-\d. LAZ]+Z$/.test(c.d))).toEqual([]);
  });

  test('stays within its viewBox', () => {
    for (const { d, code } of kaart.cellen) {
      for (const { x, y } of omtrek(d)) {
        expect(x >= 0 && x <= kaart.breedte && y >= 0 && y <= kaart.hoogte, code).toBe(true);
      }
    }
  });

  test('has every centre inside its own tile and in no other', () => {
    const vormen = kaart.cellen.map((c) => ({ code: c.code, vorm: omtrek(c.d) }));
    for (const { code, x, y } of kaart.cellen) {
      expect(vormen.filter(({ vorm }) => ligtIn(vorm, { x, y })).map((v) => v.code)).toEqual([code]);
    }
  });

  test('has tiles that do not overlap: no outline point lies inside another tile', () => {
    const vormen = kaart.cellen.map((c) => ({ ...c, vorm: omtrek(c.d) }));
    for (const eigen of vormen) {
      const buren = vormen.filter(
        (c) => c !== eigen && Math.hypot(c.x - eigen.x, c.y - eigen.y) < c.straal + eigen.straal,
      );
      for (const punt of eigen.vorm) {
        expect(
          buren.filter((c) => ligtIn(c.vorm, punt)).map((c) => c.code),
          eigen.code,
        ).toEqual([]);
      }
    }
  });

  test('has every tile large enough to see: at least 30 square units', () => {
    const oppervlak = (d: string) => {
      const punten = omtrek(d);
      return Math.abs(
        punten.reduce((som, p, i) => {
          const q = punten[(i + 1) % punten.length] ?? p;
          return som + p.x * q.y - q.x * p.y;
        }, 0) / 2,
      );
    };
    expect(kaart.cellen.filter((c) => oppervlak(c.d) < 30).map((c) => c.code)).toEqual([]);
  });

  test('keeps north up and east right', () => {
    expect(cel('GM0014').y).toBeLessThan(cel('GM0935').y); // Groningen, Maastricht
    expect(cel('GM0153').x).toBeGreaterThan(cel('GM0518').x); // Enschede, Den Haag
  });

  test('leaves the IJsselmeer free', () => {
    const ijsselmeer = {
      x: (cel('GM0388').x + cel('GM0171').x) / 2 - 6, // between Enkhuizen and Noordoostpolder
      y: (cel('GM0420').y + cel('GM0171').y) / 2 - 24,
    };
    expect(vindCel(kaart, ijsselmeer)).toBeNull();
  });

  test('draws borders only between two regio’s', () => {
    const regio = new Map(register.gemeenten.map((g) => [g.code, g.arbeidsmarktregio]));
    const stukken = [...kaart.regiogrens.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)];
    expect(stukken.length).toBeGreaterThan(150);
    for (const [stuk, x1, y1, x2, y2] of stukken) {
      const midden = { x: (Number(x1) + Number(x2)) / 2, y: (Number(y1) + Number(y2)) / 2 };
      const [een, twee] = [...kaart.cellen].sort(
        (a, b) =>
          (a.x - midden.x) ** 2 + (a.y - midden.y) ** 2 - (b.x - midden.x) ** 2 - (b.y - midden.y) ** 2,
      );
      expect(regio.get(een?.code ?? ''), stuk).not.toBe(regio.get(twee?.code ?? ''));
    }
  });

  test('gives the same map every time', () => {
    expect(tekenCelkaart(register.gemeenten)).toEqual(kaart);
  });
});

describe('a map of fewer gemeenten', () => {
  const gemeente = (code: string, x: number, y: number, oppervlakte: number): Gemeente => ({
    code,
    naam: code,
    weergavenaam: code,
    provincie: 'Utrecht',
    arbeidsmarktregio: 'AM13',
    inwoners: 1,
    x,
    y,
    oppervlakte,
  });

  test('is empty without gemeenten', () => {
    expect(tekenCelkaart([])).toEqual({ breedte: 0, hoogte: 0, cellen: [], regiogrens: '' });
    expect(middelsteCel(tekenCelkaart([]))).toBeNull();
  });

  test('draws one gemeente as a circle', () => {
    expect(tekenCelkaart([gemeente('GM0001', 100, 400, 50)]).cellen[0]?.d).toMatch(
      /^M[\d. ]+(A[\d. ]+){2}Z$/,
    );
  });

  test('draws gemeenten in a straight line', () => {
    const rij = [0, 1, 2].map((i) => gemeente(`GM000${i}`, 100 + 5 * i, 400, 50));
    const { cellen } = tekenCelkaart(rij);
    for (const c of cellen) expect(ligtIn(omtrek(c.d), c), c.code).toBe(true);
  });

  eigenschap.prop([
    fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) }), {
      selector: ({ x, y }) => `${x},${y}`,
      minLength: 1,
      maxLength: 25,
    }),
    fc.integer({ min: 5, max: 600 }),
  ])('keeps every centre in its own tile wherever the gemeenten lie', (plekken, oppervlakte) => {
    const { cellen } = tekenCelkaart(
      plekken.map(({ x, y }, i) => gemeente(`GM${1000 + i}`, x, y, oppervlakte)),
    );
    const vormen = cellen.map((c) => omtrek(c.d));
    cellen.forEach((c, i) => {
      vormen.forEach((vorm, j) => expect(ligtIn(vorm, c)).toBe(i === j));
    });
  });
});
