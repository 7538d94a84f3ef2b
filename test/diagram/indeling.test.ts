import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Indeling, maatVoorBreedte, toIndeling } from '../../src/diagram/indeling.ts';
import { telKruisingen, toOverlappingen, toSegmenten } from '../../src/diagram/kruisingen.ts';
import { letterbreedte } from '../../src/diagram/letterbreedte.ts';
import {
  KLEINSTE_FACTOR,
  MAAT_A3,
  MAAT_PRESENTEREN,
  MAAT_SCHERM,
  MIN_TEKST,
} from '../../src/diagram/maten.ts';
import { toBaanregels } from '../../src/diagram/baanregels.ts';
import type { Vak } from '../../src/diagram/vakken.ts';
import { eigenCel, werkproces } from './inhoud.ts';

const maten = [MAAT_SCHERM, MAAT_PRESENTEREN, MAAT_A3, maatVoorBreedte({ werkproces, breedte: 1110 })];
const indelingen = maten.map((maat) => toIndeling({ werkproces, maat, extraZichtbaar: 'alle' }));

const gat = (a: Vak, b: Vak): number =>
  Math.max(a.x - b.x - b.b, b.x - a.x - a.b, a.y - b.y - b.h, b.y - a.y - a.h);

/** Lines that come closer than `afstand` px to a node that is not their end. */
function teDichtbij({ knopen, lijnen }: Indeling, afstand: number): string[] {
  return toSegmenten(lijnen.map((l) => l.pad)).flatMap((s) => {
    const lijn = lijnen[s.lijn];
    const vak = { x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 };
    return knopen
      .filter((k) => k.id !== lijn?.van && k.id !== lijn?.naar && gat(vak, k) < afstand)
      .map((k) => `${lijn?.id} langs ${k.id}`);
  });
}

/** Lines that run through the inside of their own begin or end node. */
function doorEigenEind({ knopen, lijnen }: Indeling): string[] {
  return toSegmenten(lijnen.map((l) => l.pad)).flatMap((s) => {
    const lijn = lijnen[s.lijn];
    const vak = { x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 };
    return knopen
      .filter(
        (k) => (k.id === lijn?.van || k.id === lijn?.naar) && k.soort !== 'poort' && gat(vak, k) < -0.01,
      )
      .map((k) => `${lijn?.id} door ${k.id}`);
  });
}

describe.each(indelingen.map((i) => [`${i.maat.naam} ${i.maat.tekst.toFixed(1)}`, i] as const))(
  'own process at size %s',
  (_, indeling) => {
    it('draws every hoofdstap, gateway and own-cell extra step once, none over another', () => {
      expect(indeling.knopen).toHaveLength(
        werkproces.hoofdstappen.length + werkproces.poorten.length + eigenCel.length,
      );
      const paren = indeling.knopen.flatMap((a, i) =>
        indeling.knopen
          .slice(i + 1)
          .filter((b) => gat(a, b) < 4)
          .map((b) => `${a.id} ${b.id}`),
      );
      expect(paren).toEqual([]);
    });

    it('keeps lines at least 4 px from nodes that are not their end', () => {
      expect(teDichtbij(indeling, 4)).toEqual([]);
      expect(doorEigenEind(indeling)).toEqual([]);
    });

    it('crosses at most twice with all extra steps, once without, and never lays a line on a line', () => {
      const paden = indeling.lijnen.map((l) => l.pad);
      expect(telKruisingen(paden)).toBeLessThanOrEqual(2);
      expect(
        telKruisingen(indeling.lijnen.filter((l) => l.extra === undefined).map((l) => l.pad)),
      ).toBeLessThanOrEqual(1);
      expect(toOverlappingen(paden, 4)).toEqual([]);
    });

    it('runs lines only level and upright, with at most two bends', () => {
      for (const { id, pad } of indeling.lijnen) {
        const scheef = pad.slice(1).filter(([x, y], i) => x !== pad[i]?.[0] && y !== pad[i]?.[1]);
        expect(scheef, id).toEqual([]);
        expect(pad.length, id).toBeLessThanOrEqual(4);
      }
    });

    it('leaves room for the arrow head in front of every node', () => {
      for (const { id, pad } of indeling.lijnen) {
        const [p, q] = [pad.at(-2), pad.at(-1)];
        const lengte = Math.abs((p?.[0] ?? 0) - (q?.[0] ?? 0)) + Math.abs((p?.[1] ?? 0) - (q?.[1] ?? 0));
        expect(lengte, id).toBeGreaterThanOrEqual(indeling.maat.pijl);
      }
    });

    it('fits the text of a step with 7 px to spare on both sides', () => {
      for (const { soort, regels, b, id } of indeling.knopen.filter((k) => k.soort !== 'poort')) {
        expect(regels.length, id).toBeLessThanOrEqual(2);
        for (const regel of regels) {
          const rest = (b - letterbreedte(regel, indeling.maat.tekst)) / 2;
          expect(rest, `${soort} ${id}: ${regel}`).toBeGreaterThanOrEqual(7);
        }
      }
    });

    it('fits the word of a gateway inside its diamond', () => {
      const { poortTekst } = indeling.maat;
      for (const { regels, b, h, id } of indeling.knopen.filter((k) => k.soort === 'poort')) {
        const breed = b * (1 - (0.36 * poortTekst) / (h / 2));
        expect((breed - letterbreedte(regels[0] ?? '', poortTekst)) / 2, id).toBeGreaterThanOrEqual(2);
      }
    });

    it('fits the names of lanes and phases', () => {
      const { baannaam, kopTekst } = indeling.maat;
      for (const regel of indeling.banen.flatMap((b) => toBaanregels(b.naam, indeling.maat))) {
        expect(letterbreedte(regel, kopTekst - 1, { vet: true }), regel).toBeLessThanOrEqual(baannaam - 13);
      }
      for (const f of indeling.fasen)
        for (const regel of f.kort)
          expect(letterbreedte(regel, kopTekst, { vet: true }), regel).toBeLessThan(f.b);
    });

    it('labels every exit of a gateway, off nodes, lines and other labels', () => {
      expect(
        indeling.lijnen.filter((l) => l.label !== undefined && l.labelPlek === undefined).map((l) => l.id),
      ).toEqual([]);
      for (const t of indeling.tekens.filter((t) => t.label !== undefined))
        expect(
          t.labels.map((l) => l.tekst),
          t.id,
        ).toContain(t.label);
      const labels = [
        ...indeling.lijnen.flatMap((l) => l.labelPlek ?? []),
        ...indeling.tekens.flatMap((t) => t.labels),
      ];
      const segmenten = toSegmenten(indeling.lijnen.map((l) => l.pad)).map((s) => ({
        x: s.x1,
        y: s.y1,
        b: s.x2 - s.x1,
        h: s.y2 - s.y1,
      }));
      for (const [i, { tekst, vak }] of labels.entries()) {
        for (const k of indeling.knopen.filter((k) => k.soort !== 'poort'))
          expect(gat(vak, k), `${tekst} op ${k.id}`).toBeGreaterThan(0);
        for (const s of segmenten) expect(gat(vak, s), `${tekst} op een lijn`).toBeGreaterThan(0);
        for (const ander of labels.slice(i + 1))
          expect(gat(vak, ander.vak), `${tekst} op ${ander.tekst}`).toBeGreaterThan(0);
      }
    });

    it('keeps circles off lines and off each other, inside the picture', () => {
      const segmenten = toSegmenten(indeling.lijnen.map((l) => l.pad));
      const rond = indeling.tekens.map((t) => ({
        id: t.id,
        x: t.x - t.r,
        y: t.y - t.r,
        b: 2 * t.r,
        h: 2 * t.r,
      }));
      for (const [i, ring] of rond.entries()) {
        for (const s of segmenten)
          expect(gat(ring, { x: s.x1, y: s.y1, b: s.x2 - s.x1, h: s.y2 - s.y1 }), ring.id).toBeGreaterThan(0);
        for (const ander of rond.slice(i + 1))
          expect(gat(ring, ander), `${ring.id} op ${ander.id}`).toBeGreaterThan(0);
        expect(ring.x, ring.id).toBeGreaterThanOrEqual(indeling.maat.baannaam);
        expect(ring.x + ring.b, ring.id).toBeLessThanOrEqual(indeling.breedte);
      }
    });

    it('writes "Begin" at the first step', () => {
      expect(indeling.tekens.find((t) => t.soort === 'begin')?.labels.map((l) => l.tekst)).toEqual(['Begin']);
    });

    it('never draws text under 12 px', () => {
      const { tekst, poortTekst, label, kopTekst } = indeling.maat;
      expect(Math.min(tekst, poortTekst, label, kopTekst)).toBeGreaterThanOrEqual(MIN_TEKST);
    });
  },
);

describe('toIndeling', () => {
  const alle = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });

  it('keeps every node, line and label on its place for any set of extra steps', () => {
    fc.assert(
      fc.property(fc.subarray(eigenCel), (ids) => {
        const deel = toIndeling({ werkproces, maat: MAAT_SCHERM, extraZichtbaar: new Set(ids) });
        const zichtbaar = (extra: string | undefined): boolean => extra === undefined || ids.includes(extra);
        expect(deel.knopen).toEqual(alle.knopen.filter((k) => k.soort !== 'extra' || ids.includes(k.id)));
        expect(deel.lijnen).toEqual(alle.lijnen.filter((l) => zichtbaar(l.extra)));
        expect(deel.tekens).toEqual(alle.tekens.filter((t) => zichtbaar(t.extra)));
        expect([deel.breedte, deel.hoogte]).toEqual([alle.breedte, alle.hoogte]);
      }),
      { numRuns: 30 },
    );
  });

  it('hides lanes without a step', () => {
    expect(alle.banen.map((b) => b.id)).toEqual([
      'werkgever',
      'werknemer',
      'consulent',
      'administratie',
      'loonwaardedeskundige',
      'uwv',
    ]);
  });

  it('connects an extra step with the drawn steps of its deelstappen', () => {
    expect(alle.lijnen.filter((l) => l.extra === 'X-E-declaratie').map((l) => l.id)).toEqual([
      'HD2>X-E-declaratie',
      'X-E-declaratie>HE1',
    ]);
    expect(alle.lijnen.find((l) => l.extra === 'X-A-register')).toMatchObject({
      van: 'HA1',
      heenEnWeer: true,
    });
  });

  it('draws no line back to an earlier phase: it is a circle "ga naar"', () => {
    const kolom = new Map(alle.knopen.map((k) => [k.id, k.kolom]));
    expect(alle.lijnen.filter((l) => (kolom.get(l.naar) ?? 0) < (kolom.get(l.van) ?? 0))).toEqual([]);
    const gaNaar = alle.tekens.filter((t) => t.soort === 'ga-naar').map((t) => t.id);
    expect(gaNaar).toEqual(
      expect.arrayContaining(['HE3>HE1', 'G3g>HE1', 'X-F-stop>HE1', 'X-G-aanvraag>HD1']),
    );
  });

  it('fills a given width exactly, and stays wider when the text would become too small', () => {
    const breed = toIndeling({
      werkproces,
      maat: maatVoorBreedte({ werkproces, breedte: 1400 }),
      extraZichtbaar: 'alle',
    });
    expect(breed.breedte).toBeCloseTo(1400, 3);
    const smal = toIndeling({
      werkproces,
      maat: maatVoorBreedte({ werkproces, breedte: 390 }),
      extraZichtbaar: 'alle',
    });
    expect(smal.breedte).toBeCloseTo(alle.breedte * KLEINSTE_FACTOR, 3);
  });

  it('gives a phase as many columns as two steps in one cell need', () => {
    const dubbel = {
      ...werkproces,
      hoofdstappen: werkproces.hoofdstappen.map((s) => (s.id === 'HD4' ? { ...s, rij: 1 } : s)),
    };
    const indeling = toIndeling({ werkproces: dubbel, maat: MAAT_SCHERM, extraZichtbaar: 'alle' });
    const paren = indeling.knopen.flatMap((a, i) =>
      indeling.knopen.slice(i + 1).filter((b) => gat(a, b) < 0),
    );
    expect(paren).toEqual([]);
    expect(indeling.breedte).toBeGreaterThan(alle.breedte);
  });

  it('fails when a transition points at nothing', () => {
    const kapot = {
      ...werkproces,
      overgangen: [...werkproces.overgangen, { van: 'HA1', naar: 'bestaat-niet' }],
    };
    expect(() => toIndeling({ werkproces: kapot, maat: MAAT_SCHERM, extraZichtbaar: 'alle' })).toThrow(
      'bestaat-niet',
    );
  });
});
